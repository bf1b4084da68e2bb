import assert from 'node:assert/strict';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createCounty } from '../county/county.ts';
import { openClientKeys, operatorClientId } from './keys.ts';
import { publishApart } from './publish-apart.ts';
import { publisherOf } from './publish-county.ts';
import { SystemClient, UploadFailure } from './system-client.ts';
import { type CountyServer, startCountyServer } from './test-server.ts';

const options = { date: '2026-11-20', persons: 45 };
const county = createCounty(options);
const untold = (): void => assert.fail('there is nothing to tell of');
const never = new AbortController().signal;
let server: CountyServer;

before(async () => {
  server = await startCountyServer(county);
});
after(() => server?.close());

test('the whole county goes in through the public interface, the known people first', async () => {
  const publisher = publisherOf({ ...server, county });
  const known = await publisher.publishKnown();
  assert.ok(known.documents > 300);
  assert.equal(known.persons, county.inhabitants.filter(({ tries }) => tries !== undefined).length);
  const told: number[] = [];
  const all = await publisher.publishOthers(({ persons }) => told.push(persons));
  assert.equal(all.persons, 45);
  assert.equal(told.at(-1), 45);
});

test('published from a process of its own it is the same, in parts that are told of', async () => {
  const told: number[] = [];
  const part = { ...options, baseUrl: server.baseUrl, keyFile: server.keyFile };
  const known = await publishApart({ ...part, part: 'known' }, untold, never);
  assert.ok(known.documents > 300);
  const others = await publishApart(
    { ...part, part: 'others' },
    ({ persons }) => told.push(persons),
    never,
  );
  assert.equal(others.persons, 45);
  assert.deepEqual(told, [45]);
});

test('what goes wrong in that process is told, and one that nobody waits for ends', async () => {
  const nowhere = { ...options, baseUrl: 'http://127.0.0.1:9', keyFile: server.keyFile };
  await assert.rejects(publishApart({ ...nowhere, part: 'known' }, untold, never), UploadFailure);
  const work = { ...nowhere, baseUrl: server.baseUrl, part: 'others' as const };
  const left = new AbortController();
  const publishing = publishApart(work, untold, left.signal);
  left.abort();
  await assert.rejects(publishing, /ended too early/);
});

test('sent again, everything is there already, and what has been blocked since is refused', async () => {
  const publisher = publisherOf({ ...server, county });
  await publisher.publishKnown();
  await publisher.publishOthers(() => undefined);
});

test('an answer that was not expected stops the publishing, and says where', async () => {
  const system = county.directory.journalSystems[0];
  const key = server.keys.get(system?.clientId ?? '')?.key;
  assert.ok(system && key);
  const client = new SystemClient({ baseUrl: server.baseUrl, clientId: system.clientId, key });
  const [birgitta] = county.inhabitants;
  assert.ok(birgitta);
  const document = county
    .linesOf(birgitta)
    .documents.find(({ sourceSystem }) => sourceSystem === system.sourceSystem);
  assert.ok(document);
  const { title: _, ...untitled } = document;
  await assert.rejects(client.upload('documents', [document, untitled]), (error) => {
    assert.ok(error instanceof UploadFailure);
    assert.match(error.message, /line 2 invalid field-missing \/title/);
    assert.ok(!error.message.includes('19391017'));
    return true;
  });
});

test('a key that nobody registered gets no token', async () => {
  const strange = await openClientKeys(join(server.folder, 'strange.json'), ['gavleborg-journal']);
  const key = strange.get('gavleborg-journal')?.key;
  assert.ok(key);
  const client = new SystemClient({ baseUrl: server.baseUrl, clientId: 'gavleborg-journal', key });
  await assert.rejects(client.upload('documents', [{}]), UploadFailure);
});

test('the keys are kept for the next start, for their owner alone', async () => {
  const file = join(server.folder, 'keys.json');
  const before = await readFile(file, 'utf8');
  const again = await openClientKeys(file, [operatorClientId]);
  assert.equal(await readFile(file, 'utf8'), before);
  assert.deepEqual(again.get(operatorClientId)?.jwk, server.keys.get(operatorClientId)?.jwk);
  assert.equal((await stat(file)).mode & 0o077, 0);
  assert.ok(!('d' in (again.get(operatorClientId)?.jwk ?? {})));
});
