import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import {
  createUploadServer,
  informationGiven,
  note,
  numbers,
  parseAnswer,
  type UploadServer,
} from './test-upload.ts';

describe('uploads over the network', () => {
  let upload: UploadServer;
  let url: string;

  before(async () => {
    upload = await createUploadServer();
    url = await upload.server.app.listen({ host: '127.0.0.1', port: 0 });
    await upload.send('information-given', [informationGiven(numbers[0])]);
  });

  after(() => upload.server.close());

  function open(headers: Readonly<Record<string, string>> = {}): ClientRequest {
    return request(`${url}/api/v1/documents`, {
      method: 'POST',
      headers: { ...upload.headers, ...headers },
    });
  }

  async function write(sending: ClientRequest, lines: readonly unknown[]): Promise<void> {
    const body = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
    if (!sending.write(body)) await once(sending, 'drain');
  }

  async function stored(prefix: string): Promise<number> {
    const [row] = await upload.server.owner<{ count: number }[]>`
      select count(*) as count from record.document where document_id like ${`${prefix}%`}`;
    return row?.count ?? 0;
  }

  async function until(condition: () => Promise<boolean>): Promise<void> {
    while (!(await condition())) await wait(20);
  }

  test('a client that reads nothing until it has sent 50 000 lines gets all its answers', async () => {
    const sending = open();
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    const name = 'many '.padEnd(100, 'x');
    for (let start = 0; start < 50_000; start += 1000) {
      await write(
        sending,
        Array.from({ length: 1000 }, (_, index) => note(`${name} ${start + index}`)),
      );
    }
    sending.end();
    const [response] = await answered;
    assert.equal(response.headers['content-type'], 'application/x-ndjson; charset=utf-8');
    await once(sending, 'finish');
    // Nothing has been read so far: the answers wait on the server's side.
    await until(async () => (await stored('many')) === 50_000);
    const answers = parseAnswer(await text(response));
    assert.equal(answers.length, 50_001);
    assert.ok(answers.slice(0, -1).every(({ line }, index) => line === index + 1));
    assert.equal(answers.at(-1)?.summary?.['stored'], 50_000);
    assert.equal(answers.at(-1)?.summary?.['complete'], true);
  });

  test('a request that is broken off keeps whole batches, and is sent again without harm', async () => {
    const file = Array.from({ length: 1700 }, (_, index) => note(`broken ${index}`));
    const sending = open({ 'content-length': '99999999' });
    sending.on('error', () => undefined);
    await write(sending, file.slice(0, 1200));
    await until(async () => (await stored('broken')) === 1000);
    sending.destroy();
    const again = await upload.send('documents', file);
    assert.deepEqual(
      [again.at(-1)?.summary?.['unchanged'], again.at(-1)?.summary?.['stored']],
      [1000, 700],
    );
    assert.equal(await stored('broken'), 1700);
  });

  test('a database that fails in the middle ends the answer without a summary', async () => {
    const { owner } = upload.server;
    const file = Array.from({ length: 1000 }, (_, index) => note(`failing ${index}`));
    const sending = open();
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    await write(sending, file.slice(0, 500));
    await until(async () => (await stored('failing')) === 500);
    await owner.begin(async (sql) => {
      await sql`lock table record.document in access exclusive mode`;
      await write(sending, file.slice(500));
      sending.end();
      // The batch stands before the lock; its connection is ended there.
      await until(async () => {
        const rows = await owner`
          select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`;
        return rows.length > 0;
      });
    });
    const [response] = await answered;
    const answers = parseAnswer(await text(response));
    assert.equal(answers.length, 501);
    assert.equal(answers[499]?.outcome, 'stored');
    assert.equal(answers.at(-1)?.error?.code, 'database-unavailable');
    assert.equal(await stored('failing'), 500);
    const again = await upload.send('documents', file);
    assert.deepEqual(
      [again.at(-1)?.summary?.['unchanged'], again.at(-1)?.summary?.['stored']],
      [500, 500],
    );
  });

  test('an entry that can not be made holds the answers back', async () => {
    const { owner } = upload.server;
    await owner`revoke insert on audit.entry from app`;
    try {
      const answers = await upload.send('documents', [note('no entry')]);
      assert.deepEqual(
        answers.map(({ error }) => error?.code),
        ['internal-error'],
      );
    } finally {
      await owner`grant insert on audit.entry to app`;
    }
    const again = await upload.send('documents', [note('no entry')]);
    assert.equal(again[0]?.outcome, 'unchanged');
  });
});

describe('the size of a request', () => {
  let upload: UploadServer;
  let url: string;

  before(async () => {
    upload = await createUploadServer({ LIMIT_UPLOAD_BYTES: '500000' });
    url = await upload.server.app.listen({ host: '127.0.0.1', port: 0 });
  });

  after(() => upload.server.close());

  test('a request that says it is too large is refused at once', async () => {
    const sending = request(`${url}/api/v1/documents`, {
      method: 'POST',
      headers: { ...upload.headers, 'content-length': '500001' },
    });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    sending.flushHeaders();
    const [response] = await answered;
    assert.equal(response.statusCode, 413);
    sending.destroy();
  });

  test('one that grows too large is told so, though it reads only when all is sent', async () => {
    const sending = request(`${url}/api/v1/documents`, { method: 'POST', headers: upload.headers });
    const answered = once(sending, 'response') as Promise<[IncomingMessage]>;
    const filler = `${' '.repeat(9999)}\n`.repeat(100);
    for (let count = 0; count < 30; count += 1) {
      if (!sending.write(filler)) await once(sending, 'drain');
    }
    sending.end();
    const [response] = await answered;
    const answers = parseAnswer(await text(response));
    assert.deepEqual(
      answers.map(({ error }) => error?.code),
      ['body-too-large'],
    );
  });
});
