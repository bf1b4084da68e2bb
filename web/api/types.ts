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
/** Whom the attitude of a person who lastingly can't consent was asked about. */
export type Asked = 'earlierStatements' | 'relatives' | 'representative' | 'staff' | 'records';
export type Attitude = {
  readonly id: string;
  readonly at: string;
  readonly by: string | null;
  readonly asked: readonly Asked[];
  readonly findings: string;
  readonly clarified: boolean;
  readonly reasonToAssumeOpposition: boolean;
  readonly necessary: boolean;
  readonly necessity: string;
  readonly until: string | null;
};
export type Danger = {
  readonly id: string;
  readonly at: string;
  readonly danger: string;
  readonly consentNotObtainable: string | null;
  readonly unableToRequestLift: string | null;
  readonly indispensable: string | null;
};
export type Blocker = {
  readonly connectedProvider: {
    readonly id: string;
    readonly name: string;
    readonly kind: ProviderKind;
    readonly part: 'deciding' | 'performing' | null;
  };
  readonly dutyPhone: string | null;
};
export type Blockers = {
  readonly blockers: readonly Blocker[];
  readonly explanation: Explanation;
  readonly trace: Schemas['Trace'];
};
export type CourseEvent = {
  readonly at: string;
  readonly what: 'stated' | 'requested' | 'opened' | 'granted' | 'declined' | 'ended' | 'read';
  readonly unit: string | null;
  readonly staffName: string | null;
  readonly types?: readonly InformationType[];
};
export type LiftRequest = {
  readonly id: string;
  readonly controller: Blocker['connectedProvider'];
  readonly dutyPhone: string | null;
  readonly state: 'waiting' | 'opened' | 'granted' | 'declined' | 'ended' | 'runOut';
  readonly requestedAt: string;
  readonly openedAt: string | null;
  readonly decidedAt: string | null;
  readonly decidedBy: { readonly name: string | null; readonly role: string | null } | null;
  readonly reason: string | null;
  readonly scope: 'person' | 'unit';
  readonly until: string | null;
  readonly course: readonly CourseEvent[];
};
export type LiftRequests = {
  readonly requests: readonly LiftRequest[];
  readonly trace: Schemas['Trace'];
};
export type InnerLifted = {
  readonly units: readonly Schemas['Unit'][];
  readonly until: string;
  readonly standing: Standing;
  readonly trace: Schemas['Trace'];
};
export type Standing = Schemas['Standing'];
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
export type RefusalDetails = Schemas['RefusalDetails'];
export type Source = Schemas['Source'];
export type SourceList = Schemas['SourceList'];
export type OverviewRequest = Schemas['OverviewRequest'];
export type Overview = Schemas['Overview'];
export type Header = Schemas['Header'];
export type DocumentFull = Schemas['DocumentFull'];
export type OpenedDocument = Schemas['OpenedDocument'];
export type TimelineItem = Schemas['TimelineItem'];
export type WoundPoint = Schemas['WoundPoint'];

// ---- Resident

export type Readings = Schemas['Readings'];
export type ReadingMonth = Schemas['ReadingMonth'];
export type Visit = Schemas['Visit'];
export type Ground = Schemas['Ground'];
