import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../decide.ts';
import { careReading, readingAtOtherUnit, socialCareReading } from '../examples.ts';
import { type FactName, type Facts, facts } from '../facts.ts';

/** The person asks the provider that holds the data, unless said otherwise. */
function asking(question: 'block' | 'lift', over: Partial<Facts>): Facts {
  return facts({
    question,
    on: '2026-07-01',
    source: 'careProvider',
    requestedBy: 'person',
    askedAt: 'blockingProvider',
    ...over,
  });
}

const cases: readonly [
  title: string,
  given: Facts,
  outcome: 'permitted' | 'refused',
  cites: readonly string[],
  unmet: readonly FactName[],
][] = [
  [
    'SVOD 2:3 a block beats consent',
    careReading({ blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 a block closes social care too',
    socialCareReading({ blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 block register down',
    careReading({ blocked: 'unknown' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 the list of blocked sources',
    careReading({ question: 'listSources', blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 lifted for this reader',
    careReading({ blocked: 'yes', liftedForReader: 'yes' }),
    'permitted',
    ['SVOD 3:1'],
    [],
  ],
  [
    'SVOD 2:3 lifted for another reader',
    careReading({ blocked: 'yes', liftedForReader: 'no' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 a child who is exempt from consent, blocked',
    careReading({ capacity: 'childUnable', blocked: 'yes' }),
    'refused',
    ['SVOD 2:3'],
    ['blocked'],
  ],
  [
    'SVOD 2:3 is no matter inside a provider',
    readingAtOtherUnit({ blocked: 'yes' }),
    'permitted',
    ['PDL 4:1'],
    [],
  ],
  ['SVOD 2:3 the person blocks', asking('block', {}), 'permitted', ['SVOD 2:3'], []],
  [
    'SVOD 2:3 a custodian may not block',
    asking('block', { requestedBy: 'custodian' }),
    'refused',
    ['SVOD 2:3'],
    ['requestedBy'],
  ],
  [
    'SVOD 2:3 a relative may not block',
    asking('block', { requestedBy: 'relative' }),
    'refused',
    ['SVOD 2:3'],
    ['requestedBy'],
  ],
  [
    'SVOD 2:3 a god man may not block',
    asking('block', { requestedBy: 'godMan' }),
    'refused',
    ['SVOD 2:3'],
    ['requestedBy'],
  ],
  [
    'SVOD 2:3 a block is asked for where the data are',
    asking('block', { askedAt: 'otherProvider' }),
    'refused',
    ['SVOD 2:3'],
    ['askedAt'],
  ],
  ['SVOD 2:3 the person lifts', asking('lift', {}), 'permitted', ['SVOD 2:3'], []],
  [
    'SVOD 2:3 another provider cannot lift',
    asking('lift', { askedAt: 'otherProvider' }),
    'refused',
    ['SVOD 2:3'],
    ['askedAt'],
  ],
  [
    'SVOD 2:3 a custodian may not lift',
    asking('lift', { requestedBy: 'custodian' }),
    'refused',
    ['SVOD 2:3'],
    ['requestedBy'],
  ],
  [
    'SVOD 2:3 it is not known who asks',
    asking('lift', { requestedBy: 'unknown' }),
    'refused',
    ['SVOD 2:3', 'SVOD 3:5'],
    ['requestedBy'],
  ],
  ['SVOD 2:3 before the act', asking('block', { on: '2022-12-31' }), 'refused', [], []],
];

for (const [title, given, outcome, cites, unmet] of cases) {
  test(title, () => {
    const decision = decide(given);
    assert.equal(decision.outcome, outcome);
    assert.deepEqual(decision.cites, cites);
    assert.deepEqual(decision.unmet, unmet);
  });
}
