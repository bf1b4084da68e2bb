import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isUuid, newId, timeOfId } from './ids.ts';

test('ids are UUID version 7, unique, and sort in the order they were made', () => {
  const ids = Array.from({ length: 20_000 }, () => newId());
  assert.ok(ids.every((id) => isUuid(id) && id[14] === '7' && '89ab'.includes(id.charAt(19))));
  assert.deepEqual([...ids].sort(), ids);
  assert.equal(new Set(ids).size, ids.length);
});

test('a clock that goes backwards does not turn the order', () => {
  const later = newId(Date.now() + 10_000);
  assert.ok(newId(1) > later);
});

test('an id tells when it was made', () => {
  const inAnHour = Date.now() + 3_600_000;
  assert.equal(timeOfId(newId(inAnHour)), new Date(inAnHour).toISOString());
});

test('what is no UUID is not taken for one', () => {
  const id = '0195a3c0-7abc-7def-8abc-0123456789ab';
  assert.equal(isUuid(id), true);
  for (const text of ['', 'x', `${id}0`, id.toUpperCase(), id.replaceAll('-', '')]) {
    assert.equal(isUuid(text), false);
  }
});
