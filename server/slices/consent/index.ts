/** Consents to reading and refusals. */
export {
  type Consent,
  type ConsentScope,
  type ConsentState,
  consentFact,
  consentState,
  consentsInForce,
} from './consent.ts';
