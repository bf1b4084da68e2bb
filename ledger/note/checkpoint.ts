/** Checkpoints (C2SP tlog-checkpoint): signed notes that state a log's size and root. */
import { accept, type Result, refuse } from '../result.ts';
import { hashLength, isSize } from '../tree/hash.ts';
import type { TreeHead } from '../tree/tile-reader.ts';
import { cosignatureTime } from './cosignature.ts';
import type { SigningKey, VerifierKey } from './key.ts';
import { type NoteProblem, openNote, type SignedNote, signText } from './signed-note.ts';
import { parseDecimal, parseHash, parseText, toBase64 } from './text.ts';

export interface Checkpoint extends TreeHead {
  /** Which log: the same in all its checkpoints, and in no other log's. */
  readonly origin: string;
  /** Further lines, if the log has any. */
  readonly extensions: readonly string[];
}

/** A witness's statement that it had seen this checkpoint. */
export interface Cosignature {
  /** The witness. */
  readonly name: string;
  /** When, in seconds since 1970. */
  readonly timestamp: number;
}

/** A checkpoint that its log signed. */
export interface OpenedCheckpoint extends Checkpoint {
  /** What the signatures are of. */
  readonly text: string;
  /** By known witnesses, one each. */
  readonly cosignatures: readonly Cosignature[];
}

export type CheckpointProblem = NoteProblem | 'checkpoint-malformed' | 'origin-differs';

/**
 * The text of a checkpoint, which is what is signed.
 * @throws TypeError for what can't be one
 */
export function formatCheckpoint({ origin, size, root, extensions }: Checkpoint): string {
  if (!isSize(size) || root.length !== hashLength) {
    throw new TypeError('A checkpoint states a size and a root of 32 bytes');
  }
  const lines = [origin, String(size), toBase64(root), ...extensions];
  if (lines.some((line) => line === '' || line.includes('\n') || parseText(line) === undefined)) {
    throw new TypeError('A line of a checkpoint is not empty and has no control characters');
  }
  return `${lines.join('\n')}\n`;
}

/** Reads the text of a checkpoint, which must have been verified. */
export function parseCheckpoint(text: string): Result<Checkpoint, 'checkpoint-malformed'> {
  const malformed = (why: string) => refuse('checkpoint-malformed', why);
  if (!text.endsWith('\n')) return malformed('The last line has no newline');
  const [origin = '', sizeLine = '', rootLine = '', ...extensions] = text.slice(0, -1).split('\n');
  if (parseText(text) === undefined) return malformed('The text has control characters');
  if (origin === '') return malformed('The first line, the origin, is empty');
  const size = parseDecimal(sizeLine);
  if (size === undefined) return malformed('The second line is no size below 2^53');
  const root = parseHash(rootLine);
  if (root === undefined) return malformed('The third line is no root of 32 bytes in base64');
  if (extensions.includes('')) return malformed('An extension line is empty');
  return accept({ origin, size, root, extensions });
}

/** Signs a checkpoint. */
export function signCheckpoint(checkpoint: Checkpoint, key: SigningKey): SignedNote {
  const text = formatCheckpoint(checkpoint);
  return { text, signatures: [signText(text, key)] };
}

/** A note with further signatures, such as a witness's; one by the same key is replaced. */
export function addSignatures(note: SignedNote, more: SignedNote['signatures']): SignedNote {
  const kept = note.signatures.filter(
    (old) => !more.some((added) => added.name === old.name && added.keyId === old.keyId),
  );
  return { text: note.text, signatures: [...kept, ...more] };
}

/**
 * Opens a checkpoint of the log `origin`. At least one of the log's own keys must have signed it; how many
 * witnesses are enough is for the caller to say.
 */
export function openCheckpoint(
  note: string | Uint8Array,
  trust: {
    readonly origin: string;
    /** The log's keys, of type `ed25519`. */
    readonly log: readonly VerifierKey[];
    /** Keys of witnesses, of type `cosignature`. */
    readonly witnesses: readonly VerifierKey[];
  },
): Result<OpenedCheckpoint, CheckpointProblem> {
  const log = trust.log.filter((key) => key.type === 'ed25519');
  const witnesses = trust.witnesses.filter((key) => key.type === 'cosignature');
  const opened = openNote(note, [...log, ...witnesses]);
  if (!opened.ok) return opened;
  const { text, verified } = opened.value;
  if (!verified.some(({ key }) => log.includes(key))) {
    return refuse('signature-missing', 'The log itself has not signed the checkpoint');
  }
  const checkpoint = parseCheckpoint(text);
  if (!checkpoint.ok) return checkpoint;
  if (checkpoint.value.origin !== trust.origin) {
    return refuse('origin-differs', `The checkpoint is of the log ${checkpoint.value.origin}`);
  }
  const cosignatures = new Map<string, Cosignature>();
  for (const { key, name, signature } of verified) {
    const timestamp = cosignatureTime(signature);
    if (key.type === 'cosignature' && timestamp !== undefined && !cosignatures.has(name)) {
      cosignatures.set(name, { name, timestamp });
    }
  }
  return accept({ ...checkpoint.value, text, cosignatures: [...cosignatures.values()] });
}
