/** What reviewers and managers see and write. */
import type { Instant, Sql } from '../../platform/database.ts';
import type { StoredEntry } from '../audit/index.ts';
import type { UnitHours } from '../directory/index.ts';
import type { Reason } from './criterion.ts';
import type { Measure, OpeningState } from './opening.ts';
import type { ScoreCursor } from './score-cursor.ts';

type NamedUnit = { readonly id: string; readonly name: string };

/** An opening in the list; the person and the reader stay inside the server. */
export interface ListedRow {
  readonly personId: string;
  readonly id: string;
  readonly staffId: string;
  readonly at: Instant;
  readonly until: Instant;
  readonly unit: NamedUnit;
  readonly hours: UnitHours | null;
  readonly staffName: string | null;
  readonly staffHsaId: string;
  readonly role: string;
  readonly score: number;
  readonly sampled: boolean;
  readonly always: boolean;
  readonly reasons: readonly Reason[];
  readonly state: OpeningState;
}

type FlatRow = Omit<ListedRow, 'unit'> & { readonly unitId: string; readonly unitName: string };

const toListed = ({ unitId, unitName, ...row }: FlatRow): ListedRow => ({
  ...row,
  unit: { id: unitId, name: unitName },
});

const listed = (sql: Sql) => sql`
  select o.person_id as "personId", o.lookup_id as id, o.staff_id as "staffId", o.at, o.until,
         unit.id as "unitId", unit.name as "unitName", unit.hours, o.role, o.score, o.sampled, o.always,
         o.reasons, o.state, staff.hsa_id as "staffHsaId",
         case when staff.protected_identity then null else staff.given_name || ' ' || staff.family_name end
           as "staffName"
    from review.opening o
    join directory.unit on unit.id = o.unit_id
    join directory.staff on staff.id = o.staff_id`;

/** Judged openings by the provider's staff but the reviewer's own, highest score first, then newest. */
export async function listOpeningRows(
  sql: Sql,
  connectedProviderId: string,
  reviewerId: string,
  asked: {
    readonly state: OpeningState;
    readonly unitId: string | null;
    readonly minimumScore: number;
    readonly sampled: boolean;
    readonly always: boolean;
    readonly before: ScoreCursor | null;
    readonly count: number;
  },
): Promise<readonly ListedRow[]> {
  const { state, unitId, minimumScore, sampled, always, before, count } = asked;
  const rows = await sql<FlatRow[]>`
    ${listed(sql)}
     where o.connected_provider_id = ${connectedProviderId} and o.state = ${state} and o.score is not null
       and o.staff_id <> ${reviewerId} and o.score >= ${minimumScore}
       ${unitId === null ? sql`` : sql`and o.unit_id = ${unitId}`}
       ${sampled ? sql`and o.sampled` : sql``}
       ${always ? sql`and o.always` : sql``}
       ${before === null ? sql`` : sql`and (o.score, o.at, o.lookup_id) < (${before.score}, ${before.at}::timestamptz, ${before.id}::uuid)`}
     order by o.score desc, o.at desc, o.lookup_id desc
     limit ${count}`;
  return rows.map(toListed);
}

/** An opening by the provider's staff, judged or not yet. */
export async function findOpening(
  sql: Sql,
  connectedProviderId: string,
  id: string,
): Promise<ListedRow | undefined> {
  const [row] = await sql<FlatRow[]>`
    ${listed(sql)} where o.connected_provider_id = ${connectedProviderId} and o.lookup_id = ${id}`;
  return row && toListed({ ...row, score: row.score ?? 0 });
}

/** The work list in figures, of openings since a time. */
export async function countOpenings(
  sql: Sql,
  connectedProviderId: string,
  given: { readonly reviewerId: string; readonly since: Instant; readonly limit: number },
): Promise<{
  readonly openings: number;
  readonly aboveLimit: number;
  readonly sampled: number;
  readonly always: number;
  readonly own: number;
  readonly distribution: readonly number[];
}> {
  const { reviewerId, since, limit } = given;
  const rows = await sql<
    {
      tenth: number;
      openings: number;
      aboveLimit: number;
      sampled: number;
      always: number;
      own: number;
    }[]
  >`
    select least(score / 10, 9)::int as tenth, count(*) as openings,
           count(*) filter (where waits and score >= ${limit}) as "aboveLimit",
           count(*) filter (where waits and sampled) as sampled,
           count(*) filter (where waits and always) as always,
           count(*) filter (where is_own) as own
      from (select score, sampled, always, staff_id = ${reviewerId} as is_own,
                   state <> 'closed' and staff_id <> ${reviewerId} as waits
              from review.opening
             where connected_provider_id = ${connectedProviderId} and at >= ${since} and score is not null) o
     group by 1`;
  const sum = (name: 'openings' | 'aboveLimit' | 'sampled' | 'always' | 'own') =>
    rows.reduce((total, row) => total + row[name], 0);
  return {
    openings: sum('openings'),
    aboveLimit: sum('aboveLimit'),
    sampled: sum('sampled'),
    always: sum('always'),
    own: sum('own'),
    distribution: Array.from(
      { length: 10 },
      (_, tenth) => rows.find((row) => row.tenth === tenth)?.openings ?? 0,
    ),
  };
}

/** All entries of an opening, oldest first. */
export async function listCourse(
  sql: Sql,
  opening: { readonly personId: string; readonly id: string; readonly at: Instant },
): Promise<readonly StoredEntry[]> {
  return await sql<StoredEntry[]>`
    select entry.id, entry.at, bytes, salt, mac, key_id as "keyId"
      from audit.entry
     where person_id = ${opening.personId} and lookup_id = ${opening.id} and at >= ${opening.at}
     order by at, entry.id
     limit 500`;
}

/** How many openings a reader began each day of the month that ends with `at`. */
export async function listReaderDays(
  sql: Sql,
  opening: {
    readonly staffId: string;
    readonly unitId: string;
    readonly role: string;
    readonly at: Instant;
  },
): Promise<readonly { readonly date: string; readonly openings: number }[]> {
  const { staffId, unitId, role, at } = opening;
  return await sql<{ date: string; openings: number }[]>`
    select day as date, openings from review.reader_day
     where unit_id = ${unitId} and role = ${role} and staff_id = ${staffId}
       and day between (${at}::timestamptz at time zone 'Europe/Stockholm')::date - 29
                   and (${at}::timestamptz at time zone 'Europe/Stockholm')::date
     order by day`;
}

/** What is not exceeded on 99 days of a hundred in the role and unit, in the four weeks before. */
export async function findUsual(
  sql: Sql,
  opening: { readonly unitId: string; readonly role: string; readonly at: Instant },
): Promise<number | null> {
  const { unitId, role, at } = opening;
  const [row] = await sql<{ usual: number | null }[]>`
    select case when count(*) >= 20 then percentile_disc(0.99) within group (order by openings) end as usual
      from review.reader_day
     where unit_id = ${unitId} and role = ${role}
       and day between (${at}::timestamptz at time zone 'Europe/Stockholm')::date - 28
                   and (${at}::timestamptz at time zone 'Europe/Stockholm')::date - 1`;
  return row?.usual ?? null;
}

/** A question with its answer. */
export interface QuestionRow {
  readonly id: string;
  readonly at: Instant;
  readonly by: string | null;
  readonly text: string;
  readonly answer: string | null;
  readonly answeredAt: Instant | null;
  readonly answeredBy: string | null;
}

export async function listQuestionsAbout(
  sql: Sql,
  personId: string,
  lookupId: string,
): Promise<readonly QuestionRow[]> {
  return await sql<QuestionRow[]>`
    select id, asked_at as at, asked_name as by, text, answer, answered_at as "answeredAt",
           answered_name as "answeredBy"
      from review.question
     where person_id = ${personId} and lookup_id = ${lookupId}
     order by asked_at, id`;
}

/** What came of a review. */
export interface OutcomeRow {
  readonly id: string;
  readonly at: Instant;
  readonly by: string | null;
  readonly outcome: 'withoutDeviation' | 'deviation';
  readonly measures: readonly Measure[];
  readonly done: readonly Measure[];
  readonly text: string;
  readonly dueAt: Instant | null;
}

/** The outcomes of an opening, the latest first. */
export async function listOutcomes(
  sql: Sql,
  personId: string,
  lookupId: string,
): Promise<readonly OutcomeRow[]> {
  return await sql<OutcomeRow[]>`
    select id, decided_at as at, decided_name as by, outcome, measures, done, text, due_at as "dueAt"
      from review.outcome
     where person_id = ${personId} and lookup_id = ${lookupId}
     order by decided_at desc, id desc`;
}

/** Locks the opening until the transaction ends; answers its state. */
export async function lockOpening(
  sql: Sql,
  personId: string,
  lookupId: string,
): Promise<OpeningState | undefined> {
  const [row] = await sql<{ state: OpeningState }[]>`
    select state from review.opening where person_id = ${personId} and lookup_id = ${lookupId} for update`;
  return row?.state;
}

export async function storeState(
  sql: Sql,
  key: { readonly personId: string; readonly lookupId: string },
  state: OpeningState,
): Promise<void> {
  await sql`
    update review.opening set state = ${state}
     where person_id = ${key.personId} and lookup_id = ${key.lookupId}`;
}

/** Who asks, decides or answers, and about what. */
interface Written {
  readonly personId: string;
  readonly id: string;
  readonly lookupId: string;
  readonly connectedProviderId: string;
  readonly staffId: string;
  readonly text: string;
}

/** The name that staff writes under; null when it is protected. */
async function nameOf(sql: Sql, staffId: string): Promise<string | null> {
  const [staff] = await sql<{ name: string }[]>`
    select given_name || ' ' || family_name as name from directory.staff
     where id = ${staffId} and not protected_identity`;
  return staff?.name ?? null;
}

/** Stores a question; false when there is something under its id. */
export async function insertQuestion(
  sql: Sql,
  row: Written & { readonly unitId: string },
): Promise<boolean> {
  const rows = await sql`
    insert into review.question
      (person_id, id, lookup_id, connected_provider_id, unit_id, text, asked_by, asked_name)
    values
      (${row.personId}, ${row.id}, ${row.lookupId}, ${row.connectedProviderId}, ${row.unitId}, ${row.text},
       ${row.staffId}, ${await nameOf(sql, row.staffId)})
    on conflict do nothing
    returning 1`;
  return rows.length > 0;
}

/** Is this very question under the id? */
export async function isSameQuestion(sql: Sql, row: Written): Promise<boolean> {
  const rows = await sql`
    select 1 from review.question
     where person_id = ${row.personId} and id = ${row.id} and lookup_id = ${row.lookupId}
       and asked_by = ${row.staffId} and text = ${row.text}`;
  return rows.length > 0;
}

/** An outcome as it is written. */
export interface NewOutcome extends Written {
  readonly outcome: 'withoutDeviation' | 'deviation';
  readonly measures: readonly Measure[];
  readonly done: readonly Measure[];
  readonly score: number;
  /** Hours until a report to IMY is due; null when none is. */
  readonly dueHours: number | null;
}

/** Stores an outcome; false when there is something under its id. */
export async function insertOutcome(sql: Sql, row: NewOutcome): Promise<boolean> {
  const rows = await sql`
    insert into review.outcome
      (person_id, id, lookup_id, connected_provider_id, outcome, measures, done, text, score, decided_by,
       decided_name, due_at)
    values
      (${row.personId}, ${row.id}, ${row.lookupId}, ${row.connectedProviderId}, ${row.outcome},
       ${row.measures as string[]}, ${row.done as string[]}, ${row.text}, ${row.score}, ${row.staffId},
       ${await nameOf(sql, row.staffId)}, now() + ${row.dueHours}::int * interval '1 hour')
    on conflict do nothing
    returning 1`;
  return rows.length > 0;
}

/** Is this very outcome under the id? */
export async function isSameOutcome(sql: Sql, row: NewOutcome): Promise<boolean> {
  const rows = await sql`
    select 1 from review.outcome
     where person_id = ${row.personId} and id = ${row.id} and lookup_id = ${row.lookupId}
       and decided_by = ${row.staffId} and text = ${row.text} and outcome = ${row.outcome}
       and measures = ${row.measures as string[]} and done = ${row.done as string[]}`;
  return rows.length > 0;
}

/** A question to a manager, with what she may know of the opening: never who the person is. */
export interface ManagerRow extends QuestionRow {
  readonly personId: string;
  readonly lookupId: string;
  readonly openedAt: Instant;
  readonly openedUntil: Instant;
  readonly unitId: string;
  readonly unitName: string;
  readonly staffName: string | null;
  readonly role: string;
  readonly reasons: readonly Reason[];
}

const toManager = (sql: Sql) => sql`
  select q.person_id as "personId", q.id, q.lookup_id as "lookupId", q.asked_at as at, q.asked_name as by,
         q.text, q.answer, q.answered_at as "answeredAt", q.answered_name as "answeredBy",
         o.at as "openedAt", o.until as "openedUntil", unit.id as "unitId", unit.name as "unitName",
         case when staff.protected_identity then null else staff.given_name || ' ' || staff.family_name end
           as "staffName",
         o.role, o.reasons
    from review.question q
    join review.opening o on o.person_id = q.person_id and o.lookup_id = q.lookup_id
    join directory.unit on unit.id = q.unit_id
    join directory.staff on staff.id = o.staff_id`;

/** Questions about the unit's staff but the manager herself: those that wait first, oldest first. */
export async function listQuestionsTo(
  sql: Sql,
  unitId: string,
  managerId: string,
): Promise<readonly ManagerRow[]> {
  return await sql<ManagerRow[]>`
    ${toManager(sql)}
     where q.unit_id = ${unitId} and o.staff_id <> ${managerId}
     order by q.answer is not null, case when q.answer is null then q.asked_at end, q.answered_at desc, q.id
     limit 100`;
}

/** A question to the manager of the unit, about others than herself. */
export async function findQuestionTo(
  sql: Sql,
  unitId: string,
  managerId: string,
  id: string,
): Promise<ManagerRow | undefined> {
  const [row] = await sql<ManagerRow[]>`
    ${toManager(sql)} where q.unit_id = ${unitId} and o.staff_id <> ${managerId} and q.id = ${id}`;
  return row;
}

/** Stores the answer; false when there is one. */
export async function storeAnswer(
  sql: Sql,
  question: { readonly personId: string; readonly id: string },
  answer: { readonly text: string; readonly staffId: string },
): Promise<boolean> {
  const rows = await sql`
    update review.question
       set answer = ${answer.text}, answered_by = ${answer.staffId}, answered_at = now(),
           answered_name = (select given_name || ' ' || family_name from directory.staff
                             where staff.id = ${answer.staffId} and not protected_identity)
     where person_id = ${question.personId} and id = ${question.id} and answer is null
    returning 1`;
  return rows.length > 0;
}

/** Does another question about the opening wait for its answer? */
export async function hasWaitingQuestion(
  sql: Sql,
  personId: string,
  lookupId: string,
): Promise<boolean> {
  const rows = await sql`
    select 1 from review.question
     where person_id = ${personId} and lookup_id = ${lookupId} and answer is null limit 1`;
  return rows.length > 0;
}

/** Reports to IMY that nobody has said are made: of the latest outcomes. */
export async function listDueReports(
  sql: Sql,
  connectedProviderId: string,
): Promise<
  readonly { readonly opening: string; readonly dueAt: Instant; readonly unit: NamedUnit }[]
> {
  const rows = await sql<{ opening: string; dueAt: Instant; unitId: string; unitName: string }[]>`
    select latest.lookup_id as opening, latest.due_at as "dueAt", unit.id as "unitId", unit.name as "unitName"
      from (select distinct on (person_id, lookup_id) person_id, lookup_id, due_at
              from review.outcome
             where connected_provider_id = ${connectedProviderId}
             order by person_id, lookup_id, decided_at desc, id desc) latest
      join review.opening o on o.person_id = latest.person_id and o.lookup_id = latest.lookup_id
      join directory.unit on unit.id = o.unit_id
     where latest.due_at is not null
     order by latest.due_at
     limit 200`;
  return rows.map(({ unitId, unitName, ...row }) => ({
    ...row,
    unit: { id: unitId, name: unitName },
  }));
}

/** Questions without an answer, by unit. */
export async function listUnanswered(
  sql: Sql,
  connectedProviderId: string,
): Promise<
  readonly {
    readonly unit: NamedUnit;
    readonly count: number;
    readonly askedAt: Instant;
    readonly opening: string;
  }[]
> {
  const rows = await sql<
    { unitId: string; unitName: string; count: number; askedAt: Instant; opening: string }[]
  >`
    select unit.id as "unitId", unit.name as "unitName", count(*) as count, min(asked_at) as "askedAt",
           (array_agg(lookup_id order by asked_at))[1] as opening
      from review.question join directory.unit on unit.id = question.unit_id
     where question.connected_provider_id = ${connectedProviderId} and answer is null
     group by unit.id, unit.name`;
  return rows.map(({ unitId, unitName, ...row }) => ({
    ...row,
    unit: { id: unitId, name: unitName },
  }));
}

/** The openings that are to be reviewed and have no outcome: how many, and since when. */
export async function findWaiting(
  sql: Sql,
  connectedProviderId: string,
  limit: number,
): Promise<{ readonly count: number; readonly since: Instant | null }> {
  const [row] = await sql<{ count: number; since: Instant | null }[]>`
    select count(*) as count, min(until) as since
      from review.opening
     where connected_provider_id = ${connectedProviderId} and state <> 'closed' and score is not null
       and (score >= ${limit} or sampled or always)`;
  return row ?? { count: 0, since: null };
}

/** A year's plan. */
export interface PlanRow {
  readonly reviewEveryDays: number;
  readonly decidedAt: Instant;
  readonly decidedBy: string | null;
}

export async function findPlan(
  sql: Sql,
  connectedProviderId: string,
  year: number,
): Promise<PlanRow | undefined> {
  const [row] = await sql<PlanRow[]>`
    select review_every_days as "reviewEveryDays", decided_at as "decidedAt", decided_name as "decidedBy"
      from review.plan where connected_provider_id = ${connectedProviderId} and year = ${year}`;
  return row;
}

/** Every unit of the provider, with its samples. */
export async function listPlanUnits(
  sql: Sql,
  connectedProviderId: string,
  year: number,
): Promise<
  readonly {
    readonly unit: NamedUnit;
    readonly samplesPerMonth: number;
    readonly drawnThisMonth: number;
  }[]
> {
  const rows = await sql<
    { id: string; name: string; samplesPerMonth: number; drawnThisMonth: number }[]
  >`
    select unit.id, unit.name, coalesce(p.samples_per_month, 0) as "samplesPerMonth",
           (select count(*) from review.draw
             where draw.unit_id = unit.id and draw.lookup_id is not null
               and draw.slot_from >= date_trunc('month', now(), 'Europe/Stockholm')) as "drawnThisMonth"
      from directory.unit
      left join review.plan_unit p
        on p.unit_id = unit.id and p.connected_provider_id = unit.connected_provider_id and p.year = ${year}
     where unit.connected_provider_id = ${connectedProviderId}
     order by unit.name collate "sv-SE-x-icu", unit.id`;
  return rows.map(({ id, name, ...row }) => ({ unit: { id, name }, ...row }));
}

/** Decides a plan, in place of an earlier one of the year; its seed stays. */
export async function storePlan(
  sql: Sql,
  plan: {
    readonly connectedProviderId: string;
    readonly year: number;
    readonly reviewEveryDays: number;
    readonly seed: Uint8Array;
    readonly staffId: string;
    readonly units: readonly { readonly unit: string; readonly samplesPerMonth: number }[];
  },
): Promise<void> {
  const { connectedProviderId, year, units } = plan;
  await sql`
    insert into review.plan as p
      (connected_provider_id, year, review_every_days, seed, decided_by, decided_name)
    values (${connectedProviderId}, ${year}, ${plan.reviewEveryDays}, ${plan.seed}, ${plan.staffId},
            (select given_name || ' ' || family_name from directory.staff
              where staff.id = ${plan.staffId} and not protected_identity))
    on conflict (connected_provider_id, year) do update
       set review_every_days = excluded.review_every_days, decided_by = excluded.decided_by,
           decided_name = excluded.decided_name, decided_at = now()`;
  await sql`
    delete from review.plan_unit where connected_provider_id = ${connectedProviderId} and year = ${year}`;
  await sql`
    insert into review.plan_unit (connected_provider_id, year, unit_id, samples_per_month)
    select ${connectedProviderId}, ${year}, unit_id, samples
      from unnest(${units.map(({ unit }) => unit)}::uuid[],
                  ${units.map(({ samplesPerMonth }) => samplesPerMonth)}::int[]) as given (unit_id, samples)
     where samples > 0`;
}

/** A month's figures of a unit. */
export interface UnitMonth {
  readonly month: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly openings: number;
  readonly reviewed: number;
  readonly deviations: number;
}

/** Openings that began within the times, by Swedish month and unit; the latest outcome counts. */
export async function countUnitMonths(
  sql: Sql,
  connectedProviderId: string,
  within: { readonly from: Instant; readonly until: Instant },
): Promise<readonly UnitMonth[]> {
  return await sql<UnitMonth[]>`
    with opened as (
      select to_char(at at time zone 'Europe/Stockholm', 'YYYY-MM') as month, unit_id, person_id, lookup_id
        from review.opening
       where connected_provider_id = ${connectedProviderId} and at >= ${within.from} and at < ${within.until}),
    latest as (
      select distinct on (person_id, lookup_id) person_id, lookup_id, outcome
        from review.outcome
       where connected_provider_id = ${connectedProviderId}
       order by person_id, lookup_id, decided_at desc, id desc)
    select month, unit.id as "unitId", unit.name as "unitName", count(*) as openings,
           count(latest.outcome) as reviewed,
           count(*) filter (where latest.outcome = 'deviation') as deviations
      from opened
      join directory.unit on unit.id = opened.unit_id
      left join latest on latest.person_id = opened.person_id and latest.lookup_id = opened.lookup_id
     group by month, unit.id, unit.name
     order by month, unit.name collate "sv-SE-x-icu", unit.id`;
}

/** Openings by month and criterion that speaks for them. */
export async function countCriterionMonths(
  sql: Sql,
  connectedProviderId: string,
  within: { readonly from: Instant; readonly until: Instant },
): Promise<
  readonly {
    readonly month: string;
    readonly criterion: string;
    readonly openings: number;
    readonly deviations: number;
  }[]
> {
  return await sql<{ month: string; criterion: string; openings: number; deviations: number }[]>`
    with latest as (
      select distinct on (person_id, lookup_id) person_id, lookup_id, outcome
        from review.outcome
       where connected_provider_id = ${connectedProviderId}
       order by person_id, lookup_id, decided_at desc, id desc)
    select to_char(o.at at time zone 'Europe/Stockholm', 'YYYY-MM') as month,
           reason ->> 'criterion' as criterion, count(*) as openings,
           count(*) filter (where latest.outcome = 'deviation') as deviations
      from review.opening o
     cross join lateral jsonb_array_elements(o.reasons) reason
      left join latest on latest.person_id = o.person_id and latest.lookup_id = o.lookup_id
     where o.connected_provider_id = ${connectedProviderId} and o.at >= ${within.from} and o.at < ${within.until}
       and (reason ->> 'points')::int > 0
     group by 1, 2
     order by 1, 2`;
}

/** An outcome as the protocol has it. */
export interface ProtocolRow {
  readonly opening: string;
  readonly at: Instant;
  readonly unit: string;
  readonly staffHsaId: string;
  readonly role: string;
  readonly score: number;
  readonly sampled: boolean;
  readonly always: boolean;
  readonly reasons: readonly Reason[];
  readonly questions: number;
  readonly id: string;
  readonly decidedAt: Instant;
  readonly decidedBy: string;
  readonly outcome: string;
  readonly measures: readonly string[];
  readonly done: readonly string[];
  readonly text: string;
}

/** The outcomes that were decided within the times, oldest first. */
export async function listProtocolRows(
  sql: Sql,
  connectedProviderId: string,
  within: { readonly from: Instant; readonly until: Instant },
): Promise<readonly ProtocolRow[]> {
  return await sql<ProtocolRow[]>`
    select outcome.lookup_id as opening, o.at, unit.hsa_id as unit, reader.hsa_id as "staffHsaId", o.role,
           outcome.score, o.sampled, o.always, o.reasons,
           (select count(*) from review.question q
             where q.person_id = o.person_id and q.lookup_id = o.lookup_id) as questions,
           outcome.id, outcome.decided_at as "decidedAt", reviewer.hsa_id as "decidedBy", outcome.outcome,
           outcome.measures, outcome.done, outcome.text
      from review.outcome
      join review.opening o on o.person_id = outcome.person_id and o.lookup_id = outcome.lookup_id
      join directory.unit on unit.id = o.unit_id
      join directory.staff reader on reader.id = o.staff_id
      join directory.staff reviewer on reviewer.id = outcome.decided_by
     where outcome.connected_provider_id = ${connectedProviderId}
       and outcome.decided_at >= ${within.from} and outcome.decided_at < ${within.until}
     order by outcome.decided_at, outcome.id
     limit 5000`;
}
