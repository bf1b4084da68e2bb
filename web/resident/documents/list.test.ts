import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResidentDocument } from '../../api/types.ts';
import { byMonth, saysTheSame } from './list.ts';

function aDocument(id: string, eventAt: string): ResidentDocument {
  return {
    id,
    type: 'dailyNote',
    title: 'Daganteckning',
    eventAt,
    controller: { id: 'region', name: 'Region', kind: 'careProvider', part: null },
    unit: { id: 'unit', name: 'Akuten' },
    author: { role: 'Sjuksköterska' },
  };
}

test('documents stand under the month in Sweden, in the order they came', () => {
  const documents = [
    aDocument('a', '2026-11-02T10:00:00.000Z'),
    aDocument('b', '2026-10-31T23:30:00.000Z'),
    aDocument('c', '2026-10-31T22:30:00.000Z'),
  ];
  assert.deepEqual(
    byMonth(documents).map((month) => [month.month, month.documents.map(({ id }) => id)]),
    [
      ['2026-11', ['a', 'b']],
      ['2026-10', ['c']],
    ],
  );
});

test('a kind is not repeated after a title that says it', () => {
  assert.equal(saysTheSame('Daganteckning', 'Daganteckningar'), true);
  assert.equal(saysTheSame('Svårläkt sår, höger underben', 'Svårläkta sår'), true);
  assert.equal(saysTheSame('Halkat i badrummet', 'Daganteckningar'), false);
});
