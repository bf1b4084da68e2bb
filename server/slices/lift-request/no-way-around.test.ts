import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type County, createCounty, parties, staff } from '../../http/test-county.ts';
import { layOutDirectory, layOutPersons } from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';
import { onDuty } from './test-officer.ts';

/*
 * No reader lifts, voids or changes another provider's block. Every address of the interface is tried, as the
 * description of the interface has it, so that a new one can't be left out: with the ids of a block, its lift and
 * the request to lift it, in every place that takes an id, and with every choice that a body offers.
 */

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
};
type Operation = {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
};
type Description = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
};

/** What is sent where a field has this name; the ids that the walk is about come after it. */
type Hints = Readonly<Record<string, readonly unknown[]>>;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

/** Values that a schema takes: every choice that it offers, and every id in every place for one. */
function valuesOf(
  schema: Schema,
  known: {
    readonly schemas: Description['components']['schemas'];
    readonly hints: Hints;
    readonly ids: readonly string[];
  },
  name = '',
): readonly unknown[] {
  const { schemas, hints, ids } = known;
  if (schema.$ref !== undefined) {
    const referred = schemas[schema.$ref.split('/').at(-1) ?? ''];
    assert.ok(referred, schema.$ref);
    return valuesOf(referred, known, name);
  }
  const hint = hints[name] ?? [];
  if ('const' in schema) return [schema.const];
  if (schema.enum !== undefined) return schema.enum;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return choices.flatMap((choice) => valuesOf(choice, known, name));
  switch (schema.type) {
    case 'string':
      if (schema.format === 'uuid' || schema.pattern?.startsWith('^[0-9a-f]{8}-') === true) {
        return [...new Set([...hint, ...ids])];
      }
      if (schema.format === 'date-time') return [inHours(1)];
      if (schema.format === 'date') return [inHours(24).slice(0, 10)];
      return hint.length > 0 ? hint : ['Behövs för vården nu.'.slice(0, schema.maxLength)];
    case 'integer':
    case 'number':
      return [schema.minimum ?? 1];
    case 'boolean':
      return [true, false];
    case 'null':
      return [null];
    case 'array': {
      const items = valuesOf(schema.items ?? {}, known, name);
      return [items.slice(0, 1), []];
    }
    case 'object':
      return objectsOf(schema, known);
    default:
      return [{}];
  }
}

/** The object of all first values, and for each further value one that differs from it there. */
function objectsOf(schema: Schema, known: Parameters<typeof valuesOf>[1]): readonly object[] {
  const properties = Object.entries(schema.properties ?? {}).map(
    ([name, property]) => [name, valuesOf(property, known, name)] as const,
  );
  const first = Object.fromEntries(properties.map(([name, values]) => [name, values[0]]));
  return [
    first,
    ...properties.flatMap(([name, values]) =>
      values.slice(1).map((value) => ({ ...first, [name]: value })),
    ),
    ...properties.map(([name]) => {
      const { [name]: _, ...without } = first;
      return without;
    }),
  ];
}

/** Every way to fill the places of an address with ids. */
function addressesOf(path: string, lookup: string, ids: readonly string[]): readonly string[] {
  const place = /\{(\w+)\}/.exec(path);
  if (place === null) return [path];
  const values = place[1] === 'lookup' ? [lookup] : ids;
  return values.flatMap((value) => addressesOf(path.replace(place[0], value), lookup, ids));
}

describe("a reader and another provider's block", () => {
  const number = '193910179807';
  const regionOfficer = 'SE2321000016-A023';
  const hospitalOfficer = 'SE5560000001-A021';
  const hospitalNurse = 'SE5560000001-A022';
  let county: County;
  let description: Description;
  let personId: string;
  let ids: Readonly<Record<'block' | 'inner' | 'lift' | 'request' | 'document', string>>;
  let hints: Hints;
  let clientKeys: Awaited<ReturnType<typeof generateKeyPair>>;

  before(async () => {
    county = await createCounty();
    const { owner } = county.server;
    clientKeys = await generateKeyPair('ES256', { extractable: true });
    const jwks = {
      keys: [{ ...(await exportJWK(clientKeys.publicKey)), alg: 'ES256', kid: 'k1' }],
    };
    const bothDuties = ['liftOfficer', 'innerBlockOfficer'];
    await layOutDirectory(owner, [
      ...onDuty(regionOfficer, 'SE2321000016-1101', 'Holm', bothDuties),
      ...onDuty(hospitalOfficer, 'SE5560000001-1101', 'Brodin'),
      ...onDuty(hospitalNurse, 'SE5560000001-1101', 'Ek', []),
      ...(['region', 'hospital'] as const).map((at) => ({
        ...{ kind: 'systemClient', clientId: at, name: at, sourceSystems: [], jwks },
        ...{ connectedProviders: [parties[at]], scopes: ['blocks.write'] },
      })),
    ]);
    personId = await county.person(number, [
      { at: 'hospital', summary: 'Spärrat' },
      { at: 'region', summary: 'Eget' },
    ]);
    await layOutPersons(owner, [
      {
        identifiers: [{ kind: 'personnummer', value: '193910179815' }],
        ...{ givenName: 'Någon', familyName: 'Annan' },
      },
    ]);
    await county.block(personId, 'hospital');
    await county.block(personId, 'hospital', 'inner');
    description = (await county.server.app.inject('/api/v1/openapi.json')).json();
    hints = {
      number: [number],
      controller: [await idOf('connected_provider', parties.hospital)],
      unit: [await idOf('unit', 'SE2321000016-1101'), await idOf('unit', 'SE5560000001-1101')],
      purpose: ['care'],
    };
    ids = await layOut();
  });
  after(() => county.server.close());

  async function idOf(table: 'connected_provider' | 'unit', hsaId: string): Promise<string> {
    const { owner } = county.server;
    const [row] = await owner<{ id: string }[]>`
      select id from directory.${owner(table)} where hsa_id = ${hsaId}`;
    return row?.id ?? '';
  }

  /** Two blocks at the hospital, a lift of the outer one for another unit, and a request to lift it. */
  async function layOut(): Promise<typeof ids> {
    const { owner } = county.server;
    const blocks = await owner<{ id: string; kind: 'outer' | 'inner' }[]>`
      select id, kind from block.block where person_id = ${personId}`;
    const block = blocks.find(({ kind }) => kind === 'outer')?.id ?? '';
    const inner = blocks.find(({ kind }) => kind === 'inner')?.id ?? '';
    const lift = newId();
    await owner`
      insert into block.temporary_lift (person_id, id, block_id, ends_at, unit_id, reason, registered_by)
      select ${personId}, ${lift}, ${block}, now() + interval '1 day', id, 'consent', 'x'
        from directory.unit where hsa_id = 'SE2321000016-2101'`;
    const nurse = await inDanger(staff.nurse);
    const made = await nurse.send('lift-requests', {
      ...{ controller: hints['controller']?.[0], scope: 'unit', until: inHours(20) },
    });
    assert.equal(made.status, 201, JSON.stringify(made.body));
    const [document] = await owner<{ id: string }[]>`
      select id from record.document where person_id = ${personId} and title is not null
       order by controller_id = ${String(hints['controller']?.[0])} desc limit 1`;
    return { block, inner, lift, request: made.body.id, document: document?.id ?? '' };
  }

  async function inDanger(hsaId: string) {
    const lookup = await (await county.signIn(hsaId)).lookUp(number);
    await lookup.begin();
    await lookup.send('danger', {
      danger: 'Medvetslös efter fall.',
      consentNotObtainable: 'Medvetslös.',
      unableToRequestLift: 'Medvetslös.',
      indispensable: 'Läkemedel okända.',
    });
    return lookup;
  }

  /** The blocks, their lifts, and what has been decided about the request. */
  async function stored(): Promise<string> {
    const { owner } = county.server;
    const [row] = await owner<{ all: unknown }[]>`
      select jsonb_build_array(
        (select jsonb_agg(block order by id) from block.block where person_id = ${personId}),
        (select jsonb_agg(lift order by id) from block.temporary_lift lift where person_id = ${personId}),
        (select jsonb_agg(request order by id) from block.lift_request request
          where person_id = ${personId} and id = ${ids.request})) as all`;
    return JSON.stringify(row?.all);
  }

  /** A line of the upload of blocks that lifts the block. */
  const liftingLine = () => ({
    id: ids.block,
    person: { kind: 'personnummer', value: number },
    controller: parties.hospital,
    kind: 'outer',
    requestedBy: 'person',
    requestedAt: '2026-01-01T08:00:00+01:00',
    registeredBy: 'SE5560000001-A021',
    liftedAt: '2026-01-02T08:00:00+01:00',
  });

  interface Walker {
    headers(): Promise<Readonly<Record<string, string>>>;
    /** A handle of a lookup of her own; text that is none, for one who has none. */
    lookup(headers: Readonly<Record<string, string>>): Promise<string>;
  }

  function staffWalker(hsaId: string): Walker {
    return {
      headers: async () => {
        const headers = await county.server.signedInStaff(hsaId);
        await county.server.owner`
          update session.session set assignment_id = assignment.id
            from directory.assignment
           where assignment.staff_id = session.staff_id and session.assignment_id is null`;
        return headers;
      },
      async lookup(headers) {
        const send = (url: string, payload: object) =>
          county.server.app.inject({
            ...{ method: 'POST', url: `/api/v1/lookups${url}`, payload },
            headers: { ...headers, 'idempotency-key': newId() },
          });
        const handle = (await send('', { number })).json<{ lookup: string }>().lookup;
        const social = hsaId === staff.assistant;
        const purpose = social ? 'interventions' : 'care';
        await send(`/${handle}/ground`, { purpose, relevance: 'Behövs', relevant: true });
        await send(`/${handle}/relations`, {
          kind: social ? 'interventions' : 'patientRelation',
          ...{ basis: social ? 'homeCare' : 'admitted', until: inHours(48).slice(0, 10) },
        });
        await send(`/${handle}/danger`, {
          ...{ danger: 'Medvetslös efter fall.', unableToRequestLift: 'Medvetslös.' },
          ...{ consentNotObtainable: 'Medvetslös.', indispensable: 'Läkemedel okända.' },
        });
        return handle;
      },
    };
  }

  function residentWalker(person: () => string): Walker {
    return {
      headers: () => county.server.signedInResident(person()),
      lookup: async () => 'x'.repeat(60),
    };
  }

  /**
   * Tries every address; answers those after which something was stored differently, and how each was answered.
   * Signs in again for each address, as some end the session.
   */
  async function walk(walker: Walker) {
    const changed: string[] = [];
    const statuses = new Map<string, Set<number>>();
    for (const [path, operations] of Object.entries(description.paths)) {
      for (const [method, operation] of Object.entries(operations)) {
        const headers = await walker.headers();
        const lookup = path.includes('{lookup}') ? await walker.lookup(headers) : '';
        const before = await stored();
        const answered = new Set<number>();
        for (const url of addressesOf(path, lookup, Object.values(ids))) {
          for (const { type, payload } of payloadsOf(operation)) {
            const { statusCode } = await county.server.app.inject({
              method: method.toUpperCase() as 'GET' | 'POST',
              url,
              headers: {
                ...headers,
                'idempotency-key': newId(),
                ...(type !== undefined && { 'content-type': type }),
              },
              ...(payload !== undefined && { payload }),
            });
            assert.notEqual(statusCode, 500, `${method} ${path}`);
            answered.add(statusCode);
          }
        }
        statuses.set(`${method} ${path}`, answered);
        if ((await stored()) !== before) changed.push(`${method} ${path}`);
      }
    }
    return { changed, statuses };
  }

  function payloadsOf({ requestBody }: Operation) {
    const content = requestBody?.content;
    if (content === undefined) return [{ type: undefined, payload: undefined }];
    if ('application/x-ndjson' in content) {
      return [
        { type: 'application/x-ndjson', payload: `${JSON.stringify(liftingLine())}\n` },
        { type: 'application/json', payload: JSON.stringify(liftingLine()) },
      ];
    }
    const schema = content['application/json']?.schema;
    if (schema === undefined) return [{ type: undefined, payload: undefined }];
    const known = { schemas: description.components.schemas, hints, ids: Object.values(ids) };
    return valuesOf(schema, known).map((value) => ({
      type: 'application/json',
      payload: JSON.stringify(value),
    }));
  }

  const withEveryDuty = 'an officer with every duty at another care provider';
  const readers: [string, () => Walker][] = [
    [withEveryDuty, () => staffWalker(regionOfficer)],
    ['a social care reader', () => staffWalker(staff.assistant)],
    ['staff of the provider itself without the duty', () => staffWalker(hospitalNurse)],
    ['another resident', () => residentWalker(() => strangerId)],
    ['nobody', () => ({ headers: async () => ({ 'x-samvy': '1' }), lookup: async () => 'x' })],
  ];
  let strangerId = '';
  before(async () => {
    const [row] = await county.server.owner<{ id: string }[]>`
      select person_id as id from person.person where family_name = 'Annan'`;
    strangerId = row?.id ?? '';
  });

  for (const [title, walker] of readers) {
    test(`${title} changes nothing of it, at any address`, async () => {
      const { changed, statuses } = await walk(walker());
      assert.deepEqual(changed, []);
      const all = Object.values(description.paths).flatMap((operations) => Object.keys(operations));
      assert.equal(statuses.size, all.length);
      if (title === withEveryDuty) assertGotThrough(statuses);
    });
  }

  /** Where the reader may go the walk goes: it is no walk past closed doors. */
  function assertGotThrough(statuses: ReadonlyMap<string, ReadonlySet<number>>): void {
    for (const step of [
      'ground',
      'relations',
      'danger',
      'unable-assessment',
      'blockers',
      'inner-lifts',
      'lift-requests',
    ]) {
      const answered = [...(statuses.get(`post /api/v1/lookups/{lookup}/${step}`) ?? [])];
      assert.ok(
        answered.some((status) => status < 300 || status === 409),
        `${step}: ${answered}`,
      );
    }
    const office = statuses.get('post /api/v1/office/lift-requests/{request}/decision');
    assert.ok(office?.has(404), "another provider's request isn't there for her");
  }

  test('the system client of another provider changes nothing of it; that of the provider does', async () => {
    const line = { ...liftingLine(), id: newId() };
    const { liftedAt: _, ...standing } = line;
    assert.match(await sendAs('hospital', standing), /"outcome":"stored"/);
    const before = await stored();
    assert.match(await sendAs('region', line), /controller-not-registered/);
    assert.equal(await stored(), before);
    assert.match(await sendAs('hospital', line), /"outcome":"stored"/);
    assert.notEqual(await stored(), before);
  });

  async function sendAs(clientId: string, line: object): Promise<string> {
    const assertion = await new SignJWT({})
      .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
      .setIssuer(clientId)
      .setSubject(clientId)
      .setAudience('http://localhost')
      .setJti(newId())
      .setIssuedAt()
      .setExpirationTime('2m')
      .sign(clientKeys.privateKey);
    const token = await county.server.app.inject({
      ...{ method: 'POST', url: '/oauth2/token' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      }).toString(),
    });
    const { access_token: bearer } = token.json<{ access_token: string }>();
    const answer = await county.server.app.inject({
      ...{ method: 'POST', url: '/api/v1/blocks' },
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/x-ndjson' },
      payload: `${JSON.stringify(line)}\n`,
    });
    return answer.body;
  }

  test('the officer of the provider does change it by the same walk, and so does the resident', async () => {
    const byOfficer = await walk(staffWalker(hospitalOfficer));
    assert.deepEqual(byOfficer.changed, [
      'post /api/v1/office/lift-requests/{request}/open',
      'post /api/v1/office/lift-requests/{request}/decision',
      'post /api/v1/office/lift-requests/{request}/end',
    ]);
    const byResident = await walk(residentWalker(() => personId));
    for (const changed of byResident.changed) assert.match(changed, /^post \/api\/v1\/resident\//);
    assert.ok(byResident.changed.includes('post /api/v1/resident/blocks/{block}/lift'));
  });
});
