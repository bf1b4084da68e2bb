import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Overview, TimelineItem, WoundPoint } from '../../api/types.ts';
import { neighbour, toItems } from './items.ts';
import { kindOf } from './layout.ts';

const base = { label: 'x', weight: null, decided: true, until: null } as const;
const timeline: TimelineItem[] = [
  { ...base, id: 'c', row: 'event', side: 'socialCare', from: '2026-11-20T02:00:00.000Z' },
  { ...base, id: 'a', row: 'visit', side: 'care', from: '2026-08-14' },
  { ...base, id: 'b', row: 'intervention', side: 'socialCare', from: '2026-09-01' },
];
const now = Date.parse('2026-11-22T06:40:00Z');
const current = (over: object = {}): Overview['current'] => ({
  decisions: [],
  contacts: [],
  plans: [],
  wounds: [],
  medication: null,
  ...over,
});
const items = toItems({ timeline, current: current() }, now);
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

test('an alarm that was raised is a point, one that was granted goes on', () => {
  const alarm = { ...base, row: 'alarm', side: 'socialCare', from: '2026-05-01' } as const;
  const granted = { id: 'granted' } as Overview['current']['decisions'][number];
  const shown = toItems(
    {
      timeline: [
        { ...alarm, id: 'raised' },
        { ...alarm, id: 'granted' },
      ],
      current: current({ decisions: [granted] }),
    },
    now,
  );
  assert.deepEqual(
    shown.map((item) => [item.id, kindOf(item)]),
    [
      ['raised', 'tick'],
      ['granted', 'bar'],
    ],
  );
});

test('a wound lasts from its first note to its last, or to now when it was seen to lately', () => {
  const point = (woundId: string, at: string): WoundPoint => ({
    woundId,
    location: 'vänster underben',
    at: `${at}T12:00:00.000Z`,
    areaCm2: 1,
    infection: false,
    documentId: at,
  });
  const wounds = [
    point('healed', '2026-03-01'),
    point('healed', '2026-01-01'),
    point('open', '2026-11-18'),
    point('open', '2026-04-01'),
    point('once', '2026-06-01'),
  ];
  const bars = toItems({ timeline: [], current: current({ wounds }) }, now);
  assert.deepEqual(
    bars.map((item) => [item.from, item.until]),
    [
      [Date.parse('2026-01-01T12:00:00Z'), Date.parse('2026-03-01T12:00:00Z')],
      [Date.parse('2026-04-01T12:00:00Z'), undefined],
    ],
  );
});

test('an inquiry is not decided yet, and a refusal is no intervention', () => {
  const decision = {
    ...base,
    row: 'intervention',
    side: 'socialCare',
    from: '2026-10-20',
  } as const;
  const decisions = [
    { id: 'inquiry', type: 'assistanceDecision', body: { status: 'investigating' } },
    { id: 'refused', type: 'assistanceDecision', body: { status: 'refused' } },
  ];
  const shown = toItems(
    {
      timeline: [
        { ...decision, id: 'inquiry' },
        { ...decision, id: 'refused' },
      ],
      current: current({ decisions }),
    },
    now,
  );
  assert.deepEqual(
    shown.map((item) => [item.id, item.row, item.decided]),
    [['inquiry', 'housing', false]],
  );
});
