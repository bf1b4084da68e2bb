import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CaseLine, parseCaseLine } from './case-line.ts';
import { decide } from './decide.ts';
import { careReading, makingAvailable, openingInnerBlock, readingAtOtherUnit } from './examples.ts';
import { caseQuestions, type Facts, knownFacts, questions } from './facts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The line of a case file for these facts, with some fields changed, or left out as undefined. */
function lineOf(given: Facts, over: Fields = {}): string {
  const { on, ...known } = knownFacts(given);
  return JSON.stringify({ id: 'a', at: on, ...known, ...over });
}

function read(line: string): Facts {
  const found = parseCaseLine(line);
  assert.ok(found.ok, found.ok ? '' : found.error);
  return found.facts;
}

const fails = (line: string, id: string | null = 'a'): void => {
  const found: CaseLine = parseCaseLine(line);
  assert.ok(!found.ok, line);
  assert.equal(found.id, id);
  assert.match(found.error, /^\p{Lu}[^\n]+[.]$/u);
};

test('a line says the facts, and what it leaves out is unknown', () => {
  for (const given of [careReading(), makingAvailable(), readingAtOtherUnit()]) {
    assert.deepEqual(read(lineOf(given)), given);
  }
  assert.equal(read(lineOf(careReading(), { relevant: undefined })).relevant, 'unknown');
  assert.equal(read(lineOf(careReading(), { relevant: 'unknown' })).relevant, 'unknown');
});

const days: readonly [at: unknown, on: string | undefined][] = [
  [undefined, '2026-07-01'],
  ['2025-06-30', '2025-06-30'],
  ['2024-02-29', '2024-02-29'],
  ['2025-06-30T23:59:59+02:00', '2025-06-30'],
  ['2025-06-30T22:00:00Z', '2025-07-01'],
  ['2025-06-30T21:59:59.999Z', '2025-06-30'],
  ['2022-12-31T23:00Z', '2023-01-01'],
  ['2022-12-31T22:59:59Z', '2022-12-31'],
  ['2023-01-01T08:00:00+14:00', '2022-12-31'],
  ['2025-06-30T14:00:00-10:00', '2025-07-01'],
  ['2025-02-29', undefined],
  ['2025-06-31', undefined],
  ['2025-13-01', undefined],
  ['2025-02-29T10:00:00Z', undefined],
  ['2025-06-30T25:00:00Z', undefined],
  ['2025-06-30T10:60:00Z', undefined],
  ['2025-06-30T10:00:00', undefined],
  ['2025-06-30T10:00:00[Europe/Stockholm]', undefined],
  ['2025-06-30 10:00:00Z', undefined],
  ['2025-06', undefined],
  ['2025-6-30', undefined],
  ['30/6/2025', undefined],
  ['today', undefined],
  ['', undefined],
  [20250630, undefined],
  [null, undefined],
];

for (const [at, on] of days) {
  test(`at ${JSON.stringify(at)} is ${on ?? 'an error'}`, () => {
    const line = lineOf(careReading(), { at });
    if (on === undefined) fails(line);
    else assert.equal(read(line).on, on);
  });
}

test('what is no JSON object, or has no text for an id, is an error without an id', () => {
  for (const line of ['', 'x', '[]', '{', '"a"', 'null', '1', '{"id":"a"} {}']) fails(line, null);
  for (const id of [undefined, null, 1, ['a'], true]) fails(lineOf(careReading(), { id }), null);
});

test('any text is an id', () => {
  for (const id of ['', '0', 'å\n"', '__proto__']) {
    const found = parseCaseLine(lineOf(careReading(), { id }));
    assert.ok(found.ok && found.id === id);
  }
});

test('an unknown field or value is an error, whether the question reads it or not', () => {
  for (const name of ['on', 'outcome', 'Blocked', 'toString', 'constructor', '']) {
    fails(lineOf(careReading(), { [name]: 'yes' }));
  }
  fails('{"id":"a","question":"seeUnblockedFlag","__proto__":"yes"}');
  for (const question of ['open', 'toString', '', 1, null, undefined]) {
    fails(lineOf(careReading(), { question }));
  }
  for (const blocked of ['maybe', 'YES', '', true, null, 0, ['no'], {}]) {
    fails(lineOf(careReading(), { blocked }));
  }
  for (const over of [
    { reader: 'unknown' },
    { capacity: 'unknown' },
    { boundary: 'unknown' },
    { purpose: 'unknown' },
    { requestedBy: 'unknown' },
    { interventionBasis: 'unknown' },
    { askedAt: 'yes' },
  ]) {
    fails(lineOf(careReading(), over));
  }
});

const requirements: readonly [given: Fields, required: readonly string[]][] = [
  [{ question: 'read', boundary: 'sameUnit' }, ['reader', 'source', 'boundary']],
  [
    { question: 'read', boundary: 'otherProvider' },
    ['reader', 'source', 'boundary', 'capacity', 'purpose'],
  ],
  [{ question: 'listSources' }, ['reader', 'source', 'capacity', 'purpose']],
  [{ question: 'seeUnblockedFlag' }, []],
  [{ question: 'seeBlockedFlag' }, ['reader', 'source']],
  [{ question: 'seeWhoBlocked' }, ['reader', 'source']],
  [{ question: 'requestLift' }, ['reader', 'source']],
  [{ question: 'openInnerBlock', boundary: 'sameProvider' }, ['reader', 'boundary']],
  [{ question: 'makeAvailable', interventionBasis: 'LSS' }, ['source', 'capacity']],
  [{ question: 'makeAvailable', interventionBasis: 'SoL 11:1' }, ['recipientGroup']],
  [
    { question: 'makeAvailable', interventionBasis: 'SoL 4:2a (2001:453)' },
    ['interventionBasis', 'intervention', 'recipientGroup'],
  ],
  [{ question: 'block' }, ['requestedBy', 'askedAt']],
  [{ question: 'lift', requestedBy: 'person' }, ['requestedBy', 'askedAt']],
  [{ question: 'lift', requestedBy: 'careProvider' }, ['reader', 'source', 'askedAt']],
  [{ question: 'showToResident' }, []],
];

/** Every fact that has no unknown. */
const full: Fields = {
  id: 'a',
  reader: 'socialCareProvider',
  source: 'socialCareProvider',
  boundary: 'otherProvider',
  capacity: 'able',
  purpose: 'interventions',
  interventionBasis: 'LSS',
  intervention: 'homeCare',
  recipientGroup: 'older',
  requestedBy: 'person',
  askedAt: 'blockingProvider',
};

for (const [given, required] of requirements) {
  test(`${Object.values(given).join(', ')}: needs ${required.join(', ') || 'nothing'}`, () => {
    read(JSON.stringify({ ...full, ...given }));
    for (const name of required) fails(JSON.stringify({ ...full, ...given, [name]: undefined }));
    if (given['question'] === 'makeAvailable') return;
    const few = Object.entries({ ...full, ...given }).filter(
      ([name]) => name in given || name === 'id' || required.includes(name),
    );
    read(JSON.stringify(Object.fromEntries(few)));
  });
}

test('every question has its requirements above', () => {
  const named = requirements.map(([{ question }]) => question);
  assert.deepEqual(new Set(named), new Set(caseQuestions));
});

test('of health care, no intervention is asked for', () => {
  const { interventionBasis: _, ...given } = full;
  read(JSON.stringify({ ...given, question: 'makeAvailable', source: 'careProvider' }));
});

test('inside one provider, reader and source are of one kind', () => {
  for (const boundary of ['sameUnit', 'sameProvider']) {
    fails(lineOf(readingAtOtherUnit(), { boundary, source: 'socialCareProvider' }));
    fails(lineOf(openingInnerBlock(), { boundary, reader: 'socialCareProvider' }));
  }
  read(lineOf(careReading(), { source: 'socialCareProvider' }));
});

test('what a question implies need not be said', () => {
  const listing = lineOf(careReading(), { question: 'listSources', boundary: undefined });
  assert.equal(decide(read(listing)).outcome, 'permitted');
  const opening = lineOf(openingInnerBlock(), { capacity: undefined });
  assert.equal(decide(read(opening)).outcome, 'permitted');
  const child = lineOf(openingInnerBlock(), { capacity: 'childUnable' });
  assert.equal(decide(read(child)).outcome, 'refused');
});

test('an error repeats no value of the line', () => {
  const found = parseCaseLine(lineOf(careReading(), { at: '19121212-1212', blocked: '1912' }));
  assert.ok(!found.ok);
  assert.doesNotMatch(found.error, /1912/);
});

test('a case file asks its own questions; what only portals ask is an error there', () => {
  const line = (question: string) =>
    lineOf(careReading({ boundary: 'sameUnit' }), {
      question,
      requestedBy: 'person',
      askedAt: 'blockingProvider',
    });
  for (const question of questions) {
    const ofCaseFile = caseQuestions.some((asked) => asked === question);
    assert.equal(parseCaseLine(line(question)).ok || !ofCaseFile, true, question);
    if (!ofCaseFile) fails(line(question));
    assert.ok(parseCaseLine(line(question), questions).ok, question);
  }
});
