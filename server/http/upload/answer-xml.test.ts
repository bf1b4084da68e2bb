import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { alert, answer, note as noteXml } from '../../integrations/rivta/fixtures/messages.ts';
import { largestAnswerBytes } from '../../integrations/rivta/index.ts';
import { layOutPersons, tolvan } from '../test-server.ts';
import { createUploadServer, parseAnswer, type UploadServer } from './test-upload.ts';

let upload: UploadServer;
before(async () => {
  upload = await createUploadServer();
  await layOutPersons(upload.server.owner, [tolvan]);
});
after(() => upload.server.close());

const sendXml = (payload: string) =>
  upload.server.app.inject({
    method: 'POST',
    url: '/api/v1/documents',
    headers: { ...upload.headers, 'content-type': 'application/xml; charset=utf-8' },
    payload,
  });

test('each record is answered by its number, with what is wrong and where', async () => {
  const response = await sendXml(
    answer('GetCareDocumentation', [noteXml(), noteXml({ author: { name: '?' } })]),
  );
  assert.equal(response.statusCode, 200);
  assert.match(String(response.headers['content-type']), /^application\/x-ndjson/);
  const [first, second, last] = parseAnswer(response.body);
  // Both have the same id: an answer that was put together wrongly.
  assert.equal(first?.code, 'id-repeated');
  assert.equal(second?.code, 'placeholder');
  assert.match(second?.pointer ?? '', /careDocumentation\[2\]\/header\/author\/name$/);
  assert.equal(last?.summary?.['complete'], true);
  const elsewhere = parseAnswer((await sendXml(answer('GetAlertInformation', [alert()]))).body);
  assert.equal(elsewhere[0]?.outcome, 'invalid');
  assert.equal(elsewhere[0]?.code, 'source-system-not-registered');
});

test('an answer of the largest size is read, and one byte more is refused by the same limit', async () => {
  const fill = (bytes: number) => `<a>${' '.repeat(bytes - '<a></a>'.length)}</a>`;
  const read = await sendXml(fill(largestAnswerBytes));
  assert.equal(read.statusCode, 422);
  assert.equal(read.json<{ reason: string }>().reason, 'contract-not-taken');
  const tooLarge = await sendXml(fill(largestAnswerBytes + 1));
  assert.equal(tooLarge.statusCode, 413);
  assert.equal(tooLarge.json<{ code: string }>().code, 'body-too-large');
});

test('the limit stands in the description of the interface', async () => {
  const response = await upload.server.app.inject('/api/v1/openapi.json');
  const { description } = response.json().paths['/api/v1/documents'].post;
  assert.ok(description.includes(String(largestAnswerBytes)), description);
});
