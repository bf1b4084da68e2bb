/** The words of the rulebook in English. */

import type { RulebookWords } from './words.ts';

/** What the rulebook says in English. */
export const en: RulebookWords = {
  title: 'The rulebook',
  introduction: (digits) => [
    'These are the rules that Samvy follows, for everyone to read. The text comes from the rules themselves. When a rule changes, so does the book.',
    'Something is permitted only if at least one rule permits it and no rule prohibits it. What nobody knows never counts in favour of the reader.',
    `The law is written down twice, as rules and as a table of its own, and the two are compared. The comparison covers every possible combination of facts and days. For each question they are so many that the number has ${digits} digits. The smallest difference is an error.`,
  ],
  clauses: {
    reader: {
      says: 'the reader works for {}',
      values: { careProvider: 'a care provider', socialCareProvider: 'a social care provider' },
      known: 'it is known whether the reader works for a care provider or a social care provider',
    },
    source: {
      says: 'the data are held by {}',
      values: { careProvider: 'a care provider', socialCareProvider: 'a social care provider' },
      known: 'it is known whether a care provider or a social care provider holds the data',
    },
    boundary: {
      says: 'the data belong to {}',
      values: {
        sameUnit: 'the reader’s own unit',
        sameProvider: 'another unit of the reader’s own provider',
        otherProvider: 'another provider than the reader’s',
      },
      known: 'it is known whether the data belong to the reader’s own provider or to another',
    },
    capacity: {
      says: 'the person {}',
      values: {
        able: 'can take a position',
        temporarilyUnable: 'is temporarily unable to take a position',
        lastinglyUnable: 'is lastingly unable to take a position',
        childUnable: 'is a child who cannot itself take a position',
      },
      known: 'it has been assessed whether the person can take a position',
      butFor: {
        lastinglyUnable: 'the person is anyone but one lastingly unable to take a position',
        childUnable: 'the person is an adult, or a child who can itself take a position',
      },
    },
    purpose: {
      says: 'the data are to be used for {}',
      values: {
        care: 'care',
        coordination: 'coordination for patients on sick leave',
        certificate: 'a certificate',
        interventions: 'interventions',
        investigation: 'an investigation about interventions',
        quality: 'quality work',
        research: 'research',
        statistics: 'statistics',
        administration: 'administration',
        teaching: 'teaching',
      },
      known: 'it is known what the data are to be used for',
    },
    authorised: {
      yes: 'the reader’s assignment and rights cover this',
      no: 'the reader’s assignment or rights exclude this',
    },
    madeAvailable: {
      yes: 'the data are available to other providers',
      no: 'the data are closed to other providers',
    },
    blocked: { yes: 'the data are blocked', no: 'the data are not blocked' },
    innerBlocked: {
      yes: 'the data are blocked towards other units',
      no: 'the data are not blocked between the units',
    },
    liftedForReader: {
      yes: 'the block has been lifted for the reader',
      no: 'the block holds against the reader',
    },
    currentPatientRelation: {
      yes: 'there is a current patient relation',
      no: 'there is no current patient relation',
    },
    formerPatientRelation: {
      yes: 'the person has been a patient there before',
      no: 'the person has never been a patient there',
    },
    receivesInterventions: {
      yes: 'the person receives interventions from the reader’s provider',
      no: 'the person receives no interventions from the reader’s provider',
    },
    underInvestigation: {
      yes: 'the reader’s provider is investigating whether the person is to have interventions',
      no: 'the reader’s provider has no investigation about interventions for the person',
    },
    relevant: {
      yes: 'the data can be presumed to matter for what the reader is to do',
      no: 'the data can be presumed not to matter for what the reader is to do',
    },
    consentGiven: { yes: 'the person has consented', no: 'the person’s consent is missing' },
    consentObtainable: {
      yes: 'the person’s consent can be obtained',
      no: 'the person’s consent cannot be obtained',
    },
    attitudeClarified: {
      yes: 'the person’s attitude has been clarified as far as possible',
      no: 'the person’s attitude is unclear',
    },
    reasonToAssumeOpposition: {
      yes: 'there is reason to assume that the person would have said no',
      no: 'there is no reason to assume that the person would have said no',
    },
    careNecessary: {
      yes: 'the care or the interventions are necessary',
      no: 'the care or the interventions can be done without',
    },
    careIndispensable: {
      yes: 'the patient indispensably needs the care',
      no: 'the patient can do without the care',
    },
    dangerToLifeOrHealth: {
      yes: 'there is danger to the patient’s life or serious risk to the patient’s health',
      no: 'the patient is out of danger',
    },
    ableToRequestLift: {
      yes: 'the patient can ask for the block to be lifted',
      no: 'the patient is unable to ask for the block to be lifted',
    },
    takesPartInCare: {
      yes: 'the reader takes part in the care of the person',
      no: 'the reader stands outside the care of the person',
    },
    otherNeedForWork: {
      yes: 'the reader needs the data for other work',
      no: 'the reader has no other need for work',
    },
    activeChoiceMade: {
      yes: 'the reader has made an active choice to open the data',
      no: 'the reader has not made an active choice',
    },
    informed: {
      yes: 'the person has been told what the sharing means and of the right to say no',
      no: 'the person has not been told',
    },
    opposed: {
      yes: 'the person has said no to the sharing of the data',
      no: 'the person has not said no to the sharing of the data',
    },
    keptPerPerson: {
      yes: 'the documentation is kept for each person separately',
      no: 'the documentation is kept for several persons together',
    },
    processedForCare: {
      yes: 'the data are processed for the care or the interventions, or for their administration',
      no: 'the data are processed for something other than care and interventions',
    },
    interventionBasis: {
      says: 'the intervention is given under {}',
      values: {
        none: 'the acts on health care',
        'SoL 11:1': 'chapter 11, section 1 of the Social Services Act',
        'SoL 11:5': 'chapter 11, section 5 of the Social Services Act',
        LSS: 'LSS',
        'SoL 4:1 (2001:453)': 'chapter 4, section 1 of the older Social Services Act',
        'SoL 4:2a (2001:453)': 'chapter 4, section 2 a of the older Social Services Act',
        other: 'another section',
      },
      known: 'it is known under which section the intervention is given',
    },
    intervention: {
      says: 'the intervention is {}',
      values: { homeCare: 'home care', other: 'something other than home care' },
      known: 'it is known what the intervention is',
    },
    recipientGroup: {
      says: 'the intervention is given to {}',
      values: {
        older: 'an older person',
        disability: 'a person with disability',
        other: 'someone else',
      },
      known: 'it is known to whom the intervention is given',
    },
    availableUnder26: {
      yes: 'the data are shared for someone lastingly unable to take a position',
      no: 'the data are shared in the ordinary way, not for someone lastingly unable to take a position',
    },
    mayBeDisclosedToPerson: {
      yes: 'the data may be disclosed to the person',
      no: 'the data must be kept secret from the person',
    },
    requestedBy: {
      says: 'the request comes from {}',
      values: {
        person: 'the person concerned',
        custodian: 'a custodian',
        relative: 'a relative',
        godMan: 'a god man (appointed representative)',
        careProvider: 'another care provider',
      },
      known: 'it is known from whom the request comes',
    },
    askedAt: {
      says: 'the request is made to {}',
      values: {
        blockingProvider: 'the provider that holds the data',
        otherProvider: 'another provider',
      },
      known: 'it is known to whom the request is made',
    },
  },
  questions: {
    read: 'that the content is read',
    listSources: 'that the reader can see who has shared data',
    seeUnblockedFlag: 'that the reader can see that there are unblocked data',
    seeBlockedFlag: 'that the reader can see that there are blocked data',
    seeWhoBlocked: 'that the reader can see which care provider has blocked',
    requestLift: 'that the reader asks for the block to be lifted',
    openInnerBlock: 'that an authorised officer of the care provider lifts a block between units',
    makeAvailable: 'that the data are made available to other providers',
    block: 'that the data are blocked towards other providers',
    lift: 'that a block towards other providers is lifted',
    showToResident: 'that shared data are shown to the person concerned',
    readInsuranceInvestigation: 'that the content of an insurance-medical investigation is read',
    setInnerBlock: 'that the data are blocked towards other units of the care provider',
    liftInnerBlock: 'that the patient takes back a block between units',
    seeInnerBlockFlag: 'that the reader can see that there are data blocked between units',
    seeWhichUnitBlocked: 'that the reader can see which unit has blocked',
    showLogToResident: 'that the person is shown who has read',
    showOwnDataToResident: 'that a provider’s own data are shown to the person concerned',
  },
  and: 'and',
  or: 'or',
  headings: { exceptions: 'Exceptions and connections', checked: 'How the rule is checked' },
  inForce: (from, until) =>
    until === undefined
      ? `The rule is in force from ${from}.`
      : `The rule was in force from ${from} until ${until}.`,
  alwaysInForce:
    'The rule has been in force for as long as the question has been asked, and still is.',
  followedBy: ({ title, section }, from) =>
    `From ${from} the rule “${title}” (${section}) takes over in its new wording.`,
  lead: (effect, questions, howMany) =>
    `Under this rule it is ${{ permits: 'permitted', obliges: 'required', prohibits: 'prohibited' }[effect]} ${questions} when ${howMany === 'one' ? 'this' : 'all of this'} holds:`,
  notEstablished: (clause) => `It is not established that ${clause}.`,
  noneEstablished: (clauses) => `None of this is established: that ${clauses.join('; that ')}.`,
  oneNotEstablished: (clauses) =>
    `At least one of these is not established: that ${clauses.join('; that ')}.`,
  suffices: (clause, insteadOf) =>
    `In place of the condition that ${insteadOf}, it suffices that ${clause}.`,
  stoppedBy: (rules, howMany) =>
    howMany === 'one'
      ? `It is still prohibited if ${rules} says no.`
      : `It is still prohibited if one of these says no: ${rules}.`,
  goesBefore: (rules) => `The prohibition goes before ${rules}.`,
  stopsNothing: 'No other rule permits anything of what this one prohibits.',
  permittedBy: ({ rules, labels, howMany, what }) =>
    `If ${howMany === 'one' ? 'the condition' : 'one of the conditions'} ${labels} is not met, ${rules} may still permit ${what ?? 'it'}.`,
  reference: ({ title, section }) => `the rule “${title}” (${section})`,
  quoted: (label) => `“${label}”`,
  ownTest: (file) => `The rule has tests of its own in the file ${file}.`,
  compared: 'The rule is compared with the table in every combination of facts and days.',
  cases: (count, section) =>
    count === 1
      ? `One case in the collection of cases concerns ${section}.`
      : `${count} cases in the collection of cases concern ${section}.`,
  theorems: 'These sentences would not be true without the rule, or without one of its conditions:',
};
