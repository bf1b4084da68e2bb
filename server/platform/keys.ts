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
import { mkdir } from 'node:fs/promises';
import { ensureKey, type KeyRing, keyNames, type NamedKey, openKeyRing } from './key-ring.ts';

/**
 * The secrets of the servers: held in files that the database and its backups don't have.
 * Several servers of one system share one folder of keys. A key that another server has taken up already is
 * found when something names it; what is new is made with the key that was the newest at the start.
 */
export type Keys = {
  /** HMAC-SHA-256 keys of the audit entries. */
  readonly auditMac: KeyRing;
  /** Sign the checkpoints of the log (Ed25519). */
  readonly ledger: KeyRing;
  /** Sign the access tokens of system clients (HS256). */
  readonly token: KeyRing;
  /** Seals what identifies a lookup in a URL; only the servers can make or open one. */
  sealHandle(payload: unknown): string;
  /** What was sealed, or undefined when the text was not made by `sealHandle` with a key of ours. */
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
/** How often the folder is looked through for the key of a text that none opens, in milliseconds. */
const lookAgainMs = 1000;
/** What PKCS #8 puts before an Ed25519 seed (RFC 8410 section 7). */
const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Reads the keys in `folder`, and makes those that are missing (mode 0600, never overwriting).
 * Throws, saying what to do, when a key can be read by others or is not 32 bytes.
 */
export async function loadKeys(folder: string): Promise<Keys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of keyNames) await ensureKey(folder, name);
  const auditMac = openKeyRing(folder, 'audit-mac', createSecretKey);
  const handle = openKeyRing(folder, 'handle', (bytes) => ({
    handles: sealer(deriveKey(bytes, 'samvy lookup handle')),
    signIns: sealer(deriveKey(bytes, 'samvy sign-in')),
  }));
  // From the oldest, which lives as long as the log: a hash that is kept must be found again.
  const oldest = auditMac.list()[0] ?? auditMac.current;
  const addresses = deriveKey(oldest.key.export(), 'samvy address');
  const handles = sealerOf(handle, ({ handles }) => handles);
  const signIns = sealerOf(handle, ({ signIns }) => signIns);
  return {
    auditMac,
    token: openKeyRing(folder, 'token', createSecretKey),
    ledger: openKeyRing(folder, 'ledger', (seed) =>
      createPrivateKey({ key: Buffer.concat([ed25519Prefix, seed]), format: 'der', type: 'pkcs8' }),
    ),
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
    for (const name of keyNames) openKeyRing(folder, name, () => undefined);
    return true;
  } catch {
    return false;
  }
}

/** Seals by the newest key, opens by each. */
function sealerOf<Key>(ring: KeyRing<Key>, of: (key: Key) => Sealer): Sealer {
  let keys = ring.list();
  let looked = performance.now();
  const openBy = (some: readonly NamedKey<Key>[], text: string) => {
    for (const { key } of some.toReversed()) {
      const opened = of(key).open(text);
      if (opened !== undefined) return opened;
    }
    return undefined;
  };
  return {
    seal: (payload) => of(ring.current.key).seal(payload),
    open(text) {
      const opened = openBy(keys, text);
      if (opened !== undefined || performance.now() - looked < lookAgainMs) return opened;
      looked = performance.now();
      const known = keys.length;
      keys = ring.list();
      return keys.length === known ? undefined : openBy(keys, text);
    },
  };
}

function deriveKey(secret: Uint8Array, purpose: string): KeyObject {
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
