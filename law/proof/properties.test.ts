/** What changing one fact, or the order of the rules, never does; over the whole space of facts. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FactName, factNames, factValues, type Question, questions, rules } from '../index.ts';
import { decided, joiningDiffers } from './decided.ts';
import { combine, type Diagram, given, mapped, turnsOn } from './diagram.ts';
import { both, decisionOf, example, not, permitted } from './theorem.ts';

for (const question of questions) {
  test(`${question}: a fact that becomes unknown never turns a refusal into a permission`, () => {
    const answers = permitted(question);
    for (const name of factNames) {
      const whenUnknown = given(answers, name, 'unknown');
      for (const value of factValues[name]) {
        const wrong = both(whenUnknown, not(given(answers, name, value)));
        assert.deepEqual(example(wrong), undefined, `${name}: ${value}`);
      }
    }
  });
}

/** Facts that speak for the reader or the provider, each with the value that does. */
const favourable = {
  authorised: 'yes',
  madeAvailable: 'yes',
  blocked: 'no',
  innerBlocked: 'no',
  liftedForReader: 'yes',
  currentPatientRelation: 'yes',
  formerPatientRelation: 'yes',
  receivesInterventions: 'yes',
  underInvestigation: 'yes',
  relevant: 'yes',
  consentGiven: 'yes',
  attitudeClarified: 'yes',
  reasonToAssumeOpposition: 'no',
  careNecessary: 'yes',
  careIndispensable: 'yes',
  dangerToLifeOrHealth: 'yes',
  takesPartInCare: 'yes',
  otherNeedForWork: 'yes',
  activeChoiceMade: 'yes',
  informed: 'yes',
  opposed: 'no',
  keptPerPerson: 'yes',
  processedForCare: 'yes',
  availableUnder26: 'no',
  mayBeDisclosedToPerson: 'yes',
} as const satisfies Partial<Record<FactName, string>>;

test('a fact that speaks for a permission never takes one away', () => {
  for (const question of questions) {
    const answers = permitted(question);
    for (const [name, best] of Object.entries(favourable) as [FactName, string][]) {
      const lost = both(answers, not(given(answers, name, best)));
      assert.deepEqual(example(lost), undefined, `${question}: ${name}`);
    }
  }
});

/** Every order of the rules that turning the list by one step gives, and the same backwards. */
const orders = rules.flatMap((_, start) => {
  const turned = [...rules.slice(start), ...rules.slice(0, start)];
  return [turned, turned.toReversed()];
});

/** The decision with its sections in alphabetical order. */
function withoutOrder(diagram: Diagram): Diagram {
  return mapped(diagram, (result) =>
    result
      .split(/ by |, /)
      .sort()
      .join(),
  );
}

for (const question of questions) {
  test(`${question}: the order of the rules decides nothing but the order of the sections`, () => {
    const expected = withoutOrder(decisionOf(question));
    const seen = new Set<string>();
    for (const order of orders) {
      const asked = order.filter((rule) => rule.asks.includes(question));
      const key = asked.map((rule) => rule.id).join();
      if (seen.has(key) || seen.size >= 4) continue;
      seen.add(key);
      assert.equal(joiningDiffers(question, asked).differs, undefined, key);
      assert.equal(withoutOrder(decided(question, asked).diagram), expected, key);
    }
  });
}

test('every rule decides something, but SVOD 3:7, which says that the list before it is whole', () => {
  for (const question of questions) {
    const asked = rules.filter((rule) => rule.asks.includes(question));
    for (const rule of asked) {
      const rest = decided(
        question,
        asked.filter((other) => other !== rule),
      );
      const decides = rest.diagram !== decisionOf(question);
      assert.equal(decides, rule.cites !== 'SVOD 3:7', `${question}: ${rule.id}`);
    }
  }
});

test('a lifted block gives exactly what no block gives, across providers', () => {
  for (const question of ['read', 'listSources'] as const) {
    const across = given(decisionOf(question), 'boundary', 'otherProvider');
    const expected = given(given(across, 'blocked', 'no'), 'liftedForReader', 'no');
    for (const value of ['yes', 'no', 'unknown']) {
      assert.equal(given(given(across, 'blocked', value), 'liftedForReader', 'yes'), expected);
      assert.equal(given(given(across, 'blocked', 'no'), 'liftedForReader', value), expected);
    }
    assert.notEqual(given(given(across, 'blocked', 'yes'), 'liftedForReader', 'no'), expected);
  }
});

test('a lifted inner block gives what no inner block gives, of the data that matter', () => {
  const inside = given(given(decisionOf('read'), 'boundary', 'sameProvider'), 'relevant', 'yes');
  const expected = given(given(inside, 'innerBlocked', 'no'), 'liftedForReader', 'no');
  for (const value of ['yes', 'no', 'unknown']) {
    assert.equal(given(given(inside, 'innerBlocked', value), 'liftedForReader', 'yes'), expected);
    assert.equal(given(given(inside, 'innerBlocked', 'no'), 'liftedForReader', value), expected);
  }
  assert.notEqual(given(given(inside, 'innerBlocked', 'yes'), 'liftedForReader', 'no'), expected);
});

test('a block across providers closes nothing inside one, and an inner block nothing across', () => {
  for (const boundary of ['sameUnit', 'sameProvider']) {
    assert.ok(!turnsOn(given(decisionOf('read'), 'boundary', boundary)).has('blocked'));
  }
  for (const boundary of ['sameUnit', 'otherProvider']) {
    assert.ok(!turnsOn(given(decisionOf('read'), 'boundary', boundary)).has('innerBlocked'));
  }
});

const sourcesAreListedBy = [
  'reader',
  'source',
  'boundary',
  'capacity',
  'purpose',
  'authorised',
  'madeAvailable',
  'blocked',
  'liftedForReader',
  'currentPatientRelation',
  'formerPatientRelation',
  'receivesInterventions',
  'underInvestigation',
  'relevant',
  'consentGiven',
  'consentObtainable',
  'dangerToLifeOrHealth',
] as const;
const whoBlockedIsSeenBy = [
  'reader',
  'source',
  'authorised',
  'currentPatientRelation',
  'dangerToLifeOrHealth',
  'ableToRequestLift',
] as const;
const liftIsRequestedBy = [...whoBlockedIsSeenBy, 'relevant', 'careIndispensable'] as const;

/** The facts that each question turns on, and the only ones it may read. */
const named: Readonly<Record<Question, readonly FactName[]>> = {
  read: [
    ...sourcesAreListedBy,
    'attitudeClarified',
    'reasonToAssumeOpposition',
    'careNecessary',
    'careIndispensable',
    'takesPartInCare',
    'otherNeedForWork',
    'activeChoiceMade',
    'innerBlocked',
  ],
  listSources: sourcesAreListedBy,
  seeUnblockedFlag: ['authorised'],
  seeBlockedFlag: ['reader', 'source', 'authorised'],
  seeWhoBlocked: whoBlockedIsSeenBy,
  requestLift: liftIsRequestedBy,
  openInnerBlock: [
    'reader',
    'boundary',
    'capacity',
    'authorised',
    'consentGiven',
    'consentObtainable',
    'relevant',
    'careIndispensable',
  ],
  makeAvailable: [
    'source',
    'capacity',
    'informed',
    'opposed',
    'blocked',
    'processedForCare',
    'keptPerPerson',
    'interventionBasis',
    'intervention',
    'recipientGroup',
    'attitudeClarified',
    'reasonToAssumeOpposition',
  ],
  block: ['requestedBy', 'askedAt'],
  lift: [...liftIsRequestedBy, 'requestedBy', 'askedAt'],
  readInsuranceInvestigation: [
    'reader',
    'source',
    'boundary',
    'authorised',
    'takesPartInCare',
    'otherNeedForWork',
    'activeChoiceMade',
    'innerBlocked',
    'liftedForReader',
    'relevant',
  ],
  setInnerBlock: ['source', 'requestedBy', 'askedAt'],
  liftInnerBlock: ['source', 'requestedBy', 'askedAt'],
  seeInnerBlockFlag: ['reader', 'boundary', 'authorised'],
  seeWhichUnitBlocked: [
    'reader',
    'boundary',
    'authorised',
    'consentObtainable',
    'relevant',
    'careIndispensable',
  ],
  showLogToResident: ['reader', 'boundary', 'requestedBy', 'mayBeDisclosedToPerson'],
  showOwnDataToResident: ['source', 'processedForCare', 'mayBeDisclosedToPerson'],
  showToResident: ['madeAvailable', 'blocked', 'mayBeDisclosedToPerson', 'availableUnder26'],
};

for (const question of questions) {
  test(`${question}: reads the facts of its own question, and turns on each of them`, () => {
    const { diagram, reads } = decided(question);
    const allowed = new Set<string>(named[question]);
    const beyond = [...reads].filter((name) => !allowed.has(name));
    assert.deepEqual(beyond, [], 'read, but no fact of this question');
    const turned = new Set<string>(turnsOn(diagram));
    turned.delete('on');
    assert.deepEqual([...turned].sort(), [...allowed].sort());
  });
}

test('the properties can fail: a permission that follows from not knowing is found', () => {
  const upsideDown = combine(permitted('showToResident'), permitted('showToResident'), (yes) =>
    yes === 'yes' ? 'no' : 'yes',
  );
  const wrong = both(
    given(upsideDown, 'blocked', 'unknown'),
    not(given(upsideDown, 'blocked', 'no')),
  );
  assert.notEqual(example(wrong), undefined);
});
