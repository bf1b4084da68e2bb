import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rangesText, seriesOf } from './series.ts';

test('numbers that follow one another are told as a span', () => {
  assert.equal(rangesText([7]), '7');
  assert.equal(rangesText([7, 8, 9, 12, 14, 15]), '7–9, 12, 14–15');
  assert.equal(rangesText([]), '');
});

test('older pages reach further back, and keep their gaps', () => {
  const page = (from: number, until: number, gaps: { from: number; until: number }[] = []) => ({
    series: [{ series: 1, from, until, gaps }],
  });
  assert.deepEqual(seriesOf([page(40, 60), page(12, 39, [{ from: 20, until: 21 }])]), [
    { series: 1, from: 12, until: 60, gaps: [{ from: 20, until: 21 }] },
  ]);
  assert.deepEqual(seriesOf([page(40, 60), page(40, 39)]), page(40, 60).series);
  assert.deepEqual(seriesOf([]), []);
});
