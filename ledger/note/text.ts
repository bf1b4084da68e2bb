/** The pieces that notes, keys, checkpoints and proofs are written with, read strictly: one form for each value. */
import { hashLength } from '../tree/hash.ts';

/** Standard base64 with padding (RFC 4648 section 4). */
export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

/** Undefined for what isn't base64 in its only form: no space, no idle bits. */
export function parseBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Buffer.from(text, 'base64'));
  return toBase64(bytes) === text ? bytes : undefined;
}

/** A hash in base64; undefined for anything else. */
export function parseHash(text: string): Uint8Array | undefined {
  const bytes = parseBase64(text);
  return bytes?.length === hashLength ? bytes : undefined;
}

/** A decimal without idle zeros, at most 2^53 - 1; undefined for anything else. */
export function parseDecimal(text: string): number | undefined {
  const value = Number(text);
  return /^(0|[1-9]\d{0,15})$/.test(text) && Number.isSafeInteger(value) ? value : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const control = /[\u0000-\u0009\u000b-\u001f]/;

/** Well-formed text without control characters but newlines; undefined for anything else. */
export function parseText(text: string | Uint8Array): string | undefined {
  const decoded = typeof text === 'string' ? text : decode(text);
  return decoded?.isWellFormed() && !control.test(decoded) ? decoded : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
