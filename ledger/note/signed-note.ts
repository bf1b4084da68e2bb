/**
 * Signed notes (C2SP signed-note): a text, an empty line, and lines of signatures.
 *
 *     — <key name> <base64 of key id and signature>
 */
import { sign, verify } from 'node:crypto';
import { accept, type Result, refuse } from '../result.ts';
import { verifyCosignature } from './cosignature.ts';
import { isKeyName, type SigningKey, type VerifierKey } from './key.ts';
import { parseBase64, parseText, toBase64 } from './text.ts';

/** A signature as it stands in a note; nothing is said of its truth. */
export interface NoteSignature {
  readonly name: string;
  readonly keyId: number;
  /** For Ed25519 64 bytes; before those of a cosignature 8 of time. */
  readonly signature: Uint8Array;
}

export interface SignedNote {
  /** Ends in a newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** A note of which at least one signature was verified. */
export interface OpenedNote {
  readonly text: string;
  /** One for each known key that signed, with the key. */
  readonly verified: readonly (NoteSignature & { readonly key: VerifierKey })[];
  /** Signatures of keys that aren't known. */
  readonly unknown: readonly NoteSignature[];
}

export type NoteProblem = 'note-malformed' | 'signature-missing' | 'signature-wrong';

/** Signatures that a note may have. C2SP asks for at least 16, Go's reader takes 100. */
const mostSignatures = 100;
/** Characters that a note may have. */
const longestNote = 1_000_000;
const keyIdLength = 4;
const ed25519Length = 64;

/** Signs a text. @throws TypeError when the key is for cosignatures */
export function signText(text: string, key: SigningKey): NoteSignature {
  if (key.type !== 'ed25519') throw new TypeError('A note is signed with a key for notes');
  const signature = sign(null, Buffer.from(text, 'utf8'), key.privateKey);
  return { name: key.name, keyId: key.id, signature };
}

/** True when the key's owner signed the text. */
export function verifySignature(text: string, key: VerifierKey, signature: Uint8Array): boolean {
  switch (key.type) {
    case 'ed25519':
      return (
        signature.length === ed25519Length &&
        verify(null, Buffer.from(text, 'utf8'), key.publicKey, signature)
      );
    case 'cosignature':
      return verifyCosignature(text, key, signature);
  }
}

/** A signature line, with its newline. */
export function formatSignature({ name, keyId, signature }: NoteSignature): string {
  const bytes = Buffer.alloc(keyIdLength + signature.length);
  bytes.writeUInt32BE(keyId);
  bytes.set(signature, keyIdLength);
  return `— ${name} ${toBase64(bytes)}\n`;
}

/** Signature lines, as a witness answers them and as they stand in a note. */
export function parseSignatures(
  text: string | Uint8Array,
): Result<readonly NoteSignature[], 'note-malformed'> {
  const read = parseText(text);
  if (read === undefined) return refuse('note-malformed', 'The text has control characters');
  if (!read.endsWith('\n')) return refuse('note-malformed', 'The last line has no newline');
  const lines = read.slice(0, -1).split('\n');
  if (lines.length > mostSignatures) {
    return refuse('note-malformed', `There are more than ${mostSignatures} signatures`);
  }
  const signatures: NoteSignature[] = [];
  for (const [n, line] of lines.entries()) {
    const signature = parseSignature(line);
    if (signature === undefined) {
      return refuse('note-malformed', `Signature line ${n + 1} isn't "— name base64"`);
    }
    signatures.push(signature);
  }
  return accept(signatures);
}

function parseSignature(line: string): NoteSignature | undefined {
  const [dash, name = '', base64 = '', ...more] = line.split(' ');
  const bytes = parseBase64(base64);
  if (dash !== '—' || !isKeyName(name) || more.length > 0) return undefined;
  if (bytes === undefined || bytes.length <= keyIdLength) return undefined;
  const keyId = new DataView(bytes.buffer).getUint32(0);
  return { name, keyId, signature: bytes.subarray(keyIdLength) };
}

/**
 * The note in writing.
 * @throws TypeError when the text isn't one that a note can have
 */
export function formatNote({ text, signatures }: SignedNote): string {
  if (!text.endsWith('\n') || parseText(text) === undefined) {
    throw new TypeError('The text of a note ends in a newline and has no other control character');
  }
  return `${text}\n${signatures.map(formatSignature).join('')}`;
}

/** Reads a note without a look at whether its signatures are true. */
export function parseNote(note: string | Uint8Array): Result<SignedNote, 'note-malformed'> {
  if (note.length > longestNote) return refuse('note-malformed', 'The note is too long');
  const read = parseText(note);
  if (read === undefined) {
    return refuse('note-malformed', 'The note is no UTF-8 or has control characters');
  }
  // The text may have empty lines; the last one is what divides it from the signatures.
  const end = read.lastIndexOf('\n\n');
  if (end < 0) return refuse('note-malformed', 'No empty line divides text and signatures');
  const signatures = parseSignatures(read.slice(end + 2));
  if (!signatures.ok) return signatures;
  return accept({ text: read.slice(0, end + 1), signatures: signatures.value });
}

/**
 * Opens a note: its text may be used when this accepts. Signatures of other keys are passed over; one of a known
 * key that is wrong spoils the note.
 * @param keys whom to believe. One key is enough, so it takes further care to require several
 */
export function openNote(
  note: string | Uint8Array,
  keys: readonly VerifierKey[],
): Result<OpenedNote, NoteProblem> {
  const parsed = parseNote(note);
  if (!parsed.ok) return parsed;
  const { text, signatures } = parsed.value;
  const verified = new Map<string, OpenedNote['verified'][number]>();
  const unknown: NoteSignature[] = [];
  for (const signature of signatures) {
    const { name, keyId } = signature;
    const known = keys.filter((key) => key.name === name && key.id === keyId);
    const key = known.find((one) => verifySignature(text, one, signature.signature));
    const written = `${name}+${keyId.toString(16).padStart(8, '0')}`;
    if (key !== undefined) {
      if (!verified.has(written)) verified.set(written, { ...signature, key });
    } else if (known.length > 0) {
      return refuse('signature-wrong', `The signature by ${written} is wrong`);
    } else {
      unknown.push(signature);
    }
  }
  if (verified.size === 0) {
    return refuse('signature-missing', 'None of the signatures is by a known key');
  }
  return accept({ text, verified: [...verified.values()], unknown });
}
