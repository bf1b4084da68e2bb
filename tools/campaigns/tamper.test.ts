import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, runTamper } from './tamper.ts';

test('whatever the owner of the database does to the log is found, and said as what it is', async () => {
  const outcomes = await runTamper({
    ...{ entries: 400, rows: 0, places: 3, bundle: 0.05, seed: 'small' },
  });
  const { lines, passed } = judge(outcomes);
  assert.ok(passed, lines.join('\n'));
  if (process.env['SHOW']) console.log(lines.join('\n'));
});
