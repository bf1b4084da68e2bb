import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decide } from './decide.ts';
import { facts } from './facts.ts';
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

test('an unknown rule set is an error, not another rule set', () => {
  assert.deepEqual(decideAs('rules-of-yesterday', reading), {
    ok: false,
    error: { code: 'rule-set-unknown' },
  });
});
