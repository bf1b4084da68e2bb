import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rules } from './decide.ts';
import { factNames, factValues, questions } from './facts.ts';
import { toMarkdown } from './rulebook/markdown.ts';
import { type RulebookRule, rulebook } from './rulebook.ts';
import { languages } from './statute.ts';
import { rulebookWords } from './texts/rulebook/words.ts';
import { texts } from './texts/texts.ts';

const sentence = /^[\p{Lu}\d][^\n]*[.]$/u;

for (const language of languages) {
  const book = rulebook(language);
  const all = book.acts.flatMap(({ sections }) => sections.flatMap((section) => section.rules));
  const sentencesOf = ({ says, inForce, answers, checkedBy, theorems }: RulebookRule) => [
    says,
    ...inForce,
    ...answers.flatMap(({ conditions, exceptions }) => [...conditions, ...exceptions]),
    ...checkedBy,
    ...theorems,
  ];

  test(`${language}: every rule stands in the book once, under its section, with its conditions`, () => {
    assert.deepEqual(all.map(({ id }) => id).sort(), rules.map(({ id }) => id).sort());
    for (const { cites, rules: ofSection } of book.acts.flatMap(({ sections }) => sections)) {
      for (const { id } of ofSection) {
        assert.equal(rules.find((rule) => rule.id === id)?.cites, cites, id);
      }
    }
    for (const rule of all) {
      assert.equal(rule.title, texts[language].rules[rule.id]?.title);
      assert.ok(rule.answers.length > 0, rule.id);
      for (const { conditions } of rule.answers) assert.ok(conditions.length > 0, rule.id);
      const asked = rules.find(({ id }) => id === rule.id)?.asks ?? [];
      assert.deepEqual(
        rule.answers.flatMap((answer) => answer.questions).sort(),
        [...asked].sort(),
        rule.id,
      );
    }
  });

  test(`${language}: the book speaks in whole sentences, and in no code`, () => {
    const codes = [...factNames, ...questions, ...Object.values(factValues).flat()].filter((name) =>
      /[a-z][A-Z]/.test(name),
    );
    for (const rule of all) {
      for (const said of sentencesOf(rule)) assert.match(said, sentence, rule.id);
      for (const { lead } of rule.answers) assert.match(lead, /^\p{Lu}[^\n]*:$/u, rule.id);
    }
    const page = toMarkdown(book);
    for (const code of codes) assert.ok(!page.includes(code), code);
    for (const text of ['{}', 'undefined', 'unknown', 'svod-', 'pdl-']) {
      assert.ok(!page.includes(text), text);
    }
  });

  test(`${language}: two rules never have the same title, nor two clauses the same words`, () => {
    assert.equal(new Set(all.map(({ title }) => title)).size, all.length);
    const said = Object.values(rulebookWords[language].clauses).flatMap((clause) =>
      'yes' in clause ? [clause.yes, clause.no] : [clause.known, clause.says],
    );
    assert.equal(new Set(said).size, said.length);
  });
}

/** The rule of the book in Swedish. */
function inSwedish(id: string): RulebookRule {
  const found = rulebook('sv')
    .acts.flatMap(({ sections }) => sections.flatMap((section) => section.rules))
    .find((rule) => rule.id === id);
  assert.ok(found !== undefined, id);
  return found;
}

test('a condition is said with what may take its place, and what else may permit', () => {
  const [reading] = inSwedish('svod-3-1').answers;
  assert.ok(reading !== undefined);
  assert.ok(
    reading.conditions.includes(
      'Personen har samtyckt, eller personen är ett barn som inte självt kan ta ställning.',
    ),
  );
  assert.ok(
    reading.exceptions.some((said) => /Spärrade uppgifter.*SVOD 2 kap[.] 3 §.*nej/.test(said)),
  );
  assert.ok(
    reading.exceptions.some((said) =>
      /”Samtycke” .*SVOD 3 kap[.] 3 §.*SVOD 3 kap[.] 6 §/.test(said),
    ),
  );
});

test('what must be shown not to be so is said as not established', () => {
  const [blocked] = inSwedish('svod-2-3').answers;
  assert.equal(blocked?.effect, 'prohibits');
  assert.ok(blocked.conditions.includes('Det är inte klarlagt att uppgifterna är ospärrade.'));
});

test('a rule that has ended says so, and what took over', () => {
  const { inForce } = inSwedish('svod-1-1-until-2025-06');
  assert.match(inForce.join(' '), /till och med den 30 juni 2025.*Från och med den 1 juli 2025/);
  assert.equal(inSwedish('svod-1-1').inForce.length, 1);
});

test('the files of tests that the book names are there', () => {
  for (const { id } of rules) {
    const [file] =
      inSwedish(id)
        .checkedBy.join(' ')
        .match(/law\/\S+[.]test[.]ts/) ?? [];
    assert.ok(file !== undefined, id);
    assert.ok(existsSync(fileURLToPath(new URL(`../${file}`, import.meta.url))), file);
  }
});

test('what the book rests on is what the rules, the theorems and the cases give now', () => {
  const tool = fileURLToPath(new URL('../tools/rulebook.ts', import.meta.url));
  const answer = execFileSync(process.execPath, [tool, '--check'], { encoding: 'utf8' });
  assert.equal(answer, 'same\n');
});
