import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DecisionRecord, Entry } from '../audit/index.ts';
import { type Place, type Telling, visitOf } from './visit.ts';

function decision(over: Partial<DecisionRecord> = {}): DecisionRecord {
  return {
    source: { id: 'home-care', name: 'Hemtjänst Norra', kind: 'socialCareProvider' },
    facts: { capacity: 'able', boundary: 'otherProvider' },
    outcome: 'permitted',
    cites: ['SVOD 3:1'],
    unmet: [],
    findings: [],
    types: ['dailyNote'],
    documents: ['note'],
    ...over,
  };
}

const refusal = decision({
  outcome: 'refused',
  unmet: ['consentGiven'],
  documents: [],
  types: ['dailyNote'],
});

function entry(over: Partial<Entry> = {}): Entry {
  return {
    id: 'entry',
    at: '2026-11-22T07:38:02.000Z',
    step: 'overview',
    outcome: 'permitted',
    subject: { kind: 'person', id: 'birgitta' },
    actor: {
      kind: 'staff',
      staffId: 'anna',
      hsaId: 'SE0000000001-1',
      name: 'Anna Sjöberg',
      session: 's',
      assignment: { id: 'a', name: 'Vård', role: 'Sjuksköterska', purpose: 'care' },
      unit: { id: 'u', hsaId: 'SE0000000001-2', name: 'Medicinavdelningen' },
      connectedProvider: {
        id: 'region',
        hsaId: 'SE0000000001-3',
        name: 'Region Gävleborg',
        kind: 'careProvider',
        part: null,
        showsStaffNames: false,
      },
    },
    lookup: 'lookup',
    ruleSet: 'rules',
    decisions: [decision()],
    grounds: {
      purpose: 'care',
      relation: {
        id: 'r',
        kind: 'patientRelation',
        basis: 'admitted',
        from: '2026-11-21T21:14:00.000Z',
      },
      consent: { id: 'consent', from: '2026-11-22T07:38:00.000Z', until: null },
    },
    details: null,
    ...over,
  };
}

const noConsents: ReadonlySet<string> = new Set();
const telling = (inForce = noConsents): Telling => ({
  inForce,
  mayName: ({ connectedProvider }) => connectedProvider?.showsStaffNames === true,
  places: new Map([['entry', { series: 1, number: 7 }]]),
});
const visit = (entries: readonly Entry[], inForce = noConsents) => {
  const found = visitOf(entries, telling(inForce));
  assert.ok(found);
  return found;
};

test('a reading names unit, kinds, sources and ground', () => {
  const found = visit([
    entry({ step: 'search', outcome: 'done', decisions: [], grounds: null }),
    entry({ at: '2026-11-22T07:52:00.000Z' }),
  ]);
  assert.equal(found.outcome, 'read');
  assert.deepEqual(
    [found.from, found.until],
    ['2026-11-22T07:38:02.000Z', '2026-11-22T07:52:00.000Z'],
  );
  assert.equal(found.unit.name, 'Medicinavdelningen');
  assert.deepEqual(found.types, ['dailyNote']);
  assert.deepEqual(found.sources, [{ name: 'Hemtjänst Norra' }]);
  assert.equal(found.grounds[0]?.relation?.basis, 'admitted');
  assert.deepEqual(found.grounds[0]?.cites, ['SVOD 3:1']);
});

test('staff are named only by the policy of their connected provider', () => {
  assert.equal(visit([entry()]).staffName, null);
  const { actor } = entry();
  assert.ok(actor.kind === 'staff' && actor.connectedProvider);
  const open = {
    ...actor,
    connectedProvider: { ...actor.connectedProvider, showsStaffNames: true },
  };
  assert.equal(visit([entry({ actor: open })]).staffName, 'Anna Sjöberg');
});

test('seeing that there is something is not reading', () => {
  assert.equal(
    visit([entry({ step: 'flag', decisions: [decision({ documents: [] })] })]).outcome,
    'sawFlag',
  );
});

test('an attempt that showed nothing is a refusal, and says what was missing', () => {
  const found = visit([entry({ outcome: 'refused', decisions: [refusal] })]);
  assert.equal(found.outcome, 'refused');
  assert.deepEqual(found.unmet, ['consentGiven']);
  assert.deepEqual([found.types, found.sources], [[], []]);
  assert.deepEqual(
    found.grounds.map(({ cites }) => cites),
    [['SVOD 3:1']],
  );
});

test('a refusal tells how the reader stood, not what each source lacked', () => {
  const standing = decision({ ...refusal, source: null, unmet: ['consentGiven'] });
  const inside = decision({ ...refusal, cites: ['PDL 4:1'], unmet: ['takesPartInCare'] });
  const found = visit([entry({ outcome: 'refused', decisions: [inside, standing] })]);
  assert.deepEqual(found.unmet, ['consentGiven']);
  assert.deepEqual(found.grounds[0]?.cites, ['SVOD 3:1']);
});

test('a refusal before the reading is no refusal any more', () => {
  assert.equal(
    visit([entry({ outcome: 'refused', decisions: [refusal] }), entry()]).outcome,
    'read',
  );
});

test('what was refused beside what was read is not listed', () => {
  const mixed = entry({
    outcome: 'partly',
    decisions: [decision(), { ...refusal, types: ['warning'] }],
  });
  assert.deepEqual(visit([mixed]).types, ['dailyNote']);
});

test('a consent in force may be taken back, an ended one not', () => {
  assert.equal(visit([entry()], new Set(['consent'])).mayWithdraw, 'consent');
  assert.equal(visit([entry()]).mayWithdraw, null);
});

const exceptions: [string, string, string[], string | null][] = [
  ['a child that could not consent', 'childUnable', ['SVOD 3:1'], 'childUnable'],
  ['a patient who lastingly could not', 'lastinglyUnable', ['SVOD 3:3'], 'lastinglyUnable'],
  ['a recipient who lastingly could not', 'lastinglyUnable', ['SVOD 3:4'], 'lastinglyUnable'],
  ['a consent given while able', 'lastinglyUnable', ['SVOD 3:1', 'SVOD 3:3'], null],
  ['danger, when nobody could be asked', 'able', ['SVOD 3:6'], 'danger'],
  ['danger, of one who had consented', 'able', ['SVOD 3:1', 'SVOD 3:6'], null],
  [
    'both: the exception that asks for more',
    'lastinglyUnable',
    ['SVOD 3:3', 'SVOD 3:6'],
    'lastinglyUnable',
  ],
];
for (const [title, capacity, cites, exception] of exceptions) {
  test(`the exception from consent: ${title}`, () => {
    const facts = { capacity, boundary: 'otherProvider' };
    const read = entry({ decisions: [decision({ facts, cites })] });
    assert.equal(visit([read]).grounds[0]?.exception, exception);
  });
}

test("the unit's own record needs no exception", () => {
  const facts = { capacity: 'childUnable', boundary: 'sameUnit' };
  const own = entry({ decisions: [decision({ facts, cites: ['PDL 4:1'] })] });
  assert.equal(visit([own]).grounds[0]?.exception, null);
});

test("the resident's own reading is no visit", () => {
  const own = entry({ actor: { kind: 'resident', personId: 'birgitta', session: 's' } });
  assert.equal(visitOf([own], telling()), undefined);
});

test('a visit has the numbers of its entries, and is sealed when every entry has one', () => {
  const places = new Map<string, Place>([
    ['one', { series: 2, number: 8 }],
    ['two', { series: 2, number: 7 }],
  ]);
  const two = [entry({ id: 'one' }), entry({ id: 'two' })];
  const sealed = visitOf(two, { ...telling(), places });
  assert.deepEqual([sealed?.series, sealed?.numbers, sealed?.sealed], [2, [7, 8], true]);
  const open = visitOf([...two, entry({ id: 'three' })], {
    ...telling(),
    places: new Map<string, Place>([...places, ['three', { series: 2, number: null }]]),
  });
  assert.deepEqual([open?.numbers, open?.sealed], [[7, 8], false]);
});
