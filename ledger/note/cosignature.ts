/**
 * Cosignatures (C2SP tlog-cosignature, `cosignature/v1` with Ed25519): a witness states that at a time this was
 * the largest tree it had seen of the log, and that it continued the ones before.
 */
import { sign, verify } from 'node:crypto';
import type { SigningKey, VerifierKey } from './key.ts';
import type { NoteSignature } from './signed-note.ts';

const timeLength = 8;
const signatureLength = 64;

/** What is signed: a header that no note begins with, the time, and the checkpoint's text. */
function cosignedMessage(text: string, timestamp: number): Uint8Array {
  return Buffer.from(`cosignature/v1\ntime ${timestamp}\n${text}`, 'utf8');
}

/**
 * Cosigns a checkpoint. The caller has checked that it continues what was cosigned before.
 * @param text text of the checkpoint, without signatures
 * @param timestamp seconds since 1970
 * @throws TypeError when the key is of another type or the time is no such number
 */
export function cosign(text: string, key: SigningKey, timestamp: number): NoteSignature {
  if (key.type !== 'cosignature') throw new TypeError('Cosigning takes a key for cosignatures');
  if (!Number.isSafeInteger(timestamp) || timestamp < 0) {
    throw new TypeError('A timestamp is a whole number of seconds since 1970');
  }
  const signature = Buffer.alloc(timeLength + signatureLength);
  signature.writeBigUInt64BE(BigInt(timestamp));
  signature.set(sign(null, cosignedMessage(text, timestamp), key.privateKey), timeLength);
  return { name: key.name, keyId: key.id, signature };
}

/** The time that a cosignature states, in seconds since 1970; undefined when it isn't of that form. */
export function cosignatureTime(signature: Uint8Array): number | undefined {
  if (signature.length !== timeLength + signatureLength) return undefined;
  const { buffer, byteOffset } = signature;
  const time = Number(new DataView(buffer, byteOffset, timeLength).getBigUint64(0));
  return Number.isSafeInteger(time) ? time : undefined;
}

/**
 * True when the key's owner cosigned the text at the time that the signature states.
 * @param key of type `cosignature`
 */
export function verifyCosignature(text: string, key: VerifierKey, signature: Uint8Array): boolean {
  const timestamp = cosignatureTime(signature);
  if (timestamp === undefined) return false;
  const signed = signature.subarray(timeLength);
  return verify(null, cosignedMessage(text, timestamp), key.publicKey, signed);
}
