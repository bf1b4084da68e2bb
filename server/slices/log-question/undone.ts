/** Why something was not done: a code of the interface, and what to do next. */
export interface NotDone {
  readonly code:
    | 'visit-not-found'
    | 'question-open'
    | 'case-not-found'
    | 'case-answered'
    | 'idempotency-key-reused';
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
