import type { Instant } from '../../platform/database.ts';

/** Who, or what, may be asked how a person thinks who can't say it. */
export const attitudeSources = [
  'earlierStatements',
  'relatives',
  'representative',
  'staff',
  'records',
] as const;
export type AttitudeSource = (typeof attitudeSources)[number];

/** How the attitude of a person was clarified who lastingly can't take a position, and what was found. */
export interface Attitude {
  readonly id: string;
  /** Reading (SVOD 3:3, 3:4), for the unit that assessed; availability (SVOD 2:6), for its provider. */
  readonly aim: 'reading' | 'availability';
  readonly unitId: string;
  /** Of the unit that assessed. */
  readonly connectedProviderId: string;
  readonly assessedAt: Instant;
  readonly asked: readonly AttitudeSource[];
  readonly findings: string;
  /** As far as it is possible. */
  readonly clarified: boolean;
  readonly reasonToAssumeOpposition: boolean;
  /** Whether the care or the interventions are necessary; null where the aim is availability. */
  readonly necessary: boolean | null;
  readonly necessity: string | null;
  /** Null: until it is assessed again. */
  readonly validUntil: Instant | null;
  readonly voidedAt: Instant | null;
}

/** Whose assessment counts: that of a unit for its reading, of a connected provider for what it shares. */
export type AttitudeScope = { readonly at: Instant } & (
  | { readonly aim: 'reading'; readonly unitId: string }
  | { readonly aim: 'availability'; readonly connectedProviderId: string }
);

/** The latest assessment for this scope; undefined without one, or when the latest has run out. */
export function attitudeInForce<Found extends Attitude>(
  attitudes: readonly Found[],
  scope: AttitudeScope,
): Found | undefined {
  const latest = attitudes
    .filter((attitude) => isOf(attitude, scope))
    .filter((attitude) => attitude.voidedAt === null && attitude.assessedAt <= scope.at)
    .reduce<Found | undefined>(later, undefined);
  if (latest === undefined) return undefined;
  return latest.validUntil === null || latest.validUntil > scope.at ? latest : undefined;
}

/** What the assessment in force says of the attitude and of the need; all unknown without one. */
export function attitudeFacts(attitudes: readonly Attitude[], scope: AttitudeScope) {
  const found = attitudeInForce(attitudes, scope);
  const fact = (value: boolean | null | undefined) =>
    value === null || value === undefined ? 'unknown' : value ? 'yes' : 'no';
  return {
    attitudeClarified: fact(found?.clarified),
    reasonToAssumeOpposition: fact(found?.reasonToAssumeOpposition),
    careNecessary: fact(found?.necessary),
  } as const;
}

/** That a person was found able, by a unit of the connected provider: takes SVOD 2:6 back there. */
export interface FoundAble {
  readonly connectedProviderId: string;
  readonly assessedAt: Instant;
}

/**
 * Does the connected provider's latest assessment still carry what it has made available under SVOD 2:6? Not
 * when there is none in force, when it isn't clear, when it speaks for opposition, or when the person has been
 * found able since.
 */
export function carriesAvailability(
  attitudes: readonly Attitude[],
  able: readonly FoundAble[],
  scope: { readonly connectedProviderId: string; readonly at: Instant },
): boolean {
  const found = attitudeInForce(attitudes, { ...scope, aim: 'availability' });
  if (found === undefined || !found.clarified || found.reasonToAssumeOpposition) return false;
  return !able.some(
    ({ connectedProviderId, assessedAt }) =>
      connectedProviderId === scope.connectedProviderId &&
      assessedAt <= scope.at &&
      assessedAt >= found.assessedAt,
  );
}

function isOf(attitude: Attitude, scope: AttitudeScope): boolean {
  if (attitude.aim !== scope.aim) return false;
  return scope.aim === 'reading'
    ? attitude.unitId === scope.unitId
    : attitude.connectedProviderId === scope.connectedProviderId;
}

function later<Found extends Attitude>(found: Found | undefined, next: Found): Found {
  if (found === undefined || next.assessedAt > found.assessedAt) return next;
  return next.assessedAt === found.assessedAt && next.id > found.id ? next : found;
}
