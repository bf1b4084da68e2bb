import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ledger } from './ledger.ts';
import { toResult } from './row.ts';

test('the bench of the ledger runs through, and each figure stands beside another', async () => {
  const rows = await ledger.run(['--entries', '300', '--readings', '40', '--seconds', '0']);
  assert.equal(rows.length, 4);
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
