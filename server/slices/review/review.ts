import type { SigningKey } from '@samvy/ledger';
import type { Database } from '../../platform/database.ts';
import type { MacKeys } from '../../platform/key-ring.ts';
import type { Reader } from '../access/index.ts';
import type { Audit } from '../audit/index.ts';

/** What the review's pages work with. */
export interface Review {
  readonly sql: Database;
  readonly audit: Audit;
  /** MAC keys: an entry that its key doesn't fit was not written by Samvy. */
  readonly auditMac: MacKeys;
  /** Signs protocols. */
  readonly ledgerKey: SigningKey;
}

/** Staff with the duty `logReviewer`: reviews what staff of the own connected provider have opened. */
export type Reviewer = Reader & { readonly language: 'sv' | 'en' | 'fi' };
/** Staff with the duty `unitManager`: answers questions about openings by staff of the own unit. */
export type Manager = Reviewer;

/** Why something was not done: a code of the interface, and what to do next. */
export interface NotDone {
  readonly code:
    | 'input-invalid'
    | 'opening-not-found'
    | 'own-opening'
    | 'opening-closed'
    | 'question-not-found'
    | 'question-answered'
    | 'idempotency-key-reused';
  /** The field that is wrong, when one is. */
  readonly pointer?: string;
  readonly detail: string;
}

/** Thrown inside a transaction to undo it; never leaves this slice. */
export class Undone extends Error {
  readonly why: NotDone;
  constructor(why: NotDone) {
    super(why.code);
    this.why = why;
  }
}

export const reused: NotDone = {
  code: 'idempotency-key-reused',
  detail: 'Send a new UUID as Idempotency-Key for something new.',
};
