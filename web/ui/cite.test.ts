import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeAnchor, citeText, keepSections } from './cite.ts';

const cases: readonly [string, string][] = [
  ['SVOD 3:1', 'SVOD 3 kap. 1 §'],
  ['PDL 4:5', 'PDL 4 kap. 5 §'],
  ['SoLPuL 10', 'SoLPuL 10 §'],
  ['SoLPuL 7 a', 'SoLPuL 7 a §'],
  ['OSL 25:13 a', 'OSL 25 kap. 13 a §'],
  ['SoL 11 kap. 1 §', 'SoL 11 kap. 1 §'],
  ['HSLF-FS 2016:40', 'HSLF-FS 2016:40'],
  ['', ''],
];
for (const [cite, written] of cases) {
  test(`${cite || 'nothing'} is written ${written || 'as nothing'}`, () =>
    assert.equal(citeText(cite).replaceAll('\u00a0', ' '), written));
}

test('a section is never parted between lines', () =>
  assert.equal(citeText('SVOD 3:1'), 'SVOD\u00a03\u00a0kap.\u00a01\u00a0§'));

test('a citation knows where the rulebook explains it, whatever stands after the section', () => {
  assert.equal(citeAnchor('SVOD 3:1'), 'SVOD-3-1');
  assert.equal(citeAnchor('SVOD 3:1 st. 3'), 'SVOD-3-1');
  assert.equal(citeAnchor('SoLPuL 10'), 'SoLPuL-10');
  assert.equal(citeAnchor('SoL 11:1'), undefined);
  assert.equal(citeAnchor('LSS 9 §'), undefined);
  assert.equal(citeAnchor(''), undefined);
});

test('in a sentence too a section stays whole, and nothing else is joined', () => {
  assert.equal(
    keepSections('enligt 3 kap. 1 § SVOD-lagen den 3 maj, och 10 § lagen'),
    'enligt 3\u00a0kap.\u00a01\u00a0§ SVOD-lagen den 3 maj, och 10\u00a0§ lagen',
  );
});
