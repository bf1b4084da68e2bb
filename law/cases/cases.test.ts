import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Decision, decide } from '../decide.ts';
import { factNames, facts, factValues, type KnownFacts, questions } from '../facts.ts';

/** One line: the facts as a case file has them, with the outcome and the section expected. */
type Case = Partial<KnownFacts> & {
  readonly id: string;
  readonly at?: string;
  readonly outcome: Decision['outcome'];
  readonly section: string;
};

const unmentionedDay = '2026-07-01';

for (const file of readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'))) {
  const lines = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    .trimEnd()
    .split('\n');
  for (const line of lines) {
    const { id, at, outcome, section, question, ...known } = JSON.parse(line) as Case;
    test(`case ${id} (${section})`, () => {
      assert.ok(question !== undefined && questions.includes(question), 'the question is known');
      for (const [name, value] of Object.entries(known)) {
        const fact = factNames.find((factName) => factName === name);
        assert.ok(fact, `${name} is a fact`);
        const values: readonly string[] = [...factValues[fact], 'unknown'];
        assert.ok(values.includes(value), `${value} is a value of ${name}`);
      }
      const decision = decide(facts({ ...known, question, on: at ?? unmentionedDay }));
      assert.equal(decision.outcome, outcome);
      assert.ok(
        decision.cites.some((cited) => cited === section),
        `cites ${decision.cites.join(', ')}`,
      );
    });
  }
}
