import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDocument } from './parse-document.ts';

const now = '2026-07-01T12:00:00.000Z';

const note = {
  sourceSystem: 'TSTNMT2321000156-1001',
  documentId: 'note-1',
  version: 1,
  type: 'dailyNote',
  person: { kind: 'personnummer', value: '191212121212' },
  controller: 'SE2321000156-1000',
  unit: 'SE2321000156-1001',
  author: { name: 'Maja Lind', role: 'Sjuksköterska' },
  eventAt: '2026-06-30T22:15:00+02:00',
  processedFor: 'care',
  title: 'Daganteckning',
  body: { text: 'Sov gott.\nVaknade klockan sex.' },
};
const decision = {
  ...note,
  type: 'assistanceDecision',
  body: { status: 'granted', decidedOn: '2026-06-01', section: 'SoL 11:1', interventions: [] },
};
const diagnosis = { ...note, type: 'diagnosis', body: { display: 'Hjärtsvikt' } };
const wound = { ...note, type: 'chronicWound', body: { location: 'Hälen', woundId: 'w1' } };

test('a document keeps its content and gets UTC times', () => {
  const parsed = parseDocument(note, now);
  assert.deepEqual(parsed, {
    ok: true,
    value: { ...note, eventAt: '2026-06-30T20:15:00.000Z' },
  });
});

test('a diagnosis stands in words, with or without its code', () => {
  assert.ok(parseDocument(diagnosis, now).ok);
  const code = { code: 'I50.9', codeSystem: '1.2.752.116.1.1.1.1.3' };
  assert.ok(parseDocument({ ...diagnosis, body: { ...diagnosis.body, ...code } }, now).ok);
});

const mistakes: [string, unknown, string, string][] = [
  ['no object', 'text', '', 'value-invalid'],
  ['a list', [], '', 'value-invalid'],
  ['missing field', { ...note, title: undefined }, '/title', 'value-invalid'],
  ['left out field', without('controller'), '/controller', 'field-missing'],
  ['unknown field', { ...note, colour: 1 }, '/colour', 'field-unknown'],
  ['unknown field that may be data', { ...note, '191212121212': 1 }, '', 'field-unknown'],
  ['unknown type', { ...note, type: 'poem' }, '/type', 'value-invalid'],
  ['HSA-id', { ...note, unit: 'unit 4' }, '/unit', 'value-invalid'],
  ['version 0', { ...note, version: 0 }, '/version', 'value-invalid'],
  ['version with decimals', { ...note, version: 1.5 }, '/version', 'value-invalid'],
  [
    'person of unknown kind',
    { ...note, person: { kind: 'passport', value: 'x' } },
    '/person/kind',
    'value-invalid',
  ],
  [
    'diagnosis with a code of no system',
    { ...diagnosis, body: { ...diagnosis.body, code: 'I50.9' } },
    '/body/codeSystem',
    'field-missing',
  ],
  [
    'diagnosis with a code system alone',
    { ...diagnosis, body: { ...diagnosis.body, codeSystem: '1.2.752.116.1.1.1.1.3' } },
    '/body/code',
    'field-missing',
  ],
  [
    'diagnosis without words',
    { ...diagnosis, body: { code: 'I50.9', codeSystem: '1.2.752.116.1.1.1.1.3' } },
    '/body/display',
    'field-missing',
  ],
  ['title of blanks', { ...note, title: '   ' }, '/title', 'value-invalid'],
  ['title of two lines', { ...note, title: 'a\nb' }, '/title', 'value-invalid'],
  ['title too long', { ...note, title: 'a'.repeat(201) }, '/title', 'value-invalid'],
  ['purpose unknown', { ...note, processedFor: 'teaching' }, '/processedFor', 'value-invalid'],
  ['time without offset', { ...note, eventAt: '2026-06-30T22:15:00' }, '/eventAt', 'time-invalid'],
  [
    'date that does not exist',
    { ...note, eventAt: '2026-06-31T22:15:00Z' },
    '/eventAt',
    'time-invalid',
  ],
  ['hour 24', { ...note, eventAt: '2026-06-30T24:00:00Z' }, '/eventAt', 'time-invalid'],
  ['leap second', { ...note, eventAt: '2016-12-31T23:59:60Z' }, '/eventAt', 'time-invalid'],
  ['event to come', { ...note, eventAt: '2026-07-01T12:11:00Z' }, '/eventAt', 'time-in-future'],
  ['signed tomorrow', { ...note, signedAt: '2026-07-02T12:00:00Z' }, '/signedAt', 'time-in-future'],
  ['signed without a time', { ...note, signedBy: 'Maja Lind' }, '/signedAt', 'field-missing'],
  [
    'ends before it begins',
    { ...note, eventUntil: '2026-06-30T20:14:59Z' },
    '/eventUntil',
    'times-out-of-order',
  ],
  ['NUL', { ...note, body: { text: 'a\0b' } }, '/body/text', 'text-not-storable'],
  [
    'lone surrogate',
    { ...note, author: { name: '\ud83d', role: 'x' } },
    '/author/name',
    'text-not-storable',
  ],
  ['empty body', { ...note, body: {} }, '/body/text', 'field-missing'],
  [
    'body of another type',
    { ...note, body: { text: 'a', areaCm2: 1 } },
    '/body/areaCm2',
    'field-unknown',
  ],
  ['no body', { ...note, body: null }, '/body', 'value-invalid'],
  [
    'decision without a date',
    { ...decision, body: { ...decision.body, decidedOn: undefined } },
    '/body/decidedOn',
    'field-missing',
  ],
  [
    'decision date 30 February',
    { ...decision, body: { ...decision.body, decidedOn: '2026-02-30' } },
    '/body/decidedOn',
    'date-invalid',
  ],
  [
    'decision ends before it begins',
    { ...decision, body: { ...decision.body, from: '2026-06-02', until: '2026-06-01' } },
    '/body/until',
    'times-out-of-order',
  ],
  [
    'area with two decimals',
    { ...wound, body: { ...wound.body, areaCm2: 4.25 } },
    '/body/areaCm2',
    'value-invalid',
  ],
  ['pain 11', { ...wound, body: { ...wound.body, pain: 11 } }, '/body/pain', 'value-invalid'],
  [
    'deep nesting',
    { ...note, body: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) },
    '/body/0/0/0',
    'text-not-storable',
  ],
];
for (const [title, value, pointer, code] of mistakes) {
  test(`mistake: ${title}`, () => {
    const parsed = parseDocument(value, now);
    assert.equal(parsed.ok, false);
    if (parsed.ok) return;
    assert.equal(parsed.mistake.code, code, JSON.stringify(parsed.mistake));
    if (title === 'deep nesting') assert.ok(parsed.mistake.pointer.startsWith(pointer));
    else assert.equal(parsed.mistake.pointer, pointer);
  });
}

test('no mistake repeats the value', () => {
  for (const [, value] of mistakes) {
    const parsed = parseDocument(value, now);
    assert.ok(!JSON.stringify(parsed).includes('191212121212'));
  }
});

test('a planned contact may lie ahead', () => {
  const contact = {
    ...note,
    type: 'careContact',
    eventAt: '2027-01-01T08:00:00+01:00',
    body: { kind: 'visit' },
  };
  assert.equal(parseDocument(contact, now).ok, true);
});

function without(field: keyof typeof note) {
  const { [field]: _, ...rest } = note;
  return rest;
}
