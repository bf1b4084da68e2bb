import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../../platform/database.ts';
import { createTestDatabase } from '../../platform/test-database.ts';
import { applyDirectoryLine } from './apply-line.ts';
import { isWithin, mayBeShared, purposeFits } from './directory.ts';
import { parseHsaId } from './hsa-id.ts';
import { findStaffByHsaId, findUnitByHsaId, listAssignmentsInForce } from './store.ts';

const analysis = {
  need: 'Reads what the visits of the day need.',
  risk: { severity: 3, probability: 2 },
  decidedBy: 'Verksamhetschef',
  decidedOn: '2024-01-01',
};
const dates = { validFrom: '2024-01-01', validUntil: '2099-12-31' };
const right = { types: ['*'], scope: 'shared', ...dates, analysis };

const organisation = {
  kind: 'organisation',
  hsaId: 'SE1-O',
  name: 'Ån kommun',
  organisationNumber: '212000-0001',
  form: 'municipality',
};
const care = {
  kind: 'connectedProvider',
  hsaId: 'SE1-VG',
  organisation: 'SE1-O',
  providerKind: 'careProvider',
  part: null,
  name: 'Ån kommun, hälso- och sjukvård',
  connectedFrom: '2023-01-01',
};
const deciding = {
  ...care,
  hsaId: 'SE1-OG',
  providerKind: 'socialCareProvider',
  part: 'deciding',
  name: 'Omsorgsnämnden, myndighet',
};
const careUnit = {
  kind: 'unit',
  hsaId: 'SE1-E1',
  connectedProvider: 'SE1-VG',
  name: 'Hemsjukvården',
};
const officeUnit = {
  kind: 'unit',
  hsaId: 'SE1-E2',
  connectedProvider: 'SE1-OG',
  name: 'Biståndsenheten',
};
const nurse = { kind: 'staff', hsaId: 'SE1-P1', givenName: 'Åsa', familyName: 'Öst' };
const assignment = {
  kind: 'assignment',
  hsaId: 'SE1-U1',
  staff: 'SE1-P1',
  unit: 'SE1-E1',
  name: 'Vård och behandling',
  role: 'Sjuksköterska',
  purpose: 'care',
  ...dates,
  rights: [right],
};
const client = {
  kind: 'systemClient',
  clientId: 'journal',
  name: 'Journalen',
  sourceSystems: ['SE1-S1'],
  connectedProviders: ['SE1-VG', 'SE1-OG'],
  scopes: ['documents.write'],
  jwks: { keys: [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }] },
};
const all = [organisation, care, deciding, careUnit, officeUnit, nurse, assignment, client];

describe('the feed of the directory', () => {
  let sql: Database;
  let drop: () => Promise<void>;
  before(async () => {
    const database = await createTestDatabase();
    drop = database.drop;
    sql = connect(database.appUrl, { max: 2 });
    for (const line of all) assert.equal((await apply(line)).outcome, 'stored', line.kind);
  });
  after(async () => {
    await sql.end();
    await drop();
  });

  const apply = (line: unknown) =>
    sql.begin((transaction) => applyDirectoryLine(transaction, line));

  test('the same line again changes nothing, and other content updates', async () => {
    for (const line of all) assert.equal((await apply(line)).outcome, 'unchanged');
    const renamed = { ...careUnit, name: 'Hemsjukvården Norr', board: 'Omsorgsnämnden' };
    assert.deepEqual(await apply(renamed), { id: 'SE1-E1', outcome: 'stored' });
    assert.equal((await findUnitByHsaId(sql, 'SE1-E1'))?.name, 'Hemsjukvården Norr');
    const narrower = { ...assignment, rights: [{ ...right, types: ['dailyNote'] }] };
    assert.equal((await apply(narrower)).outcome, 'stored');
    assert.equal((await apply(narrower)).outcome, 'unchanged');
    assert.equal((await apply({ ...client, connectedProviders: ['SE1-VG'] })).outcome, 'stored');
    assert.equal((await apply({ ...client, sourceSystems: [] })).outcome, 'stored');
  });

  test('duties and the telephone of the one on duty come and go with their lines', async () => {
    const duties = ['liftOfficer', 'innerBlockOfficer'];
    assert.equal((await apply({ ...assignment, duties })).outcome, 'stored');
    const reversed = { ...assignment, duties: duties.toReversed() };
    assert.equal((await apply(reversed)).outcome, 'unchanged', 'their order says nothing');
    const staffId = (await findStaffByHsaId(sql, nurse.hsaId))?.id ?? '';
    const dutiesNow = async () => (await listAssignmentsInForce(sql, staffId))[0]?.duties;
    assert.deepEqual(await dutiesNow(), duties.toSorted());
    assert.equal((await apply(assignment)).outcome, 'stored');
    assert.deepEqual(await dutiesNow(), []);
    for (const line of [{ ...care, dutyPhone: '070-174 06 21' }, care]) {
      assert.equal((await apply(line)).outcome, 'stored');
      assert.equal((await apply(line)).outcome, 'unchanged');
    }
  });

  test('working hours, and who a staff member is, come and go with their lines', async () => {
    const hours = [{ weekdays: [1, 2, 3, 4, 5], from: '07:00', until: '16:30' }];
    const person = { kind: 'personnummer', value: '191212121212' };
    for (const line of [
      { ...careUnit, hours },
      { ...careUnit, hours: 'always' },
      careUnit,
      { ...nurse, person },
      nurse,
    ]) {
      assert.equal((await apply(line)).outcome, 'stored');
      assert.equal((await apply(line)).outcome, 'unchanged');
    }
  });

  test('social care has reviewers and managers as care has', async () => {
    const inSocialCare = {
      ...{ ...assignment, hsaId: 'SE1-U8', unit: officeUnit.hsaId, purpose: 'investigation' },
      duties: ['logReviewer', 'unitManager'],
    };
    assert.equal((await apply(inSocialCare)).outcome, 'stored');
  });

  const wrong: readonly [string, object, string, string][] = [
    ['no kind', { hsaId: 'SE1-X' }, 'value-invalid', '/kind'],
    ['an unknown field', { ...nurse, phone: '1' }, 'field-unknown', '/phone'],
    [
      'a duty that there is not',
      { ...assignment, duties: ['chief'] },
      'value-invalid',
      '/duties/0',
    ],
    [
      'a duty of care in social care',
      {
        ...{ ...assignment, hsaId: 'SE1-U9', unit: officeUnit.hsaId, purpose: 'investigation' },
        duties: ['liftOfficer'],
      },
      'duty-unfit',
      '/duties/0',
    ],
    [
      'a number of the person that is none',
      { ...nurse, person: { kind: 'personnummer', value: '191212121213' } },
      'number-invalid',
      '/person/value',
    ],
    [
      'working hours with a time that does not exist',
      { ...careUnit, hours: [{ weekdays: [1], from: '07:00', until: '25:00' }] },
      'value-invalid',
      '/hours',
    ],
    ['a missing field', { ...nurse, familyName: undefined }, 'field-missing', '/familyName'],
    [
      'a date that does not exist',
      { ...care, connectedFrom: '2023-02-29' },
      'date-invalid',
      '/connectedFrom',
    ],
    [
      'dates out of order',
      { ...care, connectedUntil: '2022-12-31' },
      'times-out-of-order',
      '/connectedUntil',
    ],
    [
      'an unknown organisation',
      { ...care, organisation: 'SE1-NO' },
      'reference-unknown',
      '/organisation',
    ],
    [
      'an unknown provider',
      { ...careUnit, connectedProvider: 'SE1-NO' },
      'reference-unknown',
      '/connectedProvider',
    ],
    ['unknown staff', { ...assignment, staff: 'SE1-NO' }, 'reference-unknown', '/staff'],
    ['an unknown unit', { ...assignment, unit: 'SE1-NO' }, 'reference-unknown', '/unit'],
    ['care with a part', { ...care, part: 'deciding' }, 'part-inconsistent', '/part'],
    ['social care without a part', { ...deciding, part: null }, 'part-inconsistent', '/part'],
    [
      'another kind',
      { ...care, providerKind: 'socialCareProvider', part: 'deciding' },
      'kind-changed',
      '/providerKind',
    ],
    ['another part', { ...deciding, part: 'performing' }, 'kind-changed', '/part'],
    [
      'a unit that moves',
      { ...careUnit, connectedProvider: 'SE1-OG' },
      'provider-changed',
      '/connectedProvider',
    ],
    [
      'an assignment that moves',
      { ...assignment, unit: 'SE1-E2', purpose: 'investigation' },
      'assignment-moved',
      '/unit',
    ],
    [
      'a purpose of social care in care',
      { ...assignment, purpose: 'interventions' },
      'purpose-unfit',
      '/purpose',
    ],
    [
      'a purpose of care in social care',
      { ...assignment, hsaId: 'SE1-U2', unit: 'SE1-E2' },
      'purpose-unfit',
      '/purpose',
    ],
    [
      'an assignment that ends first',
      { ...assignment, validUntil: '2023-01-01' },
      'times-out-of-order',
      '/validUntil',
    ],
    [
      'a right that ends first',
      { ...assignment, rights: [right, { ...right, validUntil: '2023-01-01' }] },
      'times-out-of-order',
      '/rights/1/validUntil',
    ],
    [
      'a right before its analysis',
      { ...assignment, rights: [{ ...right, analysis: { ...analysis, decidedOn: '2024-01-02' } }] },
      'times-out-of-order',
      '/rights/0/analysis/decidedOn',
    ],
    [
      'a right without analysis',
      { ...assignment, rights: [{ ...right, analysis: undefined }] },
      'field-missing',
      '/rights/0/analysis',
    ],
    [
      'a right without need',
      { ...assignment, rights: [{ ...right, analysis: { ...analysis, need: ' ' } }] },
      'value-invalid',
      '/rights/0/analysis/need',
    ],
    ["the operator's client", { ...client, clientId: 'operator' }, 'client-reserved', '/clientId'],
    [
      'a private key',
      { ...client, jwks: { keys: [{ kty: 'EC', d: 'secret' }] } },
      'key-private',
      '/jwks/keys/0',
    ],
    ['a scope that does not exist', { ...client, scopes: ['all'] }, 'value-invalid', '/scopes/0'],
    [
      'an unknown provider of a client',
      { ...client, connectedProviders: ['SE1-VG', 'SE1-NO'] },
      'reference-unknown',
      '/connectedProviders/1',
    ],
  ];
  for (const [title, line, code, pointer] of wrong) {
    test(`${title} is invalid: ${code} at ${pointer}`, async () => {
      const answer = await apply(JSON.parse(JSON.stringify(line)));
      assert.deepEqual([answer.outcome, answer.code, answer.pointer], ['invalid', code, pointer]);
      assert.ok(answer.detail);
    });
  }

  for (const [severity, probability, outcome] of [
    [2, 4, 'refused'],
    [4, 2, 'refused'],
    [3, 3, 'refused'],
    [3, 2, 'stored'],
    [4, 1, 'stored'],
  ] as const) {
    test(`LAW 10.2: risk ${severity} × ${probability} with rights beyond the own provider: ${outcome}`, async () => {
      const risky = { ...right, analysis: { ...analysis, risk: { severity, probability } } };
      const answer = await apply({
        ...assignment,
        hsaId: `SE1-R${severity}${probability}`,
        rights: [risky],
      });
      assert.equal(answer.outcome, outcome);
      if (outcome === 'refused') {
        assert.deepEqual(
          [answer.section, answer.code, answer.pointer],
          ['PDL 4:2', 'risk-too-high', '/rights/0/scope'],
        );
      }
    });
  }

  test('LAW 10.2: the same risk within the own unit is let in', async () => {
    const risky = {
      ...right,
      scope: 'ownUnit',
      analysis: { ...analysis, risk: { severity: 4, probability: 4 } },
    };
    assert.equal(
      (await apply({ ...assignment, hsaId: 'SE1-R0', rights: [risky] })).outcome,
      'stored',
    );
  });

  test('assignments outside their dates are not offered', async () => {
    const [staff] = await sql<
      { id: string }[]
    >`select id from directory.staff where hsa_id = 'SE1-P1'`;
    const offered = async () =>
      (await listAssignmentsInForce(sql, staff?.id ?? '')).map(({ name }) => name);
    const before = (await offered()).length;
    const base = { ...assignment, rights: [] };
    await apply({ ...base, hsaId: 'SE1-PAST', name: 'past', validUntil: '2024-06-30' });
    await apply({ ...base, hsaId: 'SE1-NEXT', name: 'next', validFrom: '2098-01-01' });
    await apply({ ...base, hsaId: 'SE1-NOW', name: 'now' });
    const after = await offered();
    assert.equal(after.length, before + 1);
    assert.ok(after.includes('now') && !after.includes('past') && !after.includes('next'));
  });
});

test('dates are included at both ends', () => {
  const within = { from: '2025-06-01', until: '2025-06-30' };
  const cases: readonly [string, boolean][] = [
    ['2025-05-31', false],
    ['2025-06-01', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
  ];
  for (const [on, expected] of cases) assert.equal(isWithin(on, within), expected);
  assert.equal(isWithin('2999-01-01', { from: '2025-06-01', until: null }), true);
});

test('purposes belong to the kind of provider, and risk 8 is the line', () => {
  assert.equal(purposeFits('certificate', 'careProvider'), true);
  assert.equal(purposeFits('certificate', 'socialCareProvider'), false);
  assert.equal(purposeFits('administration', 'socialCareProvider'), true);
  assert.equal(mayBeShared({ severity: 2, probability: 3 }), true);
  assert.equal(mayBeShared({ severity: 2, probability: 4 }), false);
});

test('HSA-ids', () => {
  const cases: readonly [string, boolean][] = [
    ['SE2321000016-1001', true],
    ['TSTNMT2321000156-1001', true],
    ['SE165565594230-1000', true],
    ['SE2321000016', false],
    ['SE2321000016-', false],
    ['SE2321000016-10 01', false],
    [`SE2321000016-${'1'.repeat(20)}`, false],
  ];
  for (const [text, expected] of cases) {
    assert.equal(parseHsaId(text) !== undefined, expected, text);
  }
});
