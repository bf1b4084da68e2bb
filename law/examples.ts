/** Cases in which every condition is met, for tests that then take one away. */

import { type Facts, facts, type KnownFacts } from './facts.ts';

type Change = Partial<KnownFacts>;

/** SVOD 3:1: a care provider reads for care at another care provider. */
export function careReading(over: Change = {}): Facts {
  return facts({
    question: 'read',
    on: '2026-07-01',
    reader: 'careProvider',
    source: 'careProvider',
    boundary: 'otherProvider',
    capacity: 'able',
    purpose: 'care',
    authorised: 'yes',
    madeAvailable: 'yes',
    blocked: 'no',
    currentPatientRelation: 'yes',
    relevant: 'yes',
    consentGiven: 'yes',
    ...over,
  });
}

/** SVOD 3:2: a social care provider reads for its interventions at another social care provider. */
export function socialCareReading(over: Change = {}): Facts {
  return facts({
    question: 'read',
    on: '2026-07-01',
    reader: 'socialCareProvider',
    source: 'socialCareProvider',
    boundary: 'otherProvider',
    capacity: 'able',
    purpose: 'interventions',
    authorised: 'yes',
    madeAvailable: 'yes',
    blocked: 'no',
    receivesInterventions: 'yes',
    relevant: 'yes',
    consentGiven: 'yes',
    ...over,
  });
}

/** SVOD 3:3: a care provider reads of a patient who lastingly can't consent. */
export function readingOfPatientUnable(over: Change = {}): Facts {
  return careReading({
    capacity: 'lastinglyUnable',
    consentGiven: 'no',
    attitudeClarified: 'yes',
    reasonToAssumeOpposition: 'no',
    careNecessary: 'yes',
    ...over,
  });
}

/** SVOD 3:4: a social care provider reads of a recipient who lastingly can't consent. */
export function readingOfRecipientUnable(over: Change = {}): Facts {
  return socialCareReading({
    capacity: 'lastinglyUnable',
    consentGiven: 'no',
    attitudeClarified: 'yes',
    reasonToAssumeOpposition: 'no',
    careNecessary: 'yes',
    ...over,
  });
}

/** SVOD 3:6: a care provider reads unblocked data in danger, when the patient can't be asked. */
export function readingInDanger(over: Change = {}): Facts {
  return careReading({
    capacity: 'temporarilyUnable',
    consentGiven: 'no',
    consentObtainable: 'no',
    careIndispensable: 'yes',
    dangerToLifeOrHealth: 'yes',
    ...over,
  });
}

/** SVOD 3:5: a care provider asks for the lift of another's block, which that other then lifts. */
export function requestingLift(over: Change = {}): Facts {
  return facts({
    question: 'requestLift',
    on: '2026-07-01',
    reader: 'careProvider',
    source: 'careProvider',
    boundary: 'otherProvider',
    authorised: 'yes',
    blocked: 'yes',
    currentPatientRelation: 'yes',
    relevant: 'yes',
    careIndispensable: 'yes',
    dangerToLifeOrHealth: 'yes',
    ableToRequestLift: 'no',
    requestedBy: 'careProvider',
    askedAt: 'blockingProvider',
    ...over,
  });
}

/** PDL 4:5: an officer lifts an inner block with the patient's consent. */
export function openingInnerBlock(over: Change = {}): Facts {
  return facts({
    question: 'openInnerBlock',
    on: '2026-07-01',
    reader: 'careProvider',
    source: 'careProvider',
    boundary: 'sameProvider',
    capacity: 'able',
    authorised: 'yes',
    innerBlocked: 'yes',
    consentGiven: 'yes',
    ...over,
  });
}

/** PDL 4:1: reading what another unit of the same care provider has documented. */
export function readingAtOtherUnit(over: Change = {}): Facts {
  return facts({
    question: 'read',
    on: '2026-07-01',
    reader: 'careProvider',
    source: 'careProvider',
    boundary: 'sameProvider',
    authorised: 'yes',
    innerBlocked: 'no',
    takesPartInCare: 'yes',
    activeChoiceMade: 'yes',
    ...over,
  });
}

/** SVOD 2:4: a social care provider makes documentation of home care available. */
export function makingAvailable(over: Change = {}): Facts {
  return facts({
    question: 'makeAvailable',
    on: '2026-07-01',
    source: 'socialCareProvider',
    boundary: 'otherProvider',
    capacity: 'able',
    blocked: 'no',
    informed: 'yes',
    opposed: 'no',
    keptPerPerson: 'yes',
    processedForCare: 'yes',
    interventionBasis: 'SoL 11:1',
    intervention: 'homeCare',
    recipientGroup: 'older',
    ...over,
  });
}
