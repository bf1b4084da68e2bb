import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Header } from '../../api/types.ts';
import { groupHeaders, inOrder, step } from './groups.ts';

function aHeader(id: string, eventAt: string, signedAt: string | null = null): Header {
  const name = 'Hemtjänst Norra';
  return {
    id,
    type: 'dailyNote',
    title: 'Daganteckning',
    summary: null,
    eventAt,
    eventUntil: null,
    author: { name: 'Maja Lindgren', role: 'undersköterska' },
    unit: { id: 'u', name },
    controller: { id: 'c', name, kind: 'socialCareProvider', part: 'performing' },
    version: 1,
    signedAt,
    intervention: null,
    event: null,
  };
}

const headers = [
  aHeader('new', '2026-11-20T07:20:00.000Z'),
  aHeader('late', '2026-11-01T07:20:00.000Z', '2026-11-05T07:20:00.000Z'),
  aHeader('old', '2026-10-20T07:20:00.000Z', '2026-10-20T08:20:00.000Z'),
];
const ids = (list: readonly Header[]) => list.map((header) => header.id);

test('what happened or was signed after the last reading is new', () => {
  const groups = groupHeaders(headers, '2026-11-03T09:00:00.000Z');
  assert.deepEqual(
    groups.map((group) => [group.heading, ids(group.headers)]),
    [
      ['newSince', ['new', 'late']],
      ['earlier', ['old']],
    ],
  );
  assert.deepEqual(ids(inOrder(groups)), ['new', 'late', 'old']);
});

test('never read before, or nothing new: one group', () => {
  assert.deepEqual(
    groupHeaders(headers, null).map((group) => group.heading),
    ['all'],
  );
  assert.deepEqual(
    groupHeaders(headers, '2026-11-22T09:00:00.000Z').map((group) => group.heading),
    ['all'],
  );
  assert.deepEqual(groupHeaders([], null), []);
  assert.deepEqual(groupHeaders([], '2026-11-22T09:00:00.000Z'), []);
});

test('next and previous stop at the ends, and begin at the first', () => {
  assert.equal(step(headers, undefined, 1)?.id, 'new');
  assert.equal(step(headers, 'new', 1)?.id, 'late');
  assert.equal(step(headers, 'old', 1)?.id, 'old');
  assert.equal(step(headers, 'new', -1)?.id, 'new');
  assert.equal(step([], undefined, 1), undefined);
});
