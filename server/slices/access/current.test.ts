import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentOf, hoursAWeek, timelineOf, toOpen } from './current.ts';
import { aDocument } from './test-document.ts';
import type { DocumentFull, Header } from './view.ts';

const at = '2026-11-22T08:00:00.000Z';

function header(over: Partial<Header>): Header {
  return {
    id: 'id',
    type: 'dailyNote',
    title: 'Daganteckning',
    summary: 'Fall i badrummet',
    eventAt: at,
    eventUntil: null,
    author: { name: 'Maja Lindgren', role: 'undersköterska' },
    unit: { id: 'unit', name: 'Hemtjänst Norra' },
    controller: {
      id: 'c',
      name: 'Ljusdals kommun',
      kind: 'socialCareProvider',
      part: 'performing',
    },
    version: 1,
    signedAt: null,
    intervention: null,
    event: null,
    ...over,
  };
}

function full(over: Partial<DocumentFull>): DocumentFull {
  return {
    ...header(over),
    body: {},
    documentedAt: null,
    signedBy: null,
    blockComparisonTime: at,
    sourceSystem: 's',
    legalGround: null,
    ...over,
  };
}

test('a warning counts until it has ended', () => {
  const { warnings } = toOpen(
    [
      aDocument({ id: 'ongoing', type: 'warning' }),
      aDocument({ id: 'ends later', type: 'warning', eventUntil: '2026-12-01T00:00:00.000Z' }),
      aDocument({ id: 'ended', type: 'warning', eventUntil: '2026-11-01T00:00:00.000Z' }),
      aDocument({ id: 'old version', type: 'warning', current: false }),
    ],
    at,
  );
  assert.deepEqual(
    warnings.map(({ id }) => id),
    ['ongoing', 'ends later'],
  );
});

test('of contacts and plans the newest of each source is current', () => {
  const { current } = toOpen(
    [
      aDocument({ id: 'new', type: 'implementationPlan' }),
      aDocument({ id: 'old', type: 'implementationPlan' }),
      aDocument({ id: 'other source', type: 'implementationPlan', controllerId: 'private' }),
    ],
    at,
  );
  assert.deepEqual(
    current.map(({ id }) => id),
    ['new', 'other source'],
  );
});

test('a decision that has run out is not current', () => {
  const ended = aDocument({
    id: 'a',
    type: 'assistanceDecision',
    eventUntil: '2026-10-31T00:00:00.000Z',
  });
  assert.deepEqual(toOpen([ended], at).current, []);
});

test('hours of a decision are those of its interventions together', () => {
  const decision = full({
    id: 'd',
    type: 'assistanceDecision',
    body: { interventions: [{ hoursPerWeek: 6.5 }, { hoursPerWeek: 4.5 }, {}] },
  });
  assert.deepEqual([...hoursAWeek([decision])], [['d', 11]]);
});

test('the time line has care above and social care below, and leaves ordinary notes out', () => {
  const rows = timelineOf(
    [
      header({ id: 'note' }),
      header({ id: 'fall', event: 'fall' }),
      header({
        id: 'stay',
        type: 'careContact',
        event: 'inpatient',
        controller: { id: 'r', name: 'Region', kind: 'careProvider', part: null },
      }),
      header({
        id: 'investigation',
        type: 'assistanceDecision',
        event: 'investigating',
        intervention: { kind: 'homeCare', basis: 'SoL 11:1' },
      }),
      header({
        id: 'alarm',
        type: 'assistanceDecision',
        event: 'granted',
        intervention: { kind: 'securityAlarm', basis: 'SoL 11:1' },
      }),
      header({ id: 'refused', type: 'assistanceDecision', event: 'refused' }),
    ],
    new Map(),
  ).map(({ id, row, side, decided }) => [id, row, side, decided]);
  assert.deepEqual(rows, [
    ['fall', 'event', 'socialCare', true],
    ['stay', 'inpatient', 'care', true],
    ['investigation', 'housing', 'socialCare', false],
    ['alarm', 'alarm', 'socialCare', true],
  ]);
});

test('wounds come as points with their area', () => {
  const wound = full({
    id: 'w',
    type: 'chronicWound',
    body: { woundId: 'left', location: 'vänster underben', areaCm2: 1.6, infection: true },
  });
  assert.deepEqual(currentOf([wound]).wounds, [
    {
      woundId: 'left',
      location: 'vänster underben',
      at,
      areaCm2: 1.6,
      infection: true,
      documentId: 'w',
    },
  ]);
});
