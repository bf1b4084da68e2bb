import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder, pointsText } from './reasons.ts';

test('what weighs most is read first, and what speaks against last', () => {
  const reasons = [
    { criterion: 'knownToUnit', points: -6, sentence: 'a' },
    { criterion: 'outsideHours', points: 18, sentence: 'b' },
    { criterion: 'noRelation', points: 34, sentence: 'c' },
  ] as const;
  assert.deepEqual(
    inOrder(reasons).map(({ points }) => pointsText(points)),
    ['+34', '+18', '−6'],
  );
});
