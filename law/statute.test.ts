import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from './decide.ts';
import { acts, languages, sectionText } from './statute.ts';

const written: readonly [cites: string, sv: string, en: string, fi: string][] = [
  ['SVOD 3:1', 'SVOD 3 kap. 1 §', 'SVOD chapter 3, section 1', 'SVOD 3 luku 1 §'],
  ['PDL 4:5', 'PDL 4 kap. 5 §', 'PDL chapter 4, section 5', 'PDL 4 luku 5 §'],
  ['SoLPuL 10', 'SoLPuL 10 §', 'SoLPuL section 10', 'SoLPuL 10 §'],
  ['SoL 4:2a', 'SoL 4 kap. 2 a §', 'SoL chapter 4, section 2 a', 'SoL 4 luku 2 a §'],
];

for (const [cites, sv, en, fi] of written) {
  test(`${cites} is written out in each language`, () => {
    assert.deepEqual(
      [sectionText(cites), sectionText(cites, 'en'), sectionText(cites, 'fi')],
      [sv, en, fi],
    );
  });
}

test('what is no citation comes back as it is', () => {
  assert.equal(sectionText('HSLF-FS 2016:40'), 'HSLF-FS 2016:40');
});

test('every rule cites an act that is known, in a form that can be written out', () => {
  for (const { cites, id } of rules) {
    assert.ok((cites.split(' ')[0] as string) in acts, id);
    for (const language of languages) assert.notEqual(sectionText(cites, language), cites, id);
  }
});

test('the Swedish title of every act holds its number', () => {
  for (const { sfs, title } of Object.values(acts)) assert.ok(title.sv.includes(sfs), sfs);
});
