import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WoundPoint } from '../../api/types.ts';
import { areaLines, curveOf, woundsOf } from './wound.ts';

const aPoint = (at: string, areaCm2: number | null, infection = false): WoundPoint => ({
  woundId: 'w',
  location: 'vänster underben',
  at: `${at}T12:00:00.000Z`,
  areaCm2,
  infection,
  documentId: at,
});

test('measurements stand in order, notes without an area only count as notes', () => {
  const [wound] = woundsOf([
    aPoint('2026-11-18', null),
    aPoint('2026-07-01', 4.6),
    aPoint('2026-04-01', 4.2),
  ]);
  assert.deepEqual(
    wound?.points.map((point) => point.areaCm2),
    [4.2, 4.6],
  );
  assert.equal(wound?.last.documentId, '2026-11-18');
});

test('an infection lasts to the first note that no longer says so', () => {
  const [wound] = woundsOf([
    aPoint('2026-07-01', 4.6, true),
    aPoint('2026-07-05', 4.5, true),
    aPoint('2026-07-12', 4, false),
    aPoint('2026-11-18', 5, true),
  ]);
  assert.deepEqual(
    wound?.infected.map(({ from, until }) =>
      [from, until].map((at) => new Date(at).toISOString().slice(0, 10)),
    ),
    [
      ['2026-07-01', '2026-07-12'],
      ['2026-11-18', '2026-11-18'],
    ],
  );
});

test('the trend is the last two areas', () => {
  const trend = (...areas: number[]) =>
    woundsOf(areas.map((area, index) => aPoint(`2026-0${index + 1}-01`, area)))[0]?.trend;
  assert.equal(trend(4, 2), 'shrinking');
  assert.equal(trend(2, 4), 'growing');
  assert.equal(trend(4, 4.2), 'steady');
  assert.equal(trend(4), 'unknown');
});

test('several wounds are kept apart, the one last seen first', () => {
  const other = { ...aPoint('2026-11-20', 1), woundId: 'v', location: 'höger häl' };
  assert.deepEqual(
    woundsOf([aPoint('2026-11-18', 2), other]).map((wound) => wound.woundId),
    ['v', 'w'],
  );
});

test('the lines are round and reach over the largest', () => {
  assert.deepEqual(areaLines(4.6), [0, 2, 4, 6]);
  assert.deepEqual(areaLines(0.9), [0, 0.5, 1]);
  assert.deepEqual(areaLines(14), [0, 5, 10, 15]);
  assert.deepEqual(areaLines(0), [0, 0.5]);
});

test('the curve fills its frame', () => {
  const [wound] = woundsOf([aPoint('2026-04-01', 4), aPoint('2026-05-01', 2)]);
  assert.ok(wound !== undefined);
  const window = { from: wound.points[0]?.at ?? 0, until: wound.points[1]?.at ?? 1 };
  const frame = { scale: { window, left: 20, right: 220 }, top: 10, bottom: 110, most: 4 };
  assert.deepEqual(curveOf(wound, frame), [
    { x: 20, y: 10 },
    { x: 220, y: 60 },
  ]);
});
