import type { Instant } from '../../platform/database.ts';

/** Where a question stands: with the provider, being looked into, or answered. */
export const questionStates = ['received', 'opened', 'answered'] as const;
export type QuestionState = (typeof questionStates)[number];

/** A question about a visit in the log. */
export interface LogQuestion {
  readonly id: string;
  readonly personId: string;
  /** The lookup that it is about. */
  readonly visit: string;
  readonly visitAt: Instant;
  readonly unit: { readonly id: string; readonly name: string };
  readonly connectedProvider: { readonly id: string; readonly name: string };
  /** Who read. */
  readonly staffId: string;
  /** The person herself, or her custodian. */
  readonly askedBy: string;
  readonly question: string;
  readonly askedAt: Instant;
  readonly openedAt: Instant | null;
  readonly answer: {
    readonly at: Instant;
    readonly name: string | null;
    readonly role: string;
    readonly text: string;
  } | null;
}

export function stateOf({ openedAt, answer }: LogQuestion): QuestionState {
  if (answer !== null) return 'answered';
  return openedAt === null ? 'received' : 'opened';
}
