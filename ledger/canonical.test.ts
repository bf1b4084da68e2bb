import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Canonical, canonicalBytes } from './canonical.ts';

const written = (value: Canonical) => Buffer.from(canonicalBytes(value)).toString('utf8');

test('RFC 8785 3.2.3: members are sorted by UTF-16 code units', () => {
  const value = {
    '\u20ac': 'Euro Sign',
    '\r': 'Carriage Return',
    '\ufb33': 'Hebrew Letter Dalet With Dagesh',
    '1': 'One',
    '\ud83d\ude00': 'Emoji: Grinning Face',
    '\u0080': 'Control',
    ö: 'Latin Small Letter O With Diaeresis',
  };
  assert.equal(
    written(value),
    '{"\\r":"Carriage Return","1":"One","\u0080":"Control",' +
      '"ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign",' +
      '"😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  );
});

test('RFC 8785 3.2.2.2: strings are escaped as JSON.stringify does', () => {
  assert.equal(
    written('\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/'),
    '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"',
  );
});

test('minus zero is zero', () => assert.equal(written(-0), '0'));

for (const [title, value] of [
  ['a fraction', 0.5],
  ['an integer of 2^53', 2 ** 53],
  ['not a number', Number.NaN],
  ['a lone surrogate', '\ud800'],
  ['a lone surrogate in a key', { '\udc00': 1 }],
  ['undefined in an object', { a: undefined }],
  ['a date', new Date(0)],
  ['a bigint', 1n],
  ['a hole in an array', Array(1)],
  ['undefined in an array', [undefined]],
  ['a function', () => 1],
  ['a map', new Map()],
] as const) {
  test(`${title} has no canonical form`, () => {
    assert.throws(() => canonicalBytes(value as unknown as Canonical), TypeError);
  });
}

test('the same value gives the same bytes in any order of members, and they parse to that value', () => {
  const value = fc.letrec<{ any: Canonical }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.constant(null),
      fc.boolean(),
      fc.maxSafeInteger().map((n) => (n === 0 ? 0 : n)),
      fc.string({ unit: 'grapheme' }),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.string({ unit: 'grapheme' }), tie('any'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ) as fc.Arbitrary<Canonical>,
  })).any;
  const reversed = (v: Canonical): Canonical => {
    if (Array.isArray(v)) return v.map(reversed);
    if (v === null || typeof v !== 'object') return v;
    return Object.fromEntries(
      Object.entries(v)
        .reverse()
        .map(([k, m]) => [k, reversed(m)]),
    );
  };
  fc.assert(
    fc.property(value, (v) => {
      assert.equal(written(reversed(v)), written(v));
      assert.deepEqual(JSON.parse(written(v)), v);
    }),
    { seed: 8785, numRuns: 500 },
  );
});

test('objects of many keys are sorted like those of few', () => {
  const keys = Array.from({ length: 100 }, (_, n) => `key ${(n * 37) % 100}`);
  const value = Object.fromEntries(keys.map((key, n) => [key, n]));
  assert.deepEqual(Object.keys(JSON.parse(written(value))), keys.toSorted());
});
