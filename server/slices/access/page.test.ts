import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAbove, watermarkOf } from './page.ts';
import { aDocument } from './test-document.ts';

const on = (day: number) => `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`;

test('groups that gave fewer than were asked for are complete', () => {
  assert.equal(watermarkOf([aDocument({ id: 'a' }), aDocument({ id: 'b' })], 3), undefined);
});

test('a cut group hides what is older than its oldest, also of other groups', () => {
  const headers = [
    aDocument({ id: 'a', eventAt: on(20) }),
    aDocument({ id: 'b', eventAt: on(10) }),
    aDocument({ id: 'c', controllerId: 'hospital', eventAt: on(5) }),
    aDocument({ id: 'd', controllerId: 'hospital', type: 'diagnosis', eventAt: on(12) }),
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
    aDocument({ id: 'a', eventAt: on(20) }),
    aDocument({ id: 'b', controllerId: 'hospital', eventAt: on(3) }),
  ];
  assert.deepEqual(watermarkOf(headers, 1), { at: on(20), id: 'a' });
});
