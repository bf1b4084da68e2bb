import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publish } from './publish.ts';
import { toResult } from './row.ts';

test('a small county is published and copied, and both are timed', async () => {
  const rows = await publish.run(['--documents', '300', '--rounds', '1']);
  assert.equal(rows.length, 1);
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
