import assert from 'node:assert/strict';
import { test } from 'node:test';
import { growth } from './growth.ts';
import { toResult } from './row.ts';

test('the bench of growth compares persons, staff, documents and entries in small', async () => {
  const rows = await growth.run([
    ...['--persons', '60,120', '--documents', '5,40', '--entries', '50', '--units', '48,96'],
    ...['--staff', '96,400', '--seconds', '0.2', '--rounds', '1'],
  ]);
  const measured = [
    'overview among 60 persons',
    'overview among 120 persons',
    'overview with 96 units and 400 staff',
    'overview of a person with 40 documents',
    'overview of a person with 50 entries',
  ];
  assert.deepEqual(
    rows.map(({ name }) => name),
    measured.flatMap((name) => [name, `${name}, by processor`]),
  );
  for (const row of rows) {
    const { ours, baseline, ratio } = toResult(row, 'here');
    assert.ok(ours > 0 && baseline > 0 && ratio > 0, row.name);
  }
});
