/**
 * `npm run rotate-key -- NAME` adds a key to the folder of keys: `audit-mac`, `ledger`, `handle` or `token`. The
 * file is there whole, for its owner alone, or not at all, and no file is changed. Servers take the key up at
 * their next start; what the older keys made still opens.
 *
 * The folder is KEYS_DIR, or else that of DATA_DIR.
 */

import './node-guard.ts';
import { join, resolve } from 'node:path';
import { addKey, keyNames } from '../server/platform/key-ring.ts';

process.exitCode = await run(process.argv.slice(2));

async function run([given, ...more]: readonly string[]): Promise<number> {
  const name = keyNames.find((known) => known === given);
  if (name === undefined || more.length > 0) {
    process.stderr.write(`Say which key: ${keyNames.join(', ')}.\n`);
    return 1;
  }
  const dataDir = resolve(process.env['DATA_DIR']?.trim() || join(import.meta.dirname, '../data'));
  const folder = resolve(process.env['KEYS_DIR']?.trim() || join(dataDir, 'keys'));
  try {
    const id = await addKey(folder, name, new Date());
    process.stdout.write(
      `${join(folder, `${id}.key`)} is made. Back it up, copy it to every server, then restart them one by one.\n`,
    );
    return 0;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`No key was made. ${text}\n`);
    return 1;
  }
}
