import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

test('server and database are killed under load: nothing is lost, doubled or forgotten', async () => {
  const program = join(import.meta.dirname, '..', '..', 'campaign.ts');
  const child = spawn(process.execPath, [program, 'crash', '--times', '3', '--seed', '7']);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  assert.equal(await promise, 0, output);
  assert.match(output, /Killed 3 times; [1-9]\d* answers/);
});
