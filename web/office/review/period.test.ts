import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastMonths, lastYear, parsePeriod } from './period.ts';

test('periods that pages begin with are whole months, as they are in Sweden', () => {
  const lateInNovember = Date.parse('2026-11-30T23:30:00Z');
  assert.deepEqual(lastYear(lateInNovember), { from: '2026-01-01', until: '2026-12-31' });
  assert.deepEqual(lastMonths(Date.parse('2026-01-15T10:00:00Z')), {
    from: '2025-12-01',
    until: '2026-01-31',
  });
});

test('days are typed in several ways', () => {
  assert.deepEqual(parsePeriod({ from: '260101', until: '31/1 2026' }), {
    period: { from: '2026-01-01', until: '2026-01-31' },
  });
});

test('what is wrong is said at its field', () => {
  assert.deepEqual(parsePeriod({ from: 'i våras', until: '' }), {
    faults: { from: 'date', until: 'date' },
  });
  assert.deepEqual(parsePeriod({ from: '2026-02-01', until: '2026-01-31' }), {
    faults: { until: 'order' },
  });
  assert.deepEqual(parsePeriod({ from: '2016-01-01', until: '2026-01-31' }), {
    faults: { until: 'long' },
  });
});
