import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { generateSigningKey } from '@samvy/ledger';
import {
  type County,
  createCounty,
  type LookUp,
  parties,
  type Session,
  staff,
} from '../../../http/test-county.ts';
import { layOutDirectory } from '../../../http/test-server.ts';
import { roleUrl } from '../../../platform/migrate.ts';
import type { Entry } from '../../../slices/audit/index.ts';
import { type Integrator, startIntegrator } from '../../../slices/ledger/index.ts';
import type { Agent, AuditEvent, Entity, SearchSet } from './audit-event.ts';

const unitOf = {
  region: 'SE2321000016-1101',
  hospital: 'SE5560000001-1101',
  homeCare: 'SE2321000016-2101',
} as const;
const number = '191212121212';
const otherNumber = '193910179807';

/** A slice of a list: what belongs to it, how many there must be, and what each must have. */
type Slice<T> = readonly [
  of: (one: T) => boolean,
  least: number,
  most: number,
  ...has: (keyof T)[],
];

const agentOf =
  (code: string) =>
  ({ type }: Agent): boolean =>
    type.coding?.some((coding) => coding.code === code) === true;
const entityOf =
  (type: string, role: string) =>
  (entity: Entity): boolean =>
    entity.type.code === type && entity.role?.code === role;

/** What the profiles of BALP 1.1 ask for, besides what FHIR itself does. */
const profiles: Readonly<
  Record<
    string,
    {
      readonly action: string;
      readonly interaction: string;
      readonly agents: Readonly<Record<string, Slice<Agent>>>;
      readonly entities: Readonly<Record<string, Slice<Entity>>>;
    }
  >
> = {
  PatientRead: {
    ...{ action: 'R', interaction: 'read' },
    agents: {
      client: [agentOf('110152'), 1, 1, 'who', 'network'],
      server: [agentOf('110153'), 1, 1, 'who', 'network'],
      user: [agentOf('IRCP'), 1, 1, 'who', 'role', 'purposeOfUse'],
    },
    entities: {
      data: [({ type }) => type.code === '2', 1, 1, 'what', 'role'],
      patient: [entityOf('1', '1'), 1, 1, 'what'],
    },
  },
  PatientQuery: {
    ...{ action: 'E', interaction: 'search' },
    agents: {
      client: [agentOf('110153'), 1, 1, 'who', 'network'],
      server: [agentOf('110152'), 1, 1, 'who', 'network'],
      user: [agentOf('IRCP'), 1, 1, 'who', 'role', 'purposeOfUse'],
    },
    entities: {
      system: [({ type }) => type.code === '2', 1, 1],
      query: [entityOf('2', '24'), 1, 1, 'query'],
      patient: [entityOf('1', '1'), 1, 1, 'what'],
    },
  },
  Query: {
    ...{ action: 'E', interaction: 'search' },
    agents: {
      client: [agentOf('110153'), 1, 1, 'who', 'network'],
      server: [agentOf('110152'), 1, 1, 'who', 'network'],
      user: [agentOf('IRCP'), 1, 1, 'who', 'role', 'purposeOfUse'],
    },
    entities: {
      query: [entityOf('2', '24'), 1, 1, 'query'],
      patient: [entityOf('1', '1'), 0, 0],
    },
  },
};

function checkSlices<T extends object>(
  list: readonly T[],
  slices: Readonly<Record<string, Slice<T>>>,
): readonly string[] {
  return Object.entries(slices).flatMap(([name, [belongs, least, most, ...has]]) => {
    const found = list.filter(belongs);
    if (found.length < least || found.length > most) return `${found.length} of slice ${name}`;
    return found.flatMap((one) =>
      has
        .filter((field) => one[field] === undefined)
        .map((field) => `${name} without ${String(field)}`),
    );
  });
}

/** What is wrong with the event by FHIR R4 and by the profile that it names. */
function faultsOf(event: AuditEvent): readonly string[] {
  const [profile] = event.meta?.profile ?? [];
  const name = profile?.split('IHE.BasicAudit.')[1];
  const rules = name === undefined ? undefined : profiles[name];
  const faults = [
    event.type.code !== 'rest' && 'type',
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(event.recorded) && 'recorded',
    event.source.observer.identifier === undefined && 'source',
    event.agent.filter(({ requestor }) => requestor).length !== 1 && 'requestor',
    event.agent.some((agent) => agentOf('IRCP')(agent) && agent.network) && 'network of the user',
    (event.outcome === '0') !== (profile !== undefined) && 'a profile of what did not succeed',
    event.outcome !== '0' && event.outcomeDesc === undefined && 'outcome without words',
  ].filter((fault) => typeof fault === 'string');
  if (rules === undefined) return profile === undefined ? faults : [...faults, 'profile'];
  return [
    ...faults,
    ...(event.action === rules.action ? [] : ['action']),
    ...(event.subtype.some(({ code }) => code === rules.interaction) ? [] : ['subtype']),
    ...checkSlices(event.agent, rules.agents),
    ...checkSlices(event.entity, rules.entities),
  ];
}

/** Directory lines of somebody who reviews the log of a unit's provider. */
function onDuty(hsaId: string, unit: string, familyName: string, duties: readonly string[]) {
  const dates = { validFrom: '2024-01-01', validUntil: '2099-12-31' };
  return [
    { kind: 'staff', hsaId, givenName: 'Karin', familyName },
    {
      ...{ kind: 'assignment', hsaId: hsaId.replace('-A', '-U'), staff: hsaId, unit, duties },
      ...{ name: 'Logguppföljning', role: 'Läkare', purpose: 'care', rights: [], ...dates },
    },
  ];
}

describe('the log as FHIR AuditEvents', () => {
  let county: County;
  let folder: string;
  let integrator: Integrator | undefined;
  let personId: string;
  const began = new Date(Date.now() - 60_000).toISOString();
  const soon = () => new Date(Date.now() + 60_000).toISOString();

  const take = async (session: Session, from = began, until = soon()) => {
    const events: AuditEvent[] = [];
    let path: string | undefined = `/office/audit-events?${new URLSearchParams({ from, until })}`;
    while (path !== undefined) {
      const answer = await session.ask('GET', path);
      assert.equal(answer.status, 200, JSON.stringify(answer.body));
      const page: SearchSet = answer.body;
      events.push(...page.entry.map(({ resource }) => resource));
      const next = page.link.find(({ relation }) => relation === 'next')?.url;
      path = next?.slice(next.indexOf('/office/'));
    }
    return events;
  };
  const stepOf = ({ subtype }: AuditEvent) => subtype[1]?.code;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'samvy-fhir-'));
    county = await createCounty();
    await layOutDirectory(county.server.owner, [
      ...onDuty('SE2321000016-A031', unitOf.region, 'Ek', ['logReviewer']),
      ...onDuty('SE2321000016-A032', unitOf.homeCare, 'Alm', ['logReviewer']).map((line) =>
        'purpose' in line ? { ...line, purpose: 'interventions' } : line,
      ),
      ...onDuty('SE2321000016-A033', unitOf.hospital, 'Lind', ['logReviewer']),
    ]);
    personId = await county.person(number, [
      { at: 'region', summary: 'Sårvård' },
      { at: 'region', summary: 'Kontroll' },
      { at: 'homeCare', summary: 'Besök' },
      { at: 'hospital', summary: 'Inskrivning' },
    ]);
    await county.person(otherNumber, [{ at: 'region', summary: 'Annat' }]);
    await county.block(personId, 'hospital');
    integrator = await startIntegrator({
      url: roleUrl(
        county.server.dependencies.config.database.ownerUrl?.reveal() ?? '',
        'integrator',
      ),
      macKey: county.server.dependencies.keys.auditMac,
      key: generateSigningKey('log.example/fhir', 'ed25519'),
      origin: 'log.example/fhir',
      file: join(folder, 'checkpoint'),
      log: county.server.dependencies.log,
    });
    const nurse: LookUp = await (await county.signIn(staff.nurse)).lookUp(number);
    await nurse.begin();
    await nurse.send('sources');
    const overview = await nurse.send('overview');
    const document = overview.body.headers[0]?.id;
    const opened = await nurse.send(`documents/${document}`, {});
    assert.equal(opened.status, 200, JSON.stringify(opened.body));
    await (await county.signIn(staff.nurse)).ask('POST', '/lookups', { number: '194010149876' });
    const assistant = await (await county.signIn(staff.assistant)).lookUp(number);
    await assistant.begin();
    await assistant.send('overview');
    await integrator.settle();
  });
  after(async () => {
    await integrator?.stop();
    await county.server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('each step of a lookup fits the profile that it names', async () => {
    const events = await take(await county.signIn('SE2321000016-A031'));
    const steps = new Set(events.map(stepOf));
    for (const step of ['search', 'ground', 'overview', 'document'] as const) {
      assert.ok(steps.has(step), `${step} is in ${[...steps].join()}`);
    }
    for (const event of events) assert.deepEqual(faultsOf(event), [], JSON.stringify(event));
    const named = new Set(events.flatMap(({ meta }) => meta?.profile ?? []));
    assert.ok([...named].some((profile) => profile.endsWith('.PatientRead')));
    assert.ok([...named].some((profile) => profile.endsWith('.PatientQuery')));
    const read = events.find((event) => stepOf(event) === 'document');
    assert.ok(read?.entity.some(({ what }) => what?.reference === `Patient/${personId}`));
    const user = read?.agent.find(agentOf('IRCP'));
    assert.equal(user?.who.identifier?.value, staff.nurse);
    assert.ok(user?.purposeOfUse?.[0]?.coding?.some(({ code }) => code === 'TREAT'));
    assert.ok(!JSON.stringify(events).includes(number), 'no number leaves');
  });

  test('an event that lacks a slice is found', async () => {
    const [event] = await take(await county.signIn('SE2321000016-A031'));
    assert.ok(event);
    assert.ok(faultsOf({ ...event, agent: event.agent.slice(1) }).includes('0 of slice client'));
    assert.ok(faultsOf({ ...event, entity: [] }).includes('0 of slice patient'));
    assert.ok(faultsOf({ ...event, outcome: '4' }).length > 0);
  });

  test('a provider gets its own staff’s lookups, and others’ only of its own data', async () => {
    const events = await take(await county.signIn('SE2321000016-A032'));
    const providerOf = (event: AuditEvent) =>
      event.agent.filter(agentOf('PROV')).at(-1)?.who.identifier?.value;
    for (const event of events) {
      assert.deepEqual(faultsOf(event), []);
      if (providerOf(event) === parties.homeCare) continue;
      const organisations = event.entity.filter(({ type }) => type.code === '3');
      assert.ok(organisations.length > 0);
      const [own] = await county.server.owner<{ id: string }[]>`
        select id from directory.connected_provider where hsa_id = ${parties.homeCare}`;
      assert.ok(organisations.every(({ what }) => what?.reference === `Organization/${own?.id}`));
    }
    assert.ok(events.some((event) => providerOf(event) === parties.homeCare));
  });

  test('that a block hid something is told to nobody but its provider', async () => {
    const [hospital] = await county.server.owner<{ id: string }[]>`
      select id from directory.connected_provider where hsa_id = ${parties.hospital}`;
    assert.ok(hospital);
    const events = await take(await county.signIn('SE2321000016-A031'));
    assert.ok(!JSON.stringify(events).includes(hospital.id));
  });

  test('the export is in the log, and a period, a duty and an order are asked for', async () => {
    const reviewer = await county.signIn('SE2321000016-A031');
    const old = await take(reviewer, '2020-01-01T00:00:00Z', '2020-02-01T00:00:00Z');
    assert.deepEqual(old, []);
    const entries = (await county.replayed()).filter(({ step }) => step === 'auditExport');
    assert.ok(entries.length > 0);
    const details = entries[0]?.details as { readonly entries: readonly string[] } | undefined;
    assert.ok((details?.entries.length ?? 0) > 0);
    const query = new URLSearchParams({ from: soon(), until: began });
    assert.equal((await reviewer.ask('GET', `/office/audit-events?${query}`)).status, 422);
    const nurse = await county.signIn(staff.nurse);
    const proper = new URLSearchParams({ from: began, until: soon() });
    const answer = await nurse.ask('GET', `/office/audit-events?${proper}`);
    assert.deepEqual([answer.status, answer.body.code], [403, 'duty-required']);
  });

  test('an entry has every field of StoreLog 2 and of EHDS Annex II 3.2', async () => {
    const entry = (await county.replayed()).find(({ step }) => step === 'document');
    assert.ok(entry);
    for (const [field, where] of Object.entries({ ...storeLog, ...annexTwo })) {
      const found: unknown = where(entry);
      assert.ok(found !== undefined && found !== null && found !== '', `${field} is in an entry`);
      if (Array.isArray(found)) assert.ok(found.length > 0, field);
    }
    assert.deepEqual(
      Object.keys(storeLog).filter((field) => !storeLogFields.includes(field)),
      [],
    );
    assert.deepEqual(
      storeLogFields.filter((field) => !(field in storeLog)),
      [],
    );
  });
});

const staffOf = ({ actor }: Entry) => (actor.kind === 'staff' ? actor : undefined);
const released = ({ decisions }: Entry) => decisions.find(({ documents }) => documents.length > 0);

/** The fields of `urn:riv:informationsecurity:auditing:log:2`, StoreLog 2.0. */
const storeLogFields: readonly string[] = [
  ...['logId', 'system.systemId', 'system.systemName'],
  ...['activity.activityType', 'activity.activityLevel', 'activity.activityArgs'],
  ...['activity.startDate', 'activity.purpose'],
  ...['user.userId', 'user.name', 'user.personId', 'user.assignment', 'user.title'],
  ...['user.careProvider.id', 'user.careProvider.name', 'user.careUnit.id', 'user.careUnit.name'],
  ...['resource.resourceType', 'resource.patient.patientId', 'resource.patient.patientName'],
  ...['resource.careProvider.id', 'resource.careProvider.name'],
  ...['resource.careUnit.id', 'resource.careUnit.name'],
];

/**
 * Where each stands in an entry. Names and numbers of persons stay where they are kept, and an entry leads there by their
 * ids: `personId` of the user by the staff's, name and number of the patient by the person's. So does a document's unit.
 */
const storeLog: Readonly<Record<string, (entry: Entry) => unknown>> = {
  logId: ({ id }) => id,
  // The log is one system's; a checkpoint's origin names it, and the entry's version its form.
  'system.systemId': (entry) => (entry as Entry & { readonly version?: number }).version,
  'system.systemName': (entry) => (entry as Entry & { readonly version?: number }).version,
  'activity.activityType': ({ step }) => step,
  'activity.activityLevel': ({ outcome }) => outcome,
  'activity.activityArgs': (entry) => released(entry)?.documents,
  'activity.startDate': ({ at }) => at,
  // As stated in the lookup; where nothing is to be stated, that of the assignment.
  'activity.purpose': (entry) => {
    const { ground } = (entry.grounds ?? {}) as { readonly ground?: { purpose?: string } | null };
    return ground?.purpose ?? staffOf(entry)?.assignment?.purpose;
  },
  'user.userId': (entry) => staffOf(entry)?.hsaId,
  'user.name': (entry) => staffOf(entry)?.name,
  'user.personId': (entry) => staffOf(entry)?.staffId,
  'user.assignment': (entry) => staffOf(entry)?.assignment?.name,
  'user.title': (entry) => staffOf(entry)?.assignment?.role,
  'user.careProvider.id': (entry) => staffOf(entry)?.connectedProvider?.hsaId,
  'user.careProvider.name': (entry) => staffOf(entry)?.connectedProvider?.name,
  'user.careUnit.id': (entry) => staffOf(entry)?.unit?.hsaId,
  'user.careUnit.name': (entry) => staffOf(entry)?.unit?.name,
  'resource.resourceType': (entry) => released(entry)?.types,
  'resource.patient.patientId': ({ subject }) => subject.id,
  'resource.patient.patientName': ({ subject }) => subject.id,
  'resource.careProvider.id': (entry) => released(entry)?.source?.id,
  'resource.careProvider.name': (entry) => released(entry)?.source?.name,
  'resource.careUnit.id': (entry) => released(entry)?.documents,
  'resource.careUnit.name': (entry) => released(entry)?.documents,
};

/** Regulation (EU) 2025/327, Annex II 3.2. */
const annexTwo: Readonly<Record<string, (entry: Entry) => unknown>> = {
  '(a) the provider who accessed': (entry) => staffOf(entry)?.connectedProvider?.hsaId,
  '(b) the natural person who accessed': (entry) => staffOf(entry)?.hsaId,
  '(c) categories of data': (entry) => released(entry)?.types,
  '(d) time and date': ({ at }) => at,
  '(e) origin of the data': (entry) => released(entry)?.source?.id,
};
