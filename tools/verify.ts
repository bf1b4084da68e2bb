/**
 * `npm run -s verify` checks the whole log of a database, or a bundle that was exported from it: every byte of
 * every entry, leaf record, tile, checkpoint and cosignature. It names the first bad entry and what is wrong
 * (`--all`: every one); the exit status is 1 when there is any, and when there was nothing to check.
 *
 *     --log-key KEY          what the log tells at /ledger/keys; else those of KEYS_DIR or DATA_DIR. Repeatable
 *     --witness-key KEY      a witness whose cosignatures are believed. Repeatable
 *     --mac-key [ID=]FILE    key of the entries' MACs; else those of KEYS_DIR or DATA_DIR. Repeatable
 *     --checkpoint FILE|URL  a checkpoint kept from before: the log must contain it. Repeatable
 *     --bundle FILE          check this bundle instead of a database
 *     --retention-years N    content older than this may be gone, when a witness's time shows it (10)
 *
 * The database is that of DATABASE_URL, or else the embedded one of DATA_DIR. The verifier shares no code with
 * what writes the log: the formats stand here once more, from RFC 8785, RFC 9162 and C2SP.
 *
 * A bundle (docs/adr/0015-log-bundle.md) is one JSON file in canonical form (RFC 8785), bytes in base64:
 *
 *     { checkpoint: signed note, entries: [ { bytes, index, proof: [hash], record, recordSalt, salt, told } … ],
 *       origin, person, statement: signed note }
 *
 * The entries are those of one person in the order of their numbers; `bytes` and `salt` are null when the
 * content is gone or may not leave, and then `told` is what the log tells instead. The statement is signed by the
 * log over three lines: `<origin> bundle`, the checkpoint's size, and SHA-256 in base64 over the canonical bundle
 * without the statement; so nothing can be left out of it.
 */
import './node-guard.ts';
import { isUtf8 } from 'node:buffer';
import { createPrivateKey, createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import {
  isMainThread,
  MessageChannel,
  type MessagePort,
  Worker,
  workerData,
} from 'node:worker_threads';
import postgres from 'postgres';

/** What can be wrong. */
export type Kind =
  | 'nothing-examined'
  | 'head-differs'
  | `leaf-${'missing' | 'repeated' | 'outside' | 'differs'}`
  | `entry-${'missing' | 'differs' | 'malformed' | 'refused' | 'unsealed' | 'unlogged'}`
  | 'record-malformed'
  | `${'number' | 'column' | 'hold'}-differs`
  | 'series-broken'
  | 'mac-wrong'
  | `${'content' | 'hold'}-missing`
  | 'pending-stray'
  | `tile-${'missing' | 'differs' | 'stray'}`
  | `checkpoint-${'unsigned' | 'differs' | 'missing'}`
  | `log-${'forked' | 'shortened' | 'unsigned'}`
  | `cosignature-${'wrong' | 'missing'}`
  | `bundle-${'malformed' | 'unsigned'}`
  | 'proof-wrong';

/** Something that isn't as it was written. It says nothing of whom the entry is about. */
export interface Finding {
  readonly kind: Kind;
  /** Place in the tree, from 0; null when it is about none or more than one. */
  readonly leaf: number | null;
  readonly entry: string | null;
  readonly what: string;
}

/** How much was examined. */
export interface Report {
  entries: number;
  /** Entries whose content is gone after the retention time. */
  removed: number;
  /** Entries of a bundle of which only what the log tells may leave. */
  withheld: number;
  /** Entries whose MAC was checked. */
  macs: number;
  unsealed: number;
  tiles: number;
  checkpoints: number;
  cosignatures: number;
  /** Entries under the newest checkpoint that a given witness cosigned, with its time. */
  witnessed: { readonly size: number; readonly at: string } | null;
  /** Checkpoints from before that the log contains. */
  kept: number;
  readonly findings: Finding[];
}

/** What the verifier believes, and what it compares with. */
export interface Trust {
  /** Verifier keys of the log (C2SP signed-note). */
  readonly logKeys: readonly string[];
  readonly witnessKeys: readonly string[];
  /** Each with the id that entries name it by. */
  readonly macKeys: readonly (readonly [string, Uint8Array])[];
  /** Notes kept from before. */
  readonly kept: readonly string[];
  readonly retentionYears: number;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
  /** For how long an entry may wait to be sealed and signed, in seconds; a minute when nothing is said. */
  readonly patience?: number;
}

type Sql = postgres.ISql;
type Say = (kind: Kind, what: string) => void;
type Tell = (kind: Kind, what: string, leaf?: number | null, entry?: string | null) => void;

/** A reason not to verify that the reader can do something about. */
class CannotVerify extends Error {
  override name = 'CannotVerify';
}

/** The first finding is enough. */
class Enough extends Error {}

// ---- Hashes. A digest is a string with a character for each byte: half the cost of a buffer. ----

const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'latin1');
type DigestForm = 'latin1' | 'base64';
const toLatin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');

/** HMAC-SHA-256 (RFC 2104) with a key of 32 bytes. */
class Hmac {
  #inner = Buffer.alloc(8192, 0x36);
  readonly #outer = Buffer.alloc(96, 0x5c);

  withKey(key: Uint8Array, from = 0): this {
    for (let n = 0; n < 32; n++) {
      const byte = key[from + n] ?? 0;
      this.#inner[n] = 0x36 ^ byte;
      this.#outer[n] = 0x5c ^ byte;
    }
    return this;
  }

  of(bytes: Buffer, from = 0, to = bytes.length, form: DigestForm = 'latin1'): string {
    const end = 64 + to - from;
    if (end > this.#inner.length) this.#inner = Buffer.concat([this.#inner], 2 * end);
    bytes.copy(this.#inner, 64, from, to);
    return this.#close(end, form);
  }

  /** Of a digest in base64. */
  ofDigest(digest: string): string {
    this.#inner.write(digest, 64, 'base64');
    return this.#close(96, 'latin1');
  }

  #close(end: number, form: DigestForm): string {
    this.#outer.write(sha256(this.#inner.subarray(0, end)), 64, 'latin1');
    return hash('sha256', this.#outer, form);
  }
}

const salted = new Hmac();

const leafInput = Buffer.alloc(33);
const nodeInput = Buffer.alloc(65, 1);

function leafHash(committed: string): string {
  leafInput.write(committed, 1, 'latin1');
  return sha256(leafInput);
}

function nodeHash(left: string, right: string): string {
  nodeInput.write(left, 1, 'latin1');
  nodeInput.write(right, 33, 'latin1');
  return sha256(nodeInput);
}

/** The Merkle tree of RFC 9162, its right edge alone, and the tiles of C2SP tlog-tiles as they fill up. */
class Tree {
  size = 0;
  readonly #peaks: string[] = [];
  readonly #open: string[][] = [];
  readonly #bundle: string[] = [];
  readonly #done: (tile: Tile) => void;

  constructor(done: (tile: Tile) => void) {
    this.#done = done;
  }

  append(committed: string): void {
    this.#bundle.push(`\u0000\u0020${committed}`);
    let digest = leafHash(committed);
    this.#keep(0, digest);
    let height = 0;
    for (let rest = this.size; rest % 2 === 1; rest = (rest - 1) / 2) {
      digest = nodeHash(this.#peaks.pop() ?? '', digest);
      height += 1;
      if (height % 8 === 0) this.#keep(height / 8, digest);
    }
    this.#peaks.push(digest);
    this.size += 1;
    if (this.#bundle.length === 256) this.#close(-1, this.#bundle, this.size);
  }

  #keep(level: number, digest: string): void {
    this.#open[level] ??= [];
    const tile = this.#open[level];
    tile.push(digest);
    if (tile.length === 256) this.#close(level, tile, (this.size + 1) / 256 ** level);
  }

  #close(level: number, tile: string[], end: number): void {
    this.#done({
      level,
      index: Math.ceil(end / 256) - 1,
      width: tile.length,
      bytes: tile.join(''),
    });
    tile.length = 0;
  }

  /** The tiles at the right edge. */
  end(): void {
    if (this.#bundle.length > 0) this.#close(-1, this.#bundle, this.size);
    for (const [level, tile] of this.#open.entries()) {
      if (tile.length > 0) this.#close(level, tile, Math.floor(this.size / 256 ** level));
    }
  }

  root(): string {
    return this.#peaks.length === 0
      ? sha256(Buffer.alloc(0))
      : this.#peaks.reduceRight((right, left) => nodeHash(left, right));
  }
}

interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
  readonly bytes: string;
}

/** Root that an inclusion proof leads to (RFC 9162 section 2.1.3.2); undefined when it doesn't fit. */
function rootOfProof(place: { index: number; size: number }, leaf: string, proof: string[]) {
  let [node, last, digest] = [place.index, place.size - 1, leaf];
  for (const other of proof) {
    if (last === 0) return undefined;
    if (node % 2 === 1 || node === last) {
      digest = nodeHash(other, digest);
      while (node % 2 === 0 && node > 0) [node, last] = [node / 2, Math.floor(last / 2)];
    } else {
      digest = nodeHash(digest, other);
    }
    [node, last] = [Math.floor(node / 2), Math.floor(last / 2)];
  }
  return last === 0 ? digest : undefined;
}

// ---- Canonical JSON (RFC 8785), of strings, booleans, safe integers, null, arrays and objects. ----

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a];
const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const plainEscapes = new Set(Buffer.from('"\\bfnrt'));
/** Bytes that stand for themselves in a string. */
const plain = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 0x20 || byte === quote || byte === backslash ? 0 : 1,
);
/** Control characters that have no escape of one letter. */
const longEscape = /^(?:000[0-7be-f]|001[0-9a-f])$/;
const literals = new Map(['true', 'false', 'null'].map((word) => [word.charCodeAt(0), word]));
const integer = /^(?:0|-?[1-9]\d{0,15})$/;
const deepest = 200;

const textOf = (bytes: Buffer, from: number, to: number) => bytes.toString('utf8', from, to);

/** Where the string that begins there ends; -1 when it isn't in its only form. */
function endOfString(bytes: Buffer, from: number): number {
  if (bytes[from] !== quote) return -1;
  for (let at = from + 1; ; at++) {
    while (plain[bytes[at] ?? 0] === 1) at += 1;
    if (bytes[at] === quote) return at + 1;
    if (bytes[at] !== backslash) return -1;
    at += 1;
    if (plainEscapes.has(bytes[at] ?? 0)) continue;
    if (bytes[at] !== 0x75 || !longEscape.test(bytes.toString('latin1', at + 1, at + 5))) return -1;
    at += 4;
  }
}

/** Names stand in the order of their UTF-16 units. That of bytes is the same where all are plain. */
function isAfter(bytes: Buffer, last: number, lastEnd: number, from: number, to: number) {
  for (let n = 1; ; n++) {
    const one = bytes[last + n] ?? 0;
    const other = bytes[from + n] ?? 0;
    if ((one | other) >= 0x80 || one === backslash || other === backslash) {
      return JSON.parse(textOf(bytes, last, lastEnd)) < JSON.parse(textOf(bytes, from, to));
    }
    if (one !== other) return one === quote || (other !== quote && one < other);
    if (one === quote) return false;
  }
}

/** A member that is looked for, and those that are looked for inside it. */
interface Wanted {
  /** Its name as it stands in the bytes. */
  readonly name: Uint8Array;
  readonly spans: Int32Array;
  /** Where in `spans` its value's place is kept; negative when it isn't. */
  readonly slot: number;
  readonly inside: readonly Wanted[];
}

const nothing: readonly Wanted[] = [];

function isAt(bytes: Uint8Array, from: number, to: number, expected: Uint8Array): boolean {
  if (to - from !== expected.length) return false;
  for (let n = 0; n < expected.length; n++) if (bytes[from + n] !== expected[n]) return false;
  return true;
}

/** Where the value that begins there ends, read where it lies; -1 when it isn't canonical. */
function endOfValue(bytes: Buffer, from: number, depth = 0, wanted = nothing): number {
  const first = bytes[from];
  if (first === quote) return endOfString(bytes, from);
  if (first !== openBrace && first !== openBracket) return endOfLiteral(bytes, from);
  const close = first === openBrace ? closeBrace : closeBracket;
  if (bytes[from + 1] === close) return from + 2;
  let last = -1;
  let lastEnd = -1;
  for (let at = from + 1; depth < deepest; at += 1) {
    let start = at;
    let found: Wanted | undefined;
    if (first === openBrace) {
      const end = endOfString(bytes, at);
      if (end < 0 || bytes[end] !== colon) return -1;
      if (last >= 0 && !isAfter(bytes, last, lastEnd, at, end)) return -1;
      for (const one of wanted) if (isAt(bytes, at, end, one.name)) found = one;
      last = at;
      lastEnd = end;
      start = end + 1;
    }
    const end =
      bytes[start] === quote
        ? endOfString(bytes, start)
        : endOfValue(bytes, start, depth + 1, found?.inside);
    if (end < 0) return -1;
    if (found !== undefined && found.slot >= 0) {
      found.spans[found.slot] = start;
      found.spans[found.slot + 1] = end;
    }
    if (bytes[end] === close) return end + 1;
    if (bytes[end] !== comma) return -1;
    at = end;
  }
  return -1;
}

function endOfLiteral(bytes: Buffer, from: number): number {
  const word = literals.get(bytes[from] ?? 0);
  if (word !== undefined) {
    for (let n = 1; n < word.length; n++) if (bytes[from + n] !== word.charCodeAt(n)) return -1;
    return from + word.length;
  }
  let to = from;
  while (to - from < 18 && numeric.includes(bytes[to] ?? 0)) to += 1;
  const text = bytes.toString('latin1', from, to);
  return integer.test(text) && Number.isSafeInteger(Number(text)) ? to : -1;
}

const numeric = Buffer.from('-0123456789');

/** True when all of it is one canonical value. */
function isCanonical(bytes: Buffer): boolean {
  return isUtf8(bytes) && endOfValue(bytes, 0) === bytes.length;
}

// ---- Signed notes (C2SP signed-note, tlog-checkpoint, tlog-cosignature). ----

interface Key {
  readonly name: string;
  readonly id: string;
  readonly cosigns: boolean;
  readonly publicKey: KeyObject;
}

function parseKey(text: string, cosigns: boolean): Key {
  const [, name = '', id = '', base64 = ''] =
    /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  const named = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), bytes]), 'hex');
  const type = cosigns ? 4 : 1;
  if (bytes.length !== 33 || bytes[0] !== type || !named.startsWith(id) || id === '') {
    throw new CannotVerify(`"${text}" is no verifier key of a ${cosigns ? 'witness' : 'log'}.`);
  }
  const x = bytes.subarray(1).toString('base64url');
  const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  return { name, id, cosigns, publicKey };
}

/** The line of a signature; undefined for any but its only form. */
function parseSignature(line: string) {
  const [, name = '', base64 = ''] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length <= 4 || bytes.toString('base64') !== base64) return undefined;
  return { name, id: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
}

/** True when one of the keys made the signature; for a cosignature the time that it states, in seconds. */
function signedBy(keys: readonly Key[], text: string, line: string): number | boolean {
  const made = parseSignature(line);
  if (made === undefined) return false;
  for (const key of keys) {
    if (key.name !== made.name || key.id !== made.id) continue;
    const at = key.cosigns && made.signature.length === 72 ? made.signature.readBigUInt64BE() : 0n;
    const message = key.cosigns ? `cosignature/v1\ntime ${at}\n${text}` : text;
    const signature = key.cosigns ? made.signature.subarray(8) : made.signature;
    if (signature.length !== 64) return false;
    if (verify(null, Buffer.from(message), key.publicKey, signature)) {
      return key.cosigns ? Number(at) : true;
    }
  }
  return false;
}

interface Checkpoint {
  readonly text: string;
  readonly size: number;
  readonly root: string;
  /** Size of the checkpoint before this one; undefined when it isn't stated. */
  readonly previous: number | undefined;
  readonly lines: readonly string[];
}

/** A note that the log signed, with a checkpoint of it; undefined for any other. */
function openCheckpoint(note: string, keys: readonly Key[]): Checkpoint | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n')) return undefined;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  const [origin, size = '', root = '', ...more] = text.slice(0, -1).split('\n');
  const own = keys.filter((key) => key.name === origin);
  if (!lines.some((line) => signedBy(own, text, line) === true)) return undefined;
  if (lines.some((line) => parseSignature(line) === undefined)) return undefined;
  const digest = Buffer.from(root, 'base64');
  if (!/^(0|[1-9]\d{0,15})$/.test(size) || digest.length !== 32) return undefined;
  const previous = more.map((line) => /^previous (\d{1,16})$/.exec(line)?.[1]).find(Boolean);
  return {
    ...{ text, size: Number(size), root: digest.toString('latin1'), lines },
    previous: previous === undefined ? undefined : Number(previous),
  };
}

// ---- One entry and its leaf record. ----

interface Believed {
  readonly macKeys: Trust['macKeys'];
  /** Content may be gone of leaves below. */
  readonly expiredBelow: number;
}

interface Checks {
  /** By their ids, a character for each byte. */
  readonly macKeys: readonly { readonly id: string; readonly hmac: Hmac }[];
  /** Content may be gone of leaves below. */
  readonly expiredBelow: number;
}

const checksOf = ({ macKeys, expiredBelow }: Believed): Checks => ({
  macKeys: macKeys.map(([id, key]) => ({
    id: toLatin1(Buffer.from(id)),
    hmac: new Hmac().withKey(key),
  })),
  expiredBelow,
});

/** True when each byte there is a character of the string. */
function isText(data: Buffer, from: number, to: number, latin1: string): boolean {
  if (to - from !== latin1.length) return false;
  for (let n = 0; n < latin1.length; n++) {
    if (data[from + n] !== latin1.charCodeAt(n)) return false;
  }
  return true;
}

/** A row as COPY writes it in binary: its fields are read where they lie. */
class Row {
  data: Buffer = Buffer.alloc(0);
  readonly #start = new Int32Array(32);
  readonly #end = new Int32Array(32);
  #from = 0;
  #to = 0;

  /** Takes the row that begins there. Answers where it ends; -1 when it hasn't all come, or is no row. */
  open(data: Buffer, from: number): number {
    if (from + 2 > data.length) return -1;
    const count = data.readInt16BE(from);
    let at = from + 2;
    for (let field = 0; field < count; field++) {
      if (at + 4 > data.length) return -1;
      const length = data.readInt32BE(at);
      this.#start[field] = at + 4;
      at += 4 + Math.max(length, 0);
      this.#end[field] = length < 0 ? -1 : at;
    }
    if (count < 0 || at > data.length) return -1;
    this.data = data;
    this.#from = from;
    this.#to = at;
    return at;
  }

  /** The bytes of all of it, to be opened again. */
  get copied(): Buffer {
    return Buffer.from(this.data.subarray(this.#from, this.#to));
  }

  isNull(field: number): boolean {
    return this.#end[field] === -1;
  }

  start(field: number): number {
    return this.#start[field] ?? 0;
  }

  end(field: number): number {
    return this.#end[field] ?? 0;
  }

  /** Bytes of what isn't null. */
  length(field: number): number {
    return this.end(field) - this.start(field);
  }

  bytes(field: number): Buffer | null {
    return this.isNull(field) ? null : this.data.subarray(this.start(field), this.end(field));
  }

  text(field: number): string | null {
    return this.bytes(field)?.toString() ?? null;
  }

  base64(field: number): string | null {
    return this.isNull(field)
      ? null
      : this.data.toString('base64', this.start(field), this.end(field));
  }

  uuid(field: number): string | null {
    const form = /(.{8})(.{4})(.{4})(.{4})(.{12})/;
    return this.bytes(field)?.toString('hex').replace(form, '$1-$2-$3-$4-$5') ?? null;
  }

  /** A bigint, or a timestamptz in microseconds since 2000. */
  integer(field: number): number | null {
    const start = this.start(field);
    return this.isNull(field)
      ? null
      : this.data.readInt32BE(start) * 2 ** 32 + this.data.readUInt32BE(start + 4);
  }

  /** True when it is these bytes, of which each is a character of the string. */
  is(field: number, latin1: string): boolean {
    return isText(this.data, this.start(field), this.end(field), latin1);
  }
}

const leafFields = `l.leaf_index, l.number, l.entry_id, l.bytes, l.salt, l.commitment, p.commitment,
  p.leaf_index`;
const entryFields = `e.person_id, e.id, e.at, e.bytes, e.salt, e.mac, e.key_id, e.step, e.outcome,
  e.lookup_id, e.staff_id, e.unit_id, e.reader_id`;
/** Where the columns lie in a row that begins with those of the leaf. */
const field = {
  ...{ index: 0, number: 1, leafEntry: 2, record: 3, recordSalt: 4, commitment: 5 },
  ...{ previous: 6, previousIndex: 7, person: 8, id: 9, at: 10, bytes: 11, salt: 12, mac: 13 },
  ...{ keyId: 14, step: 15, outcome: 16, lookup: 17, staff: 18, unit: 19, reader: 20 },
  ...{ waitsSince: 21, refused: 22 },
} as const;

/** What legal holds need of an entry. */
interface EntryValue {
  readonly actor?: {
    readonly staffId?: unknown;
    readonly connectedProvider?: { readonly id?: unknown } | null;
  } | null;
  readonly at?: unknown;
  readonly details?: Readonly<Record<string, unknown>> | null;
  readonly id?: unknown;
  readonly lookup?: unknown;
  readonly outcome?: unknown;
  readonly step?: unknown;
  readonly subject?: { readonly id?: unknown } | null;
}

const [holdStep, holdEndStep] = [Buffer.from('"legalHold"'), Buffer.from('"legalHoldEnd"')];

const paths = [
  ...['actor.connectedProvider.id', 'actor.kind', 'actor.staffId', 'actor.unit.id', 'at', 'id'],
  ...['lookup', 'outcome', 'step', 'subject.id', 'version'],
];
/** Where the members lie in the entry that was read last: from and to, from -1 when it has none. */
const spans = new Int32Array(2 * paths.length);
const slotOf = (path: string) => 2 * paths.indexOf(path);
const wantedIn = (prefix: string): readonly Wanted[] => {
  const within = paths.filter((path) => path.startsWith(prefix));
  const names = new Set(within.map((path) => path.slice(prefix.length).split('.', 1)[0] ?? ''));
  return [...names].map((name) => ({
    ...{ name: Buffer.from(JSON.stringify(name)), spans, slot: slotOf(`${prefix}${name}`) },
    inside: wantedIn(`${prefix}${name}.`),
  }));
};
const wantedOfEntry = wantedIn('');
const [kindSlot, atSlot] = [slotOf('actor.kind'), slotOf('at')];
const [stepSlot, versionSlot] = [slotOf('step'), slotOf('version')];
const [staffKind, versionOne] = [Buffer.from('"staff"'), Buffer.from('1')];

/** True when the member that was read last is these bytes. */
const tells = (data: Buffer, slot: number, expected: Uint8Array) =>
  isAt(data, spans[slot] ?? 0, spans[slot + 1] ?? 0, expected);

/** Reads where the members of an entry in canonical form lie; false when it is anything else. */
function readEntry(data: Buffer, from: number, to: number): boolean {
  spans.fill(-1);
  return (
    isUtf8(data.subarray(from, to)) &&
    endOfValue(data, from, 0, wantedOfEntry) === to &&
    tells(data, versionSlot, versionOne)
  );
}

interface Column {
  readonly name: string;
  readonly field: number;
  readonly slot: number;
  readonly form: 'uuid' | 'text';
  /** It is null unless the actor is staff. */
  readonly ofStaff: boolean;
}

const columns = (
  [
    ['person_id', field.person, 'subject.id'],
    ['id', field.id, 'id'],
    ['step', field.step, 'step'],
    ['outcome', field.outcome, 'outcome'],
    ['lookup_id', field.lookup, 'lookup'],
    ['staff_id', field.staff, 'actor.staffId'],
    ['unit_id', field.unit, 'actor.unit.id'],
    ['reader_id', field.reader, 'actor.connectedProvider.id'],
  ] as const
).map(
  ([name, field, path]): Column => ({
    ...{ name, field, slot: slotOf(path), ofStaff: path.startsWith('actor.') },
    form: path === 'step' || path === 'outcome' ? 'text' : 'uuid',
  }),
);

const hexDigits = Buffer.from('0123456789abcdef');
const hyphen = 0x2d;

/** True when the 16 bytes are written there, as a UUID in quotes. */
function isUuid(data: Buffer, from: number, to: number, uuid: number): boolean {
  if (to - from !== 38 || data[from] !== quote) return false;
  let at = from + 1;
  for (let n = 0; n < 16; n++, at += 2) {
    if ((n === 4 || n === 6 || n === 8 || n === 10) && data[at++] !== hyphen) return false;
    const byte = data[uuid + n] ?? 0;
    if (data[at] !== hexDigits[byte >> 4] || data[at + 1] !== hexDigits[byte & 15]) return false;
  }
  return true;
}

/** True when a string in quotes, without escapes, is the same text as another without quotes. */
function isSameText(data: Buffer, from: number, to: number, other: number, end: number): boolean {
  if (data[from] !== quote || to - from - 2 !== end - other) return false;
  for (let n = 0; n < end - other; n++) {
    const byte = data[other + n];
    if (byte !== data[from + 1 + n] || byte === backslash) return false;
  }
  return true;
}

/** True when a column says what the bytes say. */
function agrees(row: Row, { field, slot, form, ofStaff }: Column, isStaff: boolean): boolean {
  const { data } = row;
  const [from, to] = [spans[slot] ?? -1, spans[slot + 1] ?? -1];
  const isNone = from < 0 || data[from] === 0x6e || (ofStaff && !isStaff);
  if (isNone || row.isNull(field)) return isNone && row.isNull(field);
  if (form === 'uuid') return isUuid(data, from, to, row.start(field));
  return (
    isSameText(data, from, to, row.start(field), row.end(field)) ||
    JSON.parse(textOf(data, from, to)) === row.text(field)
  );
}

const since2000 = Date.UTC(2000, 0, 1);

let [minute, minuteText] = [Number.NaN, ''];

/** True when the time is written there, in quotes and in its only form. */
function isTime(data: Buffer, from: number, to: number, microseconds: number): boolean {
  const ms = microseconds / 1000 + since2000;
  if (Math.floor(ms / 60_000) !== minute) {
    minute = Math.floor(ms / 60_000);
    minuteText = JSON.stringify(new Date(60_000 * minute)).slice(0, -'00.000Z"'.length);
  }
  const seconds = from + minuteText.length;
  const rest = ms - 60_000 * minute;
  const digit = (at: number, unit: number) => data[at] === 48 + (Math.floor(rest / unit) % 10);
  return (
    Number.isSafeInteger(ms) &&
    to === seconds + 8 &&
    isText(data, from, seconds, minuteText) &&
    digit(seconds, 10_000) &&
    digit(seconds + 1, 1000) &&
    data[seconds + 2] === 0x2e &&
    digit(seconds + 3, 100) &&
    digit(seconds + 4, 10) &&
    digit(seconds + 5, 1) &&
    data[seconds + 6] === 0x5a &&
    data[seconds + 7] === quote
  );
}

/**
 * An entry's row: its content, its MAC, and the columns beside.
 * @param expected the commitment that its leaf record tells, in base64; null when it isn't known
 */
function checkEntry(
  row: Row,
  expected: string | null,
  checks: Checks,
  say: Say,
): EntryValue | undefined {
  const { data } = row;
  const isWhole = !row.isNull(field.bytes) && !row.isNull(field.salt);
  if (!isWhole) {
    const leaf = row.integer(field.index);
    const isGone = row.isNull(field.bytes) && row.isNull(field.salt);
    if (!isGone || leaf === null || !(leaf < checks.expiredBelow)) {
      say('content-missing', 'its content is gone, and no witness shows that it was time');
    }
  } else if (row.length(field.salt) !== 32) {
    say('entry-differs', 'its salt has not 32 bytes');
  }
  const [from, to] = [row.start(field.bytes), row.end(field.bytes)];
  const opened = isWhole
    ? salted.withKey(data, row.start(field.salt)).of(data, from, to, 'base64')
    : null;
  if (opened !== null && expected !== null && opened !== expected) {
    say('entry-differs', 'it is not the entry that was logged: it has been changed since');
  }
  checkMac(row, opened ?? expected, checks, say);
  if (row.isNull(field.bytes)) return undefined;
  if (!readEntry(data, from, to)) {
    say('entry-malformed', 'its bytes are no entry in canonical JSON');
    return undefined;
  }
  const isStaff = tells(data, kindSlot, staffKind);
  for (const column of columns) {
    if (!agrees(row, column, isStaff)) {
      say('column-differs', `its column ${column.name} says otherwise than its bytes`);
    }
  }
  const at = row.integer(field.at) ?? Number.NaN;
  if (!isTime(data, spans[atSlot] ?? -1, spans[atSlot + 1] ?? -1, at)) {
    say('column-differs', 'its column at says otherwise than its bytes');
  }
  const isHold = tells(data, stepSlot, holdStep) || tells(data, stepSlot, holdEndStep);
  return isHold ? JSON.parse(textOf(data, from, to)) : undefined;
}

function checkMac(row: Row, committed: string | null, checks: Checks, say: Say): void {
  if (checks.macKeys.length === 0 || committed === null) return;
  let key: Hmac | undefined;
  for (const { id, hmac } of checks.macKeys) if (row.is(field.keyId, id)) key ??= hmac;
  if (key === undefined) {
    say('column-differs', 'its column key_id names a MAC key that was not given');
  } else if (!row.is(field.mac, key.ofDigest(committed))) {
    say('mac-wrong', 'its MAC is wrong: no server of ours wrote it');
  }
}

/** Of the last digit of 32 bytes in base64 the lowest two bits are none. */
const digestForm = '[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=';
const recordForm = new RegExp(
  `^\\{"entry":"(${digestForm})","number":([1-9]\\d{0,15}),"previous":(?:null|"(${digestForm})")\\}$`,
);

/** Opens a leaf record: what it says, digests in base64, or undefined when the bytes are none. */
function openRecord(bytes: Uint8Array) {
  const [, entry, number, previous = null] = recordForm.exec(toLatin1(bytes)) ?? [];
  return entry === undefined ? undefined : { entry, number: Number(number), previous };
}

/** A leaf, its record, its place in the series and its entry, which is answered when it is about a hold. */
function checkLeaf(row: Row, checks: Checks, say: Say): EntryValue | undefined {
  const { data } = row;
  const index = row.integer(field.index) ?? 0;
  const isThere = !row.isNull(field.person);
  if (!isThere) {
    say('entry-missing', 'the log has it, and the database has not: it was taken away');
  }
  const bytes = row.bytes(field.record);
  if (bytes === null || row.isNull(field.recordSalt)) {
    if (bytes !== null || !row.isNull(field.recordSalt) || index >= checks.expiredBelow) {
      say('content-missing', 'its leaf record is gone, and no witness shows that it was time');
    }
    return isThere ? checkEntry(row, null, checks, say) : undefined;
  }
  const isSalted = row.length(field.recordSalt) === 32 && row.length(field.commitment) === 32;
  salted.withKey(data, row.start(field.recordSalt));
  if (!isSalted || !row.is(field.commitment, salted.of(bytes))) {
    say('leaf-differs', 'its leaf record is not the one that the tree holds');
  }
  const record = openRecord(bytes);
  if (record === undefined) {
    say('record-malformed', 'its leaf record is not in canonical form');
    return undefined;
  }
  const number = row.integer(field.number);
  if (record.number !== number) {
    say(
      'number-differs',
      `it stands as number ${number} and its leaf record says ${record.number}`,
    );
  }
  if (row.isNull(field.previous) && record.number > 1) {
    say(
      'series-broken',
      `number ${record.number - 1}, the one before it in its series, is missing`,
    );
  } else if (
    row.base64(field.previous) !== record.previous ||
    (row.integer(field.previousIndex) ?? -1) >= index
  ) {
    say('series-broken', `number ${record.number} follows another than the one before it`);
  }
  return isThere ? checkEntry(row, record.entry, checks, say) : undefined;
}

/** What became of a stretch of leaves. */
interface Examined {
  readonly findings: Finding[];
  /** 32 bytes for each leaf, as far as none is missing. */
  readonly commitments: Uint8Array;
  readonly removed: number;
  /** Leaves whose entry is there. */
  readonly found: number;
  /** Entries about legal holds. */
  readonly holds: readonly EntryValue[];
}

/** The entry of a leaf, by its key: in the month that its time tells, however many months there are. */
const entryOf = (leaf: string, within = 'true') => `
  select * from audit.entry
   where person_id = ${leaf}.person_id and at = ${leaf}.entry_at and id = ${leaf}.entry_id and ${within}
   limit 1`;

/** Examines the leaves from one on and up to another. */
async function examine(sql: Sql, from: number, to: number, checks: Checks): Promise<Examined> {
  const those = `where l.leaf_index >= ${from} and l.leaf_index < ${to}`;
  // Said in so many words, so that the plan has no other months.
  const [times] = await sql.unsafe<{ oldest: string | null; newest: string | null }[]>(
    `select min(entry_at)::text as oldest, max(entry_at)::text as newest from ledger.leaf l ${those}`,
  );
  const within = `at between '${times?.oldest ?? 'infinity'}' and '${times?.newest ?? 'infinity'}'`;
  const findings: Finding[] = [];
  const commitments = Buffer.alloc(32 * (to - from));
  const holds: EntryValue[] = [];
  let [next, removed, found, isBroken] = [from, 0, 0, false];
  await copy(
    sql,
    `select ${leafFields}, ${entryFields} from ledger.leaf l
       left join lateral (${entryOf('l', within)}) e on true
       left join ledger.leaf p on p.person_id = l.person_id and p.number = l.number - 1
       ${those} order by l.leaf_index`,
    (row) => {
      const leaf = row.integer(field.index) ?? -1;
      const say: Say = (kind, what) =>
        findings.push({ kind, leaf, entry: row.uuid(field.leafEntry), what });
      // Those after a gap are in no tree, so nothing more is said of them.
      isBroken ||= leaf > next;
      if (isBroken) return;
      if (leaf < next) {
        say('leaf-repeated', 'there is more than one at its place, or of it');
        return;
      }
      const start = row.start(field.commitment);
      row.data.copy(
        commitments,
        32 * (leaf - from),
        start,
        Math.min(start + 32, row.end(field.commitment)),
      );
      next += 1;
      if (row.isNull(field.bytes)) removed += 1;
      if (!row.isNull(field.person)) found += 1;
      const hold = checkLeaf(row, checks, say);
      if (hold !== undefined) holds.push(hold);
    },
  );
  if (next < to) {
    findings.push({
      ...{ kind: 'leaf-missing', leaf: next, entry: null },
      what: 'it is missing: it was taken away, or moved to another place',
    });
  }
  return {
    ...{ findings, removed, found, holds },
    commitments: commitments.subarray(0, 32 * (next - from)),
  };
}

/** Tells each row that a query answers, as it comes. It stands until the next one. */
async function copy(sql: Sql, query: string, tell: (row: Row) => void): Promise<void> {
  const stream = await sql.unsafe(`copy (${query}) to stdout (format binary)`).readable();
  const row = new Row();
  let rest: Buffer = Buffer.alloc(0);
  let at = 19;
  await new Promise<void>((done, fail) => {
    stream.on('data', (chunk: Buffer) => {
      const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      for (let end = row.open(data, at); end > 0; end = row.open(data, at)) {
        tell(row);
        at = end;
      }
      rest = data.subarray(at);
      at = 0;
    });
    stream.on('error', fail).on('end', done);
  });
}

// ---- The whole database. ----

const aMinute = 60;
/** How far the clocks of database and witness may differ, in seconds. */
const clocks = 600;

type Lane = (from: number, to: number) => Promise<Examined>;

/**
 * Verifies the whole log of a database.
 * @param sql a transaction that reads one state of the database (repeatable read)
 * @param options.all every finding; otherwise the first ends it
 * @param options.lanes where stretches of leaves are examined; otherwise here
 * @param options.stretch leaves examined at a time: what is in memory
 */
export async function verifyDatabase(
  sql: Sql,
  trust: Trust,
  options: {
    readonly all?: boolean;
    readonly lanes?: (believed: Believed) => Promise<readonly Lane[]>;
    readonly stretch?: number;
  } = {},
): Promise<Report> {
  const report = newReport();
  try {
    const { all = false, stretch = 4096 } = options;
    await new DatabaseVerifier(sql, trust, report, { all, stretch }).run(options.lanes);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return report;
}

function newReport(): Report {
  return {
    ...{
      entries: 0,
      removed: 0,
      withheld: 0,
      macs: 0,
      unsealed: 0,
      tiles: 0,
      checkpoints: 0,
      cosignatures: 0,
    },
    ...{ witnessed: null, kept: 0, findings: [] },
  };
}

interface CheckpointRow {
  readonly size: string;
  readonly root: Buffer;
  readonly note: string;
  readonly signed: number;
  /** Time of the newest entry under it. */
  readonly newest: number | null;
  readonly cosignatures: readonly { witness: string; line: string; at: number }[];
}

interface HoldRow {
  readonly id: string;
  readonly person: string;
  readonly opening: string;
  readonly entries: string | null;
  readonly provider: string;
  readonly reason: string;
  readonly by: string;
  /** Times in milliseconds since 1970. */
  readonly since: number;
  readonly until: number | null;
  readonly ended: number | null;
  readonly endedBy: string | null;
  readonly endReason: string | null;
  /** Entries that its opening had when it was placed are not among those that it keeps. */
  readonly short: boolean;
}

const ms = (column: string) => `round(extract(epoch from ${column}) * 1000)::float8`;
const holdQuery = `
  select id::text, person_id::text as person, opening::text, entries::text, reason, placed_by::text as by,
         connected_provider_id::text as provider, ${ms('since')} as since, ${ms('until')} as until,
         ${ms('ended_at')} as ended, ended_by::text as "endedBy", end_reason as "endReason",
         exists (select from audit.entry e
                  where e.person_id = hold.person_id and e.lookup_id = hold.opening
                    and e.at < since - interval '1 minute' and e.id <> all(hold.entries)) as short
    from retention.hold order by since, id`;

const isNear = (at: unknown, time: number) =>
  typeof at === 'string' && Math.abs(Date.parse(at) - time) < 1000 * clocks;

class DatabaseVerifier {
  readonly #sql: Sql;
  readonly #trust: Trust;
  readonly #report: Report;
  readonly #all: boolean;
  readonly #stretch: number;
  readonly #logKeys: readonly Key[];
  readonly #witnessKeys: readonly Key[];
  readonly #tree: Tree;
  readonly #patience: number;
  #tiles: Tile[] = [];
  /** The signed checkpoint before; the first has none. */
  #last = { size: -1, signed: 0 };
  /** Size of the largest tree that the log signed and that is still the same. */
  #good = 0;
  #forked = false;
  /** Leaves whose entry is there. */
  #found = 0;
  readonly #holds: EntryValue[] = [];

  constructor(
    sql: Sql,
    trust: Trust,
    report: Report,
    { all, stretch }: { readonly all: boolean; readonly stretch: number },
  ) {
    this.#sql = sql;
    this.#trust = trust;
    this.#report = report;
    this.#all = all;
    this.#stretch = stretch;
    this.#logKeys = trust.logKeys.map((key) => parseKey(key, false));
    this.#witnessKeys = trust.witnessKeys.map((key) => parseKey(key, true));
    this.#patience = trust.patience ?? aMinute;
    this.#tree = new Tree((tile) => this.#tiles.push(tile));
    if (this.#logKeys.length === 0) throw new CannotVerify('Say which log it is: --log-key KEY.');
  }

  #say(
    kind: Kind,
    what: string,
    leaf: number | null = null,
    entry: string | null = null,
  ): undefined {
    this.#tell({ kind, leaf, entry, what });
  }

  #tell(finding: Finding): void {
    this.#report.findings.push(finding);
    if (!this.#all) throw new Enough();
  }

  async run(lanesFor?: (believed: Believed) => Promise<readonly Lane[]>): Promise<void> {
    const believed = {
      macKeys: this.#trust.macKeys,
      expiredBelow: await this.#expiredBelow(this.#trust.now),
    };
    const heads = await this.#sql.unsafe<{ id: number; size: string; root: Buffer }[]>(
      'select id, size::text, root from ledger.head',
    );
    const [found] = await this.#sql.unsafe<{ count: string; entries: string }[]>(
      `select (select count(*) from ledger.leaf)::text as count,
              (select count(*) from audit.entry)::text as entries`,
    );
    const count = Number(found?.count);
    if (count + Number(found?.entries) === 0) {
      this.#say('nothing-examined', 'there is no entry in the log');
    }
    const kept = this.#keptCheckpoints();
    const checks = checksOf(believed);
    const own: Lane = (from, to) => examine(this.#sql, from, to, checks);
    await this.#checkLeaves(count, { own, others: (await lanesFor?.(believed)) ?? [] }, kept);
    await this.#checkHead(heads, count);
    await this.#checkTileEnd();
    await this.#checkRest(count, kept);
    await this.#checkUnsealed(checks, Number(found?.entries));
    await this.#checkHolds();
    if (checks.macKeys.length > 0) this.#report.macs = this.#report.entries;
  }

  /**
   * Leaves that lay under a checkpoint which a witness cosigned longer before a time than the retention time.
   * @param now in milliseconds since 1970
   */
  async #expiredBelow(now: number): Promise<number> {
    const before = new Date(now);
    before.setUTCFullYear(before.getUTCFullYear() - this.#trust.retentionYears);
    const rows = await this.#sql.unsafe<{ note: string; line: string }[]>(
      `select note, line from ledger.cosignature join ledger.checkpoint using (size)
        where at < to_timestamp(${Math.floor(before.getTime() / 1000)}) order by size desc limit 100`,
    );
    for (const { note, line } of rows) {
      const checkpoint = openCheckpoint(note, this.#logKeys);
      const at = checkpoint && signedBy(this.#witnessKeys, checkpoint.text, line);
      if (checkpoint && typeof at === 'number' && at * 1000 < before.getTime()) {
        return checkpoint.size;
      }
    }
    return 0;
  }

  /** Legal holds are those that the log tells of, and what one in force keeps is there. */
  async #checkHolds(): Promise<void> {
    const [known] = await this.#sql.unsafe<{ known: boolean }[]>(
      `select to_regclass('retention.hold') is not null as known`,
    );
    const holds = known?.known === true ? await this.#sql.unsafe<HoldRow[]>(holdQuery) : [];
    const ids = new Set<unknown>(holds.map(({ id }) => id));
    for (const { step, details, id } of this.#holds) {
      const placed = step === 'legalHold' && details?.['repeated'] !== true;
      if (!placed || ids.has(details?.['hold'])) continue;
      this.#say('hold-missing', 'the legal hold that it tells of is gone', null, String(id));
    }
    for (const hold of holds) {
      const wrong = this.#wrongOf(hold);
      if (wrong !== undefined) this.#say('hold-differs', `The legal hold ${hold.id} ${wrong}`);
      const inForce = hold.ended === null && !((hold.until ?? Infinity) <= this.#trust.now);
      if (inForce) await this.#checkHeld(hold);
    }
  }

  /** What isn't as the log tells of a hold and its end; undefined when all is. */
  #wrongOf(hold: HoldRow): string | undefined {
    const expired = new Date(hold.since);
    expired.setUTCFullYear(expired.getUTCFullYear() + this.#trust.retentionYears);
    // Its own entry may have lost its content.
    if (expired.getTime() < this.#trust.now) return undefined;
    const told = this.#holds.filter(
      ({ details, subject }) => details?.['hold'] === hold.id && subject?.id === hold.person,
    );
    const isBy = ({ actor, at }: EntryValue, staff: string | null, time: number) =>
      actor?.staffId === staff &&
      actor?.connectedProvider?.id === hold.provider &&
      isNear(at, time);
    const placed = told.some((entry) => {
      const { opening, scope, until, reason } = entry.details ?? {};
      const same = scope === (hold.entries === null ? 'person' : 'opening');
      const ends = typeof until === 'string' ? Date.parse(until) : null;
      return (
        entry.step === 'legalHold' &&
        opening === hold.opening &&
        same &&
        reason === hold.reason &&
        ends === hold.until &&
        isBy(entry, hold.by, hold.since)
      );
    });
    if (!placed) return 'is not as the log tells that it was placed';
    if (hold.short) return 'leaves out what belongs to its opening';
    const ends = told.filter(({ step, outcome }) => step === 'legalHoldEnd' && outcome === 'done');
    const isEnd = (entry: EntryValue) =>
      entry.details?.['reason'] === hold.endReason && isBy(entry, hold.endedBy, hold.ended ?? 0);
    if (hold.ended === null) return ends.length > 0 ? 'was ended, and is in force' : undefined;
    return ends.some(isEnd) ? undefined : 'is not as the log tells that it was ended';
  }

  /** Content that a hold keeps must be there, unless it had expired before the hold was placed. */
  async #checkHeld({ id, person, since }: HoldRow): Promise<void> {
    const below = await this.#expiredBelow(since);
    const gone = await this.#sql.unsafe<{ index: string; entry: string }[]>(
      `select leaf_index::text as index, entry.id::text as entry
         from retention.hold
         join ledger.leaf on leaf.person_id = hold.person_id and leaf_index >= ${below}
        cross join lateral (${entryOf('leaf')}) entry
        where hold.id = $1 and hold.person_id = $2 and entry.bytes is null
          and (hold.entries is null or entry.id = any(hold.entries))
        order by leaf_index`,
      [id, person],
    );
    for (const { index, entry } of gone) {
      const what = 'its content is gone, and a legal hold keeps it';
      this.#say('content-missing', what, Number(index), entry);
    }
  }

  #keptCheckpoints(): readonly Checkpoint[] {
    return this.#trust.kept.flatMap((note) => {
      const checkpoint = openCheckpoint(note, this.#logKeys);
      if (checkpoint === undefined) {
        this.#say(
          'checkpoint-unsigned',
          'The checkpoint kept from before is not signed by the log',
        );
        return [];
      }
      const cosigned = checkpoint.lines.some(
        (line) => typeof signedBy(this.#witnessKeys, checkpoint.text, line) === 'number',
      );
      if (this.#witnessKeys.length > 0 && !cosigned) {
        this.#say(
          'cosignature-wrong',
          'The checkpoint kept from before is not cosigned by a witness',
        );
      }
      return [checkpoint];
    });
  }

  async #checkLeaves(
    count: number,
    { own, others }: { readonly own: Lane; readonly others: readonly Lane[] },
    kept: readonly Checkpoint[],
  ): Promise<void> {
    const ahead: Promise<Examined>[] = [];
    const stretches = Math.ceil(count / this.#stretch);
    // Nothing is begun ahead on our own connection: while it copies, it can't be asked for anything else.
    const early = Math.max(1, 2 * others.length);
    let started = 0;
    for (let n = 0; n < stretches; n++) {
      const from = n * this.#stretch;
      for (; started < Math.min(stretches, n + early); started++) {
        const lane = others[started % others.length] ?? own;
        const first = started * this.#stretch;
        const examined = lane(first, Math.min(count, first + this.#stretch));
        examined.catch(() => undefined);
        ahead.push(examined);
      }
      const examined = await ahead.shift();
      if (examined === undefined) break;
      this.#report.removed += examined.removed;
      this.#found += examined.found;
      this.#holds.push(...examined.holds);
      for (const finding of examined.findings) this.#tell(finding);
      const commitments = toLatin1(examined.commitments);
      const end = from + commitments.length / 32;
      const checkpoints = await this.#listCheckpoints(from === 0 ? -1 : from, end);
      for (let leaf = from; leaf < end; leaf++) {
        this.#checkRoots(checkpoints, kept);
        this.#tree.append(commitments.slice(32 * (leaf - from), 32 * (leaf - from + 1)));
        this.#report.entries += 1;
      }
      this.#checkRoots(checkpoints, kept);
      await this.#checkTiles();
      // What follows a leaf that is missing is in no tree.
      if (end < Math.min(count, from + this.#stretch)) break;
    }
    await Promise.all(ahead);
  }

  /** Checkpoints of trees larger than one and up to another, the smallest first. */
  async #listCheckpoints(from: number, to: number): Promise<CheckpointRow[]> {
    return await this.#sql.unsafe<CheckpointRow[]>(
      `select size::text, c.root, c.note, extract(epoch from c.signed_at)::float8 as signed,
              extract(epoch from l.entry_at)::float8 as newest,
              (select coalesce(json_agg(json_build_object('witness', witness, 'line', line,
                        'at', extract(epoch from s.at)) order by witness), '[]')
                 from ledger.cosignature s where s.size = c.size) as cosignatures
         from ledger.checkpoint c
         left join ledger.leaf l on l.leaf_index = c.size - 1
        where size > ${from} and size <= ${to} order by c.size`,
    );
  }

  /** What the log signed, and what was kept of it, of the tree as large as it is now. */
  #checkRoots(checkpoints: CheckpointRow[], kept: readonly Checkpoint[]): void {
    const { size } = this.#tree;
    while (checkpoints[0] !== undefined && Number(checkpoints[0].size) <= size) {
      const row = checkpoints.shift();
      if (row !== undefined) this.#checkCheckpoint(row);
    }
    for (const checkpoint of kept) {
      if (checkpoint.size === size) this.#compareRoot(checkpoint, ' and that was kept from before');
    }
  }

  #checkCheckpoint(row: CheckpointRow): void {
    this.#report.checkpoints += 1;
    const size = Number(row.size);
    const name = `The checkpoint of ${size} entries`;
    const checkpoint = openCheckpoint(row.note, this.#logKeys);
    if (checkpoint === undefined || checkpoint.lines.length !== 1) {
      this.#say('checkpoint-unsigned', `${name} is not as the log signed it`);
      return;
    }
    if (checkpoint.size !== size || checkpoint.root !== toLatin1(row.root)) {
      this.#say('checkpoint-differs', `${name} has columns that say otherwise than its note`);
    }
    const { previous } = checkpoint;
    if (previous !== undefined && previous !== this.#last.size) {
      const gone = previous > this.#last.size ? ` of ${previous} entries` : '';
      this.#say('checkpoint-missing', `${name} does not follow on the one before it${gone}`);
    }
    const times = row.cosignatures.flatMap(
      (cosignature) => this.#checkCosignature(checkpoint, cosignature) ?? [],
    );
    const early = Math.max(this.#last.signed, row.newest ?? 0) - clocks;
    const late = Math.min(this.#trust.now / 1000, ...times) + clocks;
    if (row.signed < early || row.signed > late) {
      this.#say('checkpoint-differs', `${name} has a signed_at that can't be`);
    }
    this.#last = { size, signed: row.signed };
    this.#compareRoot(checkpoint, '');
  }

  /** The time of a cosignature that is as its witness made it, in seconds; undefined for any other. */
  #checkCosignature(
    { text, size }: Checkpoint,
    { witness, line, at }: CheckpointRow['cosignatures'][number],
  ): number | undefined {
    this.#report.cosignatures += 1;
    const wrong = (what: string): undefined =>
      this.#say('cosignature-wrong', `The cosignature of ${size} entries by ${witness} ${what}`);
    if (parseSignature(line)?.name !== witness) return wrong('is not by that witness');
    if (this.#witnessKeys.length === 0) return undefined;
    const time = signedBy(this.#witnessKeys, text, line);
    if (typeof time !== 'number') return wrong('is not by a witness whose key was given');
    if (time !== at) return wrong('has another time than it was made at');
    if ((this.#report.witnessed?.size ?? -1) <= size) {
      this.#report.witnessed = { size, at: new Date(time * 1000).toISOString() };
    }
    return time;
  }

  #compareRoot({ size, root }: Checkpoint, how: string): void {
    if (size !== this.#tree.size || this.#forked) return;
    if (root === this.#tree.root()) {
      this.#good = size;
      return;
    }
    this.#forked = true;
    this.#say(
      'log-forked',
      `The first ${size} entries are not those that the log signed${how}: one of the leaves ${this.#good} to ${size - 1} was changed, and the tree made anew`,
      this.#good,
    );
  }

  async #checkTiles(): Promise<void> {
    if (this.#tiles.length === 0) return;
    const expected = new Map(this.#tiles.map((tile) => [`${tile.level} ${tile.index}`, tile]));
    this.#tiles = [];
    const wanted = [...expected.values()].map(({ level, index }) => `(${level},${index})`);
    const rows = await this.#sql.unsafe<
      { level: number; index: string; width: number; bytes: Buffer }[]
    >(
      `select level, tile_index::text as index, width, bytes from ledger.tile
        where (level, tile_index) in (${wanted.join(',')}) order by tile_index, level`,
    );
    for (const { level, index, width, bytes } of rows) {
      const tile = expected.get(`${level} ${index}`);
      expected.delete(`${level} ${index}`);
      this.#report.tiles += 1;
      const name = `The tile ${index} at level ${level}`;
      if (tile === undefined) this.#say('tile-stray', `${name} is there twice`);
      else if (width !== tile.width || toLatin1(bytes) !== tile.bytes) {
        this.#say('tile-differs', `${name} is not the one of this tree`);
      }
    }
    for (const { level, index } of expected.values()) {
      this.#say('tile-missing', `The tile ${index} at level ${level} is missing`);
    }
  }

  async #checkTileEnd(): Promise<void> {
    if (this.#tree.size === 0) return;
    this.#tree.end();
    await this.#checkTiles();
    const [row] = await this.#sql.unsafe<{ count: string }[]>(
      'select count(*)::text as count from ledger.tile',
    );
    const stray = Number(row?.count) - this.#report.tiles;
    if (stray > 0) this.#say('tile-stray', `There are ${stray} tiles that the tree does not have`);
  }

  async #checkHead(
    heads: readonly { id: number; size: string; root: Buffer }[],
    count: number,
  ): Promise<void> {
    const [head] = heads;
    if (head === undefined || heads.length > 1 || head.id !== 1) {
      this.#say('head-differs', 'The head of the log is not one row with id 1');
      return;
    }
    if (Number(head.size) !== count) {
      this.#say(
        'head-differs',
        `The head says ${head.size} entries, and there are ${count} leaves`,
      );
    } else if (this.#tree.size === count && toLatin1(head.root) !== this.#tree.root()) {
      this.#say('head-differs', `The head says another root than that of the ${count} leaves`);
    }
    const outside = await this.#sql.unsafe<{ index: string; entry: string }[]>(
      `select leaf_index::text as index, entry_id::text as entry from ledger.leaf
        where leaf_index < 0 or leaf_index >= ${count} order by leaf_index`,
    );
    for (const { index, entry } of outside) {
      this.#say('leaf-outside', `it lies outside the ${count} leaves`, Number(index), entry);
    }
  }

  /** Checkpoints beyond the tree, what is kept beyond it, and what nobody has signed. */
  async #checkRest(count: number, kept: readonly Checkpoint[]): Promise<void> {
    const beyond = await this.#listCheckpoints(this.#tree.size, Number.MAX_SAFE_INTEGER);
    if (this.#tree.size === 0) beyond.unshift(...(await this.#listCheckpoints(-1, 0)));
    for (const row of beyond) {
      this.#checkCheckpoint(row);
      if (Number(row.size) > count) {
        this.#say(
          'log-shortened',
          `The log signed ${row.size} entries, and there are ${count}: the rest was taken away`,
          count,
        );
      }
    }
    for (const checkpoint of kept) await this.#checkKept(checkpoint, count);
    const stray = await this.#sql.unsafe<{ size: string; witness: string }[]>(
      `select size::text, witness from ledger.cosignature s
        where size < 0 or not exists (select from ledger.checkpoint c where c.size = s.size)`,
    );
    for (const { size, witness } of stray) {
      this.#say('checkpoint-missing', `The checkpoint of ${size} that ${witness} cosigned is gone`);
    }
    const [odd] = await this.#sql.unsafe<{ n: string }[]>(
      'select count(*)::text as n from ledger.checkpoint where size < 0 or size is null',
    );
    if (Number(odd?.n) > 0) this.#say('checkpoint-differs', 'A checkpoint has a size below 0');
    const [unsigned] = await this.#sql.unsafe<{ index: string; entry: string }[]>(
      `select leaf_index::text as index, entry_id::text as entry
         from ledger.leaf cross join lateral (${entryOf('leaf')}) entry
        where leaf_index >= coalesce((select max(size) from ledger.checkpoint), 0)
          and at < to_timestamp(${this.#trust.now / 1000 - this.#patience}) order by leaf_index limit 1`,
    );
    if (unsigned !== undefined) {
      const what = `the log has signed nothing from it on, for more than ${this.#patience} seconds`;
      this.#say('log-unsigned', what, Number(unsigned.index), unsigned.entry);
    }
  }

  async #checkKept({ size, text, lines }: Checkpoint, count: number): Promise<void> {
    if (size > count) {
      const what = `The log had ${size} entries when the checkpoint was kept, and has ${count}`;
      this.#say('log-shortened', `${what}: the rest was taken away`, count);
      return;
    }
    const [row] = await this.#listCheckpoints(size - 1, size);
    if (row === undefined || !row.note.startsWith(`${text}\n`)) {
      this.#say(
        'checkpoint-missing',
        `The kept checkpoint of ${size} entries is gone from the log`,
      );
    }
    for (const line of lines) {
      const cosigned = typeof signedBy(this.#witnessKeys, text, line) === 'number';
      if (cosigned && !row?.cosignatures.some((cosignature) => cosignature.line === line)) {
        this.#say('cosignature-missing', `A cosignature of the kept ${size} entries is gone`);
      }
    }
    this.#report.kept += 1;
  }

  /** Entries that no leaf is of, and what stands in line. */
  async #checkUnsealed(checks: Checks, entries: number): Promise<void> {
    const waiting = await this.#unsealed('audit.pending w join audit.entry e');
    // Where the sums are right every entry has a leaf or waits, and none has to be looked for.
    const isAll = this.#report.findings.length === 0 && this.#found + waiting.length === entries;
    const rows = isAll ? waiting : await this.#unsealed('audit.entry e left join audit.pending w');
    const limit = (this.#trust.now - since2000 - this.#patience * 1000) * 1000;
    const row = new Row();
    for (const bytes of rows) {
      row.open(bytes, 0);
      this.#report.unsealed += 1;
      const entry = row.uuid(field.id);
      const say: Say = (kind, what) => this.#say(kind, what, null, entry);
      if (!row.isNull(field.refused)) {
        say('entry-refused', 'it was refused by its MAC: no server of ours wrote it');
      } else if (row.isNull(field.waitsSince)) {
        say('entry-unlogged', 'it is neither sealed nor in line to be: somebody put it there');
      }
      const hold = checkEntry(row, null, checks, say);
      if (hold !== undefined) this.#holds.push(hold);
      const since = Math.min(row.integer(field.waitsSince) ?? 0, row.integer(field.at) ?? 0);
      if (since < limit)
        say('entry-unsealed', `it waits to be sealed for over ${this.#patience} seconds`);
    }
    const strays = await this.#sql.unsafe<{ entry: string; sealed: boolean }[]>(
      `select w.entry_id::text as entry, l.entry_id is not null as sealed from audit.pending w
         left join audit.entry e
           on e.person_id = w.person_id and e.at = w.entry_at and e.id = w.entry_id
         left join ledger.leaf l on l.person_id = w.person_id and l.entry_id = w.entry_id
        where e.id is null or l.entry_id is not null`,
    );
    for (const { entry, sealed } of strays) {
      const what = sealed
        ? 'it is in line to be sealed, and has been'
        : 'it is in line and gone: it was taken away before it was sealed';
      this.#say('pending-stray', what, null, entry);
    }
  }

  /** Entries without a leaf, out of tables that are joined by the key of entries. */
  async #unsealed(tables: string): Promise<readonly Buffer[]> {
    const nulls = Array.from({ length: field.person }, () => 'null::bigint').join(', ');
    const rows: Buffer[] = [];
    await copy(
      this.#sql,
      `select ${nulls}, ${entryFields}, w.at, w.refused_at from ${tables}
           on w.person_id = e.person_id and w.entry_at = e.at and w.entry_id = e.id
        where not exists (select from ledger.leaf l
                           where l.person_id = e.person_id and l.entry_at = e.at
                             and l.entry_id = e.id)
        order by e.at, e.id`,
      (row) => rows.push(row.copied),
    );
    return rows;
  }
}

// ---- A bundle. ----

interface Bundle {
  readonly checkpoint: string;
  readonly entries: readonly {
    readonly bytes: string | null;
    readonly index: number;
    readonly proof: readonly string[];
    readonly record: string;
    readonly recordSalt: string;
    readonly salt: string | null;
    readonly told: unknown;
  }[];
  readonly origin: string;
  readonly person: string;
  readonly statement: string;
}

const bundleNames = ['checkpoint', 'entries', 'origin', 'person', 'statement'].join();
const entryNames = ['bytes', 'index', 'proof', 'record', 'recordSalt', 'salt', 'told'].join();

/** Verifies a bundle. Content may be gone of entries: what they were can't be shown, only that they were. */
export function verifyBundle(file: Uint8Array, trust: Trust, all = false): Report {
  const report = newReport();
  const tell: Tell = (kind, what, leaf = null, entry = null) => {
    report.findings.push({ kind, leaf, entry, what });
    if (!all) throw new Enough();
  };
  try {
    checkBundle(file, trust, report, tell);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return report;
}

function checkBundle(file: Uint8Array, trust: Trust, report: Report, tell: Tell): void {
  const logKeys = trust.logKeys.map((key) => parseKey(key, false));
  const witnessKeys = trust.witnessKeys.map((key) => parseKey(key, true));
  if (logKeys.length === 0) throw new CannotVerify('Say which log it is of: --log-key KEY.');
  const bundle = parseBundle(file);
  if (bundle === undefined) {
    tell('bundle-malformed', 'The file is no bundle in canonical JSON');
    return;
  }
  const checkpoint = openCheckpoint(bundle.checkpoint, logKeys);
  if (checkpoint === undefined || checkpoint.text.split('\n', 1)[0] !== bundle.origin) {
    tell('checkpoint-unsigned', 'The checkpoint is not signed by the log');
    return;
  }
  report.checkpoints = 1;
  for (const line of checkpoint.lines) {
    const at = signedBy(witnessKeys, checkpoint.text, line);
    if (typeof at === 'number') {
      report.cosignatures += 1;
      report.witnessed = { size: checkpoint.size, at: new Date(at * 1000).toISOString() };
    }
  }
  if (witnessKeys.length > 0 && report.cosignatures === 0) {
    tell('cosignature-missing', 'No witness whose key was given cosigned the checkpoint');
  }
  let previous: string | null = null;
  let index = -1;
  for (const [place, one] of bundle.entries.entries()) {
    const committed = checkBundled(one, { bundle, checkpoint, place, previous }, tell);
    if (one.index <= index) {
      tell('series-broken', `number ${place + 1} lies before the one before it`, one.index);
    }
    [previous, index] = [committed, one.index];
    report.entries += 1;
    if (one.bytes === null) report[one.told === null ? 'removed' : 'withheld'] += 1;
  }
  if (report.entries === 0) tell('nothing-examined', 'There is no entry in the bundle');
  const { statement } = bundle;
  const tail = Buffer.byteLength(`,"statement":${JSON.stringify(statement)}}`);
  const told = Buffer.concat([file.subarray(0, -tail), Buffer.from('}')]);
  const digest = hash('sha256', told, 'base64');
  const text = `${bundle.origin} bundle\n${checkpoint.size}\n${digest}\n`;
  const line = statement.startsWith(`${text}\n`) ? statement.slice(text.length + 1) : '';
  const own = logKeys.filter(({ name }) => name === bundle.origin);
  if (!line.endsWith('\n') || signedBy(own, text, line.slice(0, -1)) !== true) {
    tell('bundle-unsigned', 'The bundle as a whole is not the one that the log made');
  }
}

function parseBundle(file: Uint8Array): Bundle | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  const value: unknown = isCanonical(bytes) ? JSON.parse(bytes.toString()) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const bundle = value as Bundle;
  const texts = [bundle.checkpoint, bundle.origin, bundle.person, bundle.statement];
  if (
    Object.keys(bundle).join() !== bundleNames ||
    texts.some((text) => typeof text !== 'string')
  ) {
    return undefined;
  }
  const isBase64 = (text: unknown) =>
    typeof text === 'string' && Buffer.from(text, 'base64').toString('base64') === text;
  const good = (one: Bundle['entries'][number]) =>
    typeof one === 'object' &&
    one !== null &&
    Object.keys(one).join() === entryNames &&
    Number.isSafeInteger(one.index) &&
    Array.isArray(one.proof) &&
    [one.record, one.recordSalt, ...one.proof].every(isBase64) &&
    ((one.bytes === null && one.salt === null) ||
      (isBase64(one.bytes) && isBase64(one.salt) && one.told === null));
  return Array.isArray(bundle.entries) && bundle.entries.every(good) ? bundle : undefined;
}

/** One entry of a bundle. Answers the commitment to its leaf record, in base64. */
function checkBundled(
  one: Bundle['entries'][number],
  at: { bundle: Bundle; checkpoint: Checkpoint; place: number; previous: string | null },
  tell: Tell,
): string {
  const content = Buffer.from(one.bytes ?? '', 'base64');
  const isEntry = readEntry(content, 0, content.length);
  const value: EntryValue | undefined = isEntry ? JSON.parse(content.toString()) : undefined;
  const id = typeof value?.id === 'string' ? value.id : null;
  const say: Say = (kind, what) => tell(kind, what, one.index, id);
  const [bytes, salt] = [Buffer.from(one.record, 'base64'), Buffer.from(one.recordSalt, 'base64')];
  const committed = salted.withKey(salt).of(bytes);
  const proof = one.proof.map((text) => Buffer.from(text, 'base64').toString('latin1'));
  const { size, root } = at.checkpoint;
  const place = { index: one.index, size };
  const proven =
    one.index >= 0 &&
    one.index < size &&
    salt.length === 32 &&
    proof.every(({ length }) => length === 32) &&
    rootOfProof(place, leafHash(committed), proof) === root;
  if (!proven) say('proof-wrong', 'its leaf record is not in the tree at that place');
  const record = openRecord(bytes);
  if (record === undefined) say('record-malformed', 'its leaf record is not in canonical form');
  if (record !== undefined && record.number !== at.place + 1) {
    say('series-broken', `it is number ${record.number}, where number ${at.place + 1} belongs`);
  }
  if (record !== undefined && record.previous !== at.previous) {
    say('series-broken', `number ${record.number} follows another than the one before it`);
  }
  const told = Buffer.from(committed, 'latin1').toString('base64');
  if (one.bytes === null || one.salt === null) return told;
  const entrySalt = Buffer.from(one.salt, 'base64');
  if (
    entrySalt.length !== 32 ||
    salted.withKey(entrySalt).of(content, 0, content.length, 'base64') !== record?.entry
  ) {
    say('entry-differs', 'it is not the entry that was logged: it has been changed since');
  }
  if (value === undefined) {
    say('entry-malformed', 'its bytes are no entry in canonical JSON');
  } else if (value.subject?.id !== at.bundle.person) {
    say('column-differs', 'it is about another than the bundle says');
  }
  return told;
}

// ---- The command. ----

function connect(url: string): postgres.Sql {
  const { hostname = '', port = '' } = URL.parse(url) ?? {};
  const folder = decodeURIComponent(hostname);
  return postgres(url, {
    // The driver doesn't know the form in which an address names the folder of a Unix socket.
    ...(folder.startsWith('/') && { path: `${folder}/.s.PGSQL.${port || 5432}` }),
    max: 1,
    fetch_types: false,
    max_lifetime: null,
    onnotice: () => undefined,
    connection: { application_name: 'samvy verify', TimeZone: 'UTC', statement_timeout: 0 },
  });
}

interface WorkerJob {
  readonly url: string;
  readonly snapshot: string;
  readonly believed: Believed;
  /** One for each connection. */
  readonly ports: readonly MessagePort[];
}

const oneState = 'isolation level repeatable read read only';

/** Examines stretches in a thread of its own, in the state of the database that the main thread sees. */
async function work(job: WorkerJob, port: MessagePort): Promise<void> {
  const sql = connect(job.url);
  const checks = checksOf(job.believed);
  await sql.begin(oneState, async (transaction) => {
    await transaction.unsafe(`set transaction snapshot '${job.snapshot}'`);
    // A stretch is reached by index: a hash of the whole log would be made again for each.
    await transaction.unsafe(
      `set local enable_hashjoin = off; set local enable_mergejoin = off; set local jit = off;
       set local enable_memoize = off; set local max_parallel_workers_per_gather = 0`,
    );
    const { promise, resolve: finish, reject } = Promise.withResolvers<void>();
    let last: Promise<unknown> = Promise.resolve();
    port.on('message', (asked: readonly [number, number] | null) => {
      // One after the other: a connection that copies can do nothing else.
      last = last
        .then(async () => {
          if (asked === null) finish();
          else port.postMessage(await examine(transaction, ...asked, checks));
        })
        .catch(reject);
    });
    await promise;
  });
  await sql.end();
  port.close();
}

/** A thread with two connections: while it reckons on what one brought, the database reads for the other. */
function startLanes(job: Omit<WorkerJob, 'ports'>): (Lane & { close: () => void })[] {
  const channels = [new MessageChannel(), new MessageChannel()];
  const ports = channels.map(({ port2 }) => port2);
  const worker = new Worker(import.meta.filename, {
    ...{ workerData: { ...job, ports }, transferList: ports },
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
  });
  return channels.map(({ port1: port }) => {
    const waiting: PromiseWithResolvers<Examined>[] = [];
    port.on('message', (examined: Examined) => waiting.shift()?.resolve(examined));
    worker.on('error', (error) => {
      for (const one of waiting.splice(0)) one.reject(error);
    });
    const lane = (from: number, to: number) => {
      const answer = Promise.withResolvers<Examined>();
      waiting.push(answer);
      port.postMessage([from, to]);
      return answer.promise;
    };
    return Object.assign(lane, { close: () => port.postMessage(null) });
  });
}

/** Entries from which on it is worth while to start threads. */
const threadsFrom = 20_000;

/** Verifies the database at an address, in one state of it, by all processors. */
export async function verifyAt(url: string, trust: Trust, all: boolean): Promise<Report> {
  const sql = connect(url);
  const started: (Lane & { close: () => void })[] = [];
  try {
    return (await sql.begin(oneState, async (transaction) => {
      const [row] = await transaction.unsafe<{ large: boolean; snapshot: string }[]>(
        `select exists (select from ledger.leaf offset ${threadsFrom}) as large,
                pg_export_snapshot() as snapshot`,
      );
      const lanes = async (believed: Believed): Promise<readonly Lane[]> => {
        const job = { url, believed, snapshot: row?.snapshot ?? '' };
        const threads = Array.from({ length: Math.min(4, availableParallelism()) });
        started.push(...threads.flatMap(() => startLanes(job)));
        return started;
      };
      return await verifyDatabase(
        transaction,
        trust,
        row?.large === true ? { all, lanes } : { all },
      );
    })) as Report;
  } finally {
    for (const lane of started) lane.close();
    await sql.end();
  }
}

async function command(given: readonly string[]): Promise<number> {
  await using undo = new AsyncDisposableStack();
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        'log-key': { type: 'string', multiple: true, default: [] },
        'witness-key': { type: 'string', multiple: true, default: [] },
        'mac-key': { type: 'string', multiple: true, default: [] },
        checkpoint: { type: 'string', multiple: true, default: [] },
        bundle: { type: 'string' },
        'retention-years': { type: 'string', default: '10' },
        all: { type: 'boolean', default: false },
      },
    });
    const years = Number(values['retention-years']);
    if (!(years >= 0)) throw new CannotVerify('--retention-years is a number of years.');
    const dataDir = resolve(
      process.env['DATA_DIR']?.trim() || join(import.meta.dirname, '../data'),
    );
    const keys = resolve(process.env['KEYS_DIR']?.trim() || join(dataDir, 'keys'));
    const kept = await Promise.all(values.checkpoint.map(readText));
    const trust = (found: { logKeys: readonly string[]; macKeys: Trust['macKeys'] }): Trust => ({
      ...found,
      ...{ witnessKeys: values['witness-key'], kept, retentionYears: years, now: Date.now() },
    });
    if (values.bundle !== undefined) {
      const logKeys = values['log-key'];
      const file = await readFile(values.bundle);
      return print(verifyBundle(file, trust({ logKeys, macKeys: [] }), values.all));
    }
    const url = await findDatabase(dataDir, undo);
    const own = values['log-key'].length === 0;
    const found = {
      logKeys: own ? await ownLogKeys(keys, url) : values['log-key'],
      macKeys: await readMacKeys(values['mac-key'], own ? keys : undefined),
    };
    return print(await verifyAt(url, trust(found), values.all));
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The log can't be verified. ${text}\n`);
    return 1;
  }
}

async function readText(place: string): Promise<string> {
  if (!/^https?:/.test(place)) return await readFile(place, 'utf8');
  const answer = await fetch(place);
  if (!answer.ok) throw new CannotVerify(`${place} answered ${answer.status}.`);
  return await answer.text();
}

async function findDatabase(dataDir: string, undo: AsyncDisposableStack): Promise<string> {
  const given = process.env['DATABASE_URL']?.trim();
  if (given) return given;
  // Starts PostgreSQL when nobody has: nothing that writes the log.
  const { startEmbeddedPostgres } = await import('../server/platform/embedded-postgres.ts');
  await readFile(join(dataDir, 'postgresql', 'cluster', 'PG_VERSION')).catch(() => {
    throw new CannotVerify(`There is no database in ${dataDir}. Set DATA_DIR or DATABASE_URL.`);
  });
  const embedded = await startEmbeddedPostgres({ dataDir });
  undo.defer(() => embedded.stop());
  return embedded.url;
}

/** The files of the keys of that name, with their ids: the first, and those that took its place. */
async function listKeyFiles(folder: string, name: string): Promise<readonly [string, string][]> {
  const form = new RegExp(`^${name}(?:-\\d{8}T\\d{6}Z)?\\.key$`);
  const files = (await readdir(folder).catch(() => [])).filter((file) => form.test(file)).sort();
  return files.map((file) => [file.slice(0, -'.key'.length), join(folder, file)]);
}

/** The public halves of the server's own keys, by the name that its log goes by. */
async function ownLogKeys(folder: string, url: string): Promise<readonly string[]> {
  const files = await listKeyFiles(folder, 'ledger');
  if (files.length === 0) {
    throw new CannotVerify(`There is no key in ${folder}: say which log it is, --log-key KEY.`);
  }
  const sql = connect(url);
  const [row] = await sql.unsafe<{ origin: string }[]>(
    `select split_part(note, E'\\n', 1) as origin from ledger.checkpoint order by size limit 1`,
  );
  await sql.end();
  const name = process.env['LEDGER_ORIGIN']?.trim() || row?.origin || 'unknown';
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  return await Promise.all(
    files.map(async ([, path]) => {
      const key = createPrivateKey({
        ...{ key: Buffer.concat([prefix, await readFile(path)]), format: 'der', type: 'pkcs8' },
      });
      const jwk = createPublicKey(key).export({ format: 'jwk' });
      const typed = Buffer.concat([Buffer.of(1), Buffer.from(jwk.x ?? '', 'base64url')]);
      const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'hex').slice(
        0,
        8,
      );
      return `${name}+${id}+${typed.toString('base64')}`;
    }),
  );
}

async function readMacKeys(
  given: readonly string[],
  keysFolder: string | undefined,
): Promise<Trust['macKeys']> {
  const named = given.map((text) => /^(?:([\w-]+)=)?(.+)$/s.exec(text) ?? []);
  let files = named.map(([, id = 'audit-mac', path = '']) => [id, path] as const);
  if (files.length === 0 && keysFolder !== undefined) {
    files = [...(await listKeyFiles(keysFolder, 'audit-mac'))];
  }
  return await Promise.all(
    files.map(async ([id, path]) => {
      const key = await readFile(path);
      if (key.length !== 32) throw new CannotVerify(`${path} is no MAC key of 32 bytes.`);
      return [id, new Uint8Array(key)] as const;
    }),
  );
}

function print(report: Report): number {
  const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  for (const { leaf, entry, what } of report.findings) {
    const place = leaf === null ? '' : `leaf ${leaf}`;
    const which = [place, entry === null ? '' : `entry ${entry}`].filter((part) => part !== '');
    process.stdout.write(`${which.length === 0 ? '' : `${which.join(', ')}: `}${what}.\n`);
  }
  if (report.findings.length > 0) {
    process.stdout.write(`The log is not as it was written: ${report.findings.length} found.\n`);
    return 1;
  }
  const { witnessed } = report;
  const parts = [
    counted(report.entries, 'entry').replace('entrys', 'entries'),
    report.removed > 0 && `${report.removed} of them without content by now`,
    report.withheld > 0 && `${report.withheld} of them told of in other words`,
    report.unsealed > 0 && `${report.unsealed} not yet sealed`,
    report.macs > 0 ? 'MACs right' : 'MACs not checked',
    counted(report.tiles, 'tile'),
    counted(report.checkpoints, 'checkpoint'),
    witnessed === null
      ? 'no witness asked'
      : `${witnessed.size} entries cosigned at ${witnessed.at}`,
    report.kept > 0 && `${counted(report.kept, 'kept checkpoint')} contained`,
  ];
  process.stdout.write(`The log is whole: ${parts.filter((part) => part !== false).join(', ')}.\n`);
  return 0;
}

if (!isMainThread) {
  const job = workerData as WorkerJob;
  await Promise.all(job.ports.map((port) => work(job, port)));
} else if (import.meta.main) process.exitCode = await command(process.argv.slice(2));
