/**
 * The statutes as a decision table, written from their text and not from the rules.
 *
 * The comparison in `law/proof` holds the rules against it. A row names, for each fact that its
 * section asks about, the values that satisfy; `unknown` satisfies prohibitions only.
 */

import type { Question } from '../facts.ts';
import {
  always,
  careProvider,
  child,
  eitherKind,
  firstDayOfNewSocialServicesAct,
  insideCare,
  lastDayOfOldSocialServicesAct,
  lastingly,
  no,
  notNo,
  notYes,
  pdl,
  socialCareProvider,
  svod,
  whoCanConsent,
  yes,
} from './cells.ts';
import { portalRows } from './portal-rows.ts';
import type { Cells, Row } from './row.ts';

// ---- SVOD 3 kap.: reading, and the list of who has made data available

const contentAndList: readonly Question[] = ['read', 'listSources'];

/** What every reading of another provider's data needs. */
const madeAvailableToReader: Cells = {
  boundary: ['otherProvider'],
  authorised: yes,
  madeAvailable: yes,
};

const careProviderReads: Cells = { ...madeAvailableToReader, reader: careProvider };
const socialCareReads: Cells = { ...madeAvailableToReader, reader: socialCareProvider };
const purposesOfSocialCare = ['interventions', 'investigation'] as const;

const acrossProviders: readonly Row[] = [
  {
    section: 'SVOD 3:1',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'First paragraph: current relation, consent, and data that matter for care, coordination or a certificate.',
    when: {
      ...careProviderReads,
      purpose: ['care', 'coordination', 'certificate'],
      currentPatientRelation: yes,
      relevant: yes,
      consentGiven: yes,
    },
  },
  {
    section: 'SVOD 3:1',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: for a certificate a former relation suffices.',
    when: {
      ...careProviderReads,
      purpose: ['certificate'],
      formerPatientRelation: yes,
      relevant: yes,
      consentGiven: yes,
    },
  },
  {
    section: 'SVOD 3:1',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'Third paragraph: a child who cannot consent needs no consent; the relation is current.',
    when: {
      ...careProviderReads,
      purpose: ['care', 'coordination', 'certificate'],
      currentPatientRelation: yes,
      relevant: yes,
      capacity: child,
    },
  },
  {
    section: 'SVOD 3:1',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'Third with second paragraph: a certificate about such a child formerly cared for.',
    when: {
      ...careProviderReads,
      purpose: ['certificate'],
      formerPatientRelation: yes,
      relevant: yes,
      capacity: child,
    },
  },
  {
    section: 'SVOD 3:2',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'First paragraph: the person receives interventions and consents.',
    when: {
      ...socialCareReads,
      source: eitherKind,
      purpose: purposesOfSocialCare,
      receivesInterventions: yes,
      relevant: yes,
      capacity: whoCanConsent,
      consentGiven: yes,
    },
  },
  {
    section: 'SVOD 3:2',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'First paragraph: interventions are being investigated and the person consents.',
    when: {
      ...socialCareReads,
      source: eitherKind,
      purpose: purposesOfSocialCare,
      underInvestigation: yes,
      relevant: yes,
      capacity: whoCanConsent,
      consentGiven: yes,
    },
  },
  {
    section: 'SVOD 3:2',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: social care data about a child who cannot consent and receives interventions.',
    when: {
      ...socialCareReads,
      source: socialCareProvider,
      purpose: purposesOfSocialCare,
      receivesInterventions: yes,
      relevant: yes,
      capacity: child,
    },
  },
  {
    section: 'SVOD 3:2',
    questions: contentAndList,
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: the same while interventions for the child are being investigated.',
    when: {
      ...socialCareReads,
      source: socialCareProvider,
      purpose: purposesOfSocialCare,
      underInvestigation: yes,
      relevant: yes,
      capacity: child,
    },
  },
  {
    section: 'SVOD 3:3',
    questions: ['listSources'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph: who has made data available about a patient lastingly unable to consent.',
    when: {
      ...careProviderReads,
      purpose: ['care'],
      currentPatientRelation: yes,
      capacity: lastingly,
    },
  },
  {
    section: 'SVOD 3:3',
    questions: ['read'],
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: data that matter for necessary care, when nothing speaks of opposition.',
    when: {
      ...careProviderReads,
      purpose: ['care'],
      currentPatientRelation: yes,
      capacity: lastingly,
      relevant: yes,
      careNecessary: yes,
      attitudeClarified: yes,
      reasonToAssumeOpposition: no,
    },
  },
  {
    section: 'SVOD 3:4',
    questions: ['listSources'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph: which social care providers have made data available; receives interventions.',
    when: {
      ...socialCareReads,
      source: socialCareProvider,
      purpose: purposesOfSocialCare,
      receivesInterventions: yes,
      capacity: lastingly,
    },
  },
  {
    section: 'SVOD 3:4',
    questions: ['listSources'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph: the same while interventions are being investigated.',
    when: {
      ...socialCareReads,
      source: socialCareProvider,
      purpose: purposesOfSocialCare,
      underInvestigation: yes,
      capacity: lastingly,
    },
  },
  {
    section: 'SVOD 3:4',
    questions: ['read'],
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: social care data that matter for necessary interventions.',
    when: {
      ...socialCareReads,
      source: socialCareProvider,
      purpose: purposesOfSocialCare,
      receivesInterventions: yes,
      capacity: lastingly,
      relevant: yes,
      careNecessary: yes,
      attitudeClarified: yes,
      reasonToAssumeOpposition: no,
    },
  },
  {
    section: 'SVOD 3:4',
    questions: ['read'],
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: the same for an investigation of such interventions.',
    when: {
      ...socialCareReads,
      source: socialCareProvider,
      purpose: purposesOfSocialCare,
      underInvestigation: yes,
      capacity: lastingly,
      relevant: yes,
      careNecessary: yes,
      attitudeClarified: yes,
      reasonToAssumeOpposition: no,
    },
  },
  {
    section: 'SVOD 3:6',
    questions: ['listSources'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph: in danger, which care providers have made unblocked data available.',
    when: {
      ...careProviderReads,
      source: careProvider,
      purpose: ['care'],
      currentPatientRelation: yes,
      dangerToLifeOrHealth: yes,
      consentObtainable: no,
    },
  },
  {
    section: 'SVOD 3:6',
    questions: ['read'],
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: the unblocked data that matter for care that is indispensable.',
    when: {
      ...careProviderReads,
      source: careProvider,
      purpose: ['care'],
      currentPatientRelation: yes,
      dangerToLifeOrHealth: yes,
      consentObtainable: no,
      relevant: yes,
      careIndispensable: yes,
    },
  },
  {
    section: 'SVOD 2:3',
    questions: contentAndList,
    effect: 'prohibits',
    from: svod,
    says: 'Blocked data stay closed to other providers until the provider that blocked has lifted.',
    when: { boundary: ['otherProvider'], blocked: notNo, liftedForReader: notYes },
  },
];

// ---- PDL 4 kap., SoLPuL: reading inside a provider

const insideSocialCare: Cells = { reader: socialCareProvider, source: socialCareProvider };

const insideAProvider: readonly Row[] = [
  {
    section: 'PDL 4:1',
    questions: ['read'],
    effect: 'permits',
    from: pdl,
    says: 'At the own unit: one who takes part in the care.',
    when: { boundary: ['sameUnit'], ...insideCare, authorised: yes, takesPartInCare: yes },
  },
  {
    section: 'PDL 4:1',
    questions: ['read'],
    effect: 'permits',
    from: pdl,
    says: 'At the own unit: one who needs the data for other work in health care.',
    when: { boundary: ['sameUnit'], ...insideCare, authorised: yes, otherNeedForWork: yes },
  },
  {
    section: 'PDL 4:1',
    questions: ['read'],
    effect: 'permits',
    from: pdl,
    says: 'Another unit of the provider: one who takes part in the care, by an active choice.',
    when: {
      boundary: ['sameProvider'],
      ...insideCare,
      authorised: yes,
      activeChoiceMade: yes,
      takesPartInCare: yes,
    },
  },
  {
    section: 'PDL 4:1',
    questions: ['read'],
    effect: 'permits',
    from: pdl,
    says: 'Another unit of the provider: other need for the work, by an active choice.',
    when: {
      boundary: ['sameProvider'],
      ...insideCare,
      authorised: yes,
      activeChoiceMade: yes,
      otherNeedForWork: yes,
    },
  },
  {
    section: 'PDL 4:4',
    questions: ['read'],
    effect: 'prohibits',
    from: pdl,
    says: 'Data blocked inside the care provider stay closed to its other units.',
    when: {
      boundary: ['sameProvider'],
      reader: careProvider,
      innerBlocked: notNo,
      liftedForReader: notYes,
    },
  },
  {
    section: 'PDL 4:5',
    questions: ['read'],
    effect: 'prohibits',
    from: pdl,
    says: 'Second paragraph: after a lift only what can be presumed to matter for the care.',
    when: {
      boundary: ['sameProvider'],
      reader: careProvider,
      innerBlocked: notNo,
      relevant: notYes,
    },
  },
  {
    section: 'SoLPuL 10',
    questions: ['read'],
    effect: 'permits',
    from: always,
    says: 'Social care, own unit: one who works with the person.',
    when: { boundary: ['sameUnit'], ...insideSocialCare, authorised: yes, takesPartInCare: yes },
  },
  {
    section: 'SoLPuL 10',
    questions: ['read'],
    effect: 'permits',
    from: always,
    says: 'Social care, own unit: other need for the work.',
    when: { boundary: ['sameUnit'], ...insideSocialCare, authorised: yes, otherNeedForWork: yes },
  },
  {
    section: 'SoLPuL 10',
    questions: ['read'],
    effect: 'permits',
    from: always,
    says: 'Social care, another unit of the provider: one who works with the person, by an active choice.',
    when: {
      boundary: ['sameProvider'],
      ...insideSocialCare,
      authorised: yes,
      activeChoiceMade: yes,
      takesPartInCare: yes,
    },
  },
  {
    section: 'SoLPuL 10',
    questions: ['read'],
    effect: 'permits',
    from: always,
    says: 'Social care, another unit of the provider: other need for the work, by an active choice.',
    when: {
      boundary: ['sameProvider'],
      ...insideSocialCare,
      authorised: yes,
      activeChoiceMade: yes,
      otherNeedForWork: yes,
    },
  },
  {
    section: 'PDL 4:5',
    questions: ['openInnerBlock'],
    effect: 'permits',
    from: pdl,
    says: 'First paragraph 1: the patient consents to the lift of the inner block.',
    when: {
      boundary: ['sameUnit', 'sameProvider'],
      reader: careProvider,
      authorised: yes,
      capacity: whoCanConsent,
      consentGiven: yes,
    },
  },
  {
    section: 'PDL 4:5',
    questions: ['openInnerBlock'],
    effect: 'permits',
    from: pdl,
    says: 'First paragraph 2: consent cannot be obtained, and the data matter for indispensable care.',
    when: {
      boundary: ['sameUnit', 'sameProvider'],
      reader: careProvider,
      authorised: yes,
      consentObtainable: no,
      relevant: yes,
      careIndispensable: yes,
    },
  },
];

// ---- SVOD 2:4, 2:5, 3:5: that there are data, who blocked, and asking for a lift

/** A care provider that cares for someone in danger, about data that a care provider has blocked. */
const inDangerAndBlocked: Cells = {
  reader: careProvider,
  source: careProvider,
  authorised: yes,
  currentPatientRelation: yes,
  dangerToLifeOrHealth: yes,
  ableToRequestLift: no,
};

const flagsAndBlocks: readonly Row[] = [
  {
    section: 'SVOD 2:4',
    questions: ['seeUnblockedFlag'],
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: any connected provider shall be able to see that there are unblocked data.',
    must: true,
    when: { authorised: yes },
  },
  {
    section: 'SVOD 2:5',
    questions: ['seeBlockedFlag'],
    effect: 'permits',
    from: svod,
    says: 'First sentence: shall be made available to care providers, of blocks at care providers.',
    must: true,
    when: { reader: careProvider, source: careProvider, authorised: yes },
  },
  {
    section: 'SVOD 3:5',
    questions: ['seeWhoBlocked'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph: in danger, when the patient cannot ask for the lift.',
    when: inDangerAndBlocked,
  },
  {
    section: 'SVOD 3:5',
    questions: ['requestLift'],
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: when the data can matter for care that is indispensable.',
    when: { ...inDangerAndBlocked, relevant: yes, careIndispensable: yes },
  },
  {
    section: 'SVOD 2:3',
    questions: ['block'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph: the person, at the provider that holds the data, which blocks at once.',
    must: true,
    when: { requestedBy: ['person'], askedAt: ['blockingProvider'] },
  },
  {
    section: 'SVOD 2:3',
    questions: ['lift'],
    effect: 'permits',
    from: svod,
    says: 'Third paragraph: the person, at the provider that blocked, whenever the person asks.',
    must: true,
    when: { requestedBy: ['person'], askedAt: ['blockingProvider'] },
  },
  {
    section: 'SVOD 3:5',
    questions: ['lift'],
    effect: 'permits',
    from: svod,
    says: 'Second paragraph: the provider that blocked, asked by a care provider that may ask.',
    when: {
      ...inDangerAndBlocked,
      relevant: yes,
      careIndispensable: yes,
      requestedBy: ['careProvider'],
      askedAt: ['blockingProvider'],
    },
  },
];

// ---- SVOD 1:1, 1:3, 2:1-2:4, 2:6: making available

const mayBeMadeAvailable: Cells = { processedForCare: yes, opposed: no, blocked: no };

/** 2:2 and 2:4: one who can take a position, or will again, or whose custodian can, has been told. */
const informed: Cells = { capacity: ['able', 'temporarilyUnable', 'childUnable'], informed: yes };

/** 2:6 in place of the information. */
const presumedWilling: Cells = {
  capacity: lastingly,
  attitudeClarified: yes,
  reasonToAssumeOpposition: no,
};

const olderOrDisabled = ['older', 'disability'] as const;

/** 1:1: the interventions that count, each with the days on which it does. */
const interventions: readonly Pick<Row, 'from' | 'until' | 'says' | 'when'>[] = [
  {
    from: svod,
    until: lastDayOfOldSocialServicesAct,
    says: 'The old act, 4:1, to older persons or persons with disability.',
    when: { interventionBasis: ['SoL 4:1 (2001:453)'], recipientGroup: olderOrDisabled },
  },
  {
    from: svod,
    until: lastDayOfOldSocialServicesAct,
    says: 'The old act, 4:2 a, home care to older persons.',
    when: {
      interventionBasis: ['SoL 4:2a (2001:453)'],
      intervention: ['homeCare'],
      recipientGroup: ['older'],
    },
  },
  {
    from: firstDayOfNewSocialServicesAct,
    says: 'The new act, 11:1, to older persons or persons with disability.',
    when: { interventionBasis: ['SoL 11:1'], recipientGroup: olderOrDisabled },
  },
  {
    from: firstDayOfNewSocialServicesAct,
    says: 'The new act, 11:5, home care to older persons.',
    when: {
      interventionBasis: ['SoL 11:5'],
      intervention: ['homeCare'],
      recipientGroup: ['older'],
    },
  },
  { from: svod, says: 'LSS.', when: { interventionBasis: ['LSS'] } },
];

const waysToMakeAvailable: readonly Pick<Row, 'section' | 'says' | 'must' | 'when'>[] = [
  {
    section: 'SVOD 2:4',
    says: 'The person has been told; unblocked data shall be made available.',
    must: true,
    when: informed,
  },
  {
    section: 'SVOD 2:6',
    says: 'The person is lastingly unable; the data may be made available.',
    when: presumedWilling,
  },
];

const makingAvailable: readonly Row[] = waysToMakeAvailable.flatMap(
  ({ section, says, when: way, ...kind }): Row[] => [
    {
      ...kind,
      section,
      questions: ['makeAvailable'],
      effect: 'permits',
      from: svod,
      says: `A care provider. ${says}`,
      when: { source: careProvider, ...mayBeMadeAvailable, ...way },
    },
    ...interventions.map(
      (intervention): Row => ({
        ...intervention,
        ...kind,
        section,
        questions: ['makeAvailable'],
        effect: 'permits',
        says: `A social care provider, one file for each person. ${intervention.says} ${says}`,
        when: {
          source: socialCareProvider,
          ...mayBeMadeAvailable,
          keptPerPerson: yes,
          ...intervention.when,
          ...way,
        },
      }),
    ),
  ],
);

// ---- SVOD 4:2: what the person may be shown

const shownToThePerson: readonly Row[] = [
  {
    section: 'SVOD 4:2',
    questions: ['showToResident'],
    effect: 'permits',
    from: svod,
    says: 'Unblocked data that may be disclosed to the person; never what is available under 2:6.',
    when: {
      madeAvailable: yes,
      blocked: no,
      mayBeDisclosedToPerson: yes,
      availableUnder26: no,
    },
  },
];

/** Every row. Permissions of one question stand in the order of the sections. */
export const statuteTable: readonly Row[] = [
  ...acrossProviders,
  ...insideAProvider,
  ...flagsAndBlocks,
  ...makingAvailable,
  ...shownToThePerson,
  ...portalRows,
];
