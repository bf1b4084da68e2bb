import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry, Step } from '../audit/index.ts';
import { toldOf, type Withheld, withheldFrom } from './disclosure.ts';

const herself = { signedInId: 'birgitta', actsAs: 'person' } as const;
const custodian = { signedInId: 'mother', actsAs: 'custodian' } as const;

const staffActor: Entry['actor'] = {
  ...{ kind: 'staff', staffId: 'anna', hsaId: 'SE0000000001-1', name: 'Anna Sjöberg' },
  session: 's',
  assignment: { id: 'a', name: 'Vård', role: 'Sjuksköterska', purpose: 'care' },
  unit: { id: 'u', hsaId: 'SE0000000001-2', name: 'Medicinavdelningen' },
  connectedProvider: {
    ...{ id: 'region', hsaId: 'SE0000000001-3', name: 'Region Gävleborg' },
    ...{ kind: 'careProvider', part: null, showsStaffNames: true },
  },
};

function entry(over: Partial<Entry> = {}): Entry {
  return {
    ...{ id: 'entry', at: '2026-11-22T07:38:02.000Z', step: 'search', outcome: 'done' },
    ...{ subject: { kind: 'person', id: 'birgitta' }, actor: staffActor, lookup: 'lookup' },
    ...{ ruleSet: null, decisions: [], grounds: null, details: null },
    ...over,
  };
}

const by = (personId: string): Entry['actor'] => ({ kind: 'resident', personId, session: 's' });
const stated = { purpose: 'care', relevance: 'Dottern ringde' };
const withNames = (value: boolean) => () => value;

const cases: readonly [
  string,
  Parameters<typeof withheldFrom>[0],
  Entry,
  boolean,
  Withheld | undefined,
][] = [
  ['her own step', herself, entry({ actor: by('birgitta') }), false, undefined],
  ['her custodian before', herself, entry({ actor: by('mother') }), false, 'otherPerson'],
  ['the other custodian', custodian, entry({ actor: by('father') }), false, 'otherPerson'],
  ["the custodian's own step", custodian, entry({ actor: by('mother') }), false, undefined],
  ['staff, to a custodian', custodian, entry(), true, 'otherPerson'],
  ['staff who may be named', herself, entry(), true, undefined],
  ['staff who may not be named', herself, entry(), false, 'staffIdentity'],
  ['a reason in words', herself, entry({ step: 'overview', grounds: stated }), true, 'freeText'],
  ['no reason in words yet', herself, entry({ grounds: { relevance: null } }), true, undefined],
  ['a stated danger', herself, entry({ step: 'danger' as Step }), true, 'freeText'],
  ['an assessment', herself, entry({ step: 'unableAssessment' as Step }), true, 'freeText'],
  ['nobody', herself, entry({ actor: { kind: 'nobody' } }), true, 'unknownActor'],
];
for (const [title, viewer, given, named, expected] of cases) {
  test(`${title}: ${expected ?? 'leaves as it is'}`, () => {
    assert.equal(withheldFrom(viewer, given, withNames(named)), expected);
  });
}

test('what is told instead names the unit and the role, and nobody', () => {
  const told = JSON.stringify(toldOf(entry({ grounds: stated }), 'staffIdentity'));
  assert.ok(told.includes('Medicinavdelningen') && told.includes('Sjuksköterska'));
  for (const secret of ['Anna', 'SE0000000001-1', 'Dottern', '"anna"']) {
    assert.ok(!told.includes(secret), secret);
  }
});
