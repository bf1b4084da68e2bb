import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fastify } from 'fastify';
import { createCounty, dayFromNow, parties, staff } from '../../http/test-county.ts';
import { publishDocuments } from '../record/index.ts';
import * as shapes from './shapes.ts';

const number = '191212121212';

/** A document of the region's, of the type. */
const published = (type: string, body: object) => ({
  ...{ sourceSystem: 'SE2321000016-9001', documentId: type, version: 1, type, title: type, body },
  person: { kind: 'personnummer', value: number } as const,
  ...{ controller: parties.region, unit: 'SE2321000016-1101', processedFor: 'care' as const },
  author: { name: 'Sara Berg', role: 'Läkare' },
  eventAt: '2026-11-02T07:40:00.000Z',
});

/**
 * The overview is written as it is: so nothing may be in it that its shape doesn't name. Fastify's own writer leaves
 * out what isn't named, and would say so here.
 */
test('an overview holds what its shape names, and nothing else', async () => {
  await using undo = new AsyncDisposableStack();
  const county = await createCounty();
  undo.defer(() => county.server.close());
  const { owner } = county.server;
  await county.person(number, [
    { at: 'region', summary: 'Sårvård' },
    { at: 'homeCare', summary: 'Besök' },
  ]);
  const [publisher] = await owner<{ id: string }[]>`
    select id from directory.system_client where client_id = 'journal'`;
  assert.ok(publisher);
  const documents = [
    published('careContact', { kind: 'inpatient' }),
    published('warning', { severity: 'serious', kind: 'infection' }),
    published('chronicWound', { location: 'Underben', woundId: '1', areaCm2: 2.5 }),
    published('medicationList', { medications: [{ name: 'Alvedon', dose: '1 x 3' }] }),
    published('permanentCareContact', { name: 'Per Ek', role: 'Läkare', from: '2026-01-01' }),
  ] as Parameters<typeof publishDocuments>[1];
  await owner.begin((sql) => publishDocuments(sql, documents, publisher));

  const writer = fastify();
  undo.defer(() => writer.close());
  writer.post('/', { schema: { response: { 200: shapes.overviewAnswer } } }, ({ body }) => body);
  const byShape = async (payload: object) =>
    (await writer.inject({ method: 'POST', url: '/', payload })).json();

  const lookUp = await (await county.signIn(staff.nurse)).lookUp(number);
  await lookUp.begin();
  const own = await lookUp.send('overview');
  assert.deepEqual(Object.keys(own.body.refused ?? {}).includes('unmet'), true);
  assert.equal(own.body.headers.length, 6);
  assert.deepEqual(await byShape(own.body), own.body);
  const consent = { answer: 'yes', scope: 'unit', channel: 'onSite', givenBy: 'person' };
  await lookUp.send('consents', { ...consent, until: dayFromNow(1) });
  const { status, body } = await lookUp.send('overview');
  assert.deepEqual([status, body.refused, body.headers.length], [200, undefined, 7]);
  const { wounds, medication, contacts } = body.current;
  assert.ok(wounds.length > 0 && medication && contacts.length > 0 && body.warnings.length > 0);
  assert.deepEqual(await byShape(body), body);
  assert.deepEqual((await byShape({ ...body, personId: number })).personId, undefined);
});
