/** The words that a decision is explained with, in English. */

import type { ExplanationTexts } from './explanation-texts.ts';

/** Clauses that can follow "because" and "if". */
export const explanationEn: ExplanationTexts = {
  subjects: {
    read: 'Reading the data',
    listSources: 'Seeing who has shared data',
    seeUnblockedFlag: 'Seeing whether there are unblocked data',
    seeBlockedFlag: 'Seeing whether there are blocked data',
    seeWhoBlocked: 'Seeing which care provider has blocked',
    requestLift: 'Asking for the block to be lifted',
    openInnerBlock: 'Lifting the block between units',
    makeAvailable: 'Sharing the data',
    block: 'Blocking the data',
    lift: 'Lifting the block',
    showToResident: 'Showing the data to the person',
    readInsuranceInvestigation: 'Reading an insurance-medical investigation',
    setInnerBlock: 'Blocking the data between the units',
    liftInnerBlock: 'Taking back the block between the units',
    seeInnerBlockFlag: 'Seeing whether there are data blocked between the units',
    seeWhichUnitBlocked: 'Seeing which unit has blocked',
    showLogToResident: 'Showing the person who has read',
    showOwnDataToResident: 'Showing the provider’s own data to the person',
  },
  permitted: '{subject} is permitted under {section}{because}.',
  refused: '{subject} is not permitted under {section}{because}.',
  because: ', because {reasons}',
  noRule: '{subject} is not permitted, because no act allowed it on that day.',
  oneMore: 'one more condition is not met',
  more: '{count} more conditions are not met',
  and: ' and ',
  becomesPermitted: 'It becomes permitted if {clause}.',
  needed: 'It takes that {clause}.',
  becomesRefused: 'It is no longer permitted if {clause}.',
  clauses: {
    authorised: {
      yes: 'the assignment and the rights cover this',
      no: 'the assignment or the rights do not cover this',
    },
    madeAvailable: {
      yes: 'the data are available to others',
      no: 'the data are not available to others',
    },
    blocked: { yes: 'the data are blocked', no: 'the data are not blocked' },
    innerBlocked: {
      yes: 'the data are blocked towards other units',
      no: 'the data are not blocked towards other units',
    },
    liftedForReader: {
      yes: 'the block has been lifted for the reader',
      no: 'the block has not been lifted for the reader',
    },
    currentPatientRelation: {
      yes: 'there is a current patient relation',
      no: 'there is no current patient relation',
    },
    formerPatientRelation: {
      yes: 'the person has been a patient there',
      no: 'the person has not been a patient there',
    },
    receivesInterventions: {
      yes: 'the person receives interventions from the reader',
      no: 'the person receives no interventions from the reader',
    },
    underInvestigation: {
      yes: 'the person is under investigation for interventions',
      no: 'the person is not under investigation for interventions',
    },
    relevant: {
      yes: 'the data can be presumed to matter',
      no: 'the data cannot be presumed to matter',
    },
    consentGiven: { yes: 'the person has consented', no: "the person's consent is missing" },
    consentObtainable: {
      yes: 'the person can be asked for consent',
      no: "the person's consent cannot be obtained",
    },
    attitudeClarified: {
      yes: "the person's attitude has been clarified as far as possible",
      no: "the person's attitude has not been clarified as far as possible",
    },
    reasonToAssumeOpposition: {
      yes: 'there is reason to believe that the person would have said no',
      no: 'nothing suggests that the person would have said no',
    },
    careNecessary: {
      yes: 'the care or the interventions are necessary',
      no: 'the care or the interventions are not necessary',
    },
    careIndispensable: {
      yes: 'the patient indispensably needs the care',
      no: 'the care is not indispensable to the patient',
    },
    dangerToLifeOrHealth: {
      yes: "there is danger to the patient's life or serious risk to health",
      no: "there is no danger to the patient's life and no serious risk to health",
    },
    ableToRequestLift: {
      yes: 'the patient can ask for the lift of the block',
      no: 'the patient cannot ask for the lift of the block',
    },
    takesPartInCare: {
      yes: 'the reader takes part in the care',
      no: 'the reader does not take part in the care',
    },
    otherNeedForWork: {
      yes: 'the data are needed for other work',
      no: 'the data are not needed for other work',
    },
    activeChoiceMade: {
      yes: 'the reader has chosen to open data from another unit',
      no: 'the reader has not chosen to open data from another unit',
    },
    informed: {
      yes: 'the person has been informed',
      no: 'the person has not been informed',
    },
    opposed: {
      yes: 'the person has said no to sharing the data',
      no: 'the person has not said no to sharing the data',
    },
    keptPerPerson: {
      yes: 'the documentation is kept for the person alone',
      no: 'the documentation is not kept for the person alone',
    },
    processedForCare: {
      yes: 'the data belong to the care or the interventions',
      no: 'the data do not belong to the care or the interventions',
    },
    availableUnder26: {
      yes: 'the data are shared for a person who cannot take a position',
      no: 'the data are shared in the ordinary way',
    },
    mayBeDisclosedToPerson: {
      yes: 'the data may be disclosed to the person',
      no: 'it has been decided not to disclose the data to the person',
    },
    reader: {
      careProvider: 'the one who asks is a care provider',
      socialCareProvider: 'the one who asks is a social care provider',
      unknown: 'it is not known who asks',
    },
    source: {
      careProvider: 'the data are held by a care provider',
      socialCareProvider: 'the data are held by a social care provider',
      unknown: 'it is not known who holds the data',
    },
    boundary: {
      sameUnit: 'the data are held by the same unit',
      sameProvider: 'the data are held by another unit of the same provider',
      otherProvider: 'the data are held by another provider',
      unknown: 'it is not known whether the data are held by the same provider or by another',
    },
    capacity: {
      able: 'the person can take a position',
      temporarilyUnable: 'the person temporarily cannot take a position',
      lastinglyUnable: 'the person lastingly cannot take a position',
      childUnable: 'the person is a child who cannot itself take a position',
      unknown: 'it is not known whether the person can take a position',
    },
    purpose: {
      care: 'the purpose is care',
      coordination: 'the purpose is coordination during sick leave',
      certificate: 'the purpose is a certificate',
      interventions: 'the purpose is interventions',
      investigation: 'the purpose is an investigation for interventions',
      quality: 'the purpose is quality work',
      research: 'the purpose is research',
      statistics: 'the purpose is statistics',
      administration: 'the purpose is administration',
      teaching: 'the purpose is teaching',
      unknown: 'it is not known what the data are to be used for',
    },
    interventionBasis: {
      none: 'the data belong to health care',
      'SoL 11:1':
        'the intervention is given under chapter 11, section 1 of the Social Services Act',
      'SoL 11:5':
        'the intervention is given under chapter 11, section 5 of the Social Services Act',
      LSS: 'the intervention is given under the LSS Act',
      'SoL 4:1 (2001:453)':
        'the intervention is given under chapter 4, section 1 of the Social Services Act (2001:453)',
      'SoL 4:2a (2001:453)':
        'the intervention is given under chapter 4, section 2 a of the Social Services Act (2001:453)',
      other: 'the intervention is not of a kind that can be shared',
      unknown: 'it is not known under which section the intervention is given',
    },
    intervention: {
      homeCare: 'the intervention is home care',
      other: 'the intervention is another than home care',
      unknown: 'it is not known which intervention it is',
    },
    recipientGroup: {
      older: 'the intervention is given to an older person',
      disability: 'the intervention is given to a person with disability',
      other: 'the intervention is given neither to an older person nor to a person with disability',
      unknown: 'it is not known to whom the intervention is given',
    },
    requestedBy: {
      person: 'the person asks for it',
      custodian: 'it is a custodian who asks for it',
      relative: 'it is a relative who asks for it',
      godMan: 'it is a god man who asks for it',
      careProvider: 'it is another care provider that asks for it',
      unknown: 'it is not known who asks for it',
    },
    askedAt: {
      blockingProvider: 'it is asked of the provider that holds the data',
      otherProvider: 'it is asked of another provider than the one that holds the data',
      unknown: 'it is not known of whom it is asked',
    },
  },
  unknownClause: 'it is not known whether {yes}',
  values: { yes: 'yes', no: 'no', unknown: 'not known' },
};
