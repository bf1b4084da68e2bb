import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseCaseLine } from '../case-line.ts';
import { type Decision, decide } from '../decide.ts';

/** What is expected of a case, beside the fields that a case file has. */
interface Expected {
  readonly id: string;
  readonly outcome: Decision['outcome'];
  /** One of the sections cited, and the only one of a permission without `also`; null: none. */
  readonly section: string | null;
  /** The other sections that permit. */
  readonly also?: readonly string[];
  readonly unmet?: readonly string[];
}

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'));
const lines = files.flatMap((file) =>
  readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    .trimEnd()
    .split('\n'),
);

for (const line of lines) {
  const { outcome, section, also = [], unmet, ...fields } = JSON.parse(line) as Expected;
  test(`case ${fields.id} (${section ?? 'no section'})`, () => {
    const read = parseCaseLine(JSON.stringify(fields));
    assert.ok(read.ok, read.ok ? '' : read.error);
    const decision = decide(read.facts);
    assert.equal(decision.outcome, outcome);
    if (section === null) assert.deepEqual(decision.cites, []);
    else if (outcome === 'permitted') assert.deepEqual(decision.cites, [section, ...also]);
    else assert.ok(decision.cites.includes(section as never), `${decision.cites}`);
    if (unmet !== undefined) assert.deepEqual(decision.unmet, unmet);
  });
}

test('no two cases have the same id', () => {
  const ids = lines.map((line) => (JSON.parse(line) as Expected).id);
  assert.equal(new Set(ids).size, ids.length);
});
