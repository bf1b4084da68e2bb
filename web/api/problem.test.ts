import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCode, isPassing, Problem, parseProblem } from './problem.ts';

test('a problem is read with its code and what it carries besides', async () => {
  const problem = await parseProblem(
    Response.json(
      { title: 'Access is not permitted', code: 'access-refused', unmet: ['consentGiven'] },
      { status: 403 },
    ),
  );
  assert.equal(problem.status, 403);
  assert.ok(hasCode(problem, 'access-refused'));
  assert.deepEqual(problem.details['unmet'], ['consentGiven']);
  assert.equal(isPassing(problem), false);
});

test('an answer that is no problem document has a code all the same', async () => {
  const problem = await parseProblem(new Response('<html>Bad gateway', { status: 502 }));
  assert.equal(problem.code, 'http-502');
  assert.equal(isPassing(problem), true);
});

test('an unavailable server says how long to wait', async () => {
  const problem = await parseProblem(
    Response.json({ code: 'unavailable' }, { status: 503, headers: { 'retry-after': '10' } }),
  );
  assert.equal(problem.retryAfterS, 10);
});

test('no answer at all passes; what was thrown elsewhere does not', () => {
  assert.equal(isPassing(new Problem({ status: 0, code: 'no-answer', title: 'No answer' })), true);
  assert.equal(isPassing(new TypeError('x is undefined')), false);
  assert.equal(hasCode(new TypeError('x'), 'no-answer'), false);
});
