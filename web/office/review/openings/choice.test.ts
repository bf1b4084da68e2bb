import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, parseChoice, queryOf } from './choice.ts';

const unit = '0190a5d0-1111-7000-8000-000000000001';

test('an address says which openings are shown', () => {
  assert.deepEqual(parseChoice({ state: 'asked', unit, minimumScore: 60, kind: 'sampled' }), {
    state: 'asked',
    unit,
    minimumScore: 60,
    kind: 'sampled',
  });
});

test('what an address can’t mean is left out', () => {
  assert.deepEqual(parseChoice({}), {});
  assert.deepEqual(
    parseChoice({ state: 'lost', unit: 'ward 3', minimumScore: 101, kind: 'all' }),
    {},
  );
  assert.deepEqual(parseChoice({ minimumScore: '60' }), {});
  assert.deepEqual(parseChoice({ minimumScore: 0 }), {}, 'from zero is every opening');
});

test('one part is changed or taken away, and the others stay', () => {
  assert.deepEqual(changed({ state: 'open' }, 'kind', 'always'), { state: 'open', kind: 'always' });
  assert.deepEqual(changed({ state: 'open', unit }, 'state', undefined), { unit });
});

test('what is asked for is the choice, and where the last page ended', () => {
  assert.equal(queryOf({}, null), '');
  assert.equal(
    queryOf({ state: 'closed', minimumScore: 40 }, null),
    '?state=closed&minimumScore=40',
  );
  assert.equal(queryOf({}, 'a b'), '?before=a+b');
});
