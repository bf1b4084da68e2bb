/** Why something was not written: a code of the interface, and what to do next. */
export interface NotDone {
  readonly code:
    | 'input-invalid'
    | 'nothing-blocked-there'
    | 'lift-request-open'
    | 'lift-request-decided'
    | 'lift-request-not-found'
    | 'lift-already-ended'
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
  detail: 'Send a new UUID as Idempotency-Key for a new request.',
};
