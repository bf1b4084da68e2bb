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
export type Explanation = Schemas['Explanation'];
export type AttitudeSource = Schemas['AttitudeSource'];
export type Attitude = Schemas['Attitude'];
export type Blockers = Schemas['Blockers'];
export type Blocker = Blockers['blockers'][number];
export type CourseEvent = Schemas['CourseEvent'];
export type LiftRequest = Schemas['LiftRequest'];
export type LiftRequests = Schemas['LiftRequests'];
export type InnerLifted = Schemas['InnerLifted'];
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
export type LogSeries = Schemas['LogSeries'];
export type LogQuestion = Schemas['LogQuestion'];
export type LogQuestions = Schemas['LogQuestions'];

export type Me = Schemas['Me'];
export type ConsentsLeft = Schemas['ConsentsLeft'];
export type ResidentConsent = Schemas['ResidentConsent'];
export type ConnectedProvider = Schemas['ConnectedProvider'];

export type ResidentBlock = Schemas['ResidentBlock'];
export type SharingProvider = Schemas['SharingProvider'];
export type Sharing = Schemas['Sharing'];
export type ProvidersFound = Schemas['ProvidersFound'];
export type ResidentNotice = Schemas['ResidentNotices']['notices'][number];
export type ResidentNotices = Schemas['ResidentNotices'];
export type ResidentDocument = Schemas['ResidentDocuments']['documents'][number];
export type ResidentDocuments = Schemas['ResidentDocuments'];
export type OpenedResidentDocument = Schemas['OpenedResidentDocument'];
/** What a 403 `access-refused` holds for a resident besides the problem itself. */
export type ResidentRefusal = Schemas['ResidentRefusal'];

// ---- Office

export type OfficeRequest = Schemas['OfficeRequest'];
export type OfficeRequests = Schemas['OfficeRequests'];
export type LiftRequestFull = Schemas['LiftRequestFull'];

export type OpeningState = Schemas['OpeningState'];
export type ReviewOpening = Schemas['ReviewOpening'];
export type ReviewOpenings = Schemas['ReviewOpenings'];
export type ReviewOpened = Schemas['ReviewOpened'];
export type ReviewStep = Schemas['ReviewStep'];
export type ReviewReason = Schemas['ReviewReason'];
export type ReviewCriterion = Schemas['ReviewCriterion'];
export type ReviewMeasure = Schemas['ReviewMeasure'];
export type ReviewOutcomeMade = Schemas['ReviewOutcomeMade'];
export type ReviewSummary = Schemas['ReviewSummary'];
export type ReviewPlan = Schemas['ReviewPlan'];
export type ReviewReminder = Schemas['ReviewReminder'];
export type ReviewReminders = Schemas['ReviewReminders'];
export type ReviewStatistics = Schemas['ReviewStatistics'];
export type ReviewMonth = Schemas['ReviewMonth'];
export type ReviewProtocol = Schemas['ReviewProtocol'];
export type ManagerQuestion = Schemas['ManagerQuestion'];
export type ManagerQuestions = Schemas['ManagerQuestions'];
export type ReaderDay = Schemas['ReaderDay'];
export type LogCase = Schemas['LogCase'];
export type LogCases = Schemas['LogCases'];
export type LogCaseFull = Schemas['LogCaseFull'];
export type HoldScope = Schemas['HoldScope'];
export type LegalHold = Schemas['LegalHold'];
export type LegalHoldAnswer = Schemas['LegalHoldAnswer'];
export type LegalHolds = Schemas['LegalHoldsAnswer'];

// ---- The rulebook, which anybody may read

export type Rulebook = Schemas['Rulebook'];
export type RulebookRule = Schemas['RulebookRule'];
