import type { OpeningState } from '../../../api/types.ts';

/** Why an opening stands in the list: its score, a random draw, or that its kind is always reviewed. */
export type OpeningKind = 'scored' | 'sampled' | 'always';

/** Which openings the list shows; it stands in the page's address and holds nothing of a person. */
export type Choice = {
  /** Those that wait to be reviewed, when left out. */
  readonly state?: OpeningState;
  readonly unit?: string;
  readonly minimumScore?: number;
  readonly kind?: OpeningKind;
};

const states: readonly string[] = ['open', 'asked', 'answered', 'closed'];
const kinds: readonly string[] = ['scored', 'sampled', 'always'];
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The choice in an address, as the router has read it; what doesn't fit is left out. */
export function parseChoice(search: Readonly<Record<string, unknown>>): Choice {
  const { state, unit, minimumScore, kind } = search;
  return {
    ...(typeof state === 'string' && states.includes(state)
      ? { state: state as OpeningState }
      : {}),
    ...(typeof unit === 'string' && uuid.test(unit) ? { unit } : {}),
    ...(Number.isInteger(minimumScore) && Number(minimumScore) > 0 && Number(minimumScore) <= 100
      ? { minimumScore: Number(minimumScore) }
      : {}),
    ...(typeof kind === 'string' && kinds.includes(kind) ? { kind: kind as OpeningKind } : {}),
  };
}

/** The choice with one part changed; undefined takes that part away. */
export function changed<Part extends keyof Choice>(
  choice: Choice,
  part: Part,
  value: Choice[Part] | undefined,
): Choice {
  const { [part]: _, ...rest } = choice;
  return value === undefined ? rest : { ...rest, [part]: value };
}

/** The query of a page of openings, `?state=…` or empty. */
export function queryOf(choice: Choice, before: string | null): string {
  const query = new URLSearchParams();
  for (const [part, value] of Object.entries(choice)) query.set(part, String(value));
  if (before !== null) query.set('before', before);
  const written = query.toString();
  return written === '' ? '' : `?${written}`;
}
