/** Consents to reading and refusals. */
export { applyConsentLines } from './apply-consent-lines.ts';
export { type Consent, consentFact, consentsInForce } from './consent.ts';
export { consentLineSchema, parseConsentLine } from './consent-line.ts';
export {
  endConsentByPerson,
  giveConsent,
  recordRefusal,
  voidConsent,
  withdrawConsent,
} from './record-consent.ts';
export { consentChannel } from './shapes.ts';
