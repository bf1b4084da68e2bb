/**
 * What a log and a witness say to each other (C2SP tlog-witness): the log posts a checkpoint with a proof that
 * it continues the last one cosigned, the witness answers with its cosignature.
 */
import { accept, type Result, refuse } from '../result.ts';
import { verifyConsistency } from '../tree/consistency-proof.ts';
import { emptyRoot } from '../tree/hash.ts';
import type { TreeHead } from '../tree/tile-reader.ts';
import { type OpenedCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.ts';
import type { VerifierKey } from './key.ts';
import { parseNote } from './signed-note.ts';
import { parseDecimal, parseHash, parseText, toBase64 } from './text.ts';

/** The body of `POST <witness>/add-checkpoint`. */
export interface AddCheckpoint {
  /** Size of the last checkpoint that the witness cosigned, as far as the log knows. */
  readonly oldSize: number;
  /** Consistency proof from that size. */
  readonly proof: readonly Uint8Array[];
  /** The checkpoint as a signed note. */
  readonly note: string;
}

/** Hashes that a request may have: more than a tree of 2^63 leaves needs. */
const longestProof = 63;

export function formatAddCheckpoint({ oldSize, proof, note }: AddCheckpoint): string {
  return `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${note}`;
}

/** Reads a request. Gives the origin besides, by which the witness finds what it knows of the log. */
export function parseAddCheckpoint(
  body: string | Uint8Array,
): Result<AddCheckpoint & { readonly origin: string }, 'request-malformed'> {
  const malformed = (why: string) => refuse('request-malformed', why);
  const read = parseText(body);
  if (read === undefined) return malformed('The body is no UTF-8 or has control characters');
  const end = read.indexOf('\n\n');
  if (end < 0) return malformed('No empty line divides proof and checkpoint');
  const [first = '', ...proofLines] = read.slice(0, end).split('\n');
  const oldSize = first.startsWith('old ') ? parseDecimal(first.slice(4)) : undefined;
  if (oldSize === undefined) return malformed('The first line isn\'t "old" and a size');
  if (proofLines.length > longestProof) return malformed('The proof has more than 63 hashes');
  const proof: Uint8Array[] = [];
  for (const line of proofLines) {
    const hash = parseHash(line);
    if (hash === undefined) return malformed('A line of the proof is no hash in base64');
    proof.push(hash);
  }
  const note = read.slice(end + 2);
  const parsed = parseNote(note);
  if (!parsed.ok) return malformed(parsed.detail);
  const checkpoint = parseCheckpoint(parsed.value.text);
  if (!checkpoint.ok) return malformed(checkpoint.detail);
  return accept({ oldSize, proof, note, origin: checkpoint.value.origin });
}

/** Why a witness doesn't cosign. */
export type WitnessRefusal =
  | 'signature-refused'
  | 'request-malformed'
  | 'old-size-differs'
  | 'root-differs'
  | 'inconsistent';

/** The HTTP status of each refusal. An origin that the witness doesn't know is 404. */
export const witnessStatus: Readonly<Record<WitnessRefusal, number>> = {
  'request-malformed': 400,
  'signature-refused': 403,
  'old-size-differs': 409,
  'root-differs': 409,
  inconsistent: 422,
};

/**
 * Judges a request as C2SP tlog-witness orders its checks. Accepts when the checkpoint is to be recorded as the
 * latest and then cosigned; recording must be one step with reading `latest`.
 * @param log the log's keys, and the last checkpoint of it that was cosigned, if any
 */
export function judgeAddCheckpoint(
  request: AddCheckpoint & { readonly origin: string },
  log: { readonly keys: readonly VerifierKey[]; readonly latest: TreeHead | undefined },
): Result<OpenedCheckpoint, WitnessRefusal> {
  const { oldSize, proof, note, origin } = request;
  const opened = openCheckpoint(note, { origin, log: log.keys, witnesses: [] });
  if (!opened.ok) return refuse('signature-refused', opened.detail);
  const checkpoint = opened.value;
  if (oldSize > checkpoint.size) {
    return refuse('request-malformed', 'The old size is above the size of the checkpoint');
  }
  const latest = log.latest ?? { size: 0, root: emptyRoot };
  if (oldSize !== latest.size) {
    return refuse('old-size-differs', `The latest size cosigned is ${latest.size}`);
  }
  if (verifyConsistency({ old: latest, head: checkpoint, proof })) return opened;
  return checkpoint.size === latest.size && proof.length === 0
    ? refuse('root-differs', 'Another root of the same size has been cosigned')
    : refuse('inconsistent', 'The proof does not lead from the latest checkpoint to this one');
}

/** The body of an answer 409 (`text/x.tlog.size`): the latest size that the witness has cosigned. */
export function formatLatestSize(size: number): string {
  return `${size}\n`;
}

export function parseLatestSize(body: string): Result<number, 'size-malformed'> {
  const size = body.endsWith('\n') ? parseDecimal(body.slice(0, -1)) : undefined;
  return size === undefined
    ? refuse('size-malformed', 'The answer is no size with a newline')
    : accept(size);
}
