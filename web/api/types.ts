import type { paths } from './schema.ts';

/**
 * The shapes of /api/v1 that the portals use, with the codes that the portals have texts for. schema.ts is
 * generated from the server's OpenAPI; an answer here that doesn't fit what it says doesn't compile.
 * Dates are `YYYY-MM-DD` (calendar dates in Sweden), times are UTC with milliseconds.
 */

/** The body of an answer, as the server describes it. */
type Answer<Path extends keyof paths, Method extends 'get' | 'post', Status extends number> =
  paths[Path] extends Record<Method, infer Operation>
    ? Operation extends {
        responses: Record<Status, { content: { 'application/json': infer Body } }>;
      }
      ? Body
      : never
    : never;

/** `Ours`, held to `Theirs`: it has all that the server says it sends, in the same shape. */
type Fits<Theirs, Ours extends Theirs> = Ours;

export type Portal = 'staff' | 'resident';
export type ProviderKind = 'careProvider' | 'socialCareProvider';
export type ProviderPart = 'deciding' | 'performing' | null;
export type ProtectedIdentity =
  | 'none'
  | 'secrecyMarking'
  | 'protectedRegistration'
  | 'fictitiousIdentity';
export type Purpose =
  | 'care'
  | 'coordination'
  | 'certificate'
  | 'interventions'
  | 'investigation'
  | 'administration';
export type GroundPurpose = Exclude<Purpose, 'administration'>;
export type RelationKind = 'patientRelation' | 'interventions' | 'investigation';
export type RelationBasis = 'admitted' | 'visit' | 'phone' | 'referral' | 'homeCare' | 'other';
export type InformationType =
  | 'permanentCareContact'
  | 'permanentSocialCareContact'
  | 'relativeContacts'
  | 'assistanceDecision'
  | 'implementationPlan'
  | 'chronicWound'
  | 'dailyNote'
  | 'warning'
  | 'diagnosis'
  | 'medicationList'
  | 'careContact';
export type InterventionKind =
  | 'homeCare'
  | 'securityAlarm'
  | 'mealService'
  | 'dayActivity'
  | 'shortTermStay'
  | 'specialHousing'
  | 'relief'
  | 'companion'
  | 'contactPerson'
  | 'personalAssistance'
  | 'housingSupport'
  | 'financialAssistance'
  | 'addictionTreatment'
  | 'childAndFamily'
  | 'other';

/** What was logged of this answer. */
export type Trace = { readonly entryId: string; readonly at: string; readonly step: string };

export type ConnectedProvider = {
  readonly id: string;
  readonly name: string;
  readonly kind: ProviderKind;
  readonly part: ProviderPart;
};
export type Unit = { readonly id: string; readonly name: string };

// ---- Session

export type Assignment = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly purpose: Purpose;
  readonly unit: Unit;
  readonly connectedProvider: ConnectedProvider;
  readonly validUntil: string;
};

export type StaffSession = {
  readonly portal: 'staff';
  readonly staff: { readonly name: string; readonly hsaId: string };
  readonly assignments: readonly Assignment[];
  readonly assignment: Assignment | null;
  readonly idleMinutes: number;
  readonly language: 'sv' | 'en' | 'fi';
};

export type ResidentSession = {
  readonly portal: 'resident';
  readonly person: { readonly name: string; readonly givenName: string };
  readonly idleMinutes: number;
  readonly language: 'sv' | 'en' | 'fi';
};

export type Session = Fits<Answer<'/api/v1/session', 'get', 200>, StaffSession | ResidentSession>;

// ---- Staff: looking a person up

export type PersonHead = {
  readonly name: string | null;
  readonly age: number | null;
  readonly sex: 'female' | 'male' | 'unknown';
  /** Such as 19391017-****. */
  readonly maskedNumber: string;
  readonly protectedIdentity: ProtectedIdentity;
  readonly deceasedOn: string | null;
  readonly isChild: boolean;
};

export type LookupStarted = Fits<
  Answer<'/api/v1/lookups', 'post', 201>,
  {
    readonly lookup: string;
    readonly person: PersonHead;
    readonly trace: Trace;
  }
>;

export type Flag = Fits<
  Answer<'/api/v1/lookups/{lookup}/flag', 'post', 200>,
  {
    readonly unblocked: boolean;
    readonly blockedAtCareProviders?: boolean;
    readonly ownDocuments: boolean;
    readonly trace: Trace;
  }
>;

export type ConditionState = 'met' | 'missing' | 'unknown' | 'forbidden';

export type Condition = {
  readonly condition: string;
  readonly state: ConditionState;
  /** Such as `SVOD 3:1`. */
  readonly cite: string;
  readonly text: string;
  readonly detail?: string;
};

export type Action =
  | 'stateGround'
  | 'recordRelation'
  | 'recordConsent'
  | 'recordChildCannotConsent'
  | 'openSources'
  | 'openOwnRecord';

export type ConsentScope = 'unit' | 'person';
export type ConsentChannel = 'onSite' | 'phone' | 'written' | 'referral';

export type Consent = {
  readonly id: string;
  readonly from: string;
  readonly until: string | null;
  readonly scope: ConsentScope;
  readonly channel: ConsentChannel;
  readonly representedBy: string | null;
  readonly registeredBy: string;
  readonly mayWithdraw: boolean;
};

/** What the law requires of this reader now; the server computes it, the portal explains it. */
export type Standing = Fits<
  Omit<Answer<'/api/v1/lookups/{lookup}/standing', 'get', 200>, 'actions' | 'conditions'>,
  {
    readonly outcome: 'permitted' | 'refused';
    readonly cites: readonly string[];
    readonly conditions: readonly Condition[];
    readonly actions: readonly Action[];
    readonly relation: {
      readonly id: string;
      readonly kind: RelationKind;
      readonly from: string;
      readonly until: string | null;
      readonly basis: RelationBasis;
    } | null;
    readonly consent: Consent | null;
    readonly refusal: { readonly at: string; readonly by: string } | null;
    readonly ground: {
      readonly purpose: GroundPurpose;
      readonly relevance: string;
      readonly at: string;
    } | null;
    readonly trace: Trace;
  }
>;

/** What a 403 `access-refused` holds besides the problem itself. */
export type RefusalDetails = {
  readonly cites: readonly string[];
  readonly unmet: readonly string[];
  readonly conditions: readonly Condition[];
  readonly actions: readonly Action[];
  readonly trace: Trace;
};

export type Source = ConnectedProvider & {
  readonly units: readonly Unit[];
  readonly types: readonly InformationType[];
  readonly boundary?: 'sameUnit' | 'sameProvider' | 'otherProvider';
};

export type SourceList = Fits<
  Omit<Answer<'/api/v1/lookups/{lookup}/sources', 'post', 200>, 'refused'>,
  {
    readonly sources: readonly Source[];
    readonly refused?: RefusalDetails;
    readonly trace: Trace;
  }
>;

export type Header = {
  readonly id: string;
  readonly type: InformationType;
  readonly title: string;
  readonly summary: string | null;
  readonly eventAt: string;
  readonly eventUntil: string | null;
  readonly author: { readonly name: string; readonly role: string };
  readonly unit: Unit;
  readonly controller: ConnectedProvider;
  readonly version: number;
  readonly signedAt: string | null;
  readonly intervention: { readonly kind: InterventionKind; readonly basis: string } | null;
  readonly event: string | null;
};

export type DocumentFull = Header & {
  readonly body: Readonly<Record<string, unknown>>;
  readonly documentedAt: string | null;
  readonly signedBy: string | null;
  readonly blockComparisonTime: string;
  readonly sourceSystem: string;
  readonly legalGround: string | null;
};

export type TimelineRow =
  | 'inpatient'
  | 'visit'
  | 'homeNursing'
  | 'intervention'
  | 'alarm'
  | 'housing'
  | 'event';

export type TimelineItem = {
  /** The document that it comes from. */
  readonly id: string;
  readonly row: TimelineRow;
  readonly side: 'care' | 'socialCare';
  readonly label: string;
  readonly from: string;
  readonly until: string | null;
  /** Hours a week. */
  readonly weight: number | null;
  readonly decided: boolean;
};

export type WoundPoint = {
  readonly woundId: string;
  readonly location: string;
  readonly at: string;
  readonly areaCm2: number | null;
  readonly infection: boolean;
  readonly documentId: string;
};

export type OverviewRequest = {
  readonly types?: readonly InformationType[];
  readonly sources?: readonly string[];
  readonly from?: string;
  readonly until?: string;
  readonly text?: string;
  readonly cursor?: string;
};

export type Overview = Fits<
  Answer<'/api/v1/lookups/{lookup}/overview', 'post', 200>,
  {
    /** Newest first, at most 50. */
    readonly headers: readonly Header[];
    readonly next: string | null;
    readonly warnings: readonly DocumentFull[];
    readonly current: {
      readonly decisions: readonly DocumentFull[];
      readonly contacts: readonly DocumentFull[];
      readonly plans: readonly DocumentFull[];
      readonly wounds: readonly WoundPoint[];
      readonly medication: DocumentFull | null;
    };
    readonly timeline: readonly TimelineItem[];
    readonly sources: readonly Source[];
    readonly cites: readonly string[];
    readonly lastReadAt: string | null;
    readonly trace: Trace;
  }
>;

export type OpenedDocument = Fits<
  Answer<'/api/v1/lookups/{lookup}/documents/{document}', 'post', 200>,
  {
    readonly document: DocumentFull;
    readonly versions: readonly {
      readonly id: string;
      readonly version: number;
      readonly at: string;
      readonly current: boolean;
    }[];
    readonly trace: Trace;
  }
>;

// ---- Resident

export type Ground = {
  /** Sections, such as `SVOD 3:1`. */
  readonly cites: readonly string[];
  readonly purpose: Purpose | null;
  readonly relation: {
    readonly kind: RelationKind;
    readonly basis: RelationBasis;
    readonly from: string;
  } | null;
  readonly consent: { readonly from: string; readonly until: string | null } | null;
  readonly exception: 'childUnable' | null;
};

/** One occasion on which somebody read, or tried to. */
export type Visit = {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly unit: { readonly name: string };
  readonly connectedProvider: {
    readonly name: string;
    readonly kind: ProviderKind;
    readonly part: ProviderPart;
  };
  readonly role: string | null;
  readonly staffName: string | null;
  readonly steps: readonly string[];
  readonly types: readonly InformationType[];
  readonly sources: readonly { readonly name: string }[];
  readonly outcome: 'read' | 'sawFlag' | 'refused';
  readonly grounds: readonly Ground[];
  /** The consent that this occasion rested on, when it is in force and may be taken back. */
  readonly mayWithdraw: string | null;
  /** Names of the facts that were missing, when nothing was shown. */
  readonly unmet: readonly string[];
};

export type ReadingMonth = {
  /** YYYY-MM */
  readonly month: string;
  readonly care: number;
  readonly socialCare: number;
};

export type Readings = Fits<
  Answer<'/api/v1/resident/readings', 'get', 200>,
  {
    readonly visits: readonly Visit[];
    readonly next: string | null;
    readonly summary: {
      readonly from: string;
      readonly units: number;
      readonly visits: number;
      readonly refusedAttempts: number;
    };
    /** The twelve months up to now, oldest first. */
    readonly figure: readonly ReadingMonth[];
    readonly trace: Trace;
  }
>;
