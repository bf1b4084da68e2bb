import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCase, parseHeaders } from './case.ts';

/** A ground stated at the time, as JSON of the database writes it, as the case has it. */
function timeOf(text: string): string | undefined {
  const ground = { id: 'ground', purpose: 'care', relevance: 'Behövs', at: text };
  return parseCase({ at: text, on: '2026-11-22', ground }).ground?.at;
}

const times: readonly (readonly [text: string, instant: string])[] = [
  ['2026-11-22T07:40:11+00:00', '2026-11-22T07:40:11.000Z'],
  ['2026-11-22T07:40:11.1+00:00', '2026-11-22T07:40:11.100Z'],
  ['2026-11-22T07:40:11.12+00:00', '2026-11-22T07:40:11.120Z'],
  ['2026-11-22T07:40:11.123+00:00', '2026-11-22T07:40:11.123Z'],
  ['2026-11-22T07:40:11.123999+00:00', '2026-11-22T07:40:11.123Z'],
  ['0001-01-01T00:00:00+00:00', '0001-01-01T00:00:00.000Z'],
  ['9999-12-31T23:59:59.999999+00:00', '9999-12-31T23:59:59.999Z'],
  ['2026-11-22T08:40:11.5+01:00', '2026-11-22T07:40:11.500Z'],
  ['2026-11-22T07:40:11.123Z', '2026-11-22T07:40:11.123Z'],
];
for (const [text, instant] of times) {
  test(`the time ${text} is cut to milliseconds, and is what a date makes of it`, () => {
    assert.equal(timeOf(text), instant);
    assert.equal(timeOf(text), new Date(text).toISOString());
  });
}

for (const text of ['infinity', '-infinity', '12026-01-01T00:00:00+00:00', '']) {
  test(`what is no time has no instant: '${text}'`, () => {
    assert.throws(() => timeOf(text), RangeError);
  });
}

test('times are read in rows of every kind, and nothing else is taken for one', () => {
  const at = '2026-11-22T07:40:11+00:00';
  const instant = '2026-11-22T07:40:11.000Z';
  const found = parseCase({
    at: instant,
    on: '2026-11-22',
    person: [{ birthDate: '1939-10-17', deceasedOn: null }],
    relations: [{ startsAt: at, endsAt: null, basisText: at }],
    consents: [{ startsAt: at, endsAt: at, withdrawnAt: at, registeredAt: at }],
    refusal: { at, by: at },
    blocks: [{ registeredAt: at, informationFrom: at, informationUntil: at, liftedAt: at }],
    lifts: [{ startsAt: at, endsAt: at, cancelledAt: null }],
    capacities: [{ assessedAt: at, validUntil: at, voidedAt: null }],
    attitudes: [{ assessedAt: at, validUntil: null, findings: at }],
    able: [{ assessedAt: at }],
    danger: { at, danger: at },
  });
  assert.deepEqual(found.birthDate, '1939-10-17');
  assert.deepEqual(found.relations, [{ startsAt: instant, endsAt: null, basisText: at }]);
  assert.deepEqual(found.refusal, { at: instant, by: at });
  assert.deepEqual(found.attitudes, [{ assessedAt: instant, validUntil: null, findings: at }]);
  assert.deepEqual(found.danger, { at: instant, danger: at });
  const { relations, attitudes, refusal, danger, ...rest } = found;
  assert.ok(!JSON.stringify(rest).includes('+00:00'));
});

test('what decides about a document says nothing of what it tells', () => {
  const header = {
    id: 'one',
    eventAt: '2026-11-01T08:00:00.000Z',
    title: 'Fall',
    summary: 'Halkat',
  };
  const later = { ...header, id: 'two', eventAt: '2026-11-02T08:00:00.000Z' };
  const { documents, contents } = parseHeaders({ headers: [header, later] }, 'entry');
  assert.deepEqual(
    documents.map(({ id, eventAt }) => [id, eventAt]),
    [
      ['two', '2026-11-02T08:00:00.000Z'],
      ['one', '2026-11-01T08:00:00.000Z'],
    ],
  );
  assert.doesNotMatch(JSON.stringify({ documents, contents }), /Fall|Halkat/);
});
