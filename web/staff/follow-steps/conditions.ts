import type { Condition, ConditionState } from '../../api/types.ts';

/** How many of the law's conditions stand as what. */
export type ConditionCount = { total: number; missing: number; unknown: number; forbidden: number };

/** Counts for the badge over the list: "1 av 3 saknas". */
export function countConditions(conditions: readonly Condition[]): ConditionCount {
  const count = (state: ConditionState) =>
    conditions.filter((condition) => condition.state === state).length;
  return {
    total: conditions.length,
    missing: count('missing'),
    unknown: count('unknown'),
    forbidden: count('forbidden'),
  };
}

/** What the badge says: the gravest first, since that is what has to be dealt with. */
export function badgeOf(
  count: ConditionCount,
): 'forbidden' | 'missing' | 'unknown' | 'met' | 'none' {
  if (count.forbidden > 0) return 'forbidden';
  if (count.missing > 0) return 'missing';
  if (count.unknown > 0) return 'unknown';
  return count.total > 0 ? 'met' : 'none';
}

/** Conditions that several rules share are shown once; the order is the server's. */
export function distinctConditions(conditions: readonly Condition[]): Condition[] {
  const seen = new Set<string>();
  return conditions.filter(({ condition, cite }) => {
    const key = `${condition}/${cite}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
