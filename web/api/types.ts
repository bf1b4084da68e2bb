/**
 * The shapes of /api/v1 that the portals use, by name. They are the server's: schema.ts is generated from its
 * OpenAPI document, so that a change there which a portal doesn't fit doesn't compile. Dates are `YYYY-MM-DD`
 * (calendar dates in Sweden), times are UTC with milliseconds.
 */
import type { components } from './schema.ts';

type Schemas = components['schemas'];

export type ProviderKind = Schemas['ProviderKind'];
export type InformationType = Schemas['InformationType'];

// ---- Session

export type Session = Schemas['Session'];
export type StaffSession = Schemas['StaffSession'];
export type ResidentSession = Schemas['ResidentSession'];
export type Portal = Session['portal'];
export type Assignment = Schemas['Assignment'];

// ---- Staff: looking a person up

export type LookupStarted = Schemas['LookupStarted'];
export type PersonHead = Schemas['PersonHead'];
export type Flag = Schemas['Flag'];
/** Why a decision was what it was: what was decisive, what that rests on, and the smallest change that would turn it. */
export type Explanation = {
  readonly sentence: string;
  readonly rests: readonly {
    readonly fact: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly change: readonly {
    readonly fact: string;
    readonly label: string;
    readonly value: string;
    readonly text: string;
  }[];
};
export type AttitudeSource = Schemas['AttitudeSource'];
export type Attitude = Schemas['Attitude'];
export type Blockers = Schemas['Blockers'];
export type Blocker = Blockers['blockers'][number];
export type CourseEvent = Schemas['CourseEvent'];
export type LiftRequest = Schemas['LiftRequest'];
export type LiftRequests = Schemas['LiftRequests'];
export type InnerLifted = {
  readonly units: readonly Schemas['Unit'][];
  readonly until: string;
  readonly standing: Standing;
  readonly trace: Schemas['Trace'];
};
export type Standing = Schemas['Standing'] & { readonly explanation?: Explanation };
export type Condition = Schemas['Condition'];
export type ConditionState = Schemas['ConditionState'];
export type Action = Schemas['Action'];
export type Consent = Schemas['Consent'];
export type ConsentScope = Schemas['ConsentScope'];
export type ConsentChannel = Schemas['ConsentChannel'];
export type GroundPurpose = Schemas['GroundPurpose'];
export type RelationKind = Schemas['RelationKind'];
export type RelationBasis = Schemas['RelationBasis'];
/** What a 403 `access-refused` holds besides the problem itself. */
export type RefusalDetails = Schemas['RefusalDetails'] & { readonly explanation?: Explanation };
export type Source = Schemas['Source'];
export type SourceList = Schemas['SourceList'];
export type OverviewRequest = Schemas['OverviewRequest'];
export type Overview = Schemas['Overview'];
export type Header = Schemas['Header'];
export type DocumentFull = Schemas['DocumentFull'];
export type OpenedDocument = Schemas['OpenedDocument'] & { readonly explanation?: Explanation };
export type TimelineItem = Schemas['TimelineItem'];
export type WoundPoint = Schemas['WoundPoint'];

// ---- Resident

export type Readings = Schemas['Readings'];
export type ReadingMonth = Schemas['ReadingMonth'];
export type Visit = Schemas['Visit'];
export type Ground = Schemas['Ground'];

export type Me = Schemas['Me'];
export type ResidentConsent = Schemas['ResidentConsent'];
export type ProviderPart = Schemas['ProviderPart'];
export type ConnectedProvider = Schemas['ConnectedProvider'];

/** A block of the person's own, and for whom it stands open for a time. */
export type ResidentBlock = {
  readonly id: string;
  readonly kind: 'outer' | 'inner';
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly since: string;
  readonly informationFrom: string | null;
  readonly informationUntil: string | null;
  readonly mayLift: boolean;
  readonly temporaryLifts: readonly {
    readonly id: string;
    readonly unit: { readonly id: string; readonly name: string };
    readonly until: string;
    readonly reason: 'consent' | 'emergency';
  }[];
};

/** A provider that holds documents about the person, has informed her, or has a block of hers. */
export type SharingProvider = {
  readonly connectedProvider: ConnectedProvider;
  readonly types: readonly InformationType[];
  /** The units that have documented, whose documents may be blocked from the others. */
  readonly units: readonly Schemas['Unit'][];
  readonly state: 'shared' | 'blocked' | 'partlyBlocked' | 'nothing';
  readonly informed: { readonly at: string; readonly channel: string } | null;
  readonly blocks: readonly ResidentBlock[];
};

export type Sharing = {
  readonly providers: readonly SharingProvider[];
  readonly trace: Schemas['Trace'];
};

/** Something that happened without the person's yes, and that she is told of afterwards. */
export type ResidentNotice = {
  readonly id: string;
  readonly at: string;
  readonly kind:
    | 'danger'
    | 'liftRequested'
    | 'liftGranted'
    | 'liftDeclined'
    | 'unableAssessed'
    | 'innerLifted';
  readonly unit: string;
  readonly connectedProvider: string;
  readonly by: { readonly name: string | null; readonly role: string | null };
  readonly reason: string | null;
  readonly until: string | null;
  readonly cites: readonly string[];
};

export type ResidentNotices = {
  readonly notices: readonly ResidentNotice[];
  readonly trace: Schemas['Trace'];
};

export type ResidentDocument = {
  readonly id: string;
  readonly type: InformationType;
  readonly title: string;
  readonly eventAt: string;
  readonly controller: ConnectedProvider;
  readonly unit: Schemas['Unit'];
  readonly author: { readonly role: string };
};

export type ResidentDocuments = {
  readonly documents: readonly ResidentDocument[];
  readonly next: string | null;
  readonly trace: Schemas['Trace'];
};

export type OpenedResidentDocument = {
  readonly document: ResidentDocument & { readonly body: Readonly<Record<string, unknown>> };
  readonly trace: Schemas['Trace'];
};

// ---- Office

/** A request in the duty officer's list: nothing of it names the person. */
export type OfficeRequest = {
  readonly id: string;
  readonly askingUnit: string;
  readonly askingProvider: string;
  readonly requestedAt: string;
  readonly state: LiftRequest['state'];
  readonly wishedUntil: string;
};

export type OfficeRequests = {
  readonly requests: readonly OfficeRequest[];
  readonly trace: Schemas['Trace'];
};

/** A request to lift a block, as the duty officer has opened it. */
export type LiftRequestFull = LiftRequest & {
  readonly person: Pick<PersonHead, 'name' | 'age' | 'sex' | 'maskedNumber' | 'protectedIdentity'>;
  readonly asking: {
    readonly staffName: string;
    readonly staffRole: string;
    readonly unit: string;
    readonly provider: string;
    readonly callback: string | null;
  };
  readonly danger: string;
  readonly unableToRequestLift: string;
  readonly indispensable: string;
  readonly wishedUntil: string;
  readonly blocks: readonly {
    readonly id: string;
    readonly requestedAt: string;
    readonly informationFrom: string | null;
    readonly informationUntil: string | null;
    readonly excludedTypes: readonly string[];
    readonly earlierLifts: number;
  }[];
  readonly facts: Explanation;
};
