/** The conditions are found out from the rule itself: a changed rule has changed conditions. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../facts.ts';
import { forbids, forbidsUnless, permitsWhen, type Rule, silent, type Verdict } from '../rule.ts';
import { anatomyOf } from './anatomy.ts';

function ruleThat(judge: (facts: Facts) => Verdict): Rule {
  return { id: 'test', cites: 'SVOD 2:3', inForce: { from: '2023-01-01' }, asks: ['read'], judge };
}

/** What is found, in short: the conditions of the first answer. */
function found(judge: (facts: Facts) => Verdict): readonly string[] {
  const [anatomy] = anatomyOf(ruleThat(judge), 'read');
  return (anatomy?.conditions ?? []).map(({ how, alternatives }) => {
    const said = alternatives.map((one) =>
      one.map(({ fact, values }) => `${fact} ${values.join('|')}`).join(' and '),
    );
    return `${how === 'oneHolds' ? '' : 'not established: '}${said.join(' or ')}`;
  });
}

test('conditions that hold by themselves are found one by one', () => {
  const judge = ({ relevant, blocked }: Facts): Verdict =>
    permitsWhen(relevant === 'yes' || 'relevant', blocked === 'no' || 'blocked');
  assert.deepEqual(found(judge), ['blocked no', 'relevant yes']);
  assert.deepEqual(
    found((facts) => (facts.boundary === 'sameUnit' ? silent() : judge(facts))),
    ['boundary sameProvider|otherProvider|unknown', 'blocked no', 'relevant yes'],
  );
});

test('what may take the place of a condition stands after what the rule names as unmet', () => {
  const conditions = found((facts) =>
    permitsWhen(facts.capacity === 'childUnable' || facts.consentGiven === 'yes' || 'consentGiven'),
  );
  assert.deepEqual(conditions, ['consentGiven yes or capacity childUnable']);
});

test('facts that depend on each other stay together, and what each must be stands by itself', () => {
  const conditions = found((facts) =>
    permitsWhen(
      facts.purpose === 'care' || facts.purpose === 'certificate' || 'purpose',
      facts.currentPatientRelation === 'yes' ||
        (facts.purpose === 'certificate' && facts.formerPatientRelation === 'yes') ||
        'currentPatientRelation',
    ),
  );
  assert.deepEqual(conditions, [
    'purpose care|certificate',
    'currentPatientRelation yes or purpose certificate and formerPatientRelation yes',
  ]);
});

test('a prohibition that holds in doubt is said as what isn’t established', () => {
  assert.deepEqual(
    found((facts) =>
      facts.boundary === 'otherProvider'
        ? forbidsUnless(facts.blocked === 'no' || 'blocked')
        : silent(),
    ),
    ['boundary otherProvider', 'not established: blocked no'],
  );
  assert.deepEqual(
    found(({ purpose }) => (purpose === 'research' ? forbids('purpose') : silent())),
    ['purpose research'],
  );
});

test('a rule that never says anything has no conditions', () => {
  assert.deepEqual(
    anatomyOf(
      ruleThat(() => silent('relevant')),
      'read',
    ),
    [],
  );
});
