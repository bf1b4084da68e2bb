import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { County } from '../county/county.ts';

/** The key of each system client of the county, by client id: the private one to sign, the public one to register. */
export type ClientKeys = ReadonlyMap<string, { readonly key: CryptoKey; readonly jwk: JWK }>;

/** The operator's feed of directory and persons. */
export const operatorClientId = 'operator';

/** Everyone who publishes to a county's server: the operator's feed and the journal systems. */
export function clientIdsOf({ directory }: County): readonly string[] {
  return [operatorClientId, ...directory.journalSystems.map(({ clientId }) => clientId)];
}

/** Reads the clients' keys from a file, and makes those that aren't there. The file is its owner's alone to read. */
export async function openClientKeys(
  file: string,
  clientIds: readonly string[],
): Promise<ClientKeys> {
  const stored = await readStored(file);
  const missing = clientIds.filter((id) => stored[id] === undefined);
  for (const id of missing) {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    stored[id] = { ...(await exportJWK(privateKey)), kid: id, alg: 'ES256', use: 'sig' };
  }
  if (missing.length > 0) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `${JSON.stringify(stored, undefined, 2)}\n`, { mode: 0o600 });
  }
  const keys = new Map<string, { key: CryptoKey; jwk: JWK }>();
  for (const id of clientIds) {
    const { d, ...jwk } = stored[id] ?? {};
    const key = await importJWK({ ...jwk, ...(d === undefined ? {} : { d }) }, 'ES256');
    if (key instanceof Uint8Array) throw new Error(`The key of ${id} in ${file} is no key pair.`);
    keys.set(id, { key, jwk });
  }
  return keys;
}

async function readStored(file: string): Promise<Record<string, JWK>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, JWK>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}
