/**
 * Proof files (C2SP tlog-proof): all that shows, without asking anybody, that an entry is in the log: its
 * index, an inclusion proof, and the checkpoint with its signatures.
 */
import { accept, type Result, refuse } from '../result.ts';
import { hashLeaf } from '../tree/hash.ts';
import { verifyInclusion } from '../tree/inclusion-proof.ts';
import { type CheckpointProblem, type OpenedCheckpoint, openCheckpoint } from './checkpoint.ts';
import { parseBase64, parseDecimal, parseHash, parseText, toBase64 } from './text.ts';

export interface ProofFile {
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The checkpoint as a signed note. */
  readonly note: string;
  /** What else the reader may need. Nothing vouches for it. */
  readonly extra?: Uint8Array;
}

const header = 'c2sp.org/tlog-proof@v1';

export function formatProofFile({ index, proof, note, extra }: ProofFile): string {
  const lines = [
    header,
    ...(extra === undefined ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...proof.map(toBase64),
  ];
  return `${lines.join('\n')}\n\n${note}`;
}

export function parseProofFile(
  file: string | Uint8Array,
): Result<ProofFile, 'proof-file-malformed'> {
  const malformed = (why: string) => refuse('proof-file-malformed', why);
  const read = parseText(file);
  if (read === undefined) return malformed('The file is no UTF-8 or has control characters');
  const end = read.indexOf('\n\n');
  if (end < 0) return malformed('No empty line divides proof and checkpoint');
  const [first, ...rest] = read.slice(0, end).split('\n');
  if (first !== header) return malformed(`The first line isn't ${header}`);
  const extraLine = rest[0]?.startsWith('extra ') ? rest.shift() : undefined;
  const extra = extraLine === undefined ? undefined : parseBase64(extraLine.slice(6));
  if (extraLine !== undefined && extra === undefined) {
    return malformed('The extra line is no base64');
  }
  const [indexLine = '', ...proofLines] = rest;
  const index = indexLine.startsWith('index ') ? parseDecimal(indexLine.slice(6)) : undefined;
  if (index === undefined) return malformed('No line says "index" and a number');
  const proof: Uint8Array[] = [];
  for (const line of proofLines) {
    const hash = parseHash(line);
    if (hash === undefined) return malformed('A line of the proof is no hash in base64');
    proof.push(hash);
  }
  const note = read.slice(end + 2);
  return accept({ index, proof, note, ...(extra === undefined ? {} : { extra }) });
}

/** Opens a proof file: the entry is in the tree of a checkpoint that the log signed. */
export function openProofFile(
  file: string | Uint8Array,
  entry: Uint8Array,
  trust: Parameters<typeof openCheckpoint>[1],
): Result<
  OpenedCheckpoint & { readonly index: number },
  CheckpointProblem | 'proof-file-malformed' | 'not-included'
> {
  const parsed = parseProofFile(file);
  if (!parsed.ok) return parsed;
  const { index, proof, note } = parsed.value;
  const checkpoint = openCheckpoint(note, trust);
  if (!checkpoint.ok) return checkpoint;
  const { size, root } = checkpoint.value;
  return verifyInclusion({ index, size, root, leaf: hashLeaf(entry), proof })
    ? accept({ ...checkpoint.value, index })
    : refuse('not-included', `The proof does not lead from the entry to the root at size ${size}`);
}
