import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { after, before, test } from 'node:test';
import { layOutPersons, tolvan } from '../test-server.ts';
import {
  createUploadServer,
  informationGiven,
  note,
  numbers,
  nurse,
  parseAnswer,
  type UploadServer,
} from './test-upload.ts';

const documents = 50_000;

let upload: UploadServer;
let url: string;

before(async () => {
  upload = await createUploadServer();
  url = await upload.server.app.listen({ host: '127.0.0.1', port: 0 });
  await layOutPersons(upload.server.owner, [tolvan]);
  await upload.send('information-given', [informationGiven(numbers[0])]);
});

after(() => upload.server.close());

/** One request with all documents, over the network. */
async function publish() {
  const lines = Readable.from(
    (function* () {
      for (let start = 0; start < documents; start += 500) {
        yield Array.from(
          { length: 500 },
          (_, index) => `${JSON.stringify(note(`load ${start + index}`))}\n`,
        ).join('');
      }
    })(),
  );
  const response = await fetch(`${url}/api/v1/documents`, {
    method: 'POST',
    headers: upload.headers,
    body: Readable.toWeb(lines) as ReadableStream,
    duplex: 'half',
  } as RequestInit);
  return parseAnswer(await response.text()).at(-1)?.summary;
}

/** Looks Tolvan up again and again until told to stop; every answer must be good. */
async function lookUntil(stopped: () => boolean): Promise<number> {
  const { app, owner, signedInStaff } = upload.server;
  const headers = await signedInStaff(nurse);
  await owner`
    update session.session set assignment_id = assignment.id
      from directory.assignment where assignment.staff_id = session.staff_id`;
  let looks = 0;
  while (!stopped()) {
    const begun = await app.inject({
      method: 'POST',
      url: '/api/v1/lookups',
      headers,
      payload: { number: '19121212-1212' },
    });
    assert.equal(begun.statusCode, 201, begun.body);
    const flag = await app.inject({
      method: 'POST',
      url: `/api/v1/lookups/${begun.json().lookup}/flag`,
      headers,
      payload: {},
    });
    assert.equal(flag.statusCode, 200, flag.body);
    looks += 1;
  }
  return looks;
}

async function stored() {
  const [row] = await upload.server.owner`
    select count(*) as documents, md5(string_agg(id::text || encode(digest, 'hex'), ',' order by id)) as all
      from record.document`;
  return row;
}

test('50 000 documents in one request while lookups go on; sent again, nothing changes', async () => {
  let done = false;
  const looking = lookUntil(() => done);
  const first = await publish();
  const before = await stored();
  const second = await publish();
  done = true;
  assert.deepEqual([first?.['stored'], first?.['complete']], [documents, true]);
  assert.deepEqual([second?.['unchanged'], second?.['complete']], [documents, true]);
  assert.deepEqual(await stored(), before);
  assert.ok((await looking) > 10, 'lookups went on meanwhile');
});
