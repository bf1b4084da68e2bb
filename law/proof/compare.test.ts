/** The rules and the table answer alike, everywhere; and the comparison would tell if they did not. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide, facts, questions, rules } from '../index.ts';
import type { Row } from '../table/row.ts';
import { statuteTable } from '../table/statute-table.ts';
import { compare, described, tabled } from './compare.ts';
import { decided, joiningDiffers } from './decided.ts';
import { regions, sizes } from './diagram.ts';
import { fork } from './fork.ts';
import { days, domains, spaceSize } from './space.ts';

for (const question of questions) {
  test(`${question}: the rules and the table answer alike in the whole space`, (t) => {
    const found = compare(question, statuteTable);
    t.diagnostic(
      `${question}: covered ${found.covered} of ${found.size} combinations, ` +
        `in ${found.regions} regions, by ${found.runs} runs`,
    );
    assert.equal(found.covered, found.size);
    assert.deepEqual(found.differences.slice(0, 5).map(described), []);
    assert.deepEqual(
      found.strays.slice(0, 1),
      [],
      'decide answers otherwise than its rules joined',
    );
  });

  test(`${question}: decide joins verdicts as the proof does, whatever they are`, (t) => {
    const { tried, differs } = joiningDiffers(question);
    t.diagnostic(`${question}: ${tried} combinations of verdicts`);
    assert.ok(tried > 0);
    assert.equal(differs, undefined);
  });

  test(`${question}: something is permitted and something refused`, () => {
    const counts = sizes(decided(question).diagram);
    assert.ok(counts.size > 1, [...counts.keys()].join());
    assert.equal(
      [...counts.values()].reduce((sum, count) => sum + count, 0n),
      spaceSize,
    );
  });
}

test('the space is the product of all domains, with the days around each change of the law', () => {
  assert.equal(
    spaceSize,
    domains.reduce((size, domain) => size * BigInt(domain.length), 1n),
  );
  const changes = rules.flatMap(({ inForce: { from, until } }) => [from, until ?? from]);
  for (const day of changes) assert.ok(days.includes(day), day);
  for (const day of ['2022-12-31', '2023-01-02', '2025-06-30', '2025-07-02', '2026-07-01']) {
    assert.ok(days.includes(day), day);
  }
  assert.equal(new Set(days).size, days.length);
});

test('a function is forked on what it reads, and on nothing else', () => {
  const forked = fork('block', ({ informed, opposed }) =>
    informed === 'yes' && opposed === 'no' ? 'a' : 'b',
  );
  assert.deepEqual([...forked.reads], ['opposed', 'informed'].reverse());
  assert.equal(forked.runs, 9);
  assert.equal(forked.covered, spaceSize);
  assert.deepEqual(
    sizes(forked.diagram),
    new Map([
      ['b', (spaceSize / 9n) * 8n],
      ['a', spaceSize / 9n],
    ]),
  );
  const total = [...regions(forked.diagram)].reduce((sum, { size }) => sum + size, 0n);
  assert.equal(total, spaceSize);
});

test('every row of the table decides something: without it the table answers otherwise', () => {
  for (const question of questions) {
    const rows = statuteTable.filter((row) => row.questions.includes(question));
    const { diagram } = tabled(question, rows);
    for (const row of rows) {
      const rest = tabled(
        question,
        rows.filter((other) => other !== row),
      );
      assert.notEqual(rest.diagram, diagram, `${question}, ${row.section}: ${row.says}`);
    }
  }
});

// A comparison that can't fail proves nothing: each of these tables is wrong in one place.

/** The table with the rows of one section changed. */
function wrong(
  section: string,
  question: string,
  change: (row: Row) => readonly Row[],
): readonly Row[] {
  return statuteTable.flatMap((row) =>
    row.section === section && row.questions.some((asked) => asked === question)
      ? change(row)
      : row,
  );
}

/** The row without one of its cells. */
function without(row: Row, name: keyof Row['when']): Row {
  const { [name]: _, ...rest } = row.when;
  return { ...row, when: rest };
}

const mistakes = [
  {
    title: 'consent forgotten in SVOD 3:1',
    question: 'read',
    rows: wrong('SVOD 3:1', 'read', (row) => [without(row, 'consentGiven')]),
  },
  {
    title: 'an unknown block taken for none',
    question: 'read',
    rows: wrong('SVOD 2:3', 'read', (row) => [{ ...row, when: { ...row.when, blocked: ['yes'] } }]),
  },
  {
    title: 'emergency opening social care data',
    question: 'listSources',
    rows: wrong('SVOD 3:6', 'listSources', (row) => [without(row, 'source')]),
  },
  {
    title: 'the right answer for the wrong section',
    question: 'seeBlockedFlag',
    rows: wrong('SVOD 2:5', 'seeBlockedFlag', (row) => [{ ...row, section: 'SVOD 2:4' }]),
  },
  {
    title: 'a law in force one day early',
    question: 'showToResident',
    rows: wrong('SVOD 4:2', 'showToResident', (row) => [{ ...row, from: '2022-12-31' }]),
  },
  {
    title: 'the old act ending one day late',
    question: 'makeAvailable',
    rows: wrong('SVOD 2:4', 'makeAvailable', (row) => [
      row.until === undefined ? row : { ...row, until: '2025-07-01' },
    ]),
  },
  {
    title: 'a custodian who may block',
    question: 'block',
    rows: wrong('SVOD 2:3', 'block', (row) => [
      { ...row, when: { ...row.when, requestedBy: ['person', 'custodian'] } },
    ]),
  },
  {
    title: 'a duty taken for a choice',
    question: 'block',
    rows: wrong('SVOD 2:3', 'block', ({ must: _, ...row }) => [row]),
  },
  {
    title: 'a choice taken for a duty',
    question: 'showOwnDataToResident',
    rows: wrong('PDL 5:5', 'showOwnDataToResident', (row) => [{ ...row, must: true }]),
  },
  {
    title: 'a custodian who blocks between units',
    question: 'setInnerBlock',
    rows: wrong('PDL 4:4', 'setInnerBlock', (row) => [without(row, 'requestedBy')]),
  },
  {
    title: 'an investigation open to another unit one day longer',
    question: 'readInsuranceInvestigation',
    rows: wrong('PDL 4:1', 'readInsuranceInvestigation', (row) => [
      row.until === undefined ? row : { ...row, until: '2019-01-01' },
    ]),
  },
  {
    title: 'the log within social care opened',
    question: 'showLogToResident',
    rows: wrong('SVOD 4:2', 'showLogToResident', (row) => [without(row, 'boundary')]),
  },
  {
    title: 'a section left out',
    question: 'lift',
    rows: wrong('SVOD 3:5', 'lift', () => []),
  },
] as const;

for (const { title, question, rows } of mistakes) {
  test(`a wrong table is found out: ${title}`, () => {
    const { differences, covered } = compare(question, rows);
    assert.ok(differences.length > 0);
    assert.equal(covered, spaceSize);
    for (const difference of differences.slice(0, 3)) {
      assert.match(described(difference), /combinations \(.+\): the rules say .+, the table .+/);
    }
  });
}

test('a decide that answers otherwise than its rules is found out', () => {
  const loose = compare('showToResident', statuteTable, (all) =>
    decide(facts({ ...all, availableUnder26: 'no' })),
  );
  assert.ok(loose.strays.length > 0);
});
