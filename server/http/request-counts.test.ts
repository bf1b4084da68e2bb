import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RequestCounts } from './request-counts.ts';

test('each process counts what the others have told, and tells what it counted itself, once', () => {
  const here = new RequestCounts(60_000);
  const there = new RequestCounts(60_000);
  for (const counts of [here, there]) assert.deepEqual(counts.takeUntold(), []);
  for (let n = 0; n < 3; n += 1) here.count('session:1');
  there.count('session:1');
  there.add(here.takeUntold());
  assert.equal(there.count('session:1').current, 5);
  assert.deepEqual(here.takeUntold(), []);
  here.add(there.takeUntold());
  assert.equal(here.count('session:1').current, 6);
  assert.equal(here.count('session:2').current, 1);
});

test('when its time is over a window begins anew', () => {
  const counts = new RequestCounts(0);
  assert.equal(counts.count('session:1').current, 1);
  const again = counts.count('session:1');
  assert.equal(again.current, 1);
  assert.ok(again.ttl <= 0);
});

test('alone it keeps nothing to tell', () => {
  const counts = new RequestCounts(60_000);
  counts.count('session:1');
  assert.deepEqual(counts.takeUntold(), []);
});
