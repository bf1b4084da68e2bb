import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { CrashingHouse } from './crashing-house.ts';

const program = join(import.meta.dirname, '..', '..', 'verify.ts');

/** What the verifier says of the whole log: `ok`, or its first finding. */
export async function verifyLog({ url, databaseUrl, folder }: CrashingHouse): Promise<string> {
  const key = (await (await fetch(`${url}/ledger/key`)).text()).trim();
  const mac = join(folder, 'keys', 'audit-mac.key');
  const child = spawn(process.execPath, [program, '--log-key', key, '--mac-key', mac], {
    env: { ...process.env, DATABASE_URL: databaseUrl },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  return (await promise) === 0
    ? 'ok'
    : (output.split('\n').find((line) => line !== '') ?? 'failed');
}
