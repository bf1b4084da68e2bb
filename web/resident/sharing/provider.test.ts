import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResidentBlock, ResidentConsent, SharingProvider } from '../../api/types.ts';
import { aTelling } from '../test-telling.ts';
import {
  blockedSince,
  concernsMedicines,
  coversText,
  dayAfter,
  endOfTypedDay,
  mayBlockAll,
  mayBlockWithin,
  typesText,
  unitsToBlock,
  unitsWithConsent,
} from './provider.ts';

const { text } = aTelling();

function aBlock(over: Partial<ResidentBlock> = {}): ResidentBlock {
  return {
    id: 'block',
    kind: 'outer',
    unit: null,
    since: '2026-03-03T09:00:00.000Z',
    informationFrom: null,
    informationUntil: null,
    mayLift: true,
    temporaryLifts: [],
    ...over,
  };
}

function aProvider(over: Partial<SharingProvider> = {}): SharingProvider {
  return {
    connectedProvider: { id: 'region', name: 'Region', kind: 'careProvider', part: null },
    types: ['dailyNote', 'medicationList'],
    state: 'shared',
    informed: null,
    blocks: [],
    ...over,
  };
}

test('what a provider has written stands in one line', () => {
  assert.equal(
    typesText(['implementationPlan', 'dailyNote', 'diagnosis'], text, 'sv'),
    'Genomförandeplan, daganteckningar, diagnoser',
  );
});

test('all may be blocked until all is blocked; a block of a period or a unit leaves something', () => {
  assert.equal(mayBlockAll(aProvider()), true);
  assert.equal(mayBlockAll(aProvider({ blocks: [aBlock()] })), false);
  assert.equal(
    mayBlockAll(aProvider({ blocks: [aBlock({ informationUntil: '2020-01-01' })] })),
    true,
  );
  assert.equal(mayBlockAll(aProvider({ blocks: [aBlock({ kind: 'inner' })] })), true);
});

test('units are blocked from each other at care providers alone', () => {
  assert.equal(mayBlockWithin(aProvider()), true);
  assert.equal(mayBlockWithin(aProvider({ types: [] })), false);
  assert.equal(
    mayBlockWithin(
      aProvider({
        connectedProvider: {
          id: 'home',
          name: 'Hemtjänst',
          kind: 'socialCareProvider',
          part: 'performing',
        },
      }),
    ),
    false,
  );
});

test('a unit that is blocked already is no longer offered', () => {
  const units = [
    { id: 'b', name: 'Ögon' },
    { id: 'a', name: 'Akuten' },
    { id: 'c', name: 'Kirurgen' },
  ];
  const blocks = [aBlock({ kind: 'inner', unit: { id: 'c', name: 'Kirurgen' } })];
  assert.deepEqual(
    unitsToBlock(units, aProvider({ blocks })).map(({ name }) => name),
    ['Akuten', 'Ögon'],
  );
});

test('medicines and warnings are what others may need to see', () => {
  assert.equal(concernsMedicines(aProvider()), true);
  assert.equal(concernsMedicines(aProvider({ types: ['warning'] })), true);
  assert.equal(concernsMedicines(aProvider({ types: ['dailyNote'] })), false);
});

test('the first block says since when', () => {
  assert.equal(
    blockedSince([aBlock(), aBlock({ since: '2025-01-01T00:00:00.000Z' })]),
    '2025-01-01T00:00:00.000Z',
  );
  assert.equal(blockedSince([]), undefined);
});

test('what a block covers is said only when it isn’t all', () => {
  assert.equal(coversText(aBlock(), text, 'sv'), '');
  assert.equal(
    coversText(aBlock({ informationFrom: '2024-05-01' }), text, 'sv'),
    'Gäller det som hände från den 1 maj 2024.',
  );
  assert.equal(
    coversText(
      aBlock({ informationFrom: '2024-05-01', informationUntil: '2024-06-30T22:00:00.000Z' }),
      text,
      'sv',
    ),
    'Gäller det som hände mellan den 1 maj 2024 och den 30 juni 2024.',
  );
});

test('a block is opened for units of others with a consent, each once', () => {
  const consent = (id: string, unit: string, provider: string): ResidentConsent => ({
    id,
    from: '2026-01-01',
    until: null,
    channel: 'written',
    unit: { id: unit, name: unit },
    connectedProvider: { id: provider, name: provider, kind: 'careProvider' },
  });
  const consents = [
    consent('1', 'Hemtjänst Norra', 'kommunen'),
    consent('2', 'Hälsocentralen', 'region'),
    consent('3', 'Hemtjänst Norra', 'kommunen'),
  ];
  assert.deepEqual(
    unitsWithConsent(consents, 'region').map(({ name }) => name),
    ['Hemtjänst Norra'],
  );
});

test('a day is one to come, at most a year ahead, and ends at midnight in Sweden', () => {
  const now = '2026-11-22T23:30:00.000Z';
  assert.equal(dayAfter(now, 7), '2026-11-30');
  assert.equal(endOfTypedDay('2026-11-23', now), '2026-11-23T23:00:00.000Z');
  assert.equal(endOfTypedDay('261130', now), '2026-11-30T23:00:00.000Z');
  assert.equal(endOfTypedDay('2027-07-01', now), '2027-07-01T22:00:00.000Z');
  assert.equal(endOfTypedDay('2026-11-22', now), undefined);
  assert.equal(endOfTypedDay('2027-11-23', now), undefined);
  assert.equal(endOfTypedDay('snart', now), undefined);
});
