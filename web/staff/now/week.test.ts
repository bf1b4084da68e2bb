import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentFull } from '../../api/types.ts';
import type { AssistanceDecision } from '../documents/bodies.ts';
import { currentDecisions, currentPlans, weekRows } from './week.ts';

function aDecision(id: string, body: Partial<AssistanceDecision>): DocumentFull {
  return {
    id,
    type: 'assistanceDecision',
    body: { status: 'granted', section: 'SoL 11:1', interventions: [], ...body },
  } as unknown as DocumentFull;
}

test('only what is granted and in force today is current; investigations stand apart', () => {
  const found = currentDecisions(
    [
      aDecision('now', { from: '2026-05-01', until: '2026-11-22' }),
      aDecision('over', { from: '2025-05-01', until: '2026-04-30' }),
      aDecision('later', { from: '2026-12-01' }),
      aDecision('no', { status: 'refused', from: '2026-05-01' }),
      aDecision('open', { status: 'investigating' }),
      { id: 'x', type: 'dailyNote', body: { text: 'x' } } as unknown as DocumentFull,
    ],
    '2026-11-22',
  );
  assert.deepEqual(
    found.granted.map((one) => one.documentId),
    ['now'],
  );
  assert.deepEqual(
    found.investigating.map((one) => one.documentId),
    ['open'],
  );
});

test('a plan that has ended is current no more', () => {
  const aPlan = (id: string, until?: string) =>
    ({
      id,
      type: 'implementationPlan',
      body: { from: '2025-10-03', goals: [], ...(until === undefined ? {} : { until }) },
    }) as unknown as DocumentFull;
  const found = currentPlans(
    [aPlan('now', '2026-11-22'), aPlan('over', '2026-11-21'), aPlan('open')],
    '2026-11-22',
  );
  assert.deepEqual(
    found.map(({ id }) => id),
    ['now', 'open'],
  );
});

test('the week stands in the order of the day, with Monday first', () => {
  const decision = aDecision('d', {
    interventions: [
      { kind: 'securityAlarm', name: 'Trygghetslarm' },
      {
        kind: 'homeCare',
        name: 'Dusch',
        schedule: [
          { weekdays: [5], from: '10:00', until: '10:45' },
          { weekdays: [2], from: '10:00', until: '10:45' },
        ],
      },
      {
        kind: 'homeCare',
        name: 'Tillsyn',
        schedule: [
          { weekdays: [1, 2, 3, 4, 5, 6, 7], from: '07:30', until: '08:15' },
          { weekdays: [6, 7], from: '20:00' },
        ],
      },
      {
        kind: 'homeCare',
        name: 'Städning',
        schedule: [{ weekdays: [3], from: '13:00', everyWeeks: 2 }],
      },
    ],
  });
  const rows = weekRows(currentDecisions([decision], '2026-11-22').granted);
  assert.deepEqual(
    rows.map((row) => [row.name, row.from, row.days.map(Number).join(''), row.everyWeeks]),
    [
      ['Tillsyn', '07:30', '1111111', 1],
      ['Dusch', '10:00', '0100100', 1],
      ['Städning', '13:00', '0010000', 2],
      ['Tillsyn', '20:00', '0000011', 1],
      ['Trygghetslarm', undefined, '0000000', 1],
    ],
  );
});
