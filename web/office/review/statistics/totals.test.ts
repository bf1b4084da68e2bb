import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byCriterion, byUnit, everyMonth, totalOf } from './totals.ts';

const medicine = { id: 'm', name: 'Öron' };
const emergency = { id: 'e', name: 'Akuten' };
const months = [
  {
    month: '2026-10',
    openings: 100,
    reviewed: 5,
    deviations: 1,
    criteria: [
      { criterion: 'noRelation', openings: 2, deviations: 1 },
      { criterion: 'outsideHours', openings: 3, deviations: 0 },
    ],
    units: [
      { unit: medicine, openings: 60, reviewed: 5, deviations: 1 },
      { unit: emergency, openings: 40, reviewed: 0, deviations: 0 },
    ],
  },
  {
    month: '2026-11',
    openings: 50,
    reviewed: 2,
    deviations: 2,
    criteria: [{ criterion: 'noRelation', openings: 4, deviations: 2 }],
    units: [{ unit: medicine, openings: 50, reviewed: 2, deviations: 2 }],
  },
] as const;

test('months are added', () => {
  assert.deepEqual(totalOf(months), { openings: 150, reviewed: 7, deviations: 3 });
  assert.deepEqual(totalOf([]), { openings: 0, reviewed: 0, deviations: 0 });
});

test('criteria are added, the most frequent first', () => {
  assert.deepEqual(byCriterion(months), [
    { criterion: 'noRelation', openings: 6, deviations: 3 },
    { criterion: 'outsideHours', openings: 3, deviations: 0 },
  ]);
});

test('units are added, in the order of Swedish names', () => {
  assert.deepEqual(byUnit(months), [
    { unit: emergency, openings: 40, reviewed: 0, deviations: 0 },
    { unit: medicine, openings: 110, reviewed: 7, deviations: 3 },
  ]);
});

test('months in which nothing happened stand there too', () => {
  const all = everyMonth(months, { from: '2026-09-15', until: '2027-01-01' });
  assert.deepEqual(
    all.map(({ month, openings }) => [month, openings]),
    [
      ['2026-09', 0],
      ['2026-10', 100],
      ['2026-11', 50],
      ['2026-12', 0],
      ['2027-01', 0],
    ],
  );
});
