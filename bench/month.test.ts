import assert from 'node:assert/strict';
import { test } from 'node:test';
import { month } from './month.ts';
import { toResult } from './row.ts';

test('a small month is answered as the law has it, entered, sealed, verified and replayed', async () => {
  const rows = await month.run([
    ...['--requests', '400', '--persons', '300', '--units', '48', '--staff', '96'],
    ...['--connections', '4'],
  ]);
  assert.equal(rows.length, 3);
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
