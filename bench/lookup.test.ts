import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lookup } from './lookup.ts';
import { findPgbench } from './pgbench/pgbench.ts';
import { toResult } from './row.ts';

const hasBaseline = await findPgbench().then(
  () => true,
  () => false,
);
const small = ['--persons', '60', '--connections', '2', '--seconds', '1', '--rounds', '1'];

test('the bench of lookups answers every overview beside pgbench, or says what is missing', async () => {
  if (!hasBaseline) {
    await assert.rejects(lookup.run(small), /Install it/);
    return;
  }
  const rows = await lookup.run(small);
  assert.deepEqual(
    rows.map(({ name }) => name),
    [
      'lookup 2 connections',
      'lookup 2 connections, beside one statement',
      'lookup 2 connections, p99',
    ],
  );
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
