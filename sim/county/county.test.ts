import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parsePersonNumber } from '../../server/slices/person/index.ts';
import { parseDocument } from '../../server/slices/record/index.ts';
import { ageOn } from './calendar.ts';
import { type County, createCounty, type LinesOfOne, summariseCounty } from './county.ts';
import { luhnDigit } from './identifiers.ts';
import { tolvansNumber } from './known-people.ts';
import type { DocumentLine } from './lines.ts';
import { testNumbers } from './population.ts';

const date = '2026-11-22';
const now = `${date}T00:00:00.000Z`;
const county = createCounty({ date });
const all: readonly LinesOfOne[] = county.inhabitants.map((inhabitant) =>
  county.linesOf(inhabitant),
);
const documents: readonly DocumentLine[] = all.flatMap((one) => one.documents);
const byKey = new Map(county.inhabitants.map(({ resident }, index) => [resident.key, index]));

function hashOf(value: County, keys: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(value.directory.lines));
  for (const key of keys) {
    const inhabitant = value.inhabitants.find(({ resident }) => resident.key === key);
    assert.ok(inhabitant);
    hash.update(JSON.stringify(value.linesOf(inhabitant)));
  }
  return hash.digest('hex');
}

/** Every text that stands anywhere in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

test('the same seed and date give the same county, in whatever order one asks', () => {
  const keys = county.inhabitants.slice(0, 300).map(({ resident }) => resident.key);
  const wanted = hashOf(county, keys);
  const again = createCounty({ date });
  for (const key of keys.toReversed()) {
    const inhabitant = again.inhabitants[byKey.get(key) ?? -1];
    if (inhabitant) again.linesOf(inhabitant);
  }
  assert.equal(hashOf(again, keys), wanted);
  const other = createCounty({ date, seed: 'another' });
  const sample = other.inhabitants.slice(0, 300).map(({ resident }) => resident.key);
  assert.notEqual(hashOf(other, sample), wanted);
});

test('every document has the form that the interface takes', () => {
  for (const document of documents) {
    const parsed = parseDocument(document, now);
    assert.ok(parsed.ok, parsed.ok ? '' : JSON.stringify([parsed.mistake, document.type]));
  }
});

test('all eleven types of information are there, and the size is as promised', () => {
  const summary = summariseCounty(county);
  assert.equal(Object.keys(summary.documentsByType).length, 11);
  assert.equal(summary.persons, 2000);
  assert.ok(summary.documents > 25_000 && summary.documents < 60_000, String(summary.documents));
  assert.ok(summary.notInformed >= 5 && summary.protectedIdentities >= 8 && summary.blocks >= 15);
});

test('no number can be a real person’s: test numbers, the field’s traditional one, reserve numbers', () => {
  const allowed = new Set([...testNumbers(), tolvansNumber]);
  const seen = new Set<string>();
  for (const { resident } of county.inhabitants) {
    for (const { kind, value, authority } of resident.identifiers) {
      assert.ok(!seen.has(`${kind} ${value}`), 'every number belongs to one');
      seen.add(`${kind} ${value}`);
      if (kind === 'personnummer') assert.ok(allowed.has(value), 'a test number');
      const parsed = parsePersonNumber({
        kind,
        value,
        ...(authority === undefined ? {} : { authority }),
      });
      assert.ok(parsed.ok, `${kind} is well formed`);
    }
  }
});

test('organisation numbers have a right check digit and a form that nobody gets', () => {
  for (const line of county.directory.lines) {
    if (line.kind !== 'organisation') continue;
    assert.match(line.organisationNumber, /^00\d{8}$/);
    assert.equal(
      luhnDigit(line.organisationNumber.slice(0, 9)),
      Number(line.organisationNumber.at(9)),
    );
  }
});

test('the directory holds together: every unit, staff member and assignment stands once and is declared first', () => {
  const declared = new Set<string>();
  for (const line of county.directory.lines) {
    if (line.kind === 'systemClient') continue;
    assert.match(line.hsaId, /^SE\d{10}-[A-Z0-9]{1,19}$/);
    assert.ok(!declared.has(line.hsaId), `${line.hsaId} stands once`);
    if (line.kind === 'connectedProvider') assert.ok(declared.has(line.organisation));
    if (line.kind === 'unit') assert.ok(declared.has(line.connectedProvider));
    if (line.kind === 'assignment') {
      assert.ok(declared.has(line.staff) && declared.has(line.unit));
      assert.ok(line.rights.length > 0 && line.validFrom < line.validUntil);
    }
    declared.add(line.hsaId);
  }
});

test('documents name a unit of their controller, a source of it and an author of the directory', () => {
  const units = new Map([...county.directory.units.values()].map((unit) => [unit.hsaId, unit]));
  const staff = new Set(county.directory.staff.map(({ hsaId }) => hsaId));
  const ids = new Set<string>();
  for (const document of documents) {
    const unit = units.get(document.unit);
    assert.equal(unit?.provider.hsaId, document.controller);
    assert.equal(unit?.provider.sourceSystem, document.sourceSystem);
    assert.ok(staff.has(document.author.hsaId ?? ''));
    const id = `${document.sourceSystem} ${document.documentId} ${document.version}`;
    assert.ok(!ids.has(id));
    ids.add(id);
  }
});

test('nothing is made available about those who were not informed, and the others were, or could not be, by each controller', () => {
  for (const [index, one] of all.entries()) {
    const informed = new Set(one.information.map(({ controller }) => controller));
    const unable = new Set(one.attitudes.map(({ controller }) => controller));
    assert.equal(informed.intersection(unable).size, 0);
    const either = informed.union(unable);
    for (const { controller } of one.documents) assert.ok(either.has(controller));
    if (county.inhabitants[index]?.resident.notInformed) assert.equal(one.documents.length, 0);
  }
});

test('nothing is written before birth, after death or later than yesterday', () => {
  for (const [index, { documents: own }] of all.entries()) {
    const { birthDate, deceasedOn } = county.inhabitants[index]?.resident ?? {};
    for (const document of own) {
      const day = document.eventAt.slice(0, 10);
      assert.ok(day < date && day >= (birthDate ?? '9'));
      if (deceasedOn) assert.ok(day <= deceasedOn, `${document.documentId} after death`);
      // A decision is written before what it grants begins.
      const began = document.type === 'assistanceDecision' ? undefined : document.eventAt;
      const times = [began, document.documentedAt, document.signedAt].flatMap((time) =>
        time === undefined ? [] : [Date.parse(time)],
      );
      assert.deepEqual(
        times,
        times.toSorted((x, y) => x - y),
      );
    }
  }
});

test('what lasts ends after it began, and a plan of home care follows a decision', () => {
  for (const { documents: own } of all) {
    const decided = own
      .filter(
        ({ type, body }) =>
          type === 'assistanceDecision' && 'status' in body && body.status === 'granted',
      )
      .map(({ eventAt }) => Date.parse(eventAt));
    for (const document of own) {
      if (document.eventUntil)
        assert.ok(Date.parse(document.eventUntil) > Date.parse(document.eventAt));
      if (document.type !== 'implementationPlan') continue;
      const planned = Date.parse(document.eventAt);
      assert.ok(
        decided.some((time) => time < planned),
        `${document.documentId} without a decision`,
      );
    }
  }
});

test('wounds that heal do so, step by step and in order of time', () => {
  const last = new Map<string, { at: number; area: number }>();
  let shrunk = 0;
  let grown = 0;
  for (const { documents: own } of all) {
    for (const document of own) {
      if (document.type !== 'chronicWound') continue;
      const { woundId, areaCm2 = 0 } = document.body;
      const before = last.get(woundId);
      if (before && areaCm2 < before.area) shrunk += 1;
      if (before && areaCm2 > before.area) grown += 1;
      last.set(woundId, { at: Date.parse(document.eventAt), area: areaCm2 });
    }
  }
  assert.ok(shrunk > grown * 1.5, `${shrunk} smaller, ${grown} larger`);
});

test('texts are Swedish, whole and varied', () => {
  const texts = documents.flatMap((document) =>
    textsIn([document.title, document.summary, document.body]),
  );
  for (const text of texts) {
    assert.ok(!/[{}|$\ufffd]|Ã|undefined|\s\s(?!\n)| \./.test(text.replaceAll('\n\n', ' ')), text);
  }
  const notes = documents.flatMap((document) =>
    document.type === 'dailyNote' && document.version === 1 ? [document.body.text] : [],
  );
  const distinct = new Set(notes).size / notes.length;
  assert.ok(distinct > 0.8, `${Math.round(distinct * 100)} % of the notes are unlike all others`);
  const joined = texts.join(' ');
  for (const letter of 'åäöÅÄÖ²é') assert.ok(joined.includes(letter), letter);
});

test('the age structure is that of those whom care and social care meet', () => {
  const ages = county.inhabitants.map(({ resident }) => ageOn(resident.birthDate, date));
  const share = (least: number, most: number) =>
    ages.filter((age) => age >= least && age <= most).length / ages.length;
  assert.ok(share(65, 110) > 0.45, 'most are older');
  assert.ok(share(0, 19) > 0.08, 'there are children');
  assert.ok(share(20, 64) > 0.2, 'there are adults of working age');
  assert.ok(share(100, 120) < 0.01, 'few are a hundred');
});

test('Birgitta is 87, has home care, a warning, a wound, and no relation to the ward she lies on', () => {
  const index = byKey.get('k01') ?? -1;
  const birgitta = county.inhabitants[index]?.resident;
  assert.equal(birgitta?.givenName, 'Birgitta');
  assert.equal(ageOn(birgitta.birthDate, date), 87);
  const lines = all[index];
  const ward = county.directory.units.get('medicine')?.hsaId;
  assert.ok(lines?.documents.some(({ type }) => type === 'warning'));
  assert.ok((lines?.documents.filter(({ type }) => type === 'chronicWound').length ?? 0) >= 8);
  assert.ok(!lines?.relations.some(({ unit }) => unit === ward));
  assert.ok(!lines?.consents.some(({ unit }) => unit === ward));
});
