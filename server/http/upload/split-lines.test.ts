import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { RequestTooLarge, splitLines } from './split-lines.ts';

const limits = { lineBytes: 8, requestBytes: 1000 };

async function split(text: string | Uint8Array, chunkSize = 3, over = limits) {
  const bytes = Buffer.from(text as string);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkSize) yield bytes.subarray(at, at + chunkSize);
  }
  const lines: [number, string][] = [];
  for await (const line of splitLines(chunks(), over)) {
    lines.push([line.number, line.kind === 'line' ? Buffer.from(line.bytes).toString() : '(long)']);
  }
  return lines;
}

const cases: [string, string, [number, string][]][] = [
  ['nothing', '', []],
  ['one line without an end', 'ab', [[1, 'ab']]],
  [
    'LF and CRLF',
    'a\nb\r\nc',
    [
      [1, 'a'],
      [2, 'b'],
      [3, 'c'],
    ],
  ],
  [
    'blank lines count but are left out',
    '\n \t\na\n\r\nb\n',
    [
      [3, 'a'],
      [5, 'b'],
    ],
  ],
  [
    'byte order mark at the start only',
    '\ufeffa\n\ufeffb',
    [
      [1, 'a'],
      [2, '\ufeffb'],
    ],
  ],
  ['only a byte order mark', '\ufeff\n', []],
  [
    'as long as allowed',
    '12345678\n12345678\r\n\n',
    [
      [1, '12345678'],
      [2, '12345678'],
    ],
  ],
  [
    'as long as allowed after a byte order mark',
    '\ufeff12345678\r\na',
    [
      [1, '12345678'],
      [2, 'a'],
    ],
  ],
  [
    'one byte too long, and the next line',
    '123456789\nb',
    [
      [1, '(long)'],
      [2, 'b'],
    ],
  ],
  [
    'much too long',
    `${'x'.repeat(500)}\nb`,
    [
      [1, '(long)'],
      [2, 'b'],
    ],
  ],
  [
    'too long at the end',
    `a\n${'x'.repeat(50)}`,
    [
      [1, 'a'],
      [2, '(long)'],
    ],
  ],
];
for (const [title, text, lines] of cases) {
  test(title, async () => {
    for (const size of [1, 2, 3, 7, 1000]) assert.deepEqual(await split(text, size), lines);
  });
}

test('a request beyond its limit is broken off', async () => {
  await assert.rejects(split('x\n'.repeat(600)), RequestTooLarge);
});

test('lines are those of a simple split, however the chunks fall', async () => {
  const alphabet = fc.constantFrom('a', 'å', '\n', '\r\n', ' ', '😀');
  await fc.assert(
    fc.asyncProperty(
      fc.array(alphabet, { maxLength: 60 }),
      fc.integer({ min: 1, max: 9 }),
      async (parts, size) => {
        const text = parts.join('');
        const expected = text
          .split('\n')
          .map((line, index): [number, string] => [index + 1, line.replace(/\r$/, '')])
          .filter(([, line]) => line.trim() !== '');
        assert.deepEqual(
          await split(text, size, { lineBytes: 1000, requestBytes: 1000 }),
          expected,
        );
      },
    ),
    { seed: 20261122, numRuns: 300 },
  );
});
