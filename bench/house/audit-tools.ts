import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { House } from './house.ts';

const run = promisify(execFile);
const tools = join(import.meta.dirname, '..', '..', 'tools');

/**
 * Runs `verify` or `replay` on the house's log.
 * @returns what it said last and how long it took, in seconds
 * @throws with what it said, when it found anything
 */
export async function examine(
  tool: 'verify' | 'replay',
  { ownerUrl, folder }: House,
): Promise<{ readonly said: string; readonly seconds: number }> {
  const began = performance.now();
  const { stdout } = await run(process.execPath, [join(tools, `${tool}.ts`)], {
    env: {
      ...process.env,
      ...{ DATABASE_URL: ownerUrl, APP_DATABASE_URL: '', DATA_DIR: folder, KEYS_DIR: '' },
    },
    maxBuffer: 2 ** 26,
  }).catch((error: { stdout?: string; stderr?: string }) => {
    throw new Error(`${tool}: ${`${error.stdout}${error.stderr}`.slice(0, 2000)}`);
  });
  const said = stdout.trim().split('\n').at(-1) ?? '';
  return { said, seconds: (performance.now() - began) / 1000 };
}
