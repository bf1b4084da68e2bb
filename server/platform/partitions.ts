import postgres from 'postgres';

/** What came of making months ready. */
export type Partitions = {
  /** Months that got a partition, as 2026-11. */
  readonly made: readonly string[];
  /** Months whose entries go into the default partition, and why. */
  readonly left: readonly { readonly month: string; readonly why: string }[];
};

/** Months made ahead, beside the one it is. */
const ahead = 24;

/**
 * Gives each month (UTC) from this one on, two years ahead, a partition of `audit.entry`, unless it has one. A
 * month that can't have one, since the default partition holds entries of it or somebody holds a lock, is left to
 * the default partition, and tried again the next time: an entry always finds a place.
 *
 * INVARIANT: nobody is granted anything on a partition, so that the rights on `audit.entry` are all there are.
 * @param sql as `owner`, one connection; nobody else makes partitions at the same time
 * @param from a day of the first month, as 2026-11-22; today when left out
 */
export async function ensurePartitions(sql: postgres.Sql, from?: string): Promise<Partitions> {
  const [log] = await sql`
    select from pg_partitioned_table where partrelid = to_regclass('audit.entry')`;
  if (log === undefined) return { made: [], left: [] };
  const missing = await sql<Month[]>`
    select to_char(month, 'YYYY-MM') as month, to_char(month, '"entry_"YYYY_MM') as name,
           month at time zone 'UTC' as begins,
           (month + interval '1 month') at time zone 'UTC' as ends,
           exists (select from audit.entry_other
                    where at >= month at time zone 'UTC'
                      and at < (month + interval '1 month') at time zone 'UTC') as taken
      from generate_series(0, ${ahead}) n
     cross join lateral (
       select date_trunc('month', coalesce(${from ?? null}::timestamp, now() at time zone 'UTC'))
              + make_interval(months => n) as month) each_month
     where not exists (select from pg_inherits
                        where inhparent = 'audit.entry'::regclass
                          and inhrelid = to_regclass('audit.' || to_char(month, '"entry_"YYYY_MM')))
     order by month`;
  return await sql.begin(async (transaction) => {
    const made: string[] = [];
    const left: { month: string; why: string }[] = [];
    await transaction`set local lock_timeout = '2s'`;
    for (const month of missing) {
      const why = month.taken
        ? 'the default partition holds entries of it'
        : await makePartition(transaction, month);
      if (why === undefined) made.push(month.month);
      else left.push({ month: month.month, why });
    }
    return { made, left };
  });
}

type Month = {
  readonly month: string;
  readonly name: string;
  readonly begins: Date;
  readonly ends: Date;
  readonly taken: boolean;
};

/**
 * Entries are written once, so they are frozen at the first vacuum; it comes by their number, not by their share, and
 * goes about it evenly.
 */
const settings = `with (autovacuum_vacuum_insert_scale_factor = 0, autovacuum_vacuum_insert_threshold = 100000,
  autovacuum_freeze_min_age = 0, autovacuum_vacuum_cost_delay = 5)`;

/**
 * Made apart and then attached, since that lets others read and write the log meanwhile.
 * @returns why it could not be made
 */
async function makePartition(
  sql: postgres.TransactionSql,
  { month, name, begins, ends }: Month,
): Promise<string | undefined> {
  try {
    await sql.savepoint((inner) =>
      inner.unsafe(`
        create table audit.${name} (like audit.entry including all) ${settings};
        comment on table audit.${name} is 'Entries of ${month}, UTC.';
        alter table audit.entry attach partition audit.${name}
          for values from ('${begins.toISOString()}') to ('${ends.toISOString()}')`),
    );
    return undefined;
  } catch (error) {
    if (error instanceof postgres.PostgresError) return error.message;
    throw error;
  }
}
