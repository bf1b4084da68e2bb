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
