import { createHash } from 'node:crypto';
import {
  type Canonical,
  canonicalBytes,
  formatNote,
  type SigningKey,
  signText,
} from '@samvy/ledger';
import type { Database } from '../../platform/database.ts';
import { openEntry } from '../audit/index.ts';
import { inclusionProver, readSignedCheckpoint } from '../ledger/index.ts';
import type { Resident } from '../session/index.ts';
import { toldOf, withheldFrom } from './disclosure.ts';
import { whoMayBeNamed } from './naming.ts';
import type { ResidentAccess } from './readings.ts';
import { findCheckpointSize, listSealed, type SealedRow } from './series-store.ts';

/** Entries read and proven together. */
const batchSize = 250;

/** The checkpoint that a bundle is made under; undefined while nothing has been sealed. */
export async function checkpointOfBundle(sql: Database) {
  const size = await findCheckpointSize(sql);
  return size === undefined ? undefined : await readSignedCheckpoint(sql, size);
}

/**
 * One series as a file that proves itself: canonical JSON, in pieces, as tools/verify.ts describes it. Each entry
 * has its leaf record and the proof that the tree holds it. An entry whose bytes can't leave has what the person
 * is told of it in their place. Takes the same memory however long the series is.
 */
export async function* bundleOf(
  {
    sql,
    auditMac,
    ledgerKey,
  }: Pick<ResidentAccess, 'sql' | 'auditMac'> & {
    readonly ledgerKey: SigningKey;
  },
  viewer: Resident,
  given: {
    readonly personId: string;
    readonly checkpoint: { readonly size: number; readonly note: string };
  },
): AsyncGenerator<string> {
  const { personId, checkpoint } = given;
  const digest = createHash('sha256');
  const told = (piece: string) => {
    digest.update(piece);
    return piece;
  };
  const prove = inclusionProver(sql, checkpoint.size);
  yield told(`{"checkpoint":${text(checkpoint.note)},"entries":[`);
  let [number, written] = [0, 0];
  for (;;) {
    const rows = await listSealed(sql, personId, {
      ...{ number, size: checkpoint.size, count: batchSize },
    });
    const last = rows.at(-1);
    if (last === undefined) break;
    number = last.number;
    const contents = await contentsOf({ sql, auditMac }, viewer, rows);
    const proofs = await prove(rows.map(({ leafIndex }) => leafIndex));
    for (const [n, { leafIndex: index, record, recordSalt }] of rows.entries()) {
      const { bytes, salt, told: words } = contents[n] ?? nothingLeft;
      const proof = (proofs[n] ?? []).map(base64);
      const entry = {
        ...{ bytes, index, proof, record: base64(record), recordSalt: base64(recordSalt) },
        ...{ salt, told: words },
      };
      yield told(`${written === 0 ? '' : ','}${Buffer.from(canonicalBytes(entry))}`);
      written += 1;
    }
  }
  yield told(`],"origin":${text(ledgerKey.name)},"person":${text(personId)}`);
  const hash = digest.update('}').digest('base64');
  const statement = `${ledgerKey.name} bundle\n${checkpoint.size}\n${hash}\n`;
  const note = formatNote({ text: statement, signatures: [signText(statement, ledgerKey)] });
  yield `,"statement":${text(note)}}`;
}

interface Content {
  readonly bytes: string | null;
  readonly salt: string | null;
  readonly told: Canonical;
}
const nothingLeft: Content = { bytes: null, salt: null, told: null };

/** What of each entry may leave. */
async function contentsOf(
  { sql, auditMac }: Pick<ResidentAccess, 'sql' | 'auditMac'>,
  viewer: Resident,
  rows: readonly SealedRow[],
): Promise<readonly Content[]> {
  const opened = rows.map(({ entryId, bytes, salt, mac, keyId }) =>
    mac === null || keyId === null
      ? undefined
      : openEntry({ id: entryId, at: '', bytes, salt, mac, keyId }, auditMac),
  );
  const mayName = await whoMayBeNamed(
    sql,
    opened.flatMap((entry) => entry ?? []),
  );
  return rows.map(({ bytes, salt }, n) => {
    const entry = opened[n];
    if (entry === undefined) return nothingLeft;
    const why = withheldFrom(viewer, entry, mayName);
    return why === undefined
      ? { bytes: base64(bytes), salt: base64(salt), told: null }
      : { ...nothingLeft, told: toldOf(entry, why) };
  });
}

function base64(bytes: Uint8Array | null): string {
  return bytes === null ? '' : Buffer.from(bytes).toString('base64');
}

function text(value: string): string {
  return Buffer.from(canonicalBytes(value)).toString('utf8');
}
