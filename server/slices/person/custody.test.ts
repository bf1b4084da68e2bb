import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CustodyRow, childrenOf } from './custody.ts';

function row(over: Partial<CustodyRow> = {}): CustodyRow {
  return {
    childId: 'c1',
    linkedId: 'c1',
    givenName: 'Elsa',
    familyName: 'Bergman',
    birthDate: '2014-06-29',
    protectedIdentity: 'none',
    deceasedOn: null,
    ...over,
  };
}

const cases: [string, CustodyRow[], string, string[]][] = [
  ['a child of twelve', [row()], '2027-06-28', ['Elsa 12']],
  ['on the thirteenth birthday it is over', [row()], '2027-06-29', []],
  [
    'born on 29 February: until 28 February',
    [row({ birthDate: '2012-02-29' })],
    '2025-02-28',
    ['Elsa 12'],
  ],
  ['and over on 1 March', [row({ birthDate: '2012-02-29' })], '2025-03-01', []],
  ['a birth date that nobody knows', [row({ birthDate: null })], '2026-01-01', []],
  ['a child that has died', [row({ deceasedOn: '2025-12-31' })], '2026-01-01', []],
  ['a secrecy marking', [row({ protectedIdentity: 'secrecyMarking' })], '2026-01-01', []],
  [
    'protected registration',
    [row({ protectedIdentity: 'protectedRegistration' })],
    '2026-01-01',
    [],
  ],
  [
    'a protected identity under another number',
    [row(), row({ linkedId: 'c2', protectedIdentity: 'secrecyMarking' })],
    '2026-01-01',
    [],
  ],
  [
    'two numbers of one child, each with the custodian: one child, by its earliest birth date',
    [
      row({ linkedId: 'c1' }),
      row({ linkedId: 'c2', birthDate: '2013-12-31', givenName: null }),
      row({ childId: 'c2', linkedId: 'c2', birthDate: '2013-12-31', givenName: null }),
      row({ childId: 'c2', linkedId: 'c1' }),
    ],
    '2026-01-01',
    ['Elsa 12'],
  ],
  [
    'the oldest first',
    [row({ childId: 'c2', linkedId: 'c2', givenName: 'Sixten', birthDate: '2022-06-26' }), row()],
    '2026-01-01',
    ['Elsa 11', 'Sixten 3'],
  ],
];
for (const [title, rows, on, expected] of cases) {
  test(title, () =>
    assert.deepEqual(
      childrenOf(rows, { on, untilAge: 13 }).map(({ givenName, age }) => `${givenName} ${age}`),
      expected,
    ),
  );
}
