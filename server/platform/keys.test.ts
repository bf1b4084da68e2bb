import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { keysReadable, loadKeys } from './keys.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samvy-keys-'));
});
after(() => rm(folder, { recursive: true, force: true }));

test('keys are made once, for the owner alone, and are the same at the next start', async () => {
  const home = join(folder, 'first');
  const [one, two] = await Promise.all([loadKeys(home), loadKeys(home)]);
  const again = await loadKeys(home);
  assert.ok(one.auditMac.equals(two.auditMac) && one.auditMac.equals(again.auditMac));
  assert.ok(!one.auditMac.equals(one.token));
  assert.deepEqual((await readdir(home)).sort(), ['audit-mac.key', 'handle.key', 'ledger.key', 'token.key']);
  for (const name of await readdir(home)) {
    assert.equal((await stat(join(home, name))).mode & 0o777, 0o600);
  }
  assert.equal(await keysReadable(home), true);
});

test('a key that others can read, or that is cut short, is refused with what to do', async () => {
  const home = join(folder, 'open');
  await loadKeys(home);
  await chmod(join(home, 'token.key'), 0o640);
  await assert.rejects(loadKeys(home), /chmod 600/);
  assert.equal(await keysReadable(home), false);
  await chmod(join(home, 'token.key'), 0o600);
  await writeFile(join(home, 'token.key'), 'short');
  await assert.rejects(loadKeys(home), /not 32 bytes/);
});

test('a sealed handle opens to what was sealed, and to nothing when a character changes', async () => {
  const keys = await loadKeys(join(folder, 'seal'));
  const sealed = keys.sealHandle({ person: 'p', lookup: 'l' });
  assert.deepEqual(keys.openHandle(sealed), { person: 'p', lookup: 'l' });
  assert.notEqual(keys.sealHandle({ person: 'p', lookup: 'l' }), sealed);
  for (let at = 0; at < sealed.length; at += 1) {
    const other = sealed.charAt(at) === 'A' ? 'B' : 'A';
    assert.equal(keys.openHandle(sealed.slice(0, at) + other + sealed.slice(at + 1)), undefined);
  }
  for (const text of ['', 'x', '!', sealed.slice(1), `${sealed}AAAA`, 'A'.repeat(10_000)]) {
    assert.equal(keys.openHandle(text), undefined);
  }
});

test('a seal for one purpose does not open another, nor with other keys', async () => {
  const keys = await loadKeys(join(folder, 'one'));
  const others = await loadKeys(join(folder, 'two'));
  assert.equal(keys.openHandle(keys.sealSignIn({ a: 1 })), undefined);
  assert.equal(others.openHandle(keys.sealHandle({ a: 1 })), undefined);
});

test('keys print nothing of themselves', async () => {
  const keys = await loadKeys(join(folder, 'print'));
  const bytes = keys.auditMac.export();
  const printed = `${inspect(keys, { depth: 9 })} ${JSON.stringify(keys)}`;
  assert.ok(
    !printed.includes(bytes.toString('hex')) && !printed.includes(bytes.toString('base64')),
  );
});
