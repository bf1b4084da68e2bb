import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { chmod, link, open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from './ids.ts';

/** What the keys of a folder are for. */
export const keyNames = ['audit-mac', 'handle', 'ledger', 'token'] as const;
export type KeyName = (typeof keyNames)[number];

/** A key, and how what it made names it. */
export interface NamedKey<Key = KeyObject> {
  /** The name of its file, without `.key`. */
  readonly id: string;
  /** When it was added, UTC; null for the first, which was made at the first start. */
  readonly since: string | null;
  readonly key: Key;
}

/** The keys of one purpose: the newest makes what is new, and each opens what it made. */
export interface KeyRing<Key = KeyObject> {
  /** The newest at the start. One that is added later is taken up at the next start. */
  readonly current: NamedKey<Key>;
  /** All, the oldest first, also those that were added since the start: another server may use them already. */
  list(): readonly NamedKey<Key>[];
  /** @throws when the key is there and can't be used */
  find(id: string): Key | undefined;
}

/** The keys of the audit entries' MACs, by the ids that entries name. */
export type MacKeys = Pick<KeyRing, 'current' | 'find'>;

const keyBytes = 32;

/** Ids sort by time: the first key has none in its id. */
const idForm = (name: KeyName) => new RegExp(`^${name}(?:-(\\d{8}T\\d{6}Z))?$`);

/** Makes the first key of that name (mode 0600) where there is none. */
export async function ensureKey(folder: string, name: KeyName): Promise<void> {
  if (idsIn(await readdir(folder), name).length > 0) return;
  await makeKey(join(folder, `${name}.key`)).catch((error: NodeJS.ErrnoException) => {
    // Two servers that start at once agree on one key.
    if (error.code !== 'EEXIST') throw error;
  });
}

/**
 * Adds a key of that name (mode 0600, whole or not at all), which servers take up at their next start.
 * @returns its id
 * @throws when the folder holds no key of that name, or one that is as new
 */
export async function addKey(folder: string, name: KeyName, now: Date): Promise<string> {
  const last = idsIn(await readdir(folder), name).at(-1);
  if (last === undefined) throw new Error(`There is no key ${name} in ${folder} to follow on.`);
  readKey(join(folder, `${last}.key`));
  const id = `${name}-${now.toJSON().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  if (id <= last) throw new Error(`The key ${last} is as new: set the clock right, or wait.`);
  await makeKey(join(folder, `${id}.key`));
  return id;
}

/**
 * Reads all keys of that name.
 * @param make what is used of a key's 32 bytes
 * @throws what to do, when there is none, or one can be read by others or is not 32 bytes
 */
export function openKeyRing<Key = KeyObject>(
  folder: string,
  name: KeyName,
  make: (bytes: Buffer) => Key,
): KeyRing<Key> {
  const form = idForm(name);
  const known = new Map<string, NamedKey<Key>>();
  const add = (id: string): NamedKey<Key> => {
    const added = { id, since: sinceOf(form.exec(id)?.[1]), key: make(readKeyOf(folder, id)) };
    known.set(id, added);
    return added;
  };
  const list = () => {
    for (const id of idsIn(readdirSync(folder), name)) if (!known.has(id)) add(id);
    return [...known.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
  };
  const current = list().at(-1);
  if (current === undefined) throw new Error(`There is no key ${name} in ${folder}.`);
  return {
    current,
    list,
    find(id) {
      const found = known.get(id);
      if (found !== undefined) return found.key;
      if (!form.test(id)) return undefined;
      try {
        return add(id).key;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}

/** One key alone, under the first id of its name. For programs that are given a key and no folder. */
export function oneMacKey(bytes: Uint8Array): MacKeys {
  const key = createSecretKey(bytes);
  const id = 'audit-mac';
  return { current: { id, since: null, key }, find: (named) => (named === id ? key : undefined) };
}

function idsIn(names: readonly string[], name: KeyName): readonly string[] {
  const form = idForm(name);
  return names
    .flatMap((file) => (file.endsWith('.key') ? file.slice(0, -'.key'.length) : []))
    .filter((id) => form.test(id))
    .toSorted();
}

function sinceOf(time: string | undefined): string | null {
  if (time === undefined) return null;
  return time.replace(/^(....)(..)(..T)(..)(..)(..)Z$/, '$1-$2-$3$4:$5:$6.000Z');
}

const readKeyOf = (folder: string, id: string) => readKey(join(folder, `${id}.key`));

function readKey(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { mode } = fstatSync(file);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new Error(`The key ${path} can be read by others. Run: chmod 600 ${path}`);
    }
    const bytes = readFileSync(file);
    if (bytes.length !== keyBytes) {
      throw new Error(`The key ${path} is not ${keyBytes} bytes. Restore it from its backup.`);
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

/** The link is made whole or not at all, and never over another. */
async function makeKey(path: string): Promise<void> {
  const draft = `${path}.${newId()}`;
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(randomBytes(keyBytes));
      await file.sync();
    } finally {
      await file.close();
    }
    await chmod(draft, 0o600);
    await link(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
