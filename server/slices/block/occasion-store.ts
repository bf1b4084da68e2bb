import type { Instant, Sql } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';

/** A block as the officer who may lift it for a time sees it. */
export interface LiftableBlock {
  readonly personId: string;
  readonly id: string;
  readonly unit: { readonly id: string; readonly name: string } | null;
  readonly requestedAt: Instant;
  readonly informationFrom: Instant | null;
  readonly informationUntil: Instant | null;
  readonly excludedTypes: readonly string[];
  /** How often it has been lifted for a time before, the occasion left out. */
  readonly earlierLifts: number;
}

/** The blocks of this kind at the controller that are in force for the persons, oldest first. */
export async function listLiftable(
  sql: Sql,
  persons: readonly string[],
  about: {
    readonly kind: 'outer' | 'inner';
    readonly controllerId: string;
    readonly occasionId: string;
  },
): Promise<readonly LiftableBlock[]> {
  const rows = await sql<
    (Omit<LiftableBlock, 'unit'> & {
      readonly unitId: string | null;
      readonly unitName: string | null;
    })[]
  >`
    select person_id as "personId", block.id, unit.id as "unitId", unit.name as "unitName",
           requested_at as "requestedAt", information_from as "informationFrom",
           information_until as "informationUntil", excluded_types as "excludedTypes",
           (select count(*) from block.temporary_lift lift
             where lift.person_id = block.person_id and lift.block_id = block.id
               and lift.occasion_id is distinct from ${about.occasionId}) as "earlierLifts"
      from block.block
      left join directory.unit on unit.id = block.unit_id
     where person_id = any(${persons as string[]}::uuid[])
       and kind = ${about.kind} and controller_id = ${about.controllerId}
       and voided_at is null and (lifted_at is null or lifted_at > now())
     order by requested_at, block.id`;
  return rows.map(({ unitId, unitName, ...row }) => ({
    ...row,
    unit: unitId === null ? null : { id: unitId, name: unitName ?? '' },
  }));
}

/** For whom, until when and why blocks are lifted for a time. */
export interface Occasion {
  readonly id: string;
  readonly unitId: string;
  /** Set: for this staff member only. */
  readonly staffId: string | null;
  readonly until: Instant;
  readonly reason: 'consent' | 'emergency';
  readonly reasonText: string;
  /** HSA-id of the officer. */
  readonly registeredBy: string;
}

/** Lifts the blocks for a time, on one occasion; they end together. */
export async function liftForOccasion(
  sql: Sql,
  blocks: readonly Pick<LiftableBlock, 'personId' | 'id'>[],
  { id, unitId, staffId, until, reason, reasonText, registeredBy }: Occasion,
): Promise<void> {
  await sql`
    insert into block.temporary_lift
      (person_id, id, block_id, ends_at, unit_id, staff_id, reason, reason_text, registered_by, occasion_id)
    select person_id, id, block_id, ${until}, ${unitId}, ${staffId}, ${reason}, ${reasonText},
           ${registeredBy}, ${id}
      from unnest(${blocks.map((block) => block.personId)}::uuid[], ${blocks.map(() => newId())}::uuid[],
                  ${blocks.map((block) => block.id)}::uuid[]) as given (person_id, id, block_id)`;
}

/** The lifts of an occasion that have not ended end now. */
export async function endOccasion(
  sql: Sql,
  persons: readonly string[],
  occasionId: string,
): Promise<void> {
  await sql`
    update block.temporary_lift set cancelled_at = now()
     where person_id = any(${persons as string[]}::uuid[]) and occasion_id = ${occasionId}
       and cancelled_at is null and ends_at > now()`;
}

/** What was lifted on an occasion, with the units whose inner blocks they are; undefined when nothing was. */
export async function findOccasion(
  sql: Sql,
  persons: readonly string[],
  occasionId: string,
): Promise<
  | (Omit<Occasion, 'id'> & {
      readonly units: readonly { readonly id: string; readonly name: string }[];
    })
  | undefined
> {
  const rows = await sql<
    (Omit<Occasion, 'id'> & { readonly blockUnit: string | null; readonly blockUnitName: string })[]
  >`
    select lift.unit_id as "unitId", lift.staff_id as "staffId", ends_at as until, lift.reason,
           reason_text as "reasonText", lift.registered_by as "registeredBy",
           unit.id as "blockUnit", unit.name as "blockUnitName"
      from block.temporary_lift lift
      join block.block on block.person_id = lift.person_id and block.id = lift.block_id
      left join directory.unit on unit.id = block.unit_id
     where lift.person_id = any(${persons as string[]}::uuid[]) and occasion_id = ${occasionId}
     order by unit.name collate "sv-SE-x-icu", unit.id`;
  const [first] = rows;
  if (first === undefined) return undefined;
  const { blockUnit: _unit, blockUnitName: _name, ...occasion } = first;
  const units = new Map(
    rows.flatMap(({ blockUnit, blockUnitName }) =>
      blockUnit === null ? [] : [[blockUnit, { id: blockUnit, name: blockUnitName }] as const],
    ),
  );
  return { ...occasion, units: [...units.values()] };
}
