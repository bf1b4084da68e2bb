import { ageOn, fullName, type ProtectedIdentity } from './person.ts';
import type { SwedishDate } from './person-number.ts';

/** One id of a child in somebody's custody, with what is known under it. */
export interface CustodyRow {
  /** The id that the custody is recorded under. */
  readonly childId: string;
  /** That id, or one that is linked with it. */
  readonly linkedId: string;
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly birthDate: SwedishDate | null;
  readonly protectedIdentity: ProtectedIdentity;
  readonly deceasedOn: SwedishDate | null;
}

/** A child whose custodian may see what the child has in the residents' portal. */
export interface ChildInCustody {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  /** Whole years. */
  readonly age: number;
}

/**
 * The children that a custodian may act for, each once, the youngest last: under the age limit, alive, and
 * without a protected identity under any of their ids. A child whose birth date isn't known is not among them.
 * @param limits `untilAge`: in whole years; on that birthday it is over
 */
export function childrenOf(
  rows: readonly CustodyRow[],
  limits: { readonly on: SwedishDate; readonly untilAge: number },
): readonly ChildInCustody[] {
  const children = new Map<string, ChildInCustody>();
  for (const [id, same] of Map.groupBy(rows, (row) => row.childId)) {
    if (same.some((row) => row.deceasedOn !== null || row.protectedIdentity !== 'none')) continue;
    // Of several dates the earliest: it closes soonest.
    const [birthDate] = same.flatMap((row) => row.birthDate ?? []).toSorted();
    if (birthDate === undefined) continue;
    const age = ageOn(birthDate, limits.on);
    if (age >= limits.untilAge) continue;
    const own = same.toSorted((a, b) => order(a) - order(b)).find((row) => row.givenName !== null);
    const givenName = own?.givenName ?? '';
    const name = fullName(givenName, own?.familyName ?? null) ?? '';
    const key = same.map((row) => row.linkedId).toSorted()[0] ?? id;
    const known = children.get(key);
    if (known === undefined || id < known.id) children.set(key, { id, name, givenName, age });
  }
  return [...children.values()].toSorted((a, b) => b.age - a.age || (a.id < b.id ? -1 : 1));
}

/** What is known under the child's own id first. */
function order(row: CustodyRow): number {
  return row.childId === row.linkedId ? 0 : 1;
}
