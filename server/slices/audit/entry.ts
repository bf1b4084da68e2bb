import type { Canonical } from '@samvy/ledger';
import type { Instant } from '../../platform/database.ts';

/** What was done. Each is one request and one entry. */
export type Step =
  | 'search'
  | 'flag'
  | 'standing'
  | 'ground'
  | 'relation'
  | 'consent'
  | 'consentRefusal'
  | 'consentWithdrawal'
  | 'consentVoiding'
  | 'capacity'
  | 'unableAssessment'
  | 'danger'
  | 'sources'
  | 'overview'
  | 'document'
  | 'close'
  | 'blockers'
  | 'liftRequest'
  | 'liftRequestsSeen'
  | 'liftRequestOpened'
  | 'liftDecision'
  | 'liftEnded'
  | 'innerLift'
  | 'residentSharing'
  | 'block'
  | 'blockLift'
  | 'temporaryLift'
  | 'residentReadings'
  | 'residentExtract'
  | 'residentQuestion'
  | 'residentQuestions'
  | 'caseList'
  | 'caseOpened'
  | 'caseAnswered'
  | 'residentConsents'
  | 'residentDocuments'
  | 'residentDocument'
  | 'residentNotices'
  | 'childChoice'
  | 'signIn'
  | 'signInFailure'
  | 'signOut'
  | 'assignmentChoice'
  | 'lock'
  | 'upload'
  | 'clientToken'
  | 'reconciliation'
  | 'retention'
  | 'legalHold'
  | 'legalHoldEnd'
  | 'legalHoldsSeen'
  | 'auditExport'
  | 'reviewList'
  | 'reviewOpened'
  | 'reviewQuestion'
  | 'reviewAnswer'
  | 'reviewOutcome'
  | 'reviewPlan'
  | 'reviewReminders'
  | 'reviewStatistics'
  | 'reviewProtocol';

/**
 * How it went. `partly`: some sources were permitted and others refused. `done` and `failed` are for what
 * the law core doesn't decide, such as a sign-in.
 */
export type EntryOutcome = 'permitted' | 'refused' | 'partly' | 'notFound' | 'done' | 'failed';

/** Who acted. Names and roles are as they were then, so that the log stays true. */
export type Actor =
  | {
      readonly kind: 'staff';
      readonly staffId: string;
      readonly hsaId: string;
      readonly name: string;
      readonly session: string;
      readonly assignment: {
        readonly id: string;
        readonly name: string;
        readonly role: string;
        readonly purpose: string;
      } | null;
      readonly unit: { readonly id: string; readonly hsaId: string; readonly name: string } | null;
      readonly connectedProvider: {
        readonly id: string;
        readonly hsaId: string;
        readonly name: string;
        readonly kind: 'careProvider' | 'socialCareProvider';
        readonly part: 'deciding' | 'performing' | null;
        readonly showsStaffNames: boolean;
      } | null;
    }
  | { readonly kind: 'resident'; readonly personId: string; readonly session: string }
  | { readonly kind: 'systemClient'; readonly clientId: string; readonly name: string }
  | { readonly kind: 'nobody' };

/** One decision of the law core and what it was about: with the facts it can be decided again. */
export interface DecisionRecord {
  /** The connected provider whose data were asked for; null when the question is about none in particular. */
  readonly source: { readonly id: string; readonly name: string; readonly kind: string } | null;
  /** The facts that were known; all others were unknown. */
  readonly facts: Canonical;
  readonly outcome: 'permitted' | 'refused';
  readonly cites: readonly string[];
  readonly unmet: readonly string[];
  readonly findings: Canonical;
  /** Information types that the decision covers. */
  readonly types: readonly string[];
  /** Ids of the documents that were released by it. */
  readonly documents: readonly string[];
}

/** What a log entry holds. */
export interface Entry {
  readonly id: string;
  /** Time of the decision, from the database. */
  readonly at: Instant;
  readonly step: Step;
  readonly outcome: EntryOutcome;
  /** The person, or for what concerns no person the one who acted. */
  readonly subject: { readonly kind: 'person' | 'noPerson'; readonly id: string };
  readonly actor: Actor;
  /** The lookup that the step belongs to. */
  readonly lookup: string | null;
  /** Name of the rule set that decided; null when nothing was decided by law. */
  readonly ruleSet: string | null;
  readonly decisions: readonly DecisionRecord[];
  /** What the reader's right to read stood on. */
  readonly grounds: Canonical;
  /** What else belongs to the step: ids of rows written, reasons given. */
  readonly details: Canonical;
}
