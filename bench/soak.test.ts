import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toResult } from './row.ts';
import { soak } from './soak.ts';

test('a small soak answers every request, tells of memory, and leaves a log that verifies', async () => {
  const rows = await soak.run(['--persons', '60', '--seconds', '1.5', '--windows', '3']);
  assert.equal(rows.length, 3);
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
