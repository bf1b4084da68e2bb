import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from '../../slices/record/index.ts';
import {
  alert,
  answer,
  code,
  diagnosis,
  element,
  elements,
  hsaRoot,
  hypersensitivity,
  identifier,
  note,
  personRoot,
  response,
} from './fixtures/messages.ts';
import { type MappedAnswer, type MappedRecord, mapAnswer } from './index.ts';

const map = (xml: string) => mapAnswer(Buffer.from(xml));
const mapNote = (over: Parameters<typeof note>[0] = {}) =>
  only(map(answer('GetCareDocumentation', [note(over)])));
const mapAlert = (over: Parameters<typeof alert>[0] = {}) =>
  only(map(answer('GetAlertInformation', [alert(over)])));
const mapDiagnosis = (over: Parameters<typeof diagnosis>[0] = {}) =>
  only(map(answer('GetDiagnosis', [diagnosis(over)])));

function only(answer: MappedAnswer): MappedRecord {
  assert.equal(answer.refused, undefined);
  const [record, another] = answer.records;
  assert.ok(record !== undefined && another === undefined);
  return record;
}

/** The document, which must be one that can be published. */
function documentOf(record: MappedRecord) {
  assert.ok(record.ok, record.ok ? '' : `${record.code} ${record.pointer}`);
  const parsed = parseDocument(record.document, '2026-11-22T12:00:00.000Z');
  assert.ok(parsed.ok, parsed.ok ? '' : JSON.stringify(parsed.mistake));
  return parsed.value;
}

test('a note becomes a daily note with all that it says', () => {
  const record = mapNote({
    header: {
      signature: elements({
        id: identifier(hsaRoot, 'SE2321000156-9002'),
        name: 'Karl Ek',
        timestamp: '20240313080000',
      }),
    },
    body: {
      dissentingOpinion: elements({
        authorTime: '20240401120000',
        opinion: 'Jag ramlade inte.',
        personId: identifier(personRoot, '191212121212'),
        personName: 'Tolvan Tolvansson',
      }),
    },
  });
  assert.deepEqual(documentOf(record), {
    sourceSystem: 'SE2321000156-0001',
    documentId: 'note-1',
    // 2024-04-01 10:00:00 UTC, the dissenting opinion, in seconds from 2000, after the days before.
    version: 765_280_800 + 36_526,
    type: 'dailyNote',
    person: { kind: 'personnummer', value: '191212121212' },
    controller: 'SE2321000156-1000',
    unit: 'SE2321000156-1001',
    author: { name: 'Maja Lind', role: 'Distriktssköterska', hsaId: 'SE2321000156-9001' },
    eventAt: '2024-03-12T08:15:00.000Z',
    documentedAt: '2024-03-12T09:15:00.000Z',
    signedAt: '2024-03-13T07:00:00.000Z',
    signedBy: 'Karl Ek',
    blockComparisonTime: '2024-03-12T07:30:00.000Z',
    approvedForPatient: true,
    processedFor: 'care',
    title: 'Hembesök',
    body: {
      text: 'Såret på hälen är rent.\nOmläggning på fredag.',
      noteCode: {
        code: 'bes',
        codeSystem: '1.2.752.129.2.2.2.11',
        display: 'Besöksanteckning',
      },
      dissentingOpinion: 'Tolvan Tolvansson, 2024-04-01: Jag ramlade inte.',
    },
  });
});

test('what the contract lets be left out may be left out', () => {
  const document = documentOf(
    mapNote({ header: { author: undefined }, body: { clinicalDocumentNoteTitle: undefined } }),
  );
  assert.deepEqual(document.author, { name: 'Uppgift saknas', role: 'Uppgift saknas' });
  assert.equal(document.title, 'Besöksanteckning');
  assert.equal(document.documentedAt, '2024-03-12T08:15:00.000Z');
  assert.equal(document.signedAt, undefined);
});

test('odd characters are kept', () => {
  const document = documentOf(
    mapNote({
      body: {
        clinicalDocumentNoteText: '<![CDATA[åäö <>&<!DOCTYPE html>]]>\n\t&lt;p&gt;&#x1F600; ',
      },
    }),
  );
  assert.ok(document.type === 'dailyNote');
  assert.equal(document.body.text, 'åäö <>&<!DOCTYPE html>\n\t<p>😀 ');
});

test('a text in DocBook is kept as its words, and one that only looks like it as it stands', () => {
  const textOf = (text: string) => {
    const document = documentOf(mapNote({ body: { clinicalDocumentNoteText: text } }));
    assert.ok(document.type === 'dailyNote');
    return document.body.text;
  };
  const markup =
    '<?xml version="1.0"?><article><title>Status</title><para>Hb &lt; 100</para></article>';
  assert.equal(textOf(`<![CDATA[${markup}]]>`), 'Status\nHb < 100');
  assert.equal(textOf(markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;')), 'Status\nHb < 100');
  assert.equal(textOf('&lt;para>Hb &lt;100'), '<para>Hb <100');
});

test('a title that is too long stands whole before the text', () => {
  const long = 'Mycket lång rubrik '.repeat(20).trim();
  const document = documentOf(mapNote({ body: { clinicalDocumentNoteTitle: long } }));
  assert.ok(document.type === 'dailyNote');
  assert.ok(document.title.length <= 200 && document.title.endsWith('…'));
  assert.ok(document.body.text.startsWith(`${long}\n\n`));
});

test('ids of the national test environment and every kind of person number are taken', () => {
  const document = documentOf(
    mapNote({
      access: {
        accountableHealthcareProvider: identifier(hsaRoot, 'TSTNMT2321000156-1001'),
        patientId: identifier('1.2.752.97.3.1.3', '991981000010'),
      },
    }),
  );
  assert.equal(document.controller, 'TSTNMT2321000156-1001');
  assert.deepEqual(document.person, {
    kind: 'localReserveNumber',
    value: '991981000010',
    authority: '1.2.752.97.3.1.3',
  });
  const kinds = [
    ['1.2.752.129.2.1.3.3', '190101602391', 'samordningsnummer'],
    ['1.2.752.74.9.1', '22120101NN19', 'nationalReserveNumber'],
  ] as const;
  for (const [root, value, kind] of kinds) {
    const { person } = documentOf(mapNote({ access: { patientId: identifier(root, value) } }));
    assert.deepEqual(person, { kind, value });
  }
});

test('a diagnosis keeps its code, kind and relations', () => {
  const document = documentOf(
    mapDiagnosis({ body: { relatedDiagnosis: elements({ documentId: 'doc-7' }) } }),
  );
  assert.equal(document.title, 'Hjärtsvikt, ospecificerad');
  assert.equal(document.summary, 'I50.9, huvuddiagnos, kronisk');
  assert.equal(document.eventAt, '2024-03-10T13:00:00.000Z');
  assert.equal(document.blockComparisonTime, undefined);
  assert.deepEqual(document.body, {
    code: 'I50.9',
    codeSystem: '1.2.752.116.1.1.1.1.3',
    display: 'Hjärtsvikt, ospecificerad',
    kind: 'main',
    chronic: true,
    text: 'Hör ihop med diagnos i dokument doc-7.',
  });
  const secondary = documentOf(
    mapDiagnosis({
      body: { typeOfDiagnosis: 'Bidiagnos', chronicDiagnosis: undefined, diagnosisTime: undefined },
    }),
  );
  assert.equal(secondary.eventAt, '2024-03-12T09:15:00.000Z');
  assert.equal((secondary.body as { kind: string }).kind, 'secondary');
});

test('a diagnosis may be given in words alone, as long as they are', () => {
  const inWords = (originalText: string) =>
    documentOf(mapDiagnosis({ body: { diagnosisCode: elements({ originalText }) } }));
  const short = inWords('Hjärtsvikt,\nväl behandlad');
  assert.equal(short.title, 'Hjärtsvikt, väl behandlad');
  assert.equal(short.summary, 'huvuddiagnos, kronisk');
  assert.deepEqual(short.body, {
    display: 'Hjärtsvikt, väl behandlad',
    kind: 'main',
    chronic: true,
  });
  const words = 'Långvarig smärta i ryggen efter fall '.repeat(20).trim();
  const long = inWords(words);
  assert.ok(long.type === 'diagnosis');
  assert.ok(long.body.display.length <= 500 && long.body.display.endsWith('…'));
  assert.equal(long.body.text, words);
});

test('a hypersensitivity keeps substance, severity, certainty and codes', () => {
  const document = documentOf(
    mapAlert({
      body: {
        ascertainedDate: '20231230',
        verifiedTime: '20240102100000',
        validityTimePeriod: elements({ start: '20240101000000', end: '20991231235959' }),
        alertInformationComment: 'Fick utslag och svårt att andas.',
      },
    }),
  );
  assert.equal(document.title, 'Överkänslighet: Fenoximetylpenicillin');
  assert.equal(document.summary, 'Fenoximetylpenicillin: Fick utslag och svårt att andas.');
  assert.equal(document.eventAt, '2023-12-31T23:00:00.000Z');
  assert.equal(document.eventUntil, undefined);
  assert.deepEqual(document.body, {
    severity: 'lifeThreatening',
    kind: 'hypersensitivity',
    substance: 'Fenoximetylpenicillin',
    text: [
      'Fick utslag och svårt att andas.',
      'Typ av överkänslighet: Läkemedelsöverkänslighet',
      'Allvarlighetsgrad: Livshotande (1)',
      'Visshetsgrad: Misstänkt (m)',
      'Substans: Fenoximetylpenicillin (J01CE02)',
      'Typ av uppmärksamhetsinformation: Överkänslighet (upp-ube)',
      'Konstaterad: 2023-12-30',
      'Verifierad: 2024-01-02',
    ].join('\n'),
    from: '2024-01-01',
    until: '2099-12-31',
    verified: true,
    codes: [
      { of: 'type', code: 'upp-ube', codeSystem: '1.2.752.129.2.2.2.1', display: 'Överkänslighet' },
      { of: 'severity', code: '1', codeSystem: '1.2.752.129.2.2.3.3', display: 'Livshotande' },
      { of: 'certainty', code: 'm', codeSystem: '1.2.752.129.2.2.3.11', display: 'Misstänkt' },
      {
        of: 'substance',
        code: 'J01CE02',
        codeSystem: '1.2.752.129.2.2.3.1.1',
        display: 'Fenoximetylpenicillin',
      },
    ],
  });
});

const without = { hypersensitivity: undefined };
const subjects: [string, Record<string, string | undefined>, string, string, string, string[]][] = [
  [
    'another hypersensitivity',
    {
      hypersensitivity: hypersensitivity({
        degreeOfSeverity: elements({ originalText: 'Skadande' }),
        pharmaceuticalHypersensitivity: undefined,
        otherHypersensitivity: elements({
          hypersensitivityAgent: 'Jordnöt',
          hypersensitivityAgentCode: elements({ originalText: 'Baljväxt' }),
        }),
      }),
    },
    'hypersensitivity',
    'serious',
    'Överkänslighet: Jordnöt',
    ['Agens: Jordnöt', 'Agens, kod: Baljväxt'],
  ],
  [
    'a substance without ATC code, of a severity in words that nobody knows',
    {
      hypersensitivity: hypersensitivity({
        degreeOfSeverity: elements({ originalText: 'Ganska illa' }),
        pharmaceuticalHypersensitivity: elements({
          nonATCSubstance: 'Naturmedel X',
          nonATCSubstanceComment: 'Finns inte i ATC',
          pharmaceuticalProductId: code('19990512000014', '1.2.752.129.2.1.5.1', 'Medel X'),
        }),
      }),
    },
    'hypersensitivity',
    'serious',
    'Överkänslighet: Naturmedel X',
    [
      'Skäl till att ATC-kod saknas: Finns inte i ATC',
      'Läkemedelsprodukt: Medel X (19990512000014)',
    ],
  ],
  [
    'a serious disease',
    {
      ...without,
      seriousDisease: element('disease', code('D66.9', '1.2.752.116.1.1.1.1.3', 'Hemofili A')),
    },
    'disease',
    'serious',
    'Allvarlig sjukdom: Hemofili A',
    ['Sjukdom: Hemofili A (D66.9)'],
  ],
  [
    'a treatment',
    {
      ...without,
      treatment: elements({
        treatmentDescription: 'Antikoagulantia tills vidare',
        pharmaceuticalTreatment: elements({ originalText: 'Warfarin' }),
      }),
    },
    'treatment',
    'other',
    'Behandling: Antikoagulantia tills vidare',
    ['Behandling: Antikoagulantia tills vidare', 'Läkemedel: Warfarin'],
  ],
  [
    'a communicable disease',
    {
      ...without,
      communicableDisease: elements({
        communicableDiseaseCode: elements({ originalText: 'MRSA' }),
        routeOfTransmission: elements({ originalText: 'Kontakt' }),
      }),
    },
    'infection',
    'other',
    'Smittsam sjukdom: MRSA',
    ['Smittsam sjukdom: MRSA', 'Smittväg: Kontakt'],
  ],
  [
    'a restriction of care',
    {
      ...without,
      restrictionOfCare: elements({ restrictionOfCareComment: 'Inga blodprodukter.' }),
    },
    'unstructured',
    'other',
    'Vårdbegränsning',
    ['Inga blodprodukter.'],
  ],
  [
    'an unstructured warning with relations',
    {
      ...without,
      unstructuredAlertInformation: elements({
        unstructuredAlertInformationHeading: 'Gammal varning',
        unstructuredAlertInformationContent: 'Tål inte tejp.',
      }),
      relatedAlertInformation: elements({
        typeOfAlertInformationRelationship: elements({ originalText: 'Ersätter' }),
        relationComment: 'Ny rubrik',
        documentId: 'doc-0',
      }),
    },
    'unstructured',
    'other',
    'Gammal varning',
    ['Tål inte tejp.', 'Samband: Ersätter, varning i dokument doc-0 (Ny rubrik)'],
  ],
];
for (const [name, body, kind, severity, title, lines] of subjects) {
  test(`a warning of ${name}`, () => {
    const document = documentOf(mapAlert({ body }));
    assert.ok(document.type === 'warning');
    assert.equal(document.title, title);
    assert.equal(document.body.kind, kind);
    assert.equal(document.body.severity, severity);
    const said = document.body.text?.split('\n') ?? [];
    assert.deepEqual(
      lines.filter((line) => !said.includes(line)),
      [],
    );
  });
}

test('a warning says in one line what it is about, cut when it is long', () => {
  const unstructured = (content: string) =>
    documentOf(
      mapAlert({
        body: {
          ...without,
          unstructuredAlertInformation: elements({
            unstructuredAlertInformationHeading: 'Metallsplitter',
            unstructuredAlertInformationContent: content,
          }),
        },
      }),
    ).summary;
  assert.equal(unstructured('I vänster öga.\nInte MR.'), 'Metallsplitter: I vänster öga. Inte MR.');
  const long = unstructured('Ingen magnetkamera. '.repeat(20)) ?? '';
  assert.ok(long.length <= 300 && long.endsWith('…'));
});

test('an obsolete warning ends when it was marked, and is a version after the one before', () => {
  const before = documentOf(mapAlert());
  const after = documentOf(
    mapAlert({
      body: {
        validityTimePeriod: elements({ start: '20240101000000', end: '20261231000000' }),
        obsoleteTime: '20240601120000',
        obsoleteComment: 'Uteslutet vid provokation.',
      },
    }),
  );
  assert.equal(after.version, before.version + 1);
  assert.equal(after.eventUntil, '2024-06-01T10:00:00.000Z');
  assert.ok(after.type === 'warning');
  assert.equal(after.body.until, '2024-06-01');
  assert.match(
    after.body.text ?? '',
    /Skäl till att den är inaktuell: Uteslutet vid provokation\./,
  );
});

test('a warning that holds from later on is shown from when it was written', () => {
  const document = documentOf(
    mapAlert({ body: { validityTimePeriod: elements({ start: '20300101000000' }) } }),
  );
  assert.equal(document.eventAt, '2024-03-12T09:15:00.000Z');
  assert.equal((document.body as { from?: string }).from, '2030-01-01');
});

const noteAt = '/GetCareDocumentationResponse/careDocumentation';
const alertAt = '/GetAlertInformationResponse/alertInformation';
const diagnosisAt = '/GetDiagnosisResponse/diagnosis';
const alertBody = `${alertAt}/alertInformationBody`;
const author2 = 'accountableHealthcareProfessional';

const refusals: [string, MappedRecord, string, string][] = [
  [
    'no header',
    mapNote({ header: { accessControlHeader: undefined } }),
    'field-missing',
    `${noteAt}/header/accessControlHeader`,
  ],
  [
    'no controller',
    mapNote({ access: { accountableHealthcareProvider: undefined } }),
    'field-missing',
    `${noteAt}/header/accessControlHeader/accountableHealthcareProvider`,
  ],
  [
    'organisation number as controller',
    mapNote({
      access: { accountableHealthcareProvider: identifier('1.2.752.29.4.3', '2321000156') },
    }),
    'identifier-unknown',
    `${noteAt}/header/accessControlHeader/accountableHealthcareProvider/root`,
  ],
  [
    'controller without its id',
    mapNote({ access: { accountableHealthcareProvider: identifier(hsaRoot) } }),
    'field-missing',
    `${noteAt}/header/accessControlHeader/accountableHealthcareProvider/extension`,
  ],
  [
    'unit that is no HSA-id',
    mapNote({ access: { accountableCareUnit: identifier(hsaRoot, 'avdelning 4') } }),
    'value-invalid',
    `${noteAt}/header/accessControlHeader/accountableCareUnit/extension`,
  ],
  [
    'unknown kind of person number',
    mapNote({ access: { patientId: identifier('1.2.3.4', '191212121212') } }),
    'identifier-unknown',
    `${noteAt}/header/accessControlHeader/patientId/root`,
  ],
  [
    'no time for blocks',
    mapNote({ access: { blockComparisonTime: undefined } }),
    'field-missing',
    `${noteAt}/header/accessControlHeader/blockComparisonTime`,
  ],
  [
    'empty time for blocks',
    mapNote({ access: { blockComparisonTime: ' ' } }),
    'field-missing',
    `${noteAt}/header/accessControlHeader/blockComparisonTime`,
  ],
  [
    'day that does not exist',
    mapNote({ access: { blockComparisonTime: '20230229100000' } }),
    'time-invalid',
    `${noteAt}/header/accessControlHeader/blockComparisonTime`,
  ],
  [
    'time of another form',
    mapNote({ access: { blockComparisonTime: '2023-02-28T10:00:00' } }),
    'time-invalid',
    `${noteAt}/header/accessControlHeader/blockComparisonTime`,
  ],
  [
    'approval in words',
    mapNote({ access: { approvedForPatient: 'ja' } }),
    'value-invalid',
    `${noteAt}/header/accessControlHeader/approvedForPatient`,
  ],
  [
    'no record id',
    mapNote({ header: { record: elements({ timestamp: '20240312091500' }) } }),
    'field-missing',
    `${noteAt}/header/record/id`,
  ],
  [
    'record id too long',
    mapNote({
      header: {
        record: elements({ id: identifier('x'.repeat(129)), timestamp: '20240312091500' }),
      },
    }),
    'value-invalid',
    `${noteAt}/header/record/id/root`,
  ],
  [
    'time beyond all versions',
    mapNote({ header: { record: elements({ id: identifier('n'), timestamp: '20680119000000' }) } }),
    'time-invalid',
    `${noteAt}/header`,
  ],
  [
    'author id that is no HSA-id',
    mapNote({ author: { id: identifier(hsaRoot, '12345') } }),
    'value-invalid',
    `${noteAt}/header/author/id/extension`,
  ],
  [
    'placeholder in an optional element',
    mapNote({ author: { name: '?' } }),
    'placeholder',
    `${noteAt}/header/author/name`,
  ],
  [
    'placeholder in an element that is not kept',
    mapNote({ author: { orgUnit: elements({ orgUnitTelecom: ' ? ' }) } }),
    'placeholder',
    `${noteAt}/header/author/orgUnit/orgUnitTelecom`,
  ],
  [
    'placeholder as the code',
    mapNote({ body: { clinicalDocumentNoteCode: code('?', '?', '?') } }),
    'placeholder',
    `${noteAt}/body/clinicalDocumentNoteCode/code`,
  ],
  [
    'no code of the note',
    mapNote({ body: { clinicalDocumentNoteCode: undefined } }),
    'field-missing',
    `${noteAt}/body/clinicalDocumentNoteCode`,
  ],
  [
    'unknown code of the note',
    mapNote({ body: { clinicalDocumentNoteCode: code('xyz', '1.2.752.129.2.2.2.11', 'Annat') } }),
    'code-unknown',
    `${noteAt}/body/clinicalDocumentNoteCode/code`,
  ],
  [
    'unknown code system',
    mapNote({ body: { clinicalDocumentNoteCode: code('bes', '1.2.3', 'Besök') } }),
    'code-unknown',
    `${noteAt}/body/clinicalDocumentNoteCode/codeSystem`,
  ],
  [
    'code without its system',
    mapNote({ body: { clinicalDocumentNoteCode: elements({ code: 'bes' }) } }),
    'field-missing',
    `${noteAt}/body/clinicalDocumentNoteCode/codeSystem`,
  ],
  [
    'code system that is no OID',
    mapNote({ body: { clinicalDocumentNoteCode: code('bes', 'KV', 'Besök') } }),
    'value-invalid',
    `${noteAt}/body/clinicalDocumentNoteCode/codeSystem`,
  ],
  [
    'no text',
    mapNote({ body: { clinicalDocumentNoteText: undefined } }),
    'field-missing',
    `${noteAt}/body/clinicalDocumentNoteText`,
  ],
  [
    'text of blanks',
    mapNote({ body: { clinicalDocumentNoteText: ' \n ' } }),
    'field-missing',
    `${noteAt}/body/clinicalDocumentNoteText`,
  ],
  [
    'picture in place of the text',
    mapNote({
      body: {
        clinicalDocumentNoteText: undefined,
        multimediaEntry: elements({ mediaType: 'image/png', value: 'iVBORw0KGgo=' }),
      },
    }),
    'multimedia-not-taken',
    `${noteAt}/body/multimediaEntry`,
  ],
  [
    'picture beside the text',
    mapNote({
      body: {
        multimediaEntry: elements({ mediaType: 'image/png', reference: 'https://example.org/1' }),
      },
    }),
    'multimedia-not-taken',
    `${noteAt}/body/multimediaEntry`,
  ],
  [
    'dissenting opinion without its author',
    mapNote({
      body: {
        dissentingOpinion: elements({
          authorTime: '20240401120000',
          opinion: 'Nej',
          personId: identifier(personRoot, '191212121212'),
        }),
      },
    }),
    'field-missing',
    `${noteAt}/body/dissentingOpinion/personName`,
  ],
  [
    'element of another contract',
    mapNote({ body: { diagnosisTime: '20240401120000' } }),
    'field-unknown',
    `${noteAt}/body/diagnosisTime`,
  ],
  [
    'element whose name may be data',
    mapNote({ body: { p191212121212: 'x' } }),
    'field-unknown',
    `${noteAt}/body`,
  ],
  [
    'repeated element',
    mapNote({ author: { name: 'A</c:name><c:name>B' } }),
    'field-repeated',
    `${noteAt}/header/author/name`,
  ],
  [
    'elements in a text',
    mapNote({ author: { name: 'A<c:b>B</c:b>' } }),
    'value-invalid',
    `${noteAt}/header/author/name`,
  ],
  [
    'text between elements',
    mapNote({ header: { author: `text${elements({ timestamp: '20240312101500' })}` } }),
    'value-invalid',
    `${noteAt}/header/author`,
  ],
  [
    'no source system',
    mapDiagnosis({ header: { sourceSystemHSAId: undefined } }),
    'field-missing',
    `${diagnosisAt}/diagnosisHeader/sourceSystemHSAId`,
  ],
  [
    'no controller',
    mapDiagnosis({ author: { healthcareProfessionalCareGiverHSAId: undefined } }),
    'field-missing',
    `${diagnosisAt}/diagnosisHeader/${author2}/healthcareProfessionalCareGiverHSAId`,
  ],
  [
    'unit that is no HSA-id',
    mapDiagnosis({ author: { healthcareProfessionalCareUnitHSAId: '565656' } }),
    'value-invalid',
    `${diagnosisAt}/diagnosisHeader/${author2}/healthcareProfessionalCareUnitHSAId`,
  ],
  [
    'withdrawn record',
    mapDiagnosis({ header: { nullified: 'true' } }),
    'record-nullified',
    `${diagnosisAt}/diagnosisHeader/nullified`,
  ],
  [
    'unknown kind of diagnosis',
    mapDiagnosis({ body: { typeOfDiagnosis: 'Tilläggsdiagnos' } }),
    'code-unknown',
    `${diagnosisAt}/diagnosisBody/typeOfDiagnosis`,
  ],
  [
    'no code',
    mapDiagnosis({ body: { diagnosisCode: undefined } }),
    'field-missing',
    `${diagnosisAt}/diagnosisBody/diagnosisCode`,
  ],
  [
    'diagnosis in words of a code that is left out',
    mapDiagnosis({ body: { diagnosisCode: elements({ displayName: 'Hjärtsvikt' }) } }),
    'field-missing',
    `${diagnosisAt}/diagnosisBody/diagnosisCode/code`,
  ],
  [
    'note of markup without words',
    mapNote({ body: { clinicalDocumentNoteText: '&lt;article&gt;&lt;para/&gt;&lt;/article&gt;' } }),
    'field-missing',
    `${noteAt}/body/clinicalDocumentNoteText`,
  ],
  [
    'code of another code system',
    mapDiagnosis({ body: { diagnosisCode: code('123456', '1.2.752.129.2.2.1.4', 'Någon') } }),
    'code-unknown',
    `${diagnosisAt}/diagnosisBody/diagnosisCode/codeSystem`,
  ],
  [
    'unknown type of warning',
    mapAlert({ body: { typeOfAlertInformation: code('xyz', '1.2.752.129.2.2.2.1', 'Något') } }),
    'code-unknown',
    `${alertBody}/typeOfAlertInformation/code`,
  ],
  [
    'type of warning of another system',
    mapAlert({ body: { typeOfAlertInformation: code('upp', '1.2.3', 'Något') } }),
    'code-unknown',
    `${alertBody}/typeOfAlertInformation/codeSystem`,
  ],
  [
    'no start of validity',
    mapAlert({ body: { validityTimePeriod: elements({ end: '20240101000000' }) } }),
    'field-missing',
    `${alertBody}/validityTimePeriod/start`,
  ],
  [
    'end before the start',
    mapAlert({
      body: { validityTimePeriod: elements({ start: '20240102000000', end: '20240101000000' }) },
    }),
    'time-invalid',
    `${alertBody}/validityTimePeriod/end`,
  ],
  [
    'date that does not exist',
    mapAlert({ body: { ascertainedDate: '20231131' } }),
    'time-invalid',
    `${alertBody}/ascertainedDate`,
  ],
  ['warning about nothing', mapAlert({ body: without }), 'field-missing', alertBody],
  [
    'warning about two things',
    mapAlert({ body: { restrictionOfCare: elements({ restrictionOfCareComment: 'Nej' }) } }),
    'field-repeated',
    `${alertBody}/restrictionOfCare`,
  ],
  [
    'unknown severity',
    mapAlert({
      body: {
        hypersensitivity: hypersensitivity({
          degreeOfSeverity: code('9', '1.2.752.129.2.2.3.3', 'Nio'),
        }),
      },
    }),
    'code-unknown',
    `${alertBody}/hypersensitivity/degreeOfSeverity/code`,
  ],
  [
    'severity that says two things',
    mapAlert({
      body: {
        hypersensitivity: hypersensitivity({
          degreeOfSeverity: code('3', '1.2.752.129.2.2.3.3', 'Livshotande'),
        }),
      },
    }),
    'value-invalid',
    `${alertBody}/hypersensitivity/degreeOfSeverity/displayName`,
  ],
  [
    'unknown certainty',
    mapAlert({
      body: {
        hypersensitivity: hypersensitivity({
          degreeOfCertainty: code('k', '1.2.3', 'Konstaterad'),
        }),
      },
    }),
    'code-unknown',
    `${alertBody}/hypersensitivity/degreeOfCertainty/codeSystem`,
  ],
  [
    'medicine without substance',
    mapAlert({
      body: {
        hypersensitivity: hypersensitivity({
          pharmaceuticalHypersensitivity: elements({ nonATCSubstanceComment: 'Vet ej' }),
        }),
      },
    }),
    'field-missing',
    `${alertBody}/hypersensitivity/pharmaceuticalHypersensitivity/atcSubstance`,
  ],
  [
    'treatment without description',
    mapAlert({
      body: { ...without, treatment: elements({ treatmentCode: elements({ originalText: 'X' }) }) },
    }),
    'field-missing',
    `${alertBody}/treatment/treatmentDescription`,
  ],
  [
    'relation to no document',
    mapAlert({
      body: {
        relatedAlertInformation: elements({
          typeOfAlertInformationRelationship: elements({ originalText: 'Ersätter' }),
        }),
      },
    }),
    'field-missing',
    `${alertBody}/relatedAlertInformation/documentId`,
  ],
];
for (const [title, record, code, pointer] of refusals) {
  test(`refused: ${title}`, () => {
    assert.equal(record.ok, false);
    if (record.ok) return;
    assert.deepEqual([record.code, record.pointer], [code, pointer], record.detail);
    assert.doesNotMatch(record.detail, /1912121212|Maja|Tolvan/);
  });
}

test('a refusal names what else is wrong, and how many elements hold a placeholder', () => {
  const record = mapNote({
    author: { name: '?', id: identifier('?', '?') },
    body: { clinicalDocumentNoteCode: code('xyz', '1.2.752.129.2.2.2.11') },
  });
  assert.ok(!record.ok);
  assert.equal(record.pointer, `${noteAt}/header/author/id/root`);
  assert.match(record.detail, /\(3 elements of the record do\)/);
  assert.match(
    record.detail,
    /Also wrong: code-unknown at body\/clinicalDocumentNoteCode\/code\.$/,
  );
});

test('the other records go on, each with its place', () => {
  const mapped = map(
    answer('GetCareDocumentation', [
      note(),
      note({ header: { record: elements({ id: identifier('note-2'), timestamp: '?' }) } }),
      note({
        header: { record: elements({ id: identifier('note-3'), timestamp: '20240312091500' }) },
      }),
    ]),
  );
  assert.equal(mapped.contract, 'GetCareDocumentation 3.0');
  assert.deepEqual(
    mapped.records.map((record) => [record.ok, record.id]),
    [
      [true, 'note-1'],
      [false, 'note-2'],
      [true, 'note-3'],
    ],
  );
  const [, second] = mapped.records;
  assert.ok(second !== undefined && !second.ok);
  assert.equal(second.pointer, `${noteAt}[2]/header/record/timestamp`);
});

test('records with one id are refused, all of them', () => {
  const mapped = map(answer('GetDiagnosis', [diagnosis(), diagnosis()]));
  assert.deepEqual(
    mapped.records.map((record) =>
      record.ok ? '' : `${record.id} ${record.code} ${record.pointer}`,
    ),
    [`doc-1 id-repeated ${diagnosisAt}[1]`, `doc-1 id-repeated ${diagnosisAt}[2]`],
  );
});

test('the bare response element is taken as well, in any encoding and with any prefix', () => {
  const bare = response('GetDiagnosis', [diagnosis()]);
  const expected = map(answer('GetDiagnosis', [diagnosis()]));
  assert.deepEqual(map(bare), expected);
  const prefixes = bare
    .replaceAll('<r:', '<')
    .replaceAll('</r:', '</')
    .replaceAll('xmlns:r=', 'xmlns=');
  assert.deepEqual(map(prefixes), expected);
  const utf16 = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${bare}`, 'utf16le');
  assert.deepEqual(mapAnswer(utf16), expected);
  const latin1 = Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${bare}`, 'latin1');
  assert.deepEqual(mapAnswer(latin1), expected);
});

test('elements of other namespaces may be passed over', () => {
  const extended = note({
    after: '<x:extra xmlns:x="urn:example:1"><x:inner>något</x:inner></x:extra>',
  });
  assert.equal(only(map(answer('GetCareDocumentation', [extended]))).ok, true);
});

test('an answer without records, and one that has more', () => {
  const empty = map(answer('GetAlertInformation', []));
  assert.deepEqual(empty, { contract: 'GetAlertInformation 2.0', records: [], hasMore: false });
  const more = `<r:hasMore><r:logicalAddress>A</r:logicalAddress><r:reference>b</r:reference></r:hasMore>`;
  assert.equal(map(answer('GetCareDocumentation', [note(), more])).hasMore, true);
});

const soap = (body: string) =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>${body}</s:Body></s:Envelope>`;
const bomb = `<!DOCTYPE a [<!ENTITY b "b">${Array.from({ length: 30 }, (_, i) => `<!ENTITY c${i} "${`&${i === 0 ? 'b' : `c${i - 1}`};`.repeat(10)}">`).join('')}]><a>&c29;</a>`;
const wholes: [string, string | Buffer, string, RegExp][] = [
  ['no XML', 'hej', 'xml-invalid', /line 1/],
  ['nothing', '', 'xml-invalid', /well-formed/],
  ['a broken tag', '<a>\n<191212121212></a>', 'xml-invalid', /\(line 2\)/],
  ['an unknown entity', '<a>&xxe;</a>', 'xml-invalid', /well-formed/],
  [
    'a document type',
    '<?xml version="1.0"?><!-- <a> -->\n<!DOCTYPE a><a/>',
    'doctype-not-allowed',
    /leave it out/,
  ],
  [
    'an outside entity',
    '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    'doctype-not-allowed',
    /leave it out/,
  ],
  [
    'a document type in UTF-16',
    Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le'),
    'doctype-not-allowed',
    /leave it out/,
  ],
  ['entities that multiply', bomb, 'doctype-not-allowed', /leave it out/],
  ['deep nesting', '<a>'.repeat(5000) + '</a>'.repeat(5000), 'xml-invalid', /well-formed/],
  ['too many tags', '<a/>'.repeat(600_001), 'xml-too-large', /ask for less/],
  ['too many bytes', `<a>${'x'.repeat(8 * 1024 * 1024)}</a>`, 'xml-too-large', /ask for less/],
  ['an empty envelope', soap(''), 'soap-invalid', /one response/],
  ['two responses', soap('<a/><a/>'), 'soap-invalid', /one response/],
  [
    'a fault',
    soap(
      '<s:Fault><faultcode>s:Server</faultcode><faultstring>191212121212 saknas</faultstring></s:Fault>',
    ),
    'soap-fault',
    /fault code: s:Server/,
  ],
  [
    'a fault of SOAP 1.2',
    soap('<s:Fault><s:Code><s:Value>s:Receiver</s:Value></s:Code></s:Fault>'),
    'soap-fault',
    /fault code: s:Receiver/,
  ],
  [
    'a fault with a number as its code',
    soap('<s:Fault><faultcode>191212121212</faultcode></s:Fault>'),
    'soap-fault',
    /fault, which/,
  ],
  [
    'another contract',
    response('GetFunctionalStatus', []),
    'contract-not-taken',
    /^GetFunctionalStatus 2 is not .* Taken: GetCareDocumentation 3\.0, GetAlertInformation 2\.0, GetDiagnosis 2\.0\.$/,
  ],
  [
    'another version',
    response('GetDiagnosis', []).replaceAll('Responder:2', 'Responder:1'),
    'contract-not-taken',
    /^GetDiagnosis 1 /,
  ],
  ['other XML', '<p191212121212/>', 'contract-not-taken', /^The XML is not an answer/],
  [
    'a source that failed',
    answer('GetDiagnosis', [], '<r:result><c:resultCode>ERROR</c:resultCode></r:result>'),
    'answer-error',
    /ask it again/,
  ],
  [
    'an unknown result',
    answer('GetDiagnosis', [], '<r:result><c:resultCode>?</c:resultCode></r:result>'),
    'answer-invalid',
    /result\/resultCode/,
  ],
  [
    'no result where it is mandatory',
    answer('GetCareDocumentation', [note()], ''),
    'answer-invalid',
    /result\/resultCode/,
  ],
  [
    'unknown parts',
    answer('GetDiagnosis', ['<r:diagnoses/>']),
    'answer-invalid',
    /no such element/,
  ],
];
for (const [title, xml, code, detail] of wholes) {
  test(`the whole is refused: ${title}`, () => {
    const mapped = mapAnswer(Buffer.from(xml as string));
    assert.equal(mapped.refused?.code, code);
    assert.match(mapped.refused?.detail ?? '', detail);
    assert.doesNotMatch(mapped.refused?.detail ?? '', /191212|passwd/);
    assert.deepEqual(mapped.records, []);
  });
}

test('no input throws, and no number is repeated in what is said of it', () => {
  const messages = [
    answer('GetCareDocumentation', [note(), note({ author: { name: '?' } })]),
    answer('GetAlertInformation', [alert()]),
    answer('GetDiagnosis', [diagnosis()]),
  ].map((xml) => Buffer.from(xml));
  const mutation = fc.record({
    at: fc.nat(),
    remove: fc.nat({ max: 40 }),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom('<', '>', '&', '?', '</c:a>', '<c:a>', '\0', ']]>', '<!DOCTYPE a>')
        .map(Buffer.from),
    ),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...messages),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      (message, mutations) => {
        let bytes: Buffer = message;
        for (const { at, remove, insert } of mutations) {
          const from = at % (bytes.length + 1);
          bytes = Buffer.concat([bytes.subarray(0, from), insert, bytes.subarray(from + remove)]);
        }
        const mapped = mapAnswer(bytes);
        const said = mapped.records.flatMap((record) =>
          record.ok ? [] : [record.detail, record.pointer],
        );
        assert.doesNotMatch([mapped.refused?.detail, ...said].join(' '), /191212121212|Maja/);
      },
    ),
    { seed: 20261122, numRuns: 2000 },
  );
});

test('any bytes at all get an answer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      assert.ok(mapAnswer(bytes).refused !== undefined);
    }),
    { seed: 20261122, numRuns: 500 },
  );
});
