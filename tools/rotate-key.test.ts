import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { loadKeys } from '../server/platform/keys.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samvy-rotate-'));
});
after(() => rm(folder, { recursive: true, force: true }));

function rotate(keysFolder: string, ...given: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'rotate-key.ts'), ...given],
    { env: { ...process.env, KEYS_DIR: keysFolder }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test('a key is added for its owner alone, and the one before stays', async () => {
  const home = join(folder, 'keys');
  const before = await loadKeys(home);
  const { status, stdout } = rotate(home, 'ledger');
  assert.equal(status, 0);
  const added = (await readdir(home)).find((name) => /^ledger-.+[.]key$/.test(name));
  assert.ok(added && stdout.includes(join(home, added)));
  assert.equal((await stat(join(home, added))).mode & 0o777, 0o600);
  const { ledger } = await loadKeys(home);
  assert.equal(`${ledger.current.id}.key`, added);
  assert.ok(ledger.find('ledger')?.equals(before.ledger.current.key));
});

test('no name, an unknown one, or a folder without keys makes nothing and says what to do', async () => {
  for (const given of [[], ['session'], ['ledger', 'token'], ['../ledger']]) {
    const { status, stderr } = rotate(folder, ...given);
    assert.equal(status, 1);
    assert.match(stderr, /audit-mac, handle, ledger, token/);
  }
  const empty = await mkdtemp(join(folder, 'empty-'));
  const { status, stderr } = rotate(empty, 'token');
  assert.equal(status, 1);
  assert.match(stderr, /no key token/);
  assert.deepEqual(await readdir(empty), []);
});
