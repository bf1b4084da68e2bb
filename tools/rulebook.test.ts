import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { languages, rules, sectionText, texts } from '../law/index.ts';

/** What the tool prints, and its exit status. */
function print(...asked: readonly string[]) {
  const tool = join(import.meta.dirname, 'rulebook.ts');
  return spawnSync(process.execPath, [tool, ...asked], { encoding: 'utf8' });
}

test('the rulebook is printed in each language, every rule under its section; Swedish unasked', () => {
  for (const language of languages) {
    const { stdout, stderr, status } = print(language);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    const lines = stdout.split('\n');
    for (const { id, cites } of rules) {
      const section = lines.indexOf(`### ${sectionText(cites, language)}`);
      const title = lines.indexOf(`#### ${texts[language].rules[id]?.title}`);
      assert.ok(section > 0 && title > section, id);
      const next = lines.findIndex((line, at) => at > section && line.startsWith('### '));
      assert.ok(next < 0 || title < next, `${id} stands under another section`);
    }
  }
  assert.equal(print().stdout, print('sv').stdout);
});

test('a language that there is not is said so, and nothing is printed', () => {
  const { stdout, stderr, status } = print('tlh');
  assert.equal(stdout, '');
  assert.match(stderr, /sv, en, fi/);
  assert.equal(status, 1);
});
