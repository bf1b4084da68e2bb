import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decide } from './decide.ts';
import { careReading, readingAtOtherUnit, readingInDanger } from './examples.ts';
import { caseQuestions, facts, questions } from './facts.ts';
import { decideAs } from './replay.ts';
import { ruleSet } from './rule-set.ts';

const reading = facts({ question: 'read', on: '2026-07-01' });

test('the rule set has the name of its sources', () => {
  const tool = fileURLToPath(new URL('../tools/rule-set.ts', import.meta.url));
  const name = execFileSync(process.execPath, [tool, '--check'], { encoding: 'utf8' }).trim();
  assert.equal(
    ruleSet,
    name,
    'The rules have changed: run `npm run rule-set`, and commit the name.',
  );
});

test('a decision names the rule set that made it, and that rule set decides again', () => {
  const decision = decide(reading);
  assert.equal(decision.ruleSet, ruleSet);
  assert.deepEqual(decideAs(decision.ruleSet, reading), { ok: true, decision });
});

test('the rule set before the exceptions from consent decides as it did', () => {
  const earlier = 'rules-a0bd417c9eb4';
  const inDanger = decideAs(earlier, readingInDanger());
  assert.ok(inDanger.ok);
  const { outcome, cites, unmet, ruleSet: name } = inDanger.decision;
  assert.deepEqual(
    { outcome, cites, unmet, name },
    { outcome: 'refused', cites: ['SVOD 3:1'], unmet: ['consentGiven'], name: earlier },
  );
  const withConsent = decideAs(earlier, careReading());
  assert.ok(withConsent.ok);
  assert.deepEqual(withConsent.decision.findings, [{ rule: 'svod-3-1', kind: 'permits' }]);
});

test('the rule set before the questions of the portals decides as it did, and answers none of them', () => {
  const earlier = 'rules-f922677a883b';
  const read = decideAs(earlier, readingInDanger());
  assert.ok(read.ok);
  assert.deepEqual({ ...read.decision, ruleSet }, { ...decide(readingInDanger()), ruleSet });
  for (const question of questions) {
    if (caseQuestions.some((asked) => asked === question)) continue;
    const answer = decideAs(earlier, { ...readingAtOtherUnit(), question });
    assert.ok(answer.ok);
    assert.deepEqual(answer.decision.findings, [], question);
    assert.equal(answer.decision.ruleSet, earlier);
  }
});

test('an unknown rule set is an error, not another rule set', () => {
  assert.deepEqual(decideAs('rules-of-yesterday', reading), {
    ok: false,
    error: { code: 'rule-set-unknown' },
  });
});
