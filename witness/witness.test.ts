import assert from 'node:assert/strict';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  formatAddCheckpoint,
  formatNote,
  formatVerifierKey,
  generateSigningKey,
  openCheckpoint,
  parseVerifierKey,
  proveConsistency,
  signCheckpoint,
  TileStore,
  TileWriter,
} from '@samvy/ledger';
import { type RunningWitness, startWitness } from './main.ts';

const origin = 'log.samvy.example/witnessed';
const logKey = generateSigningKey(origin, 'ed25519');

/** A log that can be grown, and shown as it was. */
function aLog(mark: number) {
  const writer = TileWriter.empty();
  const store = new TileStore();
  const heads = new Map<number, { size: number; root: Uint8Array }>();
  return {
    grow(count: number) {
      for (let n = 0; n < count; n += 1) {
        writer.append(new Uint8Array(32).fill((writer.size * 7 + mark) % 251));
      }
      store.keep(writer.takeTiles());
      const head = { size: writer.size, root: writer.root() };
      heads.set(head.size, head);
      return head;
    },
    async request(oldSize: number, size: number, key = logKey) {
      const head = heads.get(size);
      assert.ok(head);
      const proof = await proveConsistency({ oldSize, size }, store.read);
      assert.ok(proof.ok);
      const note = formatNote(signCheckpoint({ origin, extensions: [], ...head }, key));
      return { note, body: formatAddCheckpoint({ oldSize, proof: proof.value, note }) };
    },
  };
}

describe('a witness', () => {
  let folder: string;
  let witness: RunningWitness;
  const start = () =>
    startWitness({
      name: 'witness.example',
      folder,
      port: 0,
      logs: [formatVerifierKey(logKey)],
    });
  const post = (body: string) =>
    fetch(`${witness.url}/add-checkpoint`, { method: 'POST', body }).then(async (answer) => ({
      status: answer.status,
      type: answer.headers.get('content-type'),
      text: await answer.text(),
    }));

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-witness-'));
    witness = await start();
  });
  after(async () => {
    await witness.close();
    await rm(folder, { recursive: true, force: true });
  });

  const log = aLog(1);

  test('cosigns what begins and what continues, with its time', async () => {
    log.grow(5);
    log.grow(300);
    for (const [old, size] of [
      [0, 5],
      [5, 305],
      [305, 305],
    ] as const) {
      const { note, body } = await log.request(old, size);
      const answer = await post(body);
      assert.equal(answer.status, 200, answer.text);
      const key = parseVerifierKey(witness.verifierKey);
      assert.ok(key.ok);
      const opened = openCheckpoint(note + answer.text, {
        origin,
        log: [logKey],
        witnesses: [key.value],
      });
      assert.ok(opened.ok);
      const [cosigned] = opened.value.cosignatures;
      assert.equal(cosigned?.name, 'witness.example');
      assert.ok(Math.abs((cosigned?.timestamp ?? 0) - Date.now() / 1000) < 60);
    }
  });

  test('remembers after a restart, with its own key', async () => {
    const before = witness.verifierKey;
    await witness.close();
    witness = await start();
    assert.equal(witness.verifierKey, before);
    const { body } = await log.request(0, 5);
    const answer = await post(body);
    assert.deepEqual(answer, { status: 409, type: 'text/x.tlog.size', text: '305\n' });
    assert.equal((await stat(join(folder, 'witness.key'))).mode & 0o777, 0o600);
  });

  test('refuses a log that was shortened, or forked, and keeps what it knows', async () => {
    const other = aLog(2);
    other.grow(305);
    other.grow(1);
    const fork = await other.request(305, 306);
    assert.equal((await post(fork.body)).status, 422);
    const same = await other.request(305, 305);
    assert.equal((await post(same.body)).status, 409);
    const shortened = await log.request(5, 5);
    assert.equal((await post(shortened.body)).status, 409);
    log.grow(1);
    assert.equal((await post((await log.request(305, 306)).body)).status, 200);
  });

  test('refuses an unknown log, another key and what is no request', async () => {
    const stranger = generateSigningKey(origin, 'ed25519');
    log.grow(1);
    assert.equal((await post((await log.request(306, 307, stranger)).body)).status, 403);
    const { note } = await log.request(306, 307);
    const unknown = formatAddCheckpoint({
      oldSize: 0,
      proof: [],
      note: note.replace(origin, 'somebody.else/log'),
    });
    assert.equal((await post(unknown)).status, 404);
    assert.equal((await post('old 1\n')).status, 400);
    assert.equal((await post('x'.repeat(70_000))).status, 413);
    assert.equal((await fetch(`${witness.url}/`)).status, 404);
  });
});
