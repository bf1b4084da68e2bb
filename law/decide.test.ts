import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Decision, decide, deciderOf, rules } from './decide.ts';
import {
  careReading,
  makingAvailable,
  openingInnerBlock,
  readingAtOtherUnit,
  readingInDanger,
  readingOfPatientUnable,
  readingOfRecipientUnable,
  requestingLift,
  socialCareReading,
} from './examples.ts';
import {
  type FactName,
  type Facts,
  factNames,
  facts,
  factValues,
  inFactOrder,
  type Question,
  questions,
} from './facts.ts';

import { forbids, permits, type Rule, silent, type Verdict } from './rule.ts';

const seed = 20260701;
const numRuns = 5000;

/** Days on which a rule begins or ends, the days before and after, and one of today. */
const days = [
  '2008-06-30',
  '2008-07-01',
  '2022-12-31',
  '2023-01-01',
  '2025-06-30',
  '2025-07-01',
  '2026-07-01',
];

/** Every field of the facts with all values it may have. */
const field = Object.fromEntries(
  factNames.map((name) => [name, fc.constantFrom<string>(...factValues[name], 'unknown')]),
);

/** Any facts at all. */
const anyFacts = fc.record({
  question: fc.constantFrom<Question>(...questions),
  on: fc.constantFrom(...days),
  ...field,
}) as unknown as fc.Arbitrary<Facts>;

/** Facts near a permission: one of the complete cases with a few facts changed. */
const nearPermission = fc
  .record({
    from: fc.constantFrom(
      careReading(),
      socialCareReading(),
      readingOfPatientUnable(),
      readingOfRecipientUnable(),
      readingInDanger(),
      readingInDanger({ question: 'listSources' }),
      requestingLift(),
      requestingLift({ question: 'seeWhoBlocked' }),
      requestingLift({ question: 'lift' }),
      openingInnerBlock(),
      careReading({
        purpose: 'certificate',
        capacity: 'childUnable',
        formerPatientRelation: 'yes',
      }),
      readingAtOtherUnit({ innerBlocked: 'yes', liftedForReader: 'yes', relevant: 'yes' }),
      makingAvailable(),
      makingAvailable({
        capacity: 'lastinglyUnable',
        attitudeClarified: 'yes',
        reasonToAssumeOpposition: 'no',
      }),
    ),
    on: fc.constantFrom(...days),
    changed: fc.record(field, { requiredKeys: [] }),
    keep: fc.uniqueArray(fc.constantFrom(...factNames), { minLength: 30 }),
  })
  .map(({ from, on, changed, keep }) => {
    const few = Object.entries(changed).filter(([name]) => !keep.includes(name as FactName));
    return { ...from, on, ...Object.fromEntries(few) } as Facts;
  });

const cases = fc.oneof(
  { weight: 1, arbitrary: anyFacts },
  { weight: 3, arbitrary: nearPermission },
);

/** Holds the property over the same seeded cases; says which case breaks it. */
function holds(property: (given: Facts) => void): void {
  fc.assert(fc.property(cases, property), { seed, numRuns });
}

const isPermitted = (given: Facts): boolean => decide(given).outcome === 'permitted';

test('the cases are worth deciding: many are permitted, and many refused', () => {
  const outcomes = fc.sample(cases, { seed, numRuns }).map(isPermitted);
  const permitted = outcomes.filter(Boolean).length;
  assert.ok(permitted > numRuns / 20 && permitted < numRuns / 2, `${permitted} permitted`);
});

test('unknown never opens: making any fact unknown never turns a refusal into a permission', () => {
  holds((given) => {
    if (isPermitted(given)) return;
    for (const name of factNames) {
      assert.ok(!isPermitted({ ...given, [name]: 'unknown' }), `${name} unknown permits`);
    }
  });
});

test('nothing known permits nothing', () => {
  for (const question of questions) {
    assert.ok(!isPermitted(facts({ question, on: '2026-07-01' })), question);
  }
});

test('the order of the rules never changes a decision but for the order of its lists', () => {
  const sorted = (list: readonly string[]): string[] => [...list].sort();
  const likeness = ({ outcome, cites, findings, unmet }: Decision) => ({
    outcome,
    cites: sorted(cites),
    findings: sorted(findings.map((finding) => JSON.stringify(finding))),
    unmet: unmet.length,
  });
  const orders = fc.shuffledSubarray([...rules], { minLength: rules.length });
  for (const order of fc.sample(orders, { seed, numRuns: 5 })) {
    const decideInOrder = deciderOf(order);
    holds((given) => assert.deepEqual(likeness(decideInOrder(given)), likeness(decide(given))));
  }
});

test('before 2023-01-01 no section of SVOD permits anything', () => {
  holds((given) => {
    for (const on of ['2022-12-31', '2008-07-01']) {
      for (const cited of decide({ ...given, on }).cites) assert.doesNotMatch(cited, /^SVOD/);
    }
  });
});

test('quality, research and the like never open what another provider holds', () => {
  holds((given) => {
    for (const purpose of [
      'quality',
      'research',
      'statistics',
      'administration',
      'teaching',
    ] as const) {
      for (const question of ['read', 'listSources'] as const) {
        assert.ok(!isPermitted({ ...given, question, purpose, boundary: 'otherProvider' }));
      }
    }
  });
});

test('a block closes to every other provider, unless it has been lifted for the reader', () => {
  holds((given) => {
    for (const question of ['read', 'listSources'] as const) {
      const across: Facts = { ...given, question, boundary: 'otherProvider' };
      assert.ok(!isPermitted({ ...across, blocked: 'yes', liftedForReader: 'no' }));
    }
  });
});

test('social care never reads what health care holds without the person’s own consent', () => {
  holds((given) => {
    const reading: Facts = {
      ...given,
      question: 'read',
      reader: 'socialCareProvider',
      source: 'careProvider',
      boundary: 'otherProvider',
    };
    assert.ok(!isPermitted({ ...reading, consentGiven: 'no' }));
    assert.ok(!isPermitted({ ...reading, capacity: 'childUnable' }));
  });
});

test('a refusal cites and says what is unmet, in the order of the facts; a permission lacks nothing', () => {
  holds((given) => {
    const { outcome, cites, findings, unmet } = decide(given);
    assert.deepEqual(unmet, inFactOrder(unmet));
    assert.equal(new Set(cites).size, cites.length);
    if (outcome === 'permitted') {
      assert.ok(cites.length > 0);
      assert.deepEqual(unmet, []);
    } else {
      assert.equal(cites.length > 0, findings.length > 0);
      assert.equal(unmet.length > 0, findings.length > 0);
    }
  });
});

test('deciding twice gives the same decision, and changes no fact', () => {
  holds((given) => {
    const before = JSON.stringify(given);
    assert.deepEqual(decide(Object.freeze({ ...given })), decide(given));
    assert.equal(JSON.stringify(given), before);
  });
});

/** A rule that always answers the same, to see how answers are combined. */
function saying(cites: Rule['cites'], verdict: Verdict): Rule {
  return {
    id: cites,
    cites,
    inForce: { from: '2023-01-01' },
    asks: ['read'],
    judge: () => verdict,
  };
}

const farther = saying('SVOD 3:3', silent('attitudeClarified', 'careNecessary'));
const nearer = saying('SVOD 3:1', silent('consentGiven'));
const asNear = saying('SVOD 3:6', silent('dangerToLifeOrHealth'));
const permitting = saying('SVOD 3:2', permits);
const alsoPermitting = saying('SVOD 3:4', permits);
const forbidding = saying('SVOD 2:3', forbids('blocked'));
const alsoForbidding = saying('SVOD 3:7', forbids('purpose'));

const combinations: readonly [
  title: string,
  list: readonly Rule[],
  expected: Pick<Decision, 'outcome' | 'cites' | 'unmet'>,
][] = [
  ['no rule: refused', [], { outcome: 'refused', cites: [], unmet: [] }],
  [
    'three would have applied: all cited, the nearest, and of two as near the later, tells what is unmet',
    [farther, nearer, asNear],
    {
      outcome: 'refused',
      cites: ['SVOD 3:3', 'SVOD 3:1', 'SVOD 3:6'],
      unmet: ['dangerToLifeOrHealth'],
    },
  ],
  [
    'one permits: the others are not cited',
    [farther, permitting],
    { outcome: 'permitted', cites: ['SVOD 3:2'], unmet: [] },
  ],
  [
    'two permit: both are cited',
    [permitting, alsoPermitting],
    { outcome: 'permitted', cites: ['SVOD 3:2', 'SVOD 3:4'], unmet: [] },
  ],
  [
    'one forbids: no permission helps',
    [permitting, forbidding, nearer],
    { outcome: 'refused', cites: ['SVOD 2:3'], unmet: ['blocked'] },
  ],
  [
    'two forbid: both are cited, and everything that forbids is named',
    [forbidding, alsoForbidding],
    { outcome: 'refused', cites: ['SVOD 2:3', 'SVOD 3:7'], unmet: ['purpose', 'blocked'] },
  ],
];

for (const [title, list, expected] of combinations) {
  test(`combining: ${title}`, () => {
    const { outcome, cites, unmet } = deciderOf(list)(careReading());
    assert.deepEqual({ outcome, cites, unmet }, expected);
  });
}

test('what is no date, no question or no fact is refused, and nothing throws', () => {
  for (const on of [
    '',
    'unknown',
    'unknown---',
    '2026',
    '2026-07-01T10:00',
    '9999-99-99',
    '0000-00-00',
  ]) {
    assert.equal(decide(careReading({ on })).outcome, 'refused', on);
  }
  assert.equal(decide(careReading({ question: 'open' as Question })).outcome, 'refused');
  assert.equal(decide({ question: 'read', on: '2026-07-01' } as Facts).outcome, 'refused');
});

test('a rule has an id of its own, at least one question, and real dates in order', () => {
  assert.equal(new Set(rules.map((rule) => rule.id)).size, rules.length);
  for (const { id, asks, inForce } of rules) {
    assert.match(id, /^[a-z]+(-[a-z0-9]+)+$/);
    assert.ok(asks.length > 0, id);
    for (const day of [inForce.from, inForce.until ?? inForce.from]) {
      assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day, id);
    }
    assert.ok(inForce.from <= (inForce.until ?? '9999-12-31'), id);
  }
});
