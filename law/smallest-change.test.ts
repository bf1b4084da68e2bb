/** The change found is the smallest there is: the proof's diagram of the whole space says how small. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from './decide.ts';
import {
  careReading,
  makingAvailable,
  readingInDanger,
  readingOfPatientUnable,
  readingOfRecipientUnable,
  requestingLift,
  socialCareReading,
} from './examples.ts';
import { type FactName, type Facts, factNames, facts, factValues, questions } from './facts.ts';
import { decided, refused } from './proof/decided.ts';
import type { Diagram } from './proof/diagram.ts';
import { days, dimensions, domainAt } from './proof/space.ts';
import { possibleValues, smallestChange } from './smallest-change.ts';

const seed = 913;

/** The fewest changes that turn the answer, walking the diagram of the question; Infinity for none. */
function fewestChanges(all: Facts, wanted: 'permitted' | 'refused'): number {
  const known = new Map<Diagram, number>();
  const costOf = (diagram: Diagram): number => {
    if ('result' in diagram) {
      return (diagram.result === refused) === (wanted === 'refused') ? 0 : Number.POSITIVE_INFINITY;
    }
    const found = known.get(diagram);
    if (found !== undefined) return found;
    const name = dimensions[diagram.place];
    assert.ok(name !== undefined);
    const possible = name === 'on' ? [] : possibleValues(all, name);
    const costs = diagram.branches.map((branch, place) => {
      const value = domainAt(diagram.place)[place];
      if (value === all[name]) return costOf(branch);
      return value !== undefined && possible.includes(value)
        ? 1 + costOf(branch)
        : Number.POSITIVE_INFINITY;
    });
    const cost = Math.min(...costs);
    known.set(diagram, cost);
    return cost;
  };
  return costOf(decided(all.question).diagram);
}

function holdsFor(all: Facts): void {
  const decision = decide(all);
  const change = smallestChange(all, decision);
  const turned = decision.outcome === 'permitted' ? 'refused' : 'permitted';
  const fewest = fewestChanges(all, turned);
  const told = `${JSON.stringify(all)} ${JSON.stringify(change)}`;
  assert.equal(change.length, fewest === Number.POSITIVE_INFINITY ? 0 : fewest, told);
  if (change.length === 0) return;
  const values = Object.fromEntries(change.map(({ fact, value }) => [fact, value]));
  assert.equal(decide({ ...all, ...values } as Facts).outcome, turned, told);
  for (const { fact, value } of change) assert.ok(possibleValues(all, fact).includes(value), told);
}

const anyDay = fc.constantFrom(...days);
const anyFacts = fc
  .record({
    question: fc.constantFrom(...questions),
    on: anyDay,
    values: fc.record(
      Object.fromEntries(
        factNames.map((name) => [name, fc.constantFrom(...factValues[name], 'unknown')]),
      ),
    ),
  })
  .map(({ question, on, values }) => ({ question, on, ...values }) as Facts);

test('over the whole space, the change turns the decision and no smaller one does', () => {
  fc.assert(fc.property(anyFacts, holdsFor), { seed, numRuns: 1500 });
});

/** Cases in which nearly everything is met: chance alone seldom comes near a permission. */
const nearly = [
  careReading(),
  socialCareReading(),
  readingOfPatientUnable(),
  readingOfRecipientUnable(),
  readingInDanger(),
  requestingLift(),
  makingAvailable(),
  makingAvailable({ capacity: 'lastinglyUnable', attitudeClarified: 'yes', informed: 'no' }),
];
const anyNearly = fc
  .tuple(
    fc.constantFrom(...nearly),
    fc.constantFrom(...questions),
    fc.boolean(),
    fc.uniqueArray(fc.constantFrom(...factNames), { maxLength: 6 }),
    fc.array(fc.nat(11), { minLength: 6, maxLength: 6 }),
  )
  .map(([base, question, changesQuestion, names, values]) => {
    const changed = names.map((name: FactName, place) => {
      const domain = [...factValues[name], 'unknown'];
      return [name, domain[(values[place] ?? 0) % domain.length]];
    });
    return {
      ...base,
      ...(changesQuestion && { question }),
      ...Object.fromEntries(changed),
    } as Facts;
  });

test('near a permission too', () => {
  fc.assert(fc.property(anyNearly, holdsFor), { seed, numRuns: 1500 });
});

test('with nothing known there is still a smallest change, on every question', () => {
  for (const question of questions) holdsFor(facts({ question, on: '2026-07-01' }));
});

test('of equally small changes the nearest section tells', () => {
  const found = (all: Facts) => smallestChange(all, decide(all));
  const inDanger = readingInDanger({ consentObtainable: 'unknown' });
  assert.deepEqual(found(inDanger), [{ fact: 'consentObtainable', value: 'no' }]);
  assert.deepEqual(found(careReading({ consentGiven: 'no' })), [
    { fact: 'consentGiven', value: 'yes' },
  ]);
});

test('nobody makes research of care, a relation of the past, or danger', () => {
  const nothing: readonly Facts[] = [
    careReading({ purpose: 'research' }),
    readingOfPatientUnable({ reasonToAssumeOpposition: 'yes', consentObtainable: 'yes' }),
    readingOfRecipientUnable({ source: 'careProvider' }),
    requestingLift({ dangerToLifeOrHealth: 'no' }),
    requestingLift({ reader: 'socialCareProvider' }),
    makingAvailable({ interventionBasis: 'other' }),
    careReading({ on: '2022-12-31' }),
  ];
  for (const all of nothing) assert.deepEqual(smallestChange(all, decide(all)), []);
});

test('a fact that is to stay as it is stays so', () => {
  const all = careReading({ blocked: 'yes' });
  assert.deepEqual(smallestChange(all, decide(all), ['blocked']), [
    { fact: 'liftedForReader', value: 'yes' },
  ]);
  assert.deepEqual(smallestChange(all, decide(all), ['blocked', 'liftedForReader']), []);
});
