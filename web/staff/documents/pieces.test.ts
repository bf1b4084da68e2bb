import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from './pieces.ts';

const marks = (text: string, words: string) =>
  piecesOf(text, words)
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

test('every occurrence is found, whatever its case', () => {
  assert.equal(
    marks('Höften ömmar. Röntgen av höften.', 'höft'),
    '[Höft]en ömmar. Röntgen av [höft]en.',
  );
  assert.equal(marks('fall', 'FALL'), '[fall]');
});

test('nothing searched for, or a single letter, marks nothing', () => {
  for (const words of ['', ' ', 'a'])
    assert.equal(marks('Fall i badrummet', words), 'Fall i badrummet');
});

test('the pieces are the text again', () => {
  const text = 'Dusch, duschpall, DUSCH';
  assert.equal(
    piecesOf(text, 'dusch')
      .map((piece) => piece.text)
      .join(''),
    text,
  );
});
