import { hash } from 'node:crypto';
import type postgres from 'postgres';
import {
  canonicalBytes,
  commitment,
  formatNote,
  generateSigningKey,
  proveInclusion,
  type SigningKey,
  sealEntry,
  signText,
} from '../../ledger/index.ts';
import { tilesIn } from '../../server/slices/ledger/tiles.ts';
import type { Random } from '../../sim/county/random.ts';
import type { Kind } from '../verify.ts';

/** A bundle as its doc comment in tools/verify.ts says. */
export type Bundle = {
  readonly checkpoint: string;
  readonly entries: readonly {
    readonly bytes: string | null;
    readonly index: number;
    readonly proof: readonly string[];
    readonly record: string;
    readonly recordSalt: string;
    readonly salt: string | null;
    readonly told: string | null;
  }[];
  readonly origin: string;
  readonly person: string;
  readonly statement: string;
};

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

/** The statement of the log about a bundle, which makes it whole. */
function state(told: Omit<Bundle, 'statement'>, size: number, key: SigningKey): Bundle {
  const digest = hash('sha256', canonicalBytes(told), 'base64');
  const text = `${told.origin} bundle\n${size}\n${digest}\n`;
  return { ...told, statement: formatNote({ text, signatures: [signText(text, key)] }) };
}

/** A bundle of the person with the most entries, under a checkpoint of `size` entries. */
export async function makeBundle(
  sql: postgres.ISql,
  log: { readonly key: SigningKey; readonly checkpoint: string; readonly size: number },
): Promise<Bundle> {
  const { key, checkpoint, size } = log;
  const rows = await sql.unsafe<
    {
      person: string;
      index: string;
      bytes: Buffer;
      salt: Buffer;
      record: Buffer;
      recordSalt: Buffer;
    }[]
  >(
    `select e.person_id as person, leaf_index::text as index, e.bytes, e.salt, l.bytes as record,
            l.salt as "recordSalt"
       from ledger.leaf l join audit.entry e on e.person_id = l.person_id and e.id = l.entry_id
      where leaf_index < ${size} and l.person_id = (
              select person_id from ledger.leaf group by 1 order by count(*) desc, 1 limit 1)
      order by number`,
  );
  const entries = [];
  for (const { index, bytes, salt, record, recordSalt } of rows) {
    const proof = await proveInclusion({ index: Number(index), size }, tilesIn(sql));
    if (!proof.ok) throw new Error(proof.detail);
    entries.push({
      ...{ bytes: base64(bytes), index: Number(index), proof: proof.value.map(base64) },
      ...{ record: base64(record), recordSalt: base64(recordSalt), salt: base64(salt) },
      told: null,
    });
  }
  const person = rows[0]?.person ?? '';
  return state({ checkpoint, entries, origin: key.name, person }, size, key);
}

export const fileOf = (bundle: Bundle): Uint8Array => canonicalBytes(bundle);

/** A bundle that was changed: how, and what the verifier may rightly say. */
export interface BundleAttack {
  readonly target: string;
  readonly what: string;
  readonly expected: readonly Kind[];
  readonly file: Uint8Array;
}

/** What may be said of a change in each of the fields. */
const expected: Readonly<Record<string, readonly Kind[]>> = {
  checkpoint: ['checkpoint-unsigned', 'cosignature-missing', 'bundle-unsigned'],
  origin: ['checkpoint-unsigned'],
  person: ['column-differs'],
  statement: ['bundle-unsigned'],
  'entries.bytes': ['entry-differs', 'bundle-unsigned'],
  'entries.salt': ['entry-differs'],
  'entries.index': ['proof-wrong', 'series-broken'],
  'entries.proof': ['proof-wrong'],
  'entries.record': ['proof-wrong'],
  'entries.recordSalt': ['proof-wrong'],
};

function otherText(text: string, random: Random): string {
  const place = random.int(0, text.length - 1);
  const letter = text[place] === 'A' ? 'B' : 'A';
  return text.slice(0, place) + letter + text.slice(place + 1);
}

/** Every field changed, every entry left out, doubled and swapped, and the file changed byte by byte. */
export function* attackBundle(
  bundle: Bundle,
  size: number,
  random: Random,
  share: number,
): Generator<BundleAttack> {
  const said = (field: string): readonly Kind[] => [...(expected[field] ?? []), 'bundle-malformed'];
  for (const field of ['checkpoint', 'origin', 'person', 'statement'] as const) {
    for (let n = 0; n < 5; n += 1) {
      yield {
        ...{ target: `bundle.${field}`, what: 'change', expected: said(field) },
        file: fileOf({ ...bundle, [field]: otherText(bundle[field], random) }),
      };
    }
  }
  for (const [place, entry] of bundle.entries.entries()) {
    if (random.next() > share && place > 2) continue;
    const changes: Record<string, object> = {
      'entries.bytes': { bytes: otherText(entry.bytes ?? '', random) },
      'entries.salt': { salt: otherText(entry.salt ?? '', random) },
      'entries.record': { record: otherText(entry.record, random) },
      'entries.recordSalt': { recordSalt: otherText(entry.recordSalt, random) },
      'entries.index': { index: entry.index + 1 },
      'entries.proof': { proof: entry.proof.slice(1) },
    };
    for (const [field, change] of Object.entries(changes)) {
      const entries = bundle.entries.with(place, { ...entry, ...change });
      yield {
        ...{ target: `bundle.${field}`, what: 'change', expected: said(field) },
        file: fileOf({ ...bundle, entries }),
      };
    }
    const gone = bundle.entries.with(place, {
      ...{ ...entry, bytes: null, salt: null, told: 'It was you' },
    });
    yield {
      ...{ target: 'bundle.entries', what: 'tell it otherwise', expected: ['bundle-unsigned'] },
      file: fileOf({ ...bundle, entries: gone }),
    };
    const broken: readonly Kind[] = ['series-broken', 'bundle-unsigned'];
    yield {
      ...{ target: 'bundle.entries', what: 'leave one out', expected: broken },
      file: fileOf({ ...bundle, entries: bundle.entries.toSpliced(place, 1) }),
    };
    yield {
      ...{ target: 'bundle.entries', what: 'double one', expected: broken },
      file: fileOf({ ...bundle, entries: bundle.entries.toSpliced(place, 0, entry) }),
    };
    const next = bundle.entries[(place + 1) % bundle.entries.length] ?? entry;
    yield {
      ...{ target: 'bundle.entries', what: 'swap two', expected: broken },
      file: fileOf({
        ...bundle,
        entries: bundle.entries.with(place, next).with((place + 1) % bundle.entries.length, entry),
      }),
    };
    const forged = forge(entry);
    const anew = { ...bundle, entries: bundle.entries.with(place, { ...entry, ...forged }) };
    const { statement: _, ...told } = anew;
    yield {
      ...{ target: 'bundle', what: 'rewrite an entry, and state it with another key' },
      expected: ['entry-differs'],
      file: fileOf(state(told, size, generateSigningKey(bundle.origin, 'ed25519'))),
    };
  }
  const { statement: _, ...told } = { ...bundle, entries: bundle.entries.slice(0, -1) };
  yield {
    ...{ target: 'bundle', what: 'leave the last out, and state it with another key' },
    expected: ['bundle-unsigned'],
    file: fileOf(state(told, size, generateSigningKey(bundle.origin, 'ed25519'))),
  };
  const file = fileOf(bundle);
  const any = [...new Set([...Object.values(expected).flat(), 'bundle-malformed' as const])];
  for (let place = 0; place < file.length; place += 1) {
    if (random.next() > share / 20) continue;
    const changed = new Uint8Array(file);
    changed[place] = (changed[place] ?? 0) ^ (1 << random.int(0, 7));
    yield { ...{ target: 'bundle file', what: 'change a bit', expected: any }, file: changed };
  }
  for (const [what, other] of [
    ['cut it short', file.slice(0, -1)],
    ['add a byte', Buffer.concat([file, Buffer.from('\n')])],
    ['write it otherwise', Buffer.from(JSON.stringify(bundle, null, 1))],
  ] as const) {
    yield { ...{ target: 'bundle file', what, expected: ['bundle-malformed'] }, file: other };
  }
}

/** Another content with a salt of its own. */
function forge({ bytes }: Bundle['entries'][number]) {
  const value = JSON.parse(Buffer.from(bytes ?? '', 'base64').toString('utf8'));
  const sealed = sealEntry({ ...value, outcome: 'refused' }, new Uint8Array(32));
  commitment(sealed);
  return { bytes: base64(sealed.bytes), salt: base64(sealed.salt) };
}
