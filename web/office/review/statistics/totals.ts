import type { ReviewCriterion, ReviewMonth } from '../../../api/types.ts';

export type Figures = {
  readonly openings: number;
  readonly reviewed: number;
  readonly deviations: number;
};
export type CriterionTotal = {
  readonly criterion: ReviewCriterion;
  readonly openings: number;
  readonly deviations: number;
};
export type UnitTotal = Figures & { readonly unit: { readonly id: string; readonly name: string } };

/** The months together. */
export function totalOf(months: readonly ReviewMonth[]): Figures {
  return months.reduce<Figures>(add, { openings: 0, reviewed: 0, deviations: 0 });
}

/** Each criterion over the months, the most frequent first. */
export function byCriterion(months: readonly ReviewMonth[]): readonly CriterionTotal[] {
  const totals = new Map<ReviewCriterion, CriterionTotal>();
  for (const { criterion, openings, deviations } of months.flatMap(({ criteria }) => criteria)) {
    const before = totals.get(criterion);
    totals.set(criterion, {
      criterion,
      openings: (before?.openings ?? 0) + openings,
      deviations: (before?.deviations ?? 0) + deviations,
    });
  }
  return [...totals.values()].sort(
    (one, other) => other.openings - one.openings || other.deviations - one.deviations,
  );
}

/** Each unit over the months, by name. */
export function byUnit(months: readonly ReviewMonth[]): readonly UnitTotal[] {
  const totals = new Map<string, UnitTotal>();
  for (const each of months.flatMap(({ units }) => units)) {
    const before = totals.get(each.unit.id);
    totals.set(each.unit.id, { unit: each.unit, ...add(before ?? none, each) });
  }
  return [...totals.values()].sort((one, other) =>
    one.unit.name.localeCompare(other.unit.name, 'sv'),
  );
}

const none: Figures = { openings: 0, reviewed: 0, deviations: 0 };

function add(one: Figures, other: Figures): Figures {
  return {
    openings: one.openings + other.openings,
    reviewed: one.reviewed + other.reviewed,
    deviations: one.deviations + other.deviations,
  };
}
