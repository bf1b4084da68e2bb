import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { chmod, link, mkdir, open, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from './ids.ts';

/**
 * The secrets of the servers: held in files that the database and its backups don't have.
 * Several servers of one system share one folder of keys.
 */
export type Keys = {
  /** HMAC-SHA-256 key of the audit entries. */
  readonly auditMac: KeyObject;
  /** Signs the checkpoints of the log (Ed25519). */
  readonly ledger: KeyObject;
  /** Signs the access tokens of system clients (HS256). */
  readonly token: KeyObject;
  /** Seals what identifies a lookup in a URL; only the servers can make or open one. */
  sealHandle(payload: unknown): string;
  /** What was sealed, or undefined when the text was not made by `sealHandle` with this key. */
  openHandle(text: string): unknown;
  /** HMAC-SHA-256 that tells whether two addresses are one, and nothing else. */
  addressKey(text: string): Uint8Array;
  /** Seals what the browser keeps between leaving for the identity provider and coming back. */
  sealSignIn(payload: unknown): string;
  openSignIn(text: string): unknown;
};

const keyBytes = 32;
const ivBytes = 12;
const tagBytes = 16;
/** What PKCS #8 puts before an Ed25519 seed (RFC 8410 section 7). */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Reads the keys in `folder`, and makes those that are missing (mode 0600, never overwriting).
 * Throws, saying what to do, when a key can be read by others or is not 32 bytes.
 */
export async function loadKeys(folder: string): Promise<Keys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const auditMac = await loadKey(join(folder, 'audit-mac.key'));
  const handle = await loadKey(join(folder, 'handle.key'));
  const token = await loadKey(join(folder, 'token.key'));
  const ledger = await loadKey(join(folder, 'ledger.key'));
  const handles = sealer(deriveKey(handle, 'samvy lookup handle'));
  const signIns = sealer(deriveKey(handle, 'samvy sign-in'));
  // Derived from the key that lives as long as the log: a hash that is kept must be found again.
  const addresses = deriveKey(auditMac, 'samvy address');
  return {
    auditMac: createSecretKey(auditMac),
    token: createSecretKey(token),
    ledger: createPrivateKey({
      key: Buffer.concat([ed25519Prefix, ledger]),
      format: 'der',
      type: 'pkcs8',
    }),
    addressKey: (text) => createHmac('sha256', addresses).update(text, 'utf8').digest(),
    sealHandle: handles.seal,
    openHandle: handles.open,
    sealSignIn: signIns.seal,
    openSignIn: signIns.open,
  };
}

/** The keys are read at the start; this says whether their folder still answers as it did then. */
export async function keysReadable(folder: string): Promise<boolean> {
  try {
    for (const name of ['audit-mac.key', 'handle.key', 'token.key', 'ledger.key']) {
      await readKey(join(folder, name));
    }
    return true;
  } catch {
    return false;
  }
}

async function loadKey(path: string): Promise<Buffer> {
  const found = await stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  if (!found) await makeKey(path);
  return readKey(path);
}

async function readKey(path: string): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { mode } = await file.stat();
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Error(`The key ${path} can be read by others. Run: chmod 600 ${path}`);
    }
    const bytes = await file.readFile();
    if (bytes.length !== keyBytes) {
      throw new Error(`The key ${path} is not ${keyBytes} bytes. Restore it from its backup.`);
    }
    return bytes;
  } finally {
    await file.close();
  }
}

/** Two servers that start at once agree on one key: the link is made whole or not at all. */
async function makeKey(path: string): Promise<void> {
  const draft = `${path}.${newId()}`;
  const file = await open(draft, 'wx', 0o600);
  try {
    await file.writeFile(randomBytes(keyBytes));
    await file.sync();
  } finally {
    await file.close();
  }
  await chmod(draft, 0o600);
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

function deriveKey(secret: Buffer, purpose: string): KeyObject {
  const bytes = hkdfSync('sha256', secret, Buffer.alloc(0), purpose, keyBytes);
  return createSecretKey(Buffer.from(bytes));
}

type Sealer = { seal(payload: unknown): string; open(text: string): unknown };

/** AES-256-GCM with a random nonce: nonce, ciphertext and tag as base64url. */
function sealer(key: KeyObject): Sealer {
  return {
    seal(payload) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const text = Buffer.concat([cipher.update(JSON.stringify(payload), 'utf8'), cipher.final()]);
      return Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64url');
    },
    open(text) {
      if (!/^[A-Za-z0-9_-]{40,4096}$/.test(text)) return undefined;
      const bytes = Buffer.from(text, 'base64url');
      if (bytes.toString('base64url') !== text) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes), {
          authTagLength: tagBytes,
        });
        decipher.setAuthTag(bytes.subarray(-tagBytes));
        const plain = Buffer.concat([
          decipher.update(bytes.subarray(ivBytes, -tagBytes)),
          decipher.final(),
        ]);
        return JSON.parse(plain.toString('utf8'));
      } catch {
        return undefined;
      }
    },
  };
}
