/**
 * Leaf records: what the log says of an entry. Each person's entries are numbered 1, 2, 3 … and chained, so
 * that one left out is missed; the tree holds the commitments to the records, which tell nothing.
 */
import { commitment, newSalt, type Opening, opens } from './commitment.ts';
import { parseBase64, toBase64 } from './note/text.ts';
import { accept, type Result, refuse } from './result.ts';

/** One place in a person's series. */
export interface LeafRecord {
  /** Commitment to the entry. */
  readonly entry: Uint8Array;
  /** Place in the series, from 1. */
  readonly number: number;
  /** Commitment to the leaf record before it in the series; null for number 1. */
  readonly previous: Uint8Array | null;
}

/** A leaf record as it is stored, with the commitment that is the entry of the tree. */
export interface SealedLeafRecord extends Opening {
  readonly commitment: Uint8Array;
}

const commitmentLength = 32;

/**
 * Makes a leaf record ready to be stored.
 * @throws RangeError when number and previous don't fit, or a commitment hasn't 32 bytes
 */
export function sealLeafRecord(record: LeafRecord): SealedLeafRecord {
  if (!fits(record)) throw new RangeError('Number 1 alone has no previous record');
  const opening = { bytes: leafRecordBytes(record), salt: newSalt() };
  return { ...opening, commitment: commitment(opening) };
}

function fits({ entry, number, previous }: LeafRecord): boolean {
  return (
    Number.isSafeInteger(number) &&
    number >= 1 &&
    (number === 1) === (previous === null) &&
    entry.length === commitmentLength &&
    (previous === null || previous.length === commitmentLength)
  );
}

/** The canonical bytes of the record (RFC 8785), commitments in base64. */
export function leafRecordBytes({ entry, number, previous }: LeafRecord): Uint8Array {
  // What canonicalBytes would write, without its walk: there is one for each entry of the log.
  const before = previous === null ? 'null' : `"${toBase64(previous)}"`;
  return Buffer.from(
    `{"entry":"${toBase64(entry)}","number":${number},"previous":${before}}`,
    'latin1',
  );
}

/** Reads a record from its canonical bytes, and from no others. */
export function parseLeafRecord(bytes: Uint8Array): Result<LeafRecord, 'leaf-record-malformed'> {
  const malformed = refuse('leaf-record-malformed', 'The bytes are no canonical leaf record');
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return malformed;
  }
  const { entry, number, previous } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const record = {
    entry: typeof entry === 'string' ? parseBase64(entry) : undefined,
    number: typeof number === 'number' ? number : Number.NaN,
    previous: typeof previous === 'string' ? parseBase64(previous) : null,
  };
  if (record.entry === undefined || record.previous === undefined) return malformed;
  const read = { ...record, entry: record.entry, previous: record.previous };
  return fits(read) && Buffer.compare(leafRecordBytes(read), bytes) === 0
    ? accept(read)
    : malformed;
}

export type SeriesProblem =
  | 'leaf-record-malformed'
  | 'commitment-differs'
  | 'number-missing'
  | 'number-repeated'
  | 'previous-differs';

/** Where a series has come to. */
export interface SeriesEnd {
  /** Number of the last record; 0 before the first. */
  readonly number: number;
  /** Commitment to the last record; null before the first. */
  readonly commitment: Uint8Array | null;
}

/** The beginning of every series. */
export const seriesStart: SeriesEnd = { number: 0, commitment: null };

/**
 * Checks the next record of a series: that it is what the tree holds, and follows the one before. The first
 * refusal of a series names its first bad record.
 */
export function followSeries(
  end: SeriesEnd,
  next: SealedLeafRecord,
): Result<LeafRecord, SeriesProblem> {
  const expected = end.number + 1;
  if (!opens(next, next.commitment)) {
    return refuse('commitment-differs', `Record ${expected} is not the one in the tree`);
  }
  const record = parseLeafRecord(next.bytes);
  if (!record.ok) return refuse(record.code, `Record ${expected} is no leaf record`);
  const { number, previous } = record.value;
  if (number > expected) return refuse('number-missing', `Number ${expected} is missing`);
  if (number < expected) return refuse('number-repeated', `Number ${number} stands twice`);
  const follows =
    end.commitment === null
      ? previous === null
      : previous !== null && Buffer.compare(previous, end.commitment) === 0;
  return follows
    ? record
    : refuse('previous-differs', `Record ${number} follows another than number ${end.number}`);
}

/** Checks a series from its beginning, in order. Gives where it ends. */
export function checkSeries(records: Iterable<SealedLeafRecord>): Result<SeriesEnd, SeriesProblem> {
  let end = seriesStart;
  for (const sealed of records) {
    const record = followSeries(end, sealed);
    if (!record.ok) return record;
    end = { number: record.value.number, commitment: sealed.commitment };
  }
  return accept(end);
}
