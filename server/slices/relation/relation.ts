import type { Instant } from '../../platform/database.ts';

export const relationKinds = ['patientRelation', 'interventions', 'investigation'] as const;
export const relationBases = [
  'admitted',
  'visit',
  'phone',
  'referral',
  'homeCare',
  'other',
] as const;

/** A unit's relation with a person: patient relation, interventions received, or an investigation. */
export interface Relation {
  readonly id: string;
  readonly kind: (typeof relationKinds)[number];
  readonly connectedProviderId: string;
  readonly unitId: string;
  /** Set: holds for this staff member only. */
  readonly staffId: string | null;
  readonly startsAt: Instant;
  /** Null: until it is ended. */
  readonly endsAt: Instant | null;
  readonly basis: (typeof relationBases)[number];
  readonly basisText: string | null;
  /** Registered by mistake: it never held. */
  readonly voidedAt: Instant | null;
}

/** Who reads, and when; death ends every relation. */
export interface RelationScope {
  readonly unitId: string;
  readonly staffId: string;
  readonly at: Instant;
  readonly deceasedOn: string | null;
}

export type RelationState = 'current' | 'former' | 'none';

/** Whether the relation is one of this reader's unit, and in force at the time. */
export function relationState(relation: Relation, scope: RelationScope): RelationState {
  if (relation.voidedAt !== null || relation.unitId !== scope.unitId) return 'none';
  if (relation.staffId !== null && relation.staffId !== scope.staffId) return 'none';
  if (relation.startsAt > scope.at || scope.deceasedOn !== null) return 'none';
  return relation.endsAt === null || relation.endsAt > scope.at ? 'current' : 'former';
}

/** The relations of this reader's unit that are in force. */
export function relationsInForce<Found extends Relation>(
  relations: readonly Found[],
  scope: RelationScope,
): readonly Found[] {
  return relations.filter((relation) => relationState(relation, scope) === 'current');
}

/** The relations as SVOD 3:1 and 3:2 ask for them. A relation that has ended counts as former only. */
export function relationFacts(relations: readonly Relation[], scope: RelationScope) {
  const has = (kind: Relation['kind'], state: RelationState) =>
    relations.some((relation) => relation.kind === kind && relationState(relation, scope) === state)
      ? 'yes'
      : 'no';
  return {
    currentPatientRelation: has('patientRelation', 'current'),
    formerPatientRelation: has('patientRelation', 'former'),
    receivesInterventions: has('interventions', 'current'),
    underInvestigation: has('investigation', 'current'),
  } as const;
}
