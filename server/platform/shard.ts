import type { Sql } from './database.ts';
import { anchor } from './placement.ts';

/** The hashes of one shard, both ends included. Shards of tables that lie together have the same. */
export interface Shard {
  readonly least: number;
  readonly most: number;
}

/**
 * Which shard a person's rows lie in, as a number from 0; the same for each of the person's tables. Statements about
 * persons of one shard alone are sent to its machine as they are.
 */
export type LaneOf = (personId: string) => number;

/**
 * The shards of persons, in order of hash; none when the database isn't spread. What `npm run distribute` or a split
 * of a shard changes is seen at the next start.
 */
export async function readShards(sql: Sql): Promise<readonly Shard[]> {
  const [citus] = await sql`select from pg_extension where extname = 'citus'`;
  if (citus === undefined) return [];
  return await sql<Shard[]>`
    select shardminvalue::int as least, shardmaxvalue::int as most
      from pg_dist_shard where logicalrelid = ${anchor}::regclass
     order by 1`;
}

/**
 * @param shards in order, together every hash
 * @returns null when there are none: the database isn't spread
 * @throws RangeError when the shards leave out a hash, or have one twice
 */
export function toLaneOf(shards: readonly Shard[]): LaneOf | null {
  if (shards.length === 0) return null;
  const ends = shards.map(({ least, most }, place) => {
    const expected = place === 0 ? -(2 ** 31) : (shards[place - 1]?.most ?? 0) + 1;
    if (least !== expected || most < least)
      throw new RangeError('The shards leave gaps or overlap');
    return most;
  });
  if (ends.at(-1) !== 2 ** 31 - 1) throw new RangeError('The shards leave out the largest hashes');
  return (personId) => {
    const hash = hashUuid(personId);
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hash <= (ends[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

/**
 * The persons in groups, each of one shard; all in one group when the database isn't spread. What is asked about
 * persons of several shards is asked of each group by itself.
 */
export function byLane(
  laneOf: LaneOf | null,
  persons: readonly string[],
): readonly (readonly string[])[] {
  if (laneOf === null) return [persons];
  const groups = new Map<number, string[]>();
  for (const person of persons) {
    const lane = laneOf(person);
    const group = groups.get(lane);
    if (group === undefined) groups.set(lane, [person]);
    else group.push(person);
  }
  return [...groups.values()];
}

/**
 * PostgreSQL's uuid_hash of a UUID as text, by which Citus places its row: Bob Jenkins' lookup3 (2006) over the 16
 * bytes, read as little-endian words, with the start value of `hash_bytes` in src/common/hashfn.c.
 */
export function hashUuid(id: string): number {
  const start = (0x9e3779b9 + 16 + 3923095) | 0;
  let a = (start + word(id, 0)) | 0;
  let b = (start + word(id, 9)) | 0;
  let c = (start + word(id, 19)) | 0;
  a = ((a - c) | 0) ^ turn(c, 4);
  c = (c + b) | 0;
  b = ((b - a) | 0) ^ turn(a, 6);
  a = (a + c) | 0;
  c = ((c - b) | 0) ^ turn(b, 8);
  b = (b + a) | 0;
  a = ((a - c) | 0) ^ turn(c, 16);
  c = (c + b) | 0;
  b = ((b - a) | 0) ^ turn(a, 19);
  a = (a + c) | 0;
  c = ((c - b) | 0) ^ turn(b, 4);
  b = (b + a) | 0;

  a = (a + word(id, 28)) | 0;
  c = ((c ^ b) - turn(b, 14)) | 0;
  a = ((a ^ c) - turn(c, 11)) | 0;
  b = ((b ^ a) - turn(a, 25)) | 0;
  c = ((c ^ b) - turn(b, 16)) | 0;
  a = ((a ^ c) - turn(c, 4)) | 0;
  b = ((b ^ a) - turn(a, 14)) | 0;
  return ((c ^ b) - turn(b, 24)) | 0;
}

function turn(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Four bytes from a place in the text on, with the hyphen that may stand between the second and the third. */
function word(id: string, place: number): number {
  const half = id.charCodeAt(place + 4) === hyphen ? place + 5 : place + 4;
  return (
    byte(id, place) |
    (byte(id, place + 2) << 8) |
    (byte(id, half) << 16) |
    (byte(id, half + 2) << 24)
  );
}

const hyphen = 0x2d;

function byte(id: string, place: number): number {
  return (digit(id.charCodeAt(place)) << 4) | digit(id.charCodeAt(place + 1));
}

/** A hexadecimal digit of lower case, as PostgreSQL and `newId` write it, or of upper case. */
function digit(code: number): number {
  return code < 0x3a ? code - 0x30 : (code | 0x20) - 0x57;
}
