import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { problems, toProblem } from './problems.ts';

test('docs/errors.md lists the same codes with the same status, both ways', async () => {
  const text = await readFile(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` \| (\d{3}) \|/gm)].map(([, code, status]) => [
    code,
    Number(status),
  ]);
  const declared = Object.entries(problems).map(([code, { status }]) => [code, status]);
  assert.deepEqual(rows.sort(), declared.sort());
});

test('a problem document keeps its own members from being overwritten', () => {
  const problem = toProblem('access-refused', {
    members: { status: 200, code: 'x', unmet: ['a'] },
  });
  assert.deepEqual(problem, {
    unmet: ['a'],
    status: 403,
    code: 'access-refused',
    type: 'urn:samvy:problem:access-refused',
    title: 'Access is not permitted',
  });
});
