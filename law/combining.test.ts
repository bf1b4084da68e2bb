/** What a decision keeps of each rule, and which rules a day has. Small, and found out at once. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, deciderOf, type Finding, must, obliging, rules } from './decide.ts';
import {
  careReading,
  makingAvailable,
  openingInnerBlock,
  readingAtOtherUnit,
  readingInDanger,
  requestingLift,
  socialCareReading,
} from './examples.ts';
import { type FactName, type Facts, factNames, facts, factValues } from './facts.ts';
import { periodsByQuestion, rulesInForce } from './in-force.ts';
import { forbids, permits, type Rule, silent, type Verdict } from './rule.ts';
import { ruleSet } from './rule-set.ts';

const examples: readonly Facts[] = [
  careReading(),
  careReading({ consentGiven: 'no', relevant: 'unknown' }),
  careReading({ blocked: 'yes', purpose: 'research' }),
  socialCareReading({ capacity: 'childUnable', source: 'careProvider' }),
  readingInDanger(),
  readingAtOtherUnit({ innerBlocked: 'yes' }),
  readingAtOtherUnit({ innerBlocked: 'yes', liftedForReader: 'yes' }),
  openingInnerBlock({ consentGiven: 'no' }),
  requestingLift({ question: 'lift' }),
  makingAvailable(),
  makingAvailable({ opposed: 'yes', informed: 'no', keptPerPerson: 'no' }),
];

test('a decision holds what each rule found, in the order of the rules, and no rule that does not apply', () => {
  for (const all of examples) {
    const expected: Finding[] = rules
      .filter(({ asks, inForce: { from, until } }) => {
        const ended = until !== undefined && all.on > until;
        return asks.includes(all.question) && all.on >= from && !ended;
      })
      .map((rule) => ({ rule: rule.id, ...rule.judge(all) }))
      .filter((found) => found.kind !== 'silent' || found.unmet.length > 0);
    assert.deepEqual(decide(all).findings, expected);
    assert.equal(decide(all).ruleSet, ruleSet);
  }
});

test('a rule set of another name says so', () => {
  assert.equal(deciderOf(rules, 'rules-of-a-test')(careReading()).ruleSet, 'rules-of-a-test');
});

test('nothing must be done that is refused, and of a permission only what a section says must be', () => {
  const block = careReading({
    question: 'block',
    requestedBy: 'person',
    askedAt: 'blockingProvider',
  });
  assert.deepEqual(must(block), ['SVOD 2:3']);
  assert.deepEqual(must({ ...block, requestedBy: 'custodian' }), []);
  assert.deepEqual(must(makingAvailable()), ['SVOD 2:4']);
  assert.deepEqual(must(makingAvailable({ opposed: 'yes' })), []);
  assert.deepEqual(must(careReading()), []);
  const permission = decide(block);
  assert.deepEqual(obliging({ ...permission, outcome: 'refused' }), []);
  const twice = { ...permission, findings: [...permission.findings, ...permission.findings] };
  assert.deepEqual(obliging(twice), ['SVOD 2:3']);
  const silentAlone = permission.findings.map(({ rule }): Finding => {
    return { rule, kind: 'silent', unmet: ['requestedBy'] };
  });
  assert.deepEqual(obliging({ ...permission, findings: silentAlone }), []);
});

function ruleOf(id: string, inForce: Rule['inForce'], verdict: Verdict = permits): Rule {
  return { id, cites: 'SVOD 3:1', inForce, asks: ['read'], judge: () => verdict };
}

test('a rule holds from its first day to its last, both included', () => {
  const list = [
    ruleOf('old', { from: '2023-01-01', until: '2025-06-30' }),
    ruleOf('new', { from: '2025-06-30' }),
    ruleOf('always', { from: '0001-01-01' }),
  ];
  const on = (day: string) =>
    rulesInForce(periodsByQuestion(list).get('read'), day).map(({ id }) => id);
  assert.deepEqual(on('0001-01-01'), ['always']);
  assert.deepEqual(on('2022-12-31'), ['always']);
  assert.deepEqual(on('2023-01-01'), ['old', 'always']);
  assert.deepEqual(on('2025-06-29'), ['old', 'always']);
  assert.deepEqual(on('2025-06-30'), ['old', 'new', 'always']);
  assert.deepEqual(on('2025-07-01'), ['new', 'always']);
  assert.deepEqual(on('9999-12-31'), ['new', 'always']);
  assert.deepEqual(rulesInForce(undefined, '2025-06-30'), []);
  for (const text of ['', '2025', '0000-12-31', '9999-99-99', '2025-06-30T10:00']) {
    assert.deepEqual(on(text), [], text);
  }
});

test('a rule is asked only what it answers, and each period has only rules of its question', () => {
  const block: Rule = { ...ruleOf('block', { from: '2024-01-01' }), asks: ['block', 'lift'] };
  const periods = periodsByQuestion([ruleOf('read', { from: '2023-01-01' }), block]);
  assert.deepEqual([...periods.keys()], ['read', 'block', 'lift']);
  assert.deepEqual(
    periods.get('lift')?.map(({ from, rules: held }) => [from, held.map(({ id }) => id)]),
    [
      ['9999-12-31~', []],
      ['2024-01-01', ['block']],
    ],
  );
});

test('of two as near the later tells, of a nearer the nearer, and what forbids is told once', () => {
  const day = { from: '2023-01-01' };
  const unmetOf = (...verdicts: readonly Verdict[]) =>
    deciderOf(verdicts.map((verdict, place) => ruleOf(`rule-${place}`, day, verdict)))(
      careReading(),
    ).unmet;
  assert.deepEqual(unmetOf(silent('relevant'), silent('consentGiven')), ['consentGiven']);
  assert.deepEqual(unmetOf(silent('relevant'), silent('source', 'reader')), ['relevant']);
  assert.deepEqual(unmetOf(silent('source', 'reader'), silent('relevant')), ['relevant']);
  assert.deepEqual(unmetOf(silent(), silent('relevant')), ['relevant']);
  assert.deepEqual(unmetOf(forbids('relevant', 'blocked')), ['relevant', 'blocked']);
  assert.deepEqual(unmetOf(forbids('relevant'), silent('source'), forbids('blocked', 'relevant')), [
    'blocked',
    'relevant',
  ]);
});

/** Facts of which little is known, so that the rules name all that they want to know. */
function* littleKnown(question: Facts['question']): Generator<Facts> {
  const unknown = facts({ question, on: '2026-07-01' });
  for (const boundary of [...factValues.boundary, 'unknown'] as const) {
    for (const capacity of [...factValues.capacity, 'unknown'] as const) {
      for (const requestedBy of [...factValues.requestedBy, 'unknown'] as const) {
        for (const innerBlocked of ['no', 'unknown'] as const) {
          yield { ...unknown, boundary, capacity, requestedBy, innerBlocked };
        }
      }
    }
  }
}

const namedBy = (verdict: Verdict): readonly FactName[] => {
  if (verdict.kind === 'permits') return [];
  return verdict.kind === 'forbids' ? verdict.because : verdict.unmet;
};

test('what a rule names as unmet is a fact', () => {
  for (const rule of rules) {
    const named = new Set<FactName>();
    for (const question of rule.asks) {
      for (const all of littleKnown(question)) {
        for (const name of namedBy(rule.judge(all))) named.add(name);
      }
    }
    for (const name of named) assert.ok(factNames.includes(name), `${rule.id}: "${name}"`);
  }
});
