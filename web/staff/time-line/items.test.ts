import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TimelineItem } from '../../api/types.ts';
import { neighbour, toItems } from './items.ts';

const base = { label: 'x', weight: null, decided: true, until: null } as const;
const timeline: TimelineItem[] = [
  { ...base, id: 'c', row: 'event', side: 'socialCare', from: '2026-11-20T02:00:00.000Z' },
  { ...base, id: 'a', row: 'visit', side: 'care', from: '2026-08-14' },
  { ...base, id: 'b', row: 'intervention', side: 'socialCare', from: '2026-09-01' },
];
const items = toItems(timeline);
const order = ['inpatient', 'visit', 'homeNursing', 'intervention', 'alarm', 'housing', 'event'];
const go = (from: number, move: Parameters<typeof neighbour>[2]) =>
  items[neighbour(items, from, move, order)]?.id;

test('items come oldest first, plain dates and instants together', () => {
  assert.deepEqual(
    items.map((item) => item.id),
    ['a', 'b', 'c'],
  );
});

test('left and right walk in time and stop at the ends', () => {
  assert.equal(go(0, 'after'), 'b');
  assert.equal(go(2, 'after'), 'c');
  assert.equal(go(0, 'before'), 'a');
  assert.equal(go(2, 'first'), 'a');
  assert.equal(go(0, 'last'), 'c');
});

test('up and down go to the next row that has anything, and stop at the outermost', () => {
  assert.equal(go(0, 'below'), 'b');
  assert.equal(go(1, 'below'), 'c');
  assert.equal(go(2, 'below'), 'c');
  assert.equal(go(1, 'above'), 'a');
});

test('nothing to walk among is no place', () => {
  assert.equal(neighbour([], 0, 'after', order), -1);
});
