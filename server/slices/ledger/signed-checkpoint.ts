import { addSignatures, formatNote, parseNote, parseSignatures } from '@samvy/ledger';
import type { Sql } from '../../platform/database.ts';
import { type CheckpointRow, findCheckpoint, listCosignatures } from './store.ts';

/** The checkpoint as it was signed, with what witnesses have signed since. */
export async function noteOf(sql: Sql, checkpoint: CheckpointRow): Promise<string> {
  const note = parseNote(checkpoint.note);
  if (!note.ok) throw new Error('A stored checkpoint is no note');
  const lines = (await listCosignatures(sql, checkpoint.size)).map(({ line }) => `${line}\n`);
  const signatures = parseSignatures(lines.join(''));
  return formatNote(signatures.ok ? addSignatures(note.value, signatures.value) : note.value);
}

/** The checkpoint of that size with its note, cosignatures included; undefined when none was signed. */
export async function readSignedCheckpoint(
  sql: Sql,
  size: number,
): Promise<{ readonly size: number; readonly note: string } | undefined> {
  const checkpoint = await findCheckpoint(sql, size);
  if (checkpoint === undefined) return undefined;
  return { size, note: await noteOf(sql, checkpoint) };
}
