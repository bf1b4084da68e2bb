import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDate, parseTimestamp, swedishDateOf } from './timestamps.ts';
import { versionOf } from './version.ts';

const times: [string, string, string | undefined][] = [
  ['winter', '20240115120000', '2024-01-15T11:00:00.000Z'],
  ['summer', '20240715120000', '2024-07-15T10:00:00.000Z'],
  [
    'the hour that spring skips is taken an hour later',
    '20240331023000',
    '2024-03-31T01:30:00.000Z',
  ],
  ['the hour that autumn repeats is its first', '20241027023000', '2024-10-27T00:30:00.000Z'],
  ['leap day', '20240229000000', '2024-02-29T00:00:00.000Z'.replace('29T00', '28T23')],
  ['no leap day', '20230229000000', undefined],
  ['month 13', '20231301000000', undefined],
  ['hour 24', '20230101240000', undefined],
  ['second 60', '20161231235960', undefined],
  ['date only', '20230101', undefined],
  ['18th century', '17990101000000', undefined],
  ['placeholder', '?', undefined],
];
for (const [title, text, expected] of times) {
  test(`time: ${title}`, () => assert.equal(parseTimestamp(text), expected));
}

test('dates', () => {
  assert.equal(parseDate('20240229'), '2024-02-29');
  assert.equal(parseDate('20230229'), undefined);
  assert.equal(parseDate('2024-02-29'), undefined);
  assert.equal(swedishDateOf('2024-06-30T22:30:00.000Z'), '2024-07-01');
});

test('versions', () => {
  assert.equal(versionOf(['1900-01-01T00:00:00.000Z']), 1);
  assert.equal(versionOf(['1999-12-31T23:59:59.000Z']), 36_525);
  assert.equal(versionOf(['2000-01-01T00:00:00.000Z']), 36_526);
  assert.equal(versionOf(['1999-01-01T00:00:00.000Z', '2000-01-01T00:00:01.000Z']), 36_527);
  assert.equal(versionOf(['2000-01-01T00:00:00.000Z'], true), 36_527);
  assert.equal(versionOf(['2068-01-19T00:00:00.000Z']), undefined);
});

test('a later time is never a lower version, and from 2000 on a higher one', () => {
  const time = fc.date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2068-01-01T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(time, time, (a, b) => {
      const [earlier, later] = a <= b ? [a, b] : [b, a];
      const low = versionOf([earlier.toISOString()]) ?? 0;
      const high = versionOf([later.toISOString()]) ?? 0;
      assert.ok(low >= 1 && low <= high && high <= 2_147_483_647);
      const apart = later.getTime() - earlier.getTime() >= 1000;
      if (apart && later.getUTCFullYear() >= 2000) assert.ok(low < high);
    }),
    { seed: 20261122, numRuns: 2000 },
  );
});
