/** Consents to reading and refusals. */
export { applyConsentLines } from './apply-consent-lines.ts';
export {
  type Consent,
  type ConsentScope,
  type ConsentState,
  consentFact,
  consentState,
  consentsInForce,
} from './consent.ts';
export { type ConsentLine, consentLineSchema, parseConsentLine } from './consent-line.ts';
export {
  endConsentByPerson,
  giveConsent,
  type Recorded,
  recordRefusal,
  voidConsent,
  withdrawConsent,
} from './record-consent.ts';
export { consentChannel } from './shapes.ts';
export type { ConsentKey, GivenConsent, Refusal } from './store.ts';
