/**
 * The keys of signed notes (C2SP signed-note) and their text forms, as Go's sumdb/note writes them:
 *
 *     verifier key   <name>+<key id>+<base64 of type and public key>
 *     signing key    PRIVATE+KEY+<name>+<key id>+<base64 of type and private seed>
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { accept, type Result, refuse } from '../result.ts';
import { parseBase64, toBase64 } from './text.ts';

/** What a key makes: signatures of a note, or a witness's cosignatures of a checkpoint, which bear a time. */
export type SignatureType = 'ed25519' | 'cosignature';

const typeBytes: Readonly<Record<SignatureType, number>> = { ed25519: 0x01, cosignature: 0x04 };

/** Whose signature, and how it is checked. */
export interface VerifierKey {
  /** Who: a name like an address without its scheme, `example.org/log`. */
  readonly name: string;
  /** Which of the keys of that name: four bytes of a hash, as a number. Names the key, doesn't vouch for it. */
  readonly id: number;
  readonly type: SignatureType;
  readonly publicKey: KeyObject;
}

/** A verifier key with its private half. Printing it doesn't show that. */
export interface SigningKey extends VerifierKey {
  readonly privateKey: KeyObject;
}

const keyLength = 32;
// The ASN.1 that RFC 8410 puts before the 32 bytes of an Ed25519 private seed in PKCS #8.
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/** C2SP signed-note: names are not empty and have neither spaces nor plus signs. */
export function isKeyName(name: string): boolean {
  return (
    name !== '' &&
    name.isWellFormed() &&
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name stands in a note, which has none
    !/[\p{White_Space}+\u0000-\u001f]/u.test(name)
  );
}

/** @throws TypeError for what is no key name */
export function generateSigningKey(name: string, type: SignatureType): SigningKey {
  return createSigningKey({ name, type, privateKey: generateKeyPairSync('ed25519').privateKey });
}

/** A signing key from a private key that is kept in another form. @throws TypeError unless name and key fit */
export function createSigningKey(parts: {
  readonly name: string;
  readonly type: SignatureType;
  readonly privateKey: KeyObject;
}): SigningKey {
  const { name, type, privateKey } = parts;
  if (!isKeyName(name)) throw new TypeError('A key name has neither spaces nor plus signs');
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new TypeError('Notes are signed by Ed25519');
  const publicKey = createPublicKey(privateKey);
  return { name, id: keyId(name, type, rawPublicKey(publicKey)), type, publicKey, privateKey };
}

/** SHA-256(name || 0x0A || signature type || public key), its first four bytes. */
function keyId(name: string, type: SignatureType, publicKey: Uint8Array): number {
  return createHash('sha256')
    .update(`${name}\n`)
    .update(Uint8Array.of(typeBytes[type]))
    .update(publicKey)
    .digest()
    .readUInt32BE();
}

function rawPublicKey(key: KeyObject): Uint8Array {
  return Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
}

function typed(type: SignatureType, key: Uint8Array): string {
  return toBase64(Buffer.concat([Uint8Array.of(typeBytes[type]), key]));
}

function hexId(id: number): string {
  return id.toString(16).padStart(8, '0');
}

export function formatVerifierKey({ name, id, type, publicKey }: VerifierKey): string {
  return `${name}+${hexId(id)}+${typed(type, rawPublicKey(publicKey))}`;
}

/** The secret text of a signing key: for a file that its owner alone may read. */
export function formatSigningKey({ name, id, type, privateKey }: SigningKey): string {
  const seed = Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url');
  return `PRIVATE+KEY+${name}+${hexId(id)}+${typed(type, seed)}`;
}

/** Reads a verifier key; its id must be the one of its name and key. */
export function parseVerifierKey(text: string): Result<VerifierKey, 'key-malformed'> {
  const parts = parseParts(text);
  if (parts === undefined) return malformed;
  const { name, type, material } = parts;
  const publicKey = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(material).toString('base64url') },
  });
  const key = { name, id: keyId(name, type, material), type, publicKey };
  return formatVerifierKey(key) === text ? accept(key) : malformed;
}

/** Reads a signing key; its id must be the one of its name and public key. */
export function parseSigningKey(text: string): Result<SigningKey, 'key-malformed'> {
  const prefix = 'PRIVATE+KEY+';
  const parts = text.startsWith(prefix) ? parseParts(text.slice(prefix.length)) : undefined;
  if (parts === undefined) return malformed;
  const { name, type, material } = parts;
  const der = Buffer.concat([pkcs8Prefix, material]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const key = createSigningKey({ name, type, privateKey });
  return formatSigningKey(key) === text ? accept(key) : malformed;
}

// Says nothing of the text, which may be secret.
const malformed = refuse('key-malformed', 'This is no key in the text form of C2SP signed-note');

function parseParts(
  text: string,
): { name: string; type: SignatureType; material: Uint8Array } | undefined {
  // Only the name has no plus sign; base64 may have some.
  const [, name = '', base64 = ''] = /^([^+]+)\+[0-9a-f]{8}\+(.+)$/.exec(text) ?? [];
  const bytes = parseBase64(base64);
  const type = (['ed25519', 'cosignature'] as const).find((one) => typeBytes[one] === bytes?.[0]);
  if (!isKeyName(name) || type === undefined || bytes?.length !== 1 + keyLength) return undefined;
  return { name, type, material: bytes.subarray(1) };
}
