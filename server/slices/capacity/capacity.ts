import type { Instant } from '../../platform/database.ts';

export const capacities = ['able', 'temporarilyUnable', 'lastinglyUnable', 'childUnable'] as const;
export type Capacity = (typeof capacities)[number];

/** An assessment of a person's ability to take a position. */
export interface CapacityAssessment {
  readonly id: string;
  readonly capacity: Capacity;
  readonly assessedAt: Instant;
  /** Null: until it is assessed again. */
  readonly validUntil: Instant | null;
  readonly voidedAt: Instant | null;
}

const adultFromYears = 18;

/** Is the person under 18 on the day? Undefined when the birth date isn't known. */
export function isChild(birthDate: string | null, on: string): boolean | undefined {
  if (birthDate === null) return undefined;
  const [year = '', ...rest] = birthDate.split('-');
  return on < [Number(year) + adultFromYears, ...rest].join('-');
}

/**
 * What the latest assessment says. Without one, or when the latest has run out, the person is taken to be
 * able: then nothing is read without the person's own consent. That a child can't consent counts for
 * children only; with no birth date known it is unknown.
 */
export function capacityFact(
  assessments: readonly CapacityAssessment[],
  scope: { readonly at: Instant; readonly on: string; readonly birthDate: string | null },
): Capacity | 'unknown' {
  const latest = assessments
    .filter((assessment) => assessment.voidedAt === null && assessment.assessedAt <= scope.at)
    .reduce<CapacityAssessment | undefined>(later, undefined);
  if (latest === undefined) return 'able';
  if (latest.validUntil !== null && latest.validUntil <= scope.at) return 'able';
  if (latest.capacity !== 'childUnable') return latest.capacity;
  const child = isChild(scope.birthDate, scope.on);
  if (child === undefined) return 'unknown';
  return child ? 'childUnable' : 'able';
}

function later(
  found: CapacityAssessment | undefined,
  next: CapacityAssessment,
): CapacityAssessment {
  if (found === undefined || next.assessedAt > found.assessedAt) return next;
  return next.assessedAt === found.assessedAt && next.id > found.id ? next : found;
}
