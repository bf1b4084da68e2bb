import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutDistribution } from './distribution.ts';

const size = { width: 300, height: 60, limit: 40 };

test('few openings with many points are seen beside thousands with none', () => {
  const { bars } = layoutDistribution([9999, 0, 0, 0, 99, 0, 0, 0, 9, 1], size);
  assert.equal(bars[0]?.height, 60);
  assert.equal(bars[4]?.height, 30);
  assert.equal(bars[8]?.height, 15);
  assert.ok((bars[9]?.height ?? 0) >= 3);
  assert.equal(bars[1]?.height, 0, 'none is no bar');
});

test('bars stand side by side, and those from the limit on are reviewed', () => {
  const { bars, limitAt } = layoutDistribution([0, 0, 0, 0, 0, 0, 0, 0, 0, 0], size);
  assert.equal(limitAt, 120);
  assert.deepEqual(
    bars.map(({ from, until, reviewed }) => [from, until, reviewed]),
    [0, 10, 20, 30, 40, 50, 60, 70, 80, 90].map((from) => [
      from,
      from === 90 ? 100 : from + 9,
      from >= 40,
    ]),
  );
  for (const [index, bar] of bars.entries()) assert.equal(bar.x, index * 30 + 1.5);
});
