import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Readings, Visit } from '../api/types.ts';
import { withoutConsent } from './withdrawn.ts';

test('a consent taken back holds for no visit any longer; others do', () => {
  const visits = ['one', 'two', null].map((mayWithdraw) => ({ mayWithdraw }) as Visit);
  const page = { visits, next: null } as Partial<Readings> as Readings;
  assert.deepEqual(
    withoutConsent(page, 'one').visits.map((visit) => visit.mayWithdraw),
    [null, 'two', null],
  );
});
