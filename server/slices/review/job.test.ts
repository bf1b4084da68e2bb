import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { generateSigningKey } from '@samvy/ledger';
import {
  createTestServer,
  layOutDirectory,
  smallDirectory,
  type TestServer,
} from '../../http/test-server.ts';
import { newId } from '../../platform/ids.ts';
import { roleUrl } from '../../platform/migrate.ts';
import { createLog } from '../../platform/telemetry.ts';
import type { Actor, Entry, Step } from '../audit/index.ts';
import { type Integrator, startIntegrator } from '../ledger/index.ts';
import { drawTurn, judgeAll } from './index.ts';
import { reviewTurn } from './job.ts';
import { slotsOf } from './samples.ts';

interface Row {
  readonly id: string;
  readonly score: number;
  readonly criteria: readonly string[];
  readonly always: boolean;
  readonly sampled: boolean;
}

describe('judging openings from the sealed log', () => {
  let server: TestServer;
  let folder: string;
  let integrator: Integrator | undefined;
  let unitId = '';
  let providerId = '';
  let staffId = '';

  before(async () => {
    server = await createTestServer();
    await layOutDirectory(server.owner, smallDirectory);
    const [found] = await server.owner<{ unitId: string; providerId: string; staffId: string }[]>`
      select unit.id as "unitId", connected_provider_id as "providerId", staff.id as "staffId"
        from directory.unit, directory.staff
       where unit.hsa_id = 'SE2321000016-1101' and staff.hsa_id = 'SE2321000016-A001'`;
    assert.ok(found);
    ({ unitId, providerId, staffId } = found);
    folder = await mkdtemp(join(tmpdir(), 'samvy-job-'));
    const { config, keys } = server.dependencies;
    integrator = await startIntegrator({
      url: roleUrl(config.database.ownerUrl?.reveal() ?? '', 'integrator'),
      macKey: keys.auditMac,
      key: generateSigningKey('samvy.example/job', 'ed25519'),
      origin: 'samvy.example/job',
      file: join(folder, 'checkpoint'),
      log: createLog('info', { write: () => undefined }),
    });
  });
  after(async () => {
    await integrator?.stop();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const judging = () => ({
    sql: server.dependencies.sql,
    auditMac: server.dependencies.keys.auditMac,
  });
  const judge = async () => {
    await integrator?.settle();
    return judgeAll(judging());
  };

  function reader(id: string): Actor {
    const named = { hsaId: 'SE2321000016-A001', name: 'Nils Åberg' };
    return {
      ...{ kind: 'staff', staffId: id, session: newId(), ...named },
      assignment: { id: newId(), name: 'Vård', role: 'Sjuksköterska', purpose: 'care' },
      unit: { id: unitId, hsaId: 'SE2321000016-1101', name: 'Vårdcentralen Ån' },
      connectedProvider: {
        ...{ id: providerId, hsaId: 'SE2321000016-1001', name: 'Region Norrmark' },
        ...{ kind: 'careProvider', part: null, showsStaffNames: true },
      },
    };
  }

  /** Logs an opening as the steps of a lookup would; answers its id. */
  async function log(
    at: string,
    given: {
      readonly person?: string;
      readonly by?: string;
      readonly cites?: readonly string[];
      readonly steps?: readonly { readonly step: Step; readonly outcome: Entry['outcome'] }[];
    } = {},
  ): Promise<string> {
    const lookup = newId();
    const { person = newId(), by = staffId, cites = ['SVOD 3:1'] } = given;
    const steps = given.steps ?? [
      { step: 'search', outcome: 'done' },
      { step: 'overview', outcome: 'permitted' },
    ];
    for (const [place, { step, outcome }] of steps.entries()) {
      const shows = step === 'overview' && outcome === 'permitted';
      await server.dependencies.audit.append({
        id: newId(),
        at: new Date(Date.parse(at) + place * 1000).toISOString(),
        step,
        outcome,
        subject: { kind: 'person', id: person },
        actor: reader(by),
        lookup,
        ruleSet: null,
        decisions: shows
          ? [
              {
                ...{ source: null, facts: {}, outcome: 'permitted', cites, unmet: [] },
                ...{ findings: [], types: ['dailyNote'], documents: [newId()] },
              },
            ]
          : [],
        grounds: null,
        details: null,
      });
    }
    return lookup;
  }

  async function rows(ids: readonly string[]): Promise<readonly Row[]> {
    const found = await server.owner<Row[]>`
      select lookup_id as id, score, always, sampled,
             array(select reason ->> 'criterion' from jsonb_array_elements(reasons) reason) as criteria
        from review.opening where lookup_id = any(${ids as string[]}::uuid[])`;
    return ids.flatMap((id) => found.find((row) => row.id === id) ?? []);
  }
  const row = async (id: string) => (await rows([id]))[0];

  test('each opening is judged once, and two servers at a time judge none twice', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) ids.push(await log(`2026-03-02T08:${10 + 4 * n}:00.000Z`));
    await integrator?.settle();
    const counts = await Promise.all([judgeAll(judging()), judgeAll(judging())]);
    assert.equal(counts[0] + counts[1], 12);
    assert.equal((await rows(ids)).length, 12);
    assert.equal(await judge(), 0, 'nothing is left');
  });

  test('what was followed and not judged when a server died is judged by the next', async () => {
    const id = await log('2026-03-03T08:00:00.000Z');
    await integrator?.settle();
    const { followLog } = await import('./follow-log.ts');
    const { takeTurn } = await import('./store.ts');
    await server.dependencies.sql.begin(async (sql) => {
      await followLog(sql, judging().auditMac, (await takeTurn(sql)) ?? 0);
    });
    assert.equal((await row(id))?.score, null);
    assert.equal(await judge(), 1);
    assert.ok(((await row(id))?.score ?? -1) >= 0);
  });

  test('an opening is judged again when care has had time to follow, and the score says whether it did', async () => {
    const [cared, alone] = [newId(), newId()];
    const at = new Date(Date.now() - 30 * 3_600_000).toISOString();
    const ids: string[] = [];
    for (const person of [cared, alone]) {
      await server.owner`
        insert into relation.relation
          (person_id, id, kind, connected_provider_id, unit_id, starts_at, ends_at, basis, registered_by)
        values (${person}, ${newId()}, 'patientRelation', ${providerId}, ${unitId}, ${at}, null, 'visit', ${staffId})`;
      ids.push(await log(at, { person }));
    }
    await judge();
    const before = await rows(ids);
    assert.ok(before.every(({ criteria }) => criteria.includes('momentaryRelation')));
    await server.owner`insert into person.person (person_id) values (${cared})`;
    await server.owner`
      insert into record.document
        (person_id, id, controller_id, unit_id, source_system, document_id, version, current, type, event_at,
         author_name, author_role, block_comparison_time, approved_for_patient, available_under, title, digest,
         published_by)
      values (${cared}, ${newId()}, ${providerId}, ${unitId}, 'x', 'x', 1, true, 'careContact', now(),
              'Anna Ek', 'Sjuksköterska', now(), true, 'SVOD 2:4', 'Besök', '\\x00', ${staffId})`;
    assert.equal(await judge(), 0, 'the time has not come');
    await server.owner`
      update review.opening set again_at = now() - interval '1 minute', at = at - interval '3 days',
             until = until - interval '3 days'
       where lookup_id = any(${ids}::uuid[])`;
    await server.owner`
      update relation.relation set starts_at = starts_at - interval '3 days'
       where person_id in (${cared}, ${alone})`;
    assert.equal(await judge(), 2);
    const [follows, nothing] = await rows(ids);
    assert.ok(!follows?.criteria.includes('momentaryRelation'));
    assert.ok(nothing?.criteria.includes('momentaryRelation'));
    assert.equal(await judge(), 0, 'until the next time');
    await server.owner`
      update review.opening set again_at = now(), state = 'closed' where lookup_id = any(${ids}::uuid[])`;
    assert.equal(await judge(), 0, 'what has been reviewed is not judged again');
  });

  test('an opening that grows on is judged again when it has been quiet for a quarter of its time', async () => {
    const [person, now] = [newId(), Date.now()];
    const id = await log(new Date(now - 60 * 60_000).toISOString(), { person });
    await integrator?.settle();
    const turns = async () => {
      let judged = 0;
      for (let more = true; more; ) {
        const turn = await reviewTurn(judging());
        judged += turn?.judged ?? 0;
        more = turn?.more ?? true;
      }
      return judged;
    };
    assert.equal(await turns(), 1, 'quiet for an hour');
    await server.owner`
      update review.opening set is_due = true, until = ${new Date(now - 5 * 60_000).toISOString()}
       where lookup_id = ${id}`;
    assert.equal(await turns(), 0, 'has lasted 55 minutes, and been quiet for five');
    await server.owner`
      update review.opening set at = ${new Date(now - 20 * 60_000).toISOString()} where lookup_id = ${id}`;
    assert.equal(await turns(), 1, 'has lasted a quarter of an hour');
  });

  test('a search for a number that nobody has is no opening', async () => {
    await log('2026-03-04T08:00:00.000Z', {
      person: staffId,
      steps: [{ step: 'search', outcome: 'notFound' }],
    });
    assert.equal(await judge(), 0);
  });

  test('emergencies and assessments are always reviewed', async () => {
    const danger = await log('2026-03-05T02:00:00.000Z', { cites: ['SVOD 3:6'] });
    const unable = await log('2026-03-05T08:00:00.000Z', { cites: ['SVOD 3:3'] });
    const usual = await log('2026-03-05T10:00:00.000Z', { cites: ['SVOD 3:1', 'SVOD 3:6'] });
    await judge();
    const found = await rows([danger, unable, usual]);
    assert.deepEqual(
      found.map(({ always }) => always),
      [true, true, false],
    );
    assert.ok(
      found[0]?.criteria.includes('emergency') && found[1]?.criteria.includes('assessment'),
    );
  });

  test('of what is looked at again and again the oldest and newest entries are read, and the emergency stays known', async () => {
    const again = { step: 'overview', outcome: 'permitted' } as const;
    const lookup = await log('2026-03-05T12:00:00.000Z', {
      steps: [{ step: 'danger', outcome: 'done' }, ...Array.from({ length: 30 }, () => again)],
    });
    await judge();
    const found = await row(lookup);
    assert.ok(found?.always && found.criteria.includes('emergency'));
    const { listEntriesOfOpenings } = await import('./store.ts');
    const [key] = await server.owner<{ personId: string; lookupId: string }[]>`
      select person_id as "personId", lookup_id as "lookupId" from review.opening
       where lookup_id = ${lookup}`;
    assert.ok(key);
    const read = await listEntriesOfOpenings(server.owner, [key]);
    assert.equal(read.length, 11);
    assert.equal(
      read
        .map(({ at }) => at)
        .toSorted()
        .at(-1),
      '2026-03-05T12:00:30.000Z',
    );
  });

  test('among many strangers in a few minutes the first are found too', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      ids.push(await log(`2026-03-06T09:0${n}:00.000Z`));
      await judge();
    }
    for (const { criteria } of await rows(ids)) assert.ok(criteria.includes('manyPersons'));
    const ward: string[] = [];
    for (let n = 0; n < 7; n += 1) {
      const person = newId();
      await server.owner`
        insert into relation.relation
          (person_id, id, kind, connected_provider_id, unit_id, starts_at, basis, registered_by)
        values (${person}, ${newId()}, 'patientRelation', ${providerId}, ${unitId},
                '2026-03-01', 'admitted', ${newId()})`;
      ward.push(await log(`2026-03-06T14:0${n}:00.000Z`, { person }));
    }
    await judge();
    for (const { criteria, score } of await rows(ward))
      assert.deepEqual([criteria, score], [[], 0]);
  });

  test('refusals in several openings within the hour add up, from the last time that something was read', async () => {
    const [other] = await server.owner<{ id: string }[]>`
      select id from directory.staff where hsa_id = 'SE2321000016-A002'`;
    assert.ok(other);
    const by = other.id;
    const refused = { by, steps: [{ step: 'overview', outcome: 'refused' }] } as const;
    const ids: string[] = [];
    for (const minute of ['00', '10', '20'])
      ids.push(await log(`2026-03-12T09:${minute}:00.000Z`, refused));
    ids.push(await log('2026-03-12T09:30:00.000Z', { by }));
    for (const minute of ['40', '50'])
      ids.push(await log(`2026-03-12T09:${minute}:00.000Z`, refused));
    await judge();
    const inARow = (await rows(ids)).map(({ criteria }) => criteria.includes('refusedInARow'));
    assert.deepEqual(inARow, [false, false, true, true, false, false]);
  });

  test('more openings in a day than the role and unit have had in weeks are unusual', async () => {
    const [other] = [newId()];
    await server.owner`
      insert into review.reader_day (unit_id, role, day, staff_id, openings)
      select ${unitId}, 'Sjuksköterska', '2026-03-10'::date - n, ${other ?? ''}::uuid, 6
        from generate_series(1, 25) n`;
    const ids: string[] = [];
    for (let n = 0; n < 20; n += 1) {
      const hour = String(7 + Math.floor(n / 2)).padStart(2, '0');
      ids.push(await log(`2026-03-10T${hour}:${n % 2 === 0 ? '00' : '30'}:00.000Z`));
    }
    await judge();
    const unusual = (await rows(ids)).map(({ criteria }) => criteria.includes('unusualVolume'));
    assert.equal(unusual.indexOf(true) >= 6, true, 'not the first ones');
    assert.equal(unusual.at(-1), true);
  });

  test('an entry that was changed after it was sealed weighs more than all else', async () => {
    const id = await log('2026-03-11T08:00:00.000Z');
    await integrator?.settle();
    await server.owner`
      update audit.entry set bytes = convert_to(replace(convert_from(bytes, 'UTF8'), 'Nils', 'Nina'), 'UTF8')
       where lookup_id = ${id} and step = 'overview'`;
    await judge();
    const found = await row(id);
    assert.deepEqual([found?.score, found?.criteria[0]], [100, 'notGenuine']);
  });

  test('as many openings are drawn as the plan says, one of each part of the month, once', async () => {
    const month = Temporal.Now.plainDateISO('Europe/Stockholm')
      .toPlainYearMonth()
      .subtract({ months: 1 });
    const slots = slotsOf(month.toString(), 3);
    assert.equal(slots.length, 3);
    assert.deepEqual(
      slots.slice(1).map(({ from }) => from),
      slots.slice(0, -1).map(({ until }) => until),
    );
    await server.owner`
      insert into review.plan (connected_provider_id, year, review_every_days, seed, decided_by, decided_at)
      values (${providerId}, ${month.year}, 30, ${Buffer.alloc(32, 7)}, ${staffId}, '2020-01-01')`;
    await server.owner`
      insert into review.plan_unit values (${providerId}, ${month.year}, ${unitId}, 3)`;
    const ids: string[] = [];
    for (const { from } of slots) {
      for (let n = 1; n <= 4; n += 1) {
        ids.push(await log(new Date(Date.parse(from) + n * 3_600_000).toISOString()));
      }
    }
    await judge();
    await drawTurn(judging());
    const drawn = (await rows(ids)).map(({ sampled }) => sampled);
    for (const slot of [0, 1, 2]) {
      assert.equal(drawn.slice(slot * 4, slot * 4 + 4).filter(Boolean).length, 1);
    }
    await drawTurn(judging());
    assert.deepEqual(
      (await rows(ids)).map(({ sampled }) => sampled),
      drawn,
    );
  });
});
