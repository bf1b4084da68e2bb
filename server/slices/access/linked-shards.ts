import { byLane, type LaneOf } from '../../platform/shard.ts';
import type { CaseKey } from './store.ts';

/** A case as the statements of `store.ts` give it, before it is parsed. */
export type RawCase = Readonly<Record<string, unknown>>;

/** As often as a person may be merged while her case is read. */
const mostReadings = 3;

/**
 * Reads whole cases where a person's linked ids may lie in several shards: a statement sees one of them. A person who
 * isn't linked, as nearly all, is read by one statement; another by one for each shard that her ids lie in.
 * @param laneOf null when the database isn't spread: then every statement sees all
 * @param read one shard's part of the case, with all ids of the person
 */
export function readWhole<Key extends CaseKey>(
  laneOf: LaneOf | null,
  read: (key: Key) => Promise<RawCase>,
): (key: Key) => Promise<RawCase> {
  if (laneOf === null) return read;
  return async (key) => {
    let parts = [await read(key)];
    let ids = idsIn(parts[0]);
    if (ids.length === 1) return parts[0] as RawCase; // reason: it was put there above
    for (let readings = 0; readings < mostReadings; readings += 1) {
      const own = [key.personId, ...ids.filter((id) => id !== key.personId)];
      parts = await Promise.all(byLane(laneOf, own).map((within) => read({ ...key, within })));
      const other = parts.find((part) => idsIn(part).join() !== ids.join());
      if (other === undefined) return join(parts);
      ids = idsIn(other);
    }
    throw new Error('The person was linked again and again while the case was read');
  };
}

function idsIn(part: RawCase | undefined): readonly string[] {
  return [...((part?.['persons'] as string[] | null | undefined) ?? [])].sort();
}

/** By what rows of a kind are ordered, newest first, when their order matters. */
const order: Readonly<Record<string, string>> = {
  relations: 'startsAt',
  consents: 'startsAt',
  capacities: 'assessedAt',
};

/** One case of its parts, the first of which is that of the id asked for. */
function join(parts: readonly RawCase[]): RawCase {
  const [first = {}] = parts;
  const whole: Record<string, unknown> = { ...first };
  for (const kind of Object.keys(first)) {
    if (kind === 'persons' || kind === 'at' || kind === 'on') continue;
    const found = parts.flatMap((part) => part[kind] ?? []);
    const isList = parts.some((part) => Array.isArray(part[kind]));
    whole[kind] = isList ? inOrder(found, order[kind]) : newestOf(found);
  }
  return whole;
}

function inOrder(rows: readonly unknown[], by: string | undefined): readonly unknown[] {
  if (by === undefined) return rows;
  const textOf = (row: unknown) => {
    const { id, [by]: at } = row as Readonly<Record<string, string>>;
    return `${at} ${id}`;
  };
  return [...rows].sort((a, b) => (textOf(a) < textOf(b) ? 1 : -1));
}

/** A single row, of which each part has its newest: a refusal. What hangs on the id asked for is in one part only. */
function newestOf(found: readonly unknown[]): unknown {
  const at = (row: unknown) => (row as { readonly at?: string }).at ?? '';
  return [...found].sort((a, b) => (at(a) < at(b) ? 1 : -1))[0] ?? null;
}
