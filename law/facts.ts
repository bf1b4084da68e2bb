/**
 * The facts that the statutes ask about, their values, and the order in which unmet ones are named.
 *
 * A fact is a word, never a row or a clock reading: whoever asks gathers the facts and hands them
 * over. Every fact may be `unknown`, and unknown never satisfies a condition and never disproves a
 * prohibition.
 */

/** What a yes/no fact may say. An outage, a missing row or an unknown code makes it `unknown`. */
export type Fact = 'yes' | 'no' | 'unknown';

/** A Swedish calendar date, `YYYY-MM-DD` (Europe/Stockholm). Compared as text. */
export type CalendarDate = string;

/** The questions that a case file may ask. */
export const caseQuestions = [
  'read',
  'listSources',
  'seeUnblockedFlag',
  'seeBlockedFlag',
  'seeWhoBlocked',
  'requestLift',
  'openInnerBlock',
  'makeAvailable',
  'block',
  'lift',
  'showToResident',
] as const;

/** All questions that the law core answers: those of a case file, and those that only portals ask. */
export const questions = [
  ...caseQuestions,
  /** Reading data of an insurance-medical investigation; asked instead of `read` in doubt. */
  'readInsuranceInvestigation',
  /** The person has data blocked, or the block lifted, between units of one care provider. */
  'setInnerBlock',
  'liftInnerBlock',
  'seeInnerBlockFlag',
  'seeWhichUnitBlocked',
  /** One entry of the log: `reader` and `boundary` are those of the access that it tells of. */
  'showLogToResident',
  /** What a provider holds itself, shared or not. */
  'showOwnDataToResident',
] as const;

/** One of the questions that the law core answers. */
export type Question = (typeof questions)[number];

const providerKinds = ['careProvider', 'socialCareProvider'] as const;
const yesNo = ['yes', 'no'] as const;

/**
 * Every fact with the values it may have besides `unknown`. The order is the one in which unmet
 * conditions are reported.
 */
export const factValues = {
  /** For whom the reader acts. */
  reader: providerKinds,
  /** The provider that holds the data. */
  source: providerKinds,
  /** How far apart reader and source are. `sameProvider` is another unit or care process. */
  boundary: ['sameUnit', 'sameProvider', 'otherProvider'],
  /** Whether the person can take a position. A child who can is `able`. */
  capacity: ['able', 'temporarilyUnable', 'lastinglyUnable', 'childUnable'],
  /** What the data are to be used for. */
  purpose: [
    'care',
    'coordination',
    'certificate',
    'interventions',
    'investigation',
    'quality',
    'research',
    'statistics',
    'administration',
    'teaching',
  ],
  /** The assignment and the rights cover it, the provider is connected, the user needs the data. */
  authorised: yesNo,
  madeAvailable: yesNo,
  /** A block under SVOD 2:3 covers the data. */
  blocked: yesNo,
  /** A block under PDL 4:4 covers the data. */
  innerBlocked: yesNo,
  /** A lift, in force now, of the block that the boundary concerns. */
  liftedForReader: yesNo,
  currentPatientRelation: yesNo,
  formerPatientRelation: yesNo,
  receivesInterventions: yesNo,
  underInvestigation: yesNo,
  /** The data can be presumed to matter for the purpose. */
  relevant: yesNo,
  /** The person's own valid consent to this reader is in force; a custodian's is not the child's. */
  consentGiven: yesNo,
  consentObtainable: yesNo,
  attitudeClarified: yesNo,
  reasonToAssumeOpposition: yesNo,
  /** For social care: the interventions are necessary. */
  careNecessary: yesNo,
  careIndispensable: yesNo,
  dangerToLifeOrHealth: yesNo,
  ableToRequestLift: yesNo,
  takesPartInCare: yesNo,
  otherNeedForWork: yesNo,
  activeChoiceMade: yesNo,
  /** The person (for a child who can't take a position, the custodian) was told as SVOD 2:2 says. */
  informed: yesNo,
  /** The person's own objection; a custodian's doesn't count. */
  opposed: yesNo,
  /** The documentation is kept for each recipient of social care separately. */
  keptPerPerson: yesNo,
  /** Processed for care or its administration, or for the interventions or their administration. */
  processedForCare: yesNo,
  /** The legal ground of the intervention. `none` is health care. */
  interventionBasis: [
    'none',
    'SoL 11:1',
    'SoL 11:5',
    'LSS',
    'SoL 4:1 (2001:453)',
    'SoL 4:2a (2001:453)',
    'other',
  ],
  intervention: ['homeCare', 'other'],
  recipientGroup: ['older', 'disability', 'other'],
  /** The data are available only under SVOD 2:6. */
  availableUnder26: yesNo,
  mayBeDisclosedToPerson: yesNo,
  requestedBy: ['person', 'custodian', 'relative', 'godMan', 'careProvider'],
  /** `blockingProvider` is the provider that holds the data and blocks, or has blocked, them. */
  askedAt: ['blockingProvider', 'otherProvider'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The name of a fact, as unmet conditions and case files use it. */
export type FactName = keyof typeof factValues;

/** A value of the fact `Name`, `unknown` left out. */
export type KnownValue<Name extends FactName> = (typeof factValues)[Name][number];

/** Everything a decision may depend on. */
export type Facts = {
  readonly question: Question;
  /** The day the decision is about; the law in force that day decides. */
  readonly on: CalendarDate;
} & { readonly [Name in FactName]: KnownValue<Name> | 'unknown' };

/** The facts that are known, with the question and the day: `facts(known)` gives the whole again. */
export type KnownFacts = Pick<Facts, 'question' | 'on'> & Partial<Facts>;

/** All fact names in the order in which unmet conditions are reported. */
export const factNames = Object.keys(factValues) as readonly FactName[];

const nothingKnown = Object.fromEntries(factNames.map((name) => [name, 'unknown'])) as {
  readonly [Name in FactName]: 'unknown';
};

/** The facts given, and every other fact `unknown`. */
export function facts(known: KnownFacts): Facts {
  return { ...nothingKnown, ...known };
}

/** The short form of `all` that loses nothing: without the facts that are `unknown`. */
export function knownFacts(all: Facts): KnownFacts {
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== 'unknown'),
  ) as KnownFacts;
}

/** A copy of `names` in the order in which unmet conditions are reported, each name once. */
export function inFactOrder(names: Iterable<FactName>): readonly FactName[] {
  const named = new Set(names);
  return factNames.filter((name) => named.has(name));
}
