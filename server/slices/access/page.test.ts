import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DocumentFacts } from './case.ts';
import { isAbove, watermarkOf } from './page.ts';

function header(over: Partial<DocumentFacts> & { readonly id: string }): DocumentFacts {
  return {
    personId: 'person',
    controllerId: 'home care',
    unitId: 'unit',
    type: 'dailyNote',
    version: 1,
    current: true,
    eventAt: '2026-11-01T08:00:00.000Z',
    eventUntil: null,
    blockComparisonTime: '2026-11-01T08:00:00.000Z',
    controllerKind: 'socialCareProvider',
    controllerName: 'Hemtjänsten',
    ...over,
  };
}
const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;

test('groups that gave fewer than were asked for are complete', () => {
  assert.equal(watermarkOf([header({ id: 'a' }), header({ id: 'b' })], 3), undefined);
});

test('a cut group hides what is older than its oldest, also of other groups', () => {
  const headers = [
    header({ id: 'a', eventAt: on(20) }),
    header({ id: 'b', eventAt: on(10) }),
    header({ id: 'c', controllerId: 'hospital', eventAt: on(5) }),
    header({ id: 'd', controllerId: 'hospital', type: 'diagnosis', eventAt: on(12) }),
  ];
  const watermark = watermarkOf(headers, 2);
  assert.deepEqual(watermark, { at: on(10), id: 'b' });
  assert.deepEqual(
    headers.filter((one) => isAbove(one, watermark)).map(({ id }) => id),
    ['a', 'b', 'd'],
  );
});

test('of two cut groups the newer watermark holds', () => {
  const headers = [
    header({ id: 'a', eventAt: on(20) }),
    header({ id: 'b', controllerId: 'hospital', eventAt: on(3) }),
  ];
  assert.deepEqual(watermarkOf(headers, 1), { at: on(20), id: 'a' });
});
