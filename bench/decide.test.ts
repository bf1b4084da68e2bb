import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from './decide.ts';
import { toResult } from './row.ts';

test('Cedar and casbin decide as the law core does, and each of them is timed', async () => {
  const rows = await decide.run(['--compared', '2000', '--rounds', '1', '--seconds', '0.001']);
  assert.equal(rows.length, 7);
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
