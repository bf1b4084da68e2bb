import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { connect, type Database } from '../server/platform/database.ts';
import { placement } from '../server/platform/placement.ts';
import { createTestDatabase, type TestDatabase } from '../server/platform/test-database.ts';
import { readStatements, type Statement } from './statements.ts';

/**
 * What a statement is to a spread database (Citus), told from PostgreSQL's own plan of it:
 *
 * - free: about no table that is spread
 * - one: each spread table is asked by a person, or persons, that the statement names: it goes to a shard as it is
 * - every: asks every shard
 * - not: Citus refuses it, or fetches whole tables, because it asks every shard and also looks again for each row that
 *   it found (recursion, `limit` or an outer join beneath rows that are the same everywhere), reads a table that only
 *   the coordinator has, or writes what it looks up among the values of an insert
 */
type Kind = 'free' | 'one' | 'every' | 'not';

const root = join(import.meta.dirname, '..');

/** What each request of a lookup asks: none of it may ask every shard. */
const hot = [
  'server/slices/access/store.ts',
  'server/slices/audit/store.ts',
  'server/slices/session/store.ts',
];

/** What nobody asks on a spread database: an entry together with bodies. */
const beside = /insert into audit\.pending[\s\S]+record\.body/;

describe('on a spread database', () => {
  let made: TestDatabase;
  let database: Database;
  before(async () => {
    made = await createTestDatabase();
    database = connect(made.ownerUrl, { max: 1 });
    await database.unsafe('set plan_cache_mode = force_generic_plan');
    await database.unsafe('set enable_seqscan = off');
  });
  after(async () => {
    await database.end();
    await made.drop();
  });

  /** The kind of a statement that is given in several forms is that of the form for a spread database, the best. */
  async function kindOf(forms: readonly Statement[]): Promise<Kind> {
    const kinds: Kind[] = [];
    for (const form of forms) kinds.push(judge(await explain(form), form.text));
    return (['free', 'one', 'every', 'not'] as const).find((kind) => kinds.includes(kind)) ?? 'not';
  }

  async function explain({ text, values }: Statement): Promise<Plan> {
    await database.unsafe(`prepare statement as ${text}`);
    try {
      const nulls = Array.from({ length: values }, () => 'null').join(', ');
      const [row] = await database.unsafe(
        `explain (verbose, format json) execute statement${values > 0 ? `(${nulls})` : ''}`,
      );
      assert.ok(row);
      const [found] = row['QUERY PLAN'] as { readonly Plan: Plan }[];
      assert.ok(found);
      return found.Plan;
    } finally {
      await database.unsafe('deallocate statement');
    }
  }

  const stores = globSync(['server/**/store.ts', 'server/**/*-store.ts'], {
    cwd: root,
    exclude: ['**/node_modules/**', 'server/platform/**'],
  }).sort();

  /** The statements of a store, each with its forms. */
  function statementsOf(store: string): readonly (readonly Statement[])[] {
    const byPlace = Map.groupBy(readStatements(join(root, store)), ({ place }) => place);
    return [...byPlace.values()].filter(([form]) => !beside.test(form?.text ?? ''));
  }

  for (const store of hot) {
    test(`${store} asks one shard at a time`, async () => {
      const wrong: string[] = [];
      for (const forms of statementsOf(store)) {
        const kind = await kindOf(forms);
        if (kind === 'every' || kind === 'not') wrong.push(`${forms[0]?.place}: ${kind}`);
      }
      assert.deepEqual(wrong, []);
    });
  }

  test('runs all statements, or another in their place', async () => {
    const wrong: string[] = [];
    for (const store of stores) {
      const source = readFileSync(join(root, store), 'utf8');
      for (const forms of statementsOf(store)) {
        if ((await kindOf(forms)) !== 'not') continue;
        const place = forms[0]?.place ?? '';
        if (!source.includes(`function ${functionAt(source, place)}Spread(`)) wrong.push(place);
      }
    }
    assert.deepEqual(wrong, []);
  });

  const kinds: readonly [Kind, string, string][] = [
    ['free', 'copied tables alone', 'select * from directory.unit join directory.staff on true'],
    [
      'free',
      'links, however far they go',
      `with recursive linked as (
         select \${id}::uuid as id union
         select l.linked_person_id from linked join person.link l on l.person_id = linked.id)
       select id from linked`,
    ],
    ['one', 'a person that is named', `select 1 from record.document where person_id = \${id}`],
    [
      'one',
      'a join in which both tables name the persons',
      `select 1 from record.document d join record.body b on b.person_id = d.person_id and b.person_id = any(\${ids})
        where d.person_id = any(\${ids})`,
    ],
    [
      'one',
      'a look again for each row when the persons are named there too',
      `select 1 from unnest(\${ids}::uuid[]) p (id) cross join lateral (
         select 1 from record.document where person_id = p.id and person_id = any(\${ids}) limit 1) d`,
    ],
    [
      'every',
      'a join that leaves out one of them',
      `select 1 from record.document d join record.body b on b.person_id = d.person_id
        where d.person_id = any(\${ids})`,
    ],
    ['every', 'another column', `select 1 from review.opening where unit_id = \${unit}`],
    [
      'not',
      'a look again for each row',
      `select 1 from unnest(\${ids}::uuid[]) p (id) cross join lateral (
         select 1 from record.document where person_id = p.id limit 1) d`,
    ],
    [
      'not',
      'a question aside for each row',
      `select exists (select from record.document where person_id = p.id) from unnest(\${ids}::uuid[]) p (id)`,
    ],
    [
      'every',
      'a question aside for each row of a table that is spread',
      `select exists (select from record.document where person_id = person.person_id)
         from unnest(\${ids}::uuid[]) p (id) join person.person on person.person_id = p.id`,
    ],
    [
      'not',
      'only rows of which another table has one',
      `select id from unnest(\${ids}::uuid[]) p (id)
        where exists (select from record.document where person_id = p.id)`,
    ],
    [
      'not',
      'an outer join beneath what is the same everywhere',
      `select family_name from unnest(\${ids}::uuid[]) p (id) left join person.person on person.person_id = p.id`,
    ],
    [
      'not',
      'recursion through every shard',
      `with recursive linked as (select \${id}::uuid as id union
         select c.custodian_id from linked join person.custody c on c.person_id = linked.id)
       select id from linked`,
    ],
    [
      'not',
      'a table of the coordinator beside a spread one',
      'select 1 from session.session s join person.person p on p.person_id = s.resident_id',
    ],
    [
      'not',
      'a look among the values of an insert',
      `insert into review.question (person_id, id, lookup_id, connected_provider_id, unit_id, text, asked_by, asked_name)
       values (\${a}, \${b}, \${c}, \${d}, \${e}, \${f}, \${g}, (select given_name from directory.staff where id = \${g}))`,
    ],
  ];
  for (const [kind, title, text] of kinds) {
    test(`tells that ${title} is ${kind}`, async () => {
      const forms = readStatements('planted/store.ts', `await sql\`${text}\`;`);
      assert.equal(await kindOf(forms), kind);
    });
  }
});

/** The function that a statement stands in. @param place as `path:line` */
function functionAt(source: string, place: string): string {
  const before = source.split('\n').slice(0, Number(place.split(':').at(-1)));
  return (
    before
      .findLast((line) => /^(?:export )?(?:async )?function /.test(line))
      ?.match(/function (\w+)/)?.[1] ?? ''
  );
}

type Plan = {
  readonly 'Node Type': string;
  readonly 'Join Type'?: string;
  readonly 'Parent Relationship'?: string;
  readonly Schema?: string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly Filter?: string;
  readonly 'Recheck Cond'?: string;
  readonly Plans?: readonly Plan[];
};

function judge(plan: Plan, text: string): Kind {
  const all = nodesOf(plan);
  const asked = all.filter((node) => placeOf(node) === 'person' || placeOf(node) === 'number');
  if (asked.length === 0) return 'free';
  const isLocal = all.some((node) => placeOf(node) === 'local');
  const looksUp = /^\s*insert\b[\s\S]*\bvalues\b[\s\S]*\(\s*select\b/i.test(text);
  if (isLocal || looksUp) return 'not';
  const loose = asked.filter((node) => node['Node Type'] !== 'ModifyTable' && !namesPersons(node));
  if (loose.length === 0) return 'one';
  return all.some((node) => refuses(node, loose)) ? 'not' : 'every';
}

/** Does Citus refuse, or fetch whole tables, because of this node above tables that no person is named for? */
function refuses(node: Plan, loose: readonly Plan[]): boolean {
  if (node['Node Type'] === 'Recursive Union') return true;
  const has = (part: Plan) => nodesOf(part).some((one) => loose.includes(one));
  const isAside = (part: Plan) => part['Parent Relationship'] === 'SubPlan';
  const parts = node.Plans ?? [];
  const own = { ...node, Plans: parts.filter((part) => !isAside(part)) };
  if (parts.some((part) => isAside(part) && has(part)) && isSameEverywhere(own)) return true;
  const [outer, inner] = ['Outer', 'Inner'].map((side) =>
    parts.find((part) => part['Parent Relationship'] === side),
  );
  if (outer === undefined || inner === undefined) return false;
  const kind = node['Join Type'];
  const looksAgain = kind === 'Left' || kind === 'Semi' || kind === 'Anti';
  if (looksAgain && isSameEverywhere(outer) && has(inner)) return true;
  if (kind === 'Right' && isSameEverywhere(inner) && has(outer)) return true;
  const isLook = nodesOf(inner).some((one) => one['Node Type'] === 'Limit');
  return node['Node Type'] === 'Nested Loop' && isSameEverywhere(outer) && isLook && has(inner);
}

/** Rows that every machine would have alike: none of them of a spread table, but for what a limit has gathered. */
function isSameEverywhere(part: Plan): boolean {
  if (part['Node Type'] === 'Limit') return true;
  const place = placeOf(part);
  return place !== 'person' && place !== 'number' && (part.Plans ?? []).every(isSameEverywhere);
}

function nodesOf(plan: Plan): readonly Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

function placeOf(node: Plan): string | undefined {
  const name = node['Relation Name'];
  // A partition lies where its table lies.
  const table = name?.replace(/^entry_(?:other|\d{4}_\d\d)$/, 'entry');
  return table === undefined ? undefined : placement[`${node.Schema}.${table}`];
}

function namesPersons(node: Plan): boolean {
  const conditions = [node['Index Cond'], node.Filter, node['Recheck Cond']].join(' ');
  return /\b(?:person_id|number) = (?:ANY \()?\$\d+/.test(conditions);
}
