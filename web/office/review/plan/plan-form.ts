import type { ReviewPlan } from '../../../api/types.ts';

/** The plan as it is being written: what stands in the fields. */
export type PlanForm = {
  readonly every: string;
  /** Samples a month, by unit id. */
  readonly samples: Readonly<Record<string, string>>;
};

/** What is wrong, by field. */
export type PlanFaults = { readonly every: boolean; readonly samples: readonly string[] };

export function formOf({ units, reviewEveryDays }: ReviewPlan): PlanForm {
  return {
    every: reviewEveryDays === null ? '' : String(reviewEveryDays),
    samples: Object.fromEntries(
      units.map(({ unit, samplesPerMonth }) => [unit.id, String(samplesPerMonth)]),
    ),
  };
}

export function faultsOf({ every, samples }: PlanForm): PlanFaults {
  return {
    every: whole(every, 1, 366) === undefined,
    samples: Object.entries(samples).flatMap(([unit, typed]) =>
      whole(typed, 0, 100) === undefined ? [unit] : [],
    ),
  };
}

/** What is sent; undefined while something is wrong. */
export function planOf(
  form: PlanForm,
  year: number,
):
  | {
      readonly year: number;
      readonly reviewEveryDays: number;
      readonly units: readonly { readonly unit: string; readonly samplesPerMonth: number }[];
    }
  | undefined {
  const reviewEveryDays = whole(form.every, 1, 366);
  if (reviewEveryDays === undefined || faultsOf(form).samples.length > 0) return undefined;
  return {
    year,
    reviewEveryDays,
    units: Object.entries(form.samples).map(([unit, typed]) => ({
      unit,
      samplesPerMonth: Number(typed),
    })),
  };
}

function whole(typed: string, least: number, most: number): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
