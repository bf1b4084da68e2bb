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

/** Every month of the period, `YYYY-MM-DD`: also those in which nothing happened. */
export function everyMonth(
  months: readonly ReviewMonth[],
  { from, until }: { readonly from: string; readonly until: string },
): readonly ReviewMonth[] {
  const given = new Map(months.map((each) => [each.month, each]));
  const all: ReviewMonth[] = [];
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = after(month)) {
    all.push(given.get(month) ?? { month, ...none, criteria: [], units: [] });
  }
  return all;
}

function after(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

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
