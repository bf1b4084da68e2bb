import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toResult } from './row.ts';
import { start } from './start.ts';

test('everything starts, and again, and its memory is found', async () => {
  const rows = await start.run(['--persons', '40', '--starts', '1', '--rest', '1']);
  assert.equal(rows.length, 5);
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
