import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sentenceOf } from './criteria-texts.ts';
import { type CriterionId, criterionIds } from './criterion.ts';
import { reviewLimit } from './opening.ts';
import type { OpeningFacts } from './opening-facts.ts';
import { criteria, scoreOf } from './score.ts';
import { shareSurname } from './surname.ts';
import { againstHours, hoursOfDay } from './working-hours.ts';

/** An opening that nothing is to be said about: the ward's own patient, on a day like others. */
const proper: OpeningFacts = {
  at: '2026-11-18T09:00:00.000Z',
  until: '2026-11-18T09:08:00.000Z',
  outcome: 'read',
  genuine: true,
  isOwnPerson: false,
  isOwnChild: false,
  colleague: 'no',
  surnameBearers: null,
  sharesAddress: false,
  protectedIdentity: false,
  publiclyKnown: false,
  emergency: false,
  assessment: false,
  relation: { state: 'current', madeBy: 'other', madeMinutesBefore: null, endedDaysAgo: null },
  otherOpeningsByUnit: 3,
  unitHasDocuments: true,
  daysSince: 0,
  momentaryShare: null,
  hours: 'within',
  volume: { count: 4, usual: 12 },
  strangersAround: 0,
  refusalsInARow: 0,
};
/** One whom the unit knows nothing of, beyond what the reader herself registered. */
const stranger: Partial<OpeningFacts> = {
  otherOpeningsByUnit: 0,
  unitHasDocuments: false,
  relation: { state: 'current', madeBy: 'reader', madeMinutesBefore: 2, endedDaysAgo: null },
};
const none = { state: 'none', madeBy: null, madeMinutesBefore: null, endedDaysAgo: null } as const;
const renewed = {
  state: 'current',
  madeBy: 'reader',
  madeMinutesBefore: 1,
  endedDaysAgo: 200,
} as const;
const over = { state: 'former', madeBy: null, madeMinutesBefore: null, endedDaysAgo: 12 } as const;

/** Criterion, facts, points (none: it says nothing). */
const cases: readonly [CriterionId, Partial<OpeningFacts>, number | undefined][] = [
  ['ownPerson', { isOwnPerson: true }, 70],
  ['ownPerson', {}, undefined],
  ['ownChild', { isOwnChild: true }, 50],
  ['ownChild', {}, undefined],
  ['colleague', { colleague: 'sameUnit' }, 35],
  ['colleague', { colleague: 'sameProvider' }, 8],
  ['colleague', { colleague: 'sameUnit', isOwnPerson: true }, undefined],
  ['sameAddress', { sharesAddress: true }, 50],
  ['sameAddress', { sharesAddress: true, isOwnPerson: true }, undefined],
  ['sameSurname', { surnameBearers: 2 }, 30],
  ['sameSurname', { surnameBearers: 20 }, 20],
  ['sameSurname', { surnameBearers: 99 }, 12],
  ['sameSurname', { surnameBearers: 100 }, 6],
  ['sameSurname', { surnameBearers: null }, undefined],
  ['protectedIdentity', { protectedIdentity: true }, 22],
  ['protectedIdentity', { protectedIdentity: true, relation: none }, 30],
  ['protectedIdentity', { protectedIdentity: true, relation: over }, 30],
  ['protectedIdentity', {}, undefined],
  ['publiclyKnown', { publiclyKnown: true }, 25],
  ['publiclyKnown', {}, undefined],
  ['emergency', { emergency: true }, 10],
  ['emergency', {}, undefined],
  ['assessment', { assessment: true }, 5],
  ['assessment', {}, undefined],
  ['noRelation', { relation: none, outcome: 'refused' }, 40],
  ['noRelation', { relation: none, outcome: 'sawFlag' }, 12],
  ['noRelation', { relation: none, outcome: 'read' }, 45],
  ['noRelation', { relation: over, outcome: 'refused' }, undefined],
  ['afterRelation', { relation: over, outcome: 'refused' }, 40],
  ['afterRelation', { relation: over, outcome: 'sawFlag' }, 15],
  ['afterRelation', { ...stranger, relation: renewed }, 25],
  ['afterRelation', { relation: renewed }, undefined],
  ['afterRelation', { ...stranger, relation: renewed, unitHasDocuments: true }, undefined],
  [
    'afterRelation',
    { relation: { state: 'current', madeBy: 'other', madeMinutesBefore: null, endedDaysAgo: 200 } },
    undefined,
  ],
  ['momentaryRelation', stranger, 26],
  ['momentaryRelation', { ...stranger, daysSince: 1 }, 27],
  ['momentaryRelation', { ...stranger, daysSince: 14 }, 40],
  ['momentaryRelation', { ...stranger, daysSince: 14, momentaryShare: 0.001 }, 39],
  ['momentaryRelation', { ...stranger, daysSince: 14, momentaryShare: 0.03 }, 30],
  ['momentaryRelation', { ...stranger, unitHasDocuments: true }, undefined],
  ['momentaryRelation', { ...stranger, otherOpeningsByUnit: 1 }, undefined],
  [
    'momentaryRelation',
    {
      ...stranger,
      relation: { state: 'current', madeBy: 'reader', madeMinutesBefore: 61, endedDaysAgo: null },
    },
    undefined,
  ],
  ['outsideHours', { hours: 'outside' }, 18],
  ['outsideHours', { ...stranger, hours: 'outside' }, 28],
  ['outsideHours', { hours: 'unknown' }, undefined],
  ['unusualVolume', { volume: { count: 12, usual: 12 } }, undefined],
  ['unusualVolume', { volume: { count: 18, usual: 12 } }, 28],
  ['unusualVolume', { volume: { count: 90, usual: 12 } }, 40],
  ['unusualVolume', { volume: { count: 5, usual: 1 } }, undefined],
  ['unusualVolume', { volume: { count: 90, usual: null } }, undefined],
  ['manyPersons', { strangersAround: 5 }, undefined],
  ['manyPersons', { strangersAround: 6 }, 25],
  ['manyPersons', { strangersAround: 60 }, 45],
  ['refusedInARow', { refusalsInARow: 2 }, undefined],
  ['refusedInARow', { refusalsInARow: 3 }, 25],
  ['refusedInARow', { refusalsInARow: 30 }, 45],
  ['notGenuine', { genuine: false }, 100],
  ['notGenuine', {}, undefined],
  ['knownToUnit', {}, -10],
  ['knownToUnit', stranger, undefined],
];

describe('what speaks for looking closer', () => {
  for (const [id, facts, points] of cases) {
    const given = Object.entries(facts).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
    test(`${id}: ${given.join(', ') || 'nothing of note'}: ${points ?? 'says nothing'}`, () => {
      const criterion = criteria.find((one) => one.id === id);
      assert.equal(criterion?.judge({ ...proper, ...facts })?.points, points);
    });
  }

  test('every criterion is there once, and each case table names it', () => {
    assert.deepEqual(criteria.map(({ id }) => id).toSorted(), criterionIds.toSorted());
    assert.deepEqual(new Set(cases.map(([id]) => id)), new Set(criterionIds));
  });

  test('each judgement is one sentence in three languages, without a number left out', () => {
    for (const [id, facts, points] of cases) {
      if (points === undefined) continue;
      const judgement = criteria.find((one) => one.id === id)?.judge({ ...proper, ...facts });
      const reason = { criterion: id, points, values: judgement?.values ?? {} };
      for (const language of ['sv', 'en', 'fi'] as const) {
        const sentence = sentenceOf(reason, language);
        assert.match(sentence, /^[\p{Lu}\d][^\n]{10,}\.$/u, `${id} ${language}`);
        assert.doesNotMatch(sentence, /undefined|NaN|null/);
        for (const value of Object.values(reason.values)) {
          if (typeof value === 'number' && value > 1)
            assert.ok(sentence.includes(String(value)), id);
        }
      }
    }
  });
});

describe('the score', () => {
  test('of an opening that nothing speaks for is nothing, whatever speaks against', () => {
    assert.deepEqual(scoreOf(proper), { score: 0, reasons: [] });
  });

  test('is the sum of the points, at most 100, and the heaviest reason comes first', () => {
    const facts = { ...proper, ...stranger, surnameBearers: 3, hours: 'outside' } as const;
    const { score, reasons } = scoreOf(facts);
    assert.equal(score, 30 + 26 + 28);
    assert.deepEqual(
      reasons.map(({ criterion }) => criterion),
      ['sameSurname', 'outsideHours', 'momentaryRelation'],
    );
    assert.equal(scoreOf({ ...facts, isOwnPerson: true, genuine: false }).score, 100);
  });

  test('falls when the person is known to the unit', () => {
    const known = { ...proper, surnameBearers: 300 } as const;
    assert.equal(scoreOf(known).score, 0);
    assert.equal(scoreOf({ ...proper, publiclyKnown: true }).score, 15);
  });
});

test('whoever only looks up a protected person without a relation is on the list', () => {
  const looked = { ...proper, ...stranger, relation: none, outcome: 'sawFlag' } as const;
  assert.ok(scoreOf({ ...looked, protectedIdentity: true }).score >= reviewLimit);
  assert.ok(scoreOf(looked).score < reviewLimit);
});

describe('surnames', () => {
  for (const [one, other, shared] of [
    ['Öberg', 'öberg', true],
    ['Öberg', 'Oberg', false],
    ['Lindén', 'Linden', true],
    ['Berg-Lund', 'Lund', true],
    ['von Berg', 'von Essen', false],
    ["O'Neill", "o'neill", true],
    ['', '', false],
  ] as const) {
    test(`${one} and ${other}: ${shared ? 'share one' : 'share none'}`, () =>
      assert.equal(shareSurname(one, other), shared));
  }
});

describe('working hours', () => {
  const office = [{ weekdays: [1, 2, 3, 4, 5], from: '08:00', until: '16:30' }];
  const night = [{ weekdays: [5], from: '21:00', until: '07:00' }];
  for (const [title, hours, at, expected] of [
    ['not known', null, '2026-11-18T02:00:00.000Z', 'unknown'],
    ['always', 'always', '2026-11-18T02:00:00.000Z', 'within'],
    ['a Wednesday morning', office, '2026-11-18T07:00:00.000Z', 'within'],
    ['half an hour before, which nobody wonders at', office, '2026-11-18T06:30:00.000Z', 'within'],
    ['a minute earlier', office, '2026-11-18T06:29:00.000Z', 'outside'],
    ['late in the evening', office, '2026-11-18T22:41:00.000Z', 'outside'],
    ['a Sunday', office, '2026-11-22T10:00:00.000Z', 'outside'],
    ['summer time', office, '2026-07-01T06:00:00.000Z', 'within'],
    ['Friday night', night, '2026-11-20T22:00:00.000Z', 'within'],
    ['after midnight, on Saturday', night, '2026-11-21T05:00:00.000Z', 'within'],
    ['Saturday at eight', night, '2026-11-21T07:00:00.000Z', 'outside'],
    ['the night before', night, '2026-11-20T03:00:00.000Z', 'outside'],
  ] as const) {
    test(`${title}: ${expected}`, () => assert.equal(againstHours(hours, at), expected));
  }

  test('of a day are shown, where there are any', () => {
    const wednesday = '2026-11-18T07:00:00.000Z';
    assert.deepEqual(hoursOfDay(office, wednesday), [{ from: '08:00', until: '16:30' }]);
    assert.deepEqual(hoursOfDay(office, '2026-11-22T07:00:00.000Z'), []);
    assert.equal(hoursOfDay('always', wednesday), null);
    assert.equal(hoursOfDay(null, wednesday), null);
  });
});
