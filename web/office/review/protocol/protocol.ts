import type { ReviewCriterion, ReviewMeasure } from '../../../api/types.ts';
import type { Period } from '../period.ts';

/** One outcome as the protocol holds it: staff and units by HSA-id, and no person. */
export type ProtocolRecord = {
  readonly opening: string;
  readonly at: string;
  readonly unit: string;
  readonly reader: { readonly hsaId: string; readonly role: string };
  readonly score: number;
  readonly sampled: boolean;
  readonly always: boolean;
  readonly criteria: readonly { readonly criterion: ReviewCriterion; readonly points: number }[];
  readonly questions: number;
  readonly outcome: {
    readonly id: string;
    readonly at: string;
    readonly by: string;
    readonly outcome: 'withoutDeviation' | 'deviation';
    readonly measures: readonly ReviewMeasure[];
    readonly done: readonly ReviewMeasure[];
    readonly text: string;
  };
};

export type Protocol = {
  readonly version: 1;
  readonly connectedProvider: { readonly hsaId: string; readonly name: string };
  readonly from: string;
  readonly until: string;
  readonly madeAt: string;
  readonly madeBy: string;
  /** All that were judged in the period. */
  readonly openings: number;
  readonly outcomes: readonly ProtocolRecord[];
};

/** The protocol to be read; undefined for a version that these pages don't know, which can still be saved. */
export function parseProtocol(canonical: string): Protocol | undefined {
  const parsed: unknown = JSON.parse(canonical);
  const isKnown =
    typeof parsed === 'object' && parsed !== null && 'version' in parsed && parsed.version === 1;
  return isKnown ? (parsed as Protocol) : undefined;
}

/** What the file is called when it is saved. */
export function fileName({ from, until }: Period, ending: 'json' | 'note'): string {
  return `log-review-${from}-${until}.${ending}`;
}

/** The hash that a signed note holds of the protocol, base64, or undefined. */
export function hashIn(signature: string): string | undefined {
  return signature.split('\n')[2];
}
