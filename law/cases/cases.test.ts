import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCaseLine } from '../case-line.ts';
import { type Decision, decide, must } from '../decide.ts';
import { caseQuestions, questions } from '../facts.ts';

/** What is expected of a case, beside the fields that a case file has. */
interface Expected {
  readonly id: string;
  readonly outcome: Decision['outcome'];
  /** One of the sections cited, and the only one of a permission without `also`; null: none. */
  readonly section: string | null;
  /** The other sections that permit. */
  readonly also?: readonly string[];
  readonly unmet?: readonly string[];
  /** The sections that say that it must be done; asked in `portals` alone. */
  readonly must?: readonly string[];
}

/** The lines of the case files of a folder. */
function linesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trimEnd().split('\n'));
}

const ofCaseFiles = linesIn(import.meta.dirname);
const lines = [...ofCaseFiles, ...linesIn(`${import.meta.dirname}/portals`)];

for (const line of lines) {
  const {
    outcome,
    section,
    also = [],
    unmet,
    must: ought,
    ...fields
  } = JSON.parse(line) as Expected;
  test(`case ${fields.id} (${section ?? 'no section'})`, () => {
    const asked = ofCaseFiles.includes(line) ? caseQuestions : questions;
    const read = parseCaseLine(JSON.stringify(fields), asked);
    assert.ok(read.ok, read.ok ? '' : read.error);
    const decision = decide(read.facts);
    assert.equal(decision.outcome, outcome);
    if (section === null) assert.deepEqual(decision.cites, []);
    else if (outcome === 'permitted') assert.deepEqual(decision.cites, [section, ...also]);
    else assert.ok(decision.cites.includes(section as never), `${decision.cites}`);
    if (unmet !== undefined) assert.deepEqual(decision.unmet, unmet);
    if (ought !== undefined) assert.deepEqual(must(read.facts), ought);
  });
}

/** The numbered cases: sharing, reading, blocks and inner secrecy, then those about who has read. */
const numbered = [...Array.from({ length: 54 }, (_, index) => index + 1), 80, 87, 88];

test('every numbered case is there, each with the section that decides it', () => {
  const found = lines.map((line) => JSON.parse(line) as Expected);
  for (const number of numbered) {
    const own = found.filter(({ id }) => new RegExp(`^${number}[a-z]? `).test(id));
    assert.ok(own.length > 0, `case ${number}`);
    assert.ok(
      own.some(({ section }) => section !== null),
      `case ${number}`,
    );
  }
});

test('no two cases have the same id', () => {
  const ids = lines.map((line) => (JSON.parse(line) as Expected).id);
  assert.equal(new Set(ids).size, ids.length);
});
