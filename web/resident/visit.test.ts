import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ground, Visit } from '../api/types.ts';
import { summarise } from './summary.ts';
import { aTelling } from './test-telling.ts';
import {
  clockOf,
  firstOfEachConsent,
  groupByMonth,
  listNames,
  reasonsOf,
  whatHappened,
} from './visit.ts';

const telling = aTelling();

function aGround(over: Partial<Ground> = {}): Ground {
  return {
    cites: ['SVOD 3:1'],
    purpose: 'care',
    relation: { kind: 'patientRelation', basis: 'admitted', from: '2026-11-21T21:14:00.000Z' },
    consent: { from: '2026-11-22T06:40:00.000Z', until: '2026-12-22' },
    exception: null,
    ...over,
  };
}

function aVisit(over: Partial<Visit> = {}): Visit {
  return {
    id: 'visit',
    series: 1,
    numbers: [7, 8],
    sealed: true,
    from: '2026-11-22T06:38:02.000Z',
    until: '2026-11-22T06:52:40.000Z',
    unit: { name: 'Medicinavdelningen' },
    connectedProvider: { name: 'Region Gävleborg', kind: 'careProvider', part: null },
    role: 'Sjuksköterska',
    staffName: null,
    steps: ['overview'],
    types: ['dailyNote'],
    sources: [],
    outcome: 'read',
    grounds: [aGround()],
    mayWithdraw: 'consent',
    unmet: [],
    ...over,
  };
}

const inHomeCare: Partial<Visit> = {
  connectedProvider: { name: 'Ljusdals kommun', kind: 'socialCareProvider', part: 'performing' },
};
function refusedFor(...unmet: readonly string[]): Partial<Visit> {
  return { outcome: 'refused', grounds: [], mayWithdraw: null, unmet };
}
const whys: readonly [string, Partial<Visit>, string][] = [
  [
    'relation and consent in force',
    {},
    'Du var inskriven där, och du sa ja den 22 november. Ditt ja gäller till och med den 22 december.',
  ],
  [
    'a consent that is no longer in force is not said to hold',
    { mayWithdraw: null },
    'Du var inskriven där, och du sa ja den 22 november.',
  ],
  [
    'a consent without end',
    { grounds: [aGround({ consent: { from: '2026-05-01', until: null } })] },
    'Du var inskriven där, och du sa ja den 1 maj. Ditt ja gäller tills du ändrar dig.',
  ],
  [
    'a consent until midnight holds through the day before',
    {
      grounds: [aGround({ consent: { from: '2026-05-01', until: '2027-03-03T23:00:00.000Z' } })],
    },
    'Du var inskriven där, och du sa ja den 1 maj. Ditt ja gäller till och med den 3 mars 2027.',
  ],
  [
    'social care',
    {
      ...inHomeCare,
      grounds: [
        aGround({
          cites: ['SVOD 3:2'],
          relation: { kind: 'interventions', basis: 'other', from: '2026-01-01' },
        }),
      ],
    },
    'Du fick hjälp av dem, och du sa ja den 22 november. Ditt ja gäller till och med den 22 december.',
  ],
  [
    'a child that could not consent',
    { grounds: [aGround({ consent: null, exception: 'childUnable' })], mayWithdraw: null },
    'Du var inskriven där. Du är barn och kunde inte själv säga ja eller nej.',
  ],
  [
    'somebody who could not answer',
    {
      grounds: [aGround({ cites: ['SVOD 3:3'], consent: null, exception: 'lastinglyUnable' })],
      mayWithdraw: null,
    },
    'Du var inskriven där. Du kunde inte själv säga ja eller nej. De tog reda på så mycket som gick, och inget talade för ett nej.',
  ],
  [
    'danger',
    {
      grounds: [aGround({ cites: ['SVOD 3:6'], consent: null, exception: 'danger' })],
      mayWithdraw: null,
    },
    'Du var inskriven där. Det var fara för livet eller allvarlig risk för hälsan, och det gick inte att fråga dig.',
  ],
  [
    'their own record',
    {
      grounds: [aGround({ cites: ['PDL 4:1'], relation: null, consent: null })],
      mayWithdraw: null,
    },
    'De som vårdar dig får läsa det som skrivs hos dem.',
  ],
  [
    'nothing said about why: nothing is guessed',
    { grounds: [], mayWithdraw: null },
    'Lagens villkor var uppfyllda.',
  ],
  [
    'the flag alone',
    { outcome: 'sawFlag', steps: ['search', 'flag'], grounds: [] },
    'Den som vårdar dig får se om det finns något hos andra, för att kunna fråga dig.',
  ],
  [
    'refused without relation and consent',
    refusedFor('currentPatientRelation', 'consentGiven'),
    'Det fanns ingen vårdrelation noterad, och du hade inte sagt ja.',
  ],
  [
    'refused social care without relation',
    { ...refusedFor('receivesInterventions'), ...inHomeCare },
    'Det fanns ingen hjälp från dem noterad.',
  ],
  ['refused without consent', refusedFor('consentGiven'), 'Du hade inte sagt ja.'],
  ['refused by a block', refusedFor('blocked'), 'Du har spärrat uppgifterna.'],
  [
    'refused for two reasons',
    refusedFor('consentGiven', 'relevant'),
    'Du hade inte sagt ja. Den som försökte hade inte angett varför det behövdes.',
  ],
  [
    'refused by what a resident has no use for',
    refusedFor('madeAvailable'),
    'Allt som lagen kräver var inte uppfyllt.',
  ],
  ['refused, nothing known', refusedFor(), 'Allt som lagen kräver var inte uppfyllt.'],
];
for (const [title, over, sentence] of whys) {
  test(`why: ${title}`, () =>
    assert.deepEqual(
      reasonsOf(aVisit(over), telling).map((reason) => reason.sentences),
      [sentence],
    ));
}

test('a custodian is told of the child, and never that she herself said yes', () => {
  const custodian = aTelling('Elsa');
  assert.deepEqual(
    reasonsOf(aVisit(), custodian).map((reason) => reason.sentences),
    [
      'Elsa var inskriven där, och Elsa sa ja den 22 november. Det gäller till och med den 22 december.',
    ],
  );
  assert.equal(
    whatHappened(aVisit({ outcome: 'sawFlag', steps: ['search'] }), custodian),
    'En sjuksköterska slog upp Elsa, men läste inget.',
  );
});

test('grounds that say the same are said once, with all their sections', () => {
  const visit = aVisit({ grounds: [aGround(), aGround({ cites: ['SVOD 3:1', 'SVOD 3:3'] })] });
  assert.deepEqual(
    reasonsOf(visit, telling).map((reason) => reason.cites),
    [['SVOD 3:1', 'SVOD 3:3']],
  );
});

const doings: readonly [Partial<Visit>, string][] = [
  [{}, 'En sjuksköterska läste'],
  [{ role: 'Vårdbiträde' }, 'Ett vårdbiträde läste'],
  [{ staffName: 'Maja Lindgren', role: 'Undersköterska' }, 'Maja Lindgren, undersköterska, läste'],
  [{ staffName: 'Maja Lindgren', role: null }, 'Maja Lindgren läste'],
  [{ role: null }, 'Någon läste'],
  [{ role: null, outcome: 'refused' }, 'Någon försökte läsa, men fick inte. Inget visades.'],
  [
    { outcome: 'sawFlag', steps: ['search', 'flag', 'sources'] },
    'En sjuksköterska såg vilka som har uppgifter om dig, men läste inget.',
  ],
  [{ outcome: 'sawFlag', steps: ['search'] }, 'En sjuksköterska slog upp dig, men läste inget.'],
  [
    { role: 'Läkare', outcome: 'sawFlag', steps: ['search', 'flag'] },
    'En läkare tittade efter om det finns uppgifter om dig hos andra, men såg inte vilka. Inget lästes.',
  ],
];
for (const [over, sentence] of doings) {
  test(sentence, () => assert.equal(whatHappened(aVisit(over), telling), sentence));
}

test('of a search alone no reason is known, and none is made up', () => {
  const visit = aVisit({ outcome: 'sawFlag', steps: ['search'], grounds: [], mayWithdraw: null });
  assert.deepEqual(reasonsOf(visit, telling), []);
});

test('the clock says from and until, and once when it was at once', () => {
  assert.equal(clockOf(aVisit(), telling), 'kl. 07.38–07.52');
  assert.equal(clockOf(aVisit({ until: '2026-11-22T06:38:40.000Z' }), telling), 'kl. 07.38');
  assert.equal(clockOf(aVisit({ until: '2026-11-23T06:38:40.000Z' }), telling), 'kl. 07.38');
});

test('names are listed so that each can be told from the next', () => {
  assert.equal(
    listNames(['Region Gävleborg', 'Ljusdals kommun'], 'sv'),
    'Region Gävleborg och Ljusdals kommun',
  );
  assert.equal(
    listNames(['Region Gävleborg', 'Ljusdals kommun, hemsjukvård'], 'sv'),
    'Region Gävleborg; Ljusdals kommun, hemsjukvård',
  );
});

test('visits stand under the month in Sweden, in the order they came', () => {
  const visits = [
    aVisit({ id: 'a', from: '2026-11-02T10:00:00.000Z' }),
    aVisit({ id: 'b', from: '2026-10-31T23:30:00.000Z' }),
    aVisit({ id: 'c', from: '2026-10-31T22:30:00.000Z' }),
  ];
  assert.deepEqual(
    groupByMonth(visits).map((month) => [month.month, month.visits.map((visit) => visit.id)]),
    [
      ['2026-11', ['a', 'b']],
      ['2026-10', ['c']],
    ],
  );
  assert.deepEqual(groupByMonth([]), []);
});

test('a yes may be taken back where it was last used', () => {
  const visits = ['one', 'one', null, 'two'].map((mayWithdraw, index) =>
    aVisit({ id: String(index), mayWithdraw }),
  );
  assert.deepEqual(
    [...firstOfEachConsent(visits)].map((visit) => visit.id),
    ['0', '3'],
  );
});

const summary = { from: '2026-10-31T23:00:00.000Z', units: 4, visits: 9, refusedAttempts: 1 };

test('the first sentence counts in words', () => {
  const said = summarise(summary, telling);
  assert.equal(
    telling.text(said.key, said.values),
    'I november har fyra enheter läst om dig vid nio tillfällen.',
  );
  assert.equal(said.refused, 'En gång försökte någon läsa men fick inte.');
});

test('since another day than the first of this month, the day is said', () => {
  const said = summarise(
    { ...summary, from: '2025-11-22', units: 1, visits: 1, refusedAttempts: 13 },
    telling,
  );
  assert.equal(
    telling.text(said.key, said.values),
    'Sedan den 22 november 2025 har en enhet läst om dig vid ett tillfälle.',
  );
  assert.equal(said.refused, '13 gånger försökte någon läsa men fick inte.');
});

test('when nobody has read, it says so', () => {
  const said = summarise({ ...summary, units: 0, visits: 0, refusedAttempts: 0 }, telling);
  assert.equal(said.key, 'resident.summary.noneMonth');
  assert.equal(said.refused, '');
});
