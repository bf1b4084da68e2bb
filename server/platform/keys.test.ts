import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { addKey, keyNames } from './key-ring.ts';
import { type Keys, keysReadable, loadKeys } from './keys.ts';

const macOf = ({ auditMac }: Keys) => auditMac.current.key;

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'samvy-keys-'));
});
after(() => rm(folder, { recursive: true, force: true }));

test('keys are made once, for the owner alone, and are the same at the next start', async () => {
  const home = join(folder, 'first');
  const [one, two] = await Promise.all([loadKeys(home), loadKeys(home)]);
  const again = await loadKeys(home);
  assert.ok(macOf(one).equals(macOf(two)) && macOf(one).equals(macOf(again)));
  assert.ok(!macOf(one).equals(one.token.current.key));
  assert.deepEqual((await readdir(home)).sort(), [
    'audit-mac.key',
    'handle.key',
    'ledger.key',
    'token.key',
  ]);
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
  const bytes = macOf(keys).export();
  const printed = `${inspect(keys, { depth: 9 })} ${JSON.stringify(keys)}`;
  assert.ok(
    !printed.includes(bytes.toString('hex')) && !printed.includes(bytes.toString('base64')),
  );
});

test('a key that is added is taken up at the next start, and what the one before made still opens', async () => {
  const home = join(folder, 'added');
  const before = await loadKeys(home);
  const handle = before.sealHandle({ lookup: 1 });
  const oldPlace = before.addressKey('Storgatan 1');
  for (const name of keyNames) {
    assert.equal(
      await addKey(home, name, new Date('2026-07-01T12:00:00Z')),
      `${name}-20260701T120000Z`,
    );
  }
  const after = await loadKeys(home);
  assert.deepEqual(
    after.auditMac.list().map(({ id, since }) => [id, since]),
    [
      ['audit-mac', null],
      ['audit-mac-20260701T120000Z', '2026-07-01T12:00:00.000Z'],
    ],
  );
  assert.equal(after.auditMac.current.id, 'audit-mac-20260701T120000Z');
  assert.ok(!macOf(after).equals(macOf(before)));
  assert.ok(after.auditMac.find('audit-mac')?.equals(macOf(before)));
  assert.deepEqual(after.openHandle(handle), { lookup: 1 });
  assert.deepEqual(after.addressKey('Storgatan 1'), oldPlace);
  assert.equal((await stat(join(home, 'ledger-20260701T120000Z.key'))).mode & 0o777, 0o600);
});

test('a server that was not restarted still signs by its own key, and opens by the newer', async () => {
  const home = join(folder, 'running');
  const running = await loadKeys(home);
  const id = await addKey(home, 'audit-mac', new Date());
  await addKey(home, 'handle', new Date());
  const restarted = await loadKeys(home);
  assert.equal(running.auditMac.current.id, 'audit-mac');
  assert.ok(running.auditMac.find(id)?.equals(macOf(restarted)));
  assert.equal(running.auditMac.list().length, 2);
  await setTimeout(1100);
  assert.deepEqual(running.openHandle(restarted.sealHandle({ a: 1 })), { a: 1 });
});

test('no id leads out of the folder, and an unknown one to nothing', async () => {
  const { auditMac } = await loadKeys(join(folder, 'ids'));
  for (const id of [
    '',
    'audit-mac-20260701T120000Z',
    '../one/audit-mac',
    'token',
    'audit-mac.key',
  ]) {
    assert.equal(auditMac.find(id), undefined);
  }
});

test('a key is not added where none is, nor as old as the newest, nor by halves', async () => {
  const home = join(folder, 'refused');
  await mkdir(home);
  const now = new Date('2026-07-01T12:00:00Z');
  await assert.rejects(addKey(home, 'token', now), /no key token/);
  await loadKeys(home);
  await addKey(home, 'token', now);
  await assert.rejects(addKey(home, 'token', now), /as new/);
  await assert.rejects(addKey(home, 'token', new Date('2026-06-01T12:00:00Z')), /as new/);
  assert.deepEqual(
    (await readdir(home)).filter((name) => name.startsWith('token')),
    ['token-20260701T120000Z.key', 'token.key'],
  );
});
