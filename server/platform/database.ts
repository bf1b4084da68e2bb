import postgres from 'postgres';
import { socketOf } from './unix-socket.ts';

/**
 * A connection or a transaction: what stores take as their first argument. Values go in as parameters of the
 * tagged template, JSON through `sql.json(value)`, bytes as Uint8Array. Values come out so:
 *
 * - timestamptz: `Instant`, and date: 'YYYY-MM-DD'
 * - bigint (also `count(*)`): number; beyond 2^53 the statement fails rather than lie
 * - numeric: text; jsonb: the parsed value; bytea: Buffer; the rest as PostgreSQL writes it
 */
export type Sql = postgres.ISql;

/**
 * A point in time as UTC text with milliseconds, '2026-11-22T07:40:11.123Z'. Two of them compare as text.
 * PostgreSQL's microseconds are cut off, never rounded up, so that no time read is later than it was.
 */
export type Instant = string;

/** The database of the running server. A statement outside `begin` is a transaction of its own. */
export type Database = Sql & {
  /** Commits when `work` returns, rolls back when it or any of its statements fails. */
  begin<T>(work: (transaction: Sql) => Promise<T>): Promise<T>;
  /** Closes every connection; statements under way get five seconds. */
  end(): Promise<void>;
};

export type ConnectOptions = {
  /** Connections for single statements. */
  readonly max?: number;
  /** Connections for transactions, apart from the others so that neither starves the other. */
  readonly maxTransactions?: number;
  /** How long a connection for transactions stays open unused: PostgreSQL keeps some 10 MB for each. */
  readonly restMs?: number;
  /**
   * How old a connection for transactions may be to be kept. Work that comes every few seconds takes the one that was used
   * last, which so never rests, and would hold what it needed for the largest thing it ever did.
   */
  readonly oldMs?: number;
  /** A statement that takes longer is broken off by the server. */
  readonly statementTimeoutMs?: number;
  readonly applicationName?: string;
  /**
   * For few statements that come again and again, and reach every row by an index: each is planned once, by what
   * indexes there are and not by how full the tables were then.
   */
  readonly steadyPlans?: boolean;
};

/** Beside what every connection has. */
const steady = {
  plan_cache_mode: 'force_generic_plan',
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
} as const;

/**
 * Connects lazily, over the network or by the Unix socket that the address names (`socketOf`), and again whenever the
 * server was gone. While it is gone every statement fails within seconds, with an error that `isDatabaseUnavailable`
 * knows: nothing waits for it to come back.
 */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const {
    max = 16,
    maxTransactions = 8,
    restMs = 10_000,
    oldMs = 30_000,
    statementTimeoutMs = 10_000,
  } = options;
  const settings = {
    ...socketOf(url),
    connect_timeout: 3,
    max_lifetime: null,
    backoff: () => 0.05,
    onnotice: () => undefined,
    types: { date: dates, timestamp: timestamps, bigint: integers },
    connection: {
      application_name: options.applicationName ?? 'samvy',
      TimeZone: 'UTC',
      statement_timeout: statementTimeoutMs,
      lock_timeout: statementTimeoutMs,
      idle_in_transaction_session_timeout: 6 * statementTimeoutMs,
      // Rows are reached by index, however few of them the planner thinks there are: a month of the log is empty when
      // it begins, and a plan made then would read it whole. What no index serves is read whole all the same.
      enable_seqscan: 'off',
      // Compiling a statement costs more than running any of ours.
      jit: 'off',
      ...(options.steadyPlans === true && steady),
    },
  };
  let ended = false;
  let pool = openPool();
  const transactions = transactionLines({ max: maxTransactions, restMs, oldMs }, (onclose) =>
    postgres(url, { ...settings, max: 1, onclose }),
  );

  /**
   * A connection of the client that was lost with something unsent would keep it, and send it in place of its
   * next greeting. So no lost connection is used again: the whole pool is replaced by a fresh one.
   */
  function openPool(): postgres.Sql {
    const opened: postgres.Sql = postgres(url, {
      ...settings,
      max,
      onclose: () => {
        if (ended || pool !== opened) return;
        pool = openPool();
        void opened.end({ timeout: 5 });
      },
    });
    return opened;
  }

  const own = {
    begin: transactions.begin,
    async end() {
      ended = true;
      await Promise.all([pool.end({ timeout: 5 }), transactions.end()]);
    },
  };
  return new Proxy(() => undefined, {
    apply: (_target, _this, args) => Reflect.apply(pool, undefined, args),
    get: (_target, name) => Reflect.get(name in own ? own : pool, name),
  }) as unknown as Database;
}

type Line = { sql: postgres.Sql; lost: boolean; readonly openedMs: number; rest?: NodeJS.Timeout };

/**
 * The client's own `begin` is not used: when the connection is lost in mid-transaction it writes `rollback` to
 * a socket that is gone, which ends the process. Here a line is one connection, used by one transaction at a
 * time. INVARIANT: a line that lost its connection never gets another, so that no statement of a broken
 * transaction can run on its own.
 */
function transactionLines(
  { max, restMs, oldMs }: { readonly max: number; readonly restMs: number; readonly oldMs: number },
  open: (onclose: () => void) => postgres.Sql,
) {
  const idle: Line[] = [];
  const waiting: ((line: Line) => void)[] = [];
  let lines = 0;
  let ended = false;

  function openLine(): Line {
    const line: Line = {
      lost: false,
      openedMs: performance.now(),
      sql: open(() => {
        line.lost = true;
        void line.sql.end({ timeout: 0 });
      }),
    };
    return line;
  }

  async function take(): Promise<Line> {
    if (ended) throw new Error('The database connection has been closed by this server.');
    for (let line = idle.pop(); line; line = idle.pop()) {
      clearTimeout(line.rest);
      if (!line.lost) return line;
      lines -= 1;
    }
    if (lines >= max) return new Promise((resolve) => waiting.push(resolve));
    lines += 1;
    return openLine();
  }

  function giveBack(line: Line): void {
    const next = waiting.shift();
    if (next) next(line.lost ? openLine() : line);
    else if (line.lost) lines -= 1;
    else if (ended) void line.sql.end({ timeout: 0 });
    else if (performance.now() - line.openedMs > oldMs) close(line);
    else rest(line);
  }

  function rest(line: Line): void {
    idle.push(line);
    line.rest = setTimeout(() => {
      idle.splice(idle.indexOf(line), 1);
      close(line);
    }, restMs).unref();
  }

  function close(line: Line): void {
    lines -= 1;
    void line.sql.end({ timeout: 5 });
  }

  async function begin<T>(work: (transaction: Sql) => Promise<T>): Promise<T> {
    const line = await take();
    try {
      await line.sql`begin`;
      const result = await work(line.sql);
      const { command } = await line.sql`commit`;
      // A statement failed and the work went on all the same: PostgreSQL answers the commit with a rollback.
      if (command !== 'COMMIT') throw new Error('A statement failed, and the transaction with it.');
      return result;
    } catch (error) {
      if (!line.lost) await line.sql`rollback`.catch(() => line.sql.end({ timeout: 0 }));
      throw error;
    } finally {
      giveBack(line);
    }
  }

  return {
    begin,
    async end() {
      ended = true;
      for (const line of idle) clearTimeout(line.rest);
      await Promise.all(idle.splice(0).map((line) => line.sql.end({ timeout: 5 })));
    },
  };
}

const dates = {
  to: 1082,
  from: [1082],
  serialize: (value: unknown) => value,
  parse: (text: string) => text,
};

const timestamps = {
  to: 1184,
  from: [1184],
  serialize: (value: unknown) => (value instanceof Date ? value.toISOString() : value),
  parse: toInstant,
};

const integers = {
  to: 20,
  from: [20],
  serialize: (value: unknown) => String(value),
  parse(text: string): number {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError('A bigint is beyond 2^53.');
    return value;
  },
};

/**
 * '2026-11-22 07:40:11.1+00', as PostgreSQL writes it in UTC; infinity has no form here. Cut and not matched: an
 * expression makes a dozen objects for each time that is read.
 */
function toInstant(text: string): Instant {
  if (text[4] !== '-' || text[10] !== ' ' || !text.endsWith('+00')) {
    throw new RangeError('A timestamptz is not a time between the years 1 and 9999.');
  }
  const fraction = text.slice(20, -3);
  const milliseconds = fraction.length === 3 ? fraction : fraction.slice(0, 3).padEnd(3, '0');
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${milliseconds}Z`;
}

const unavailableCodes = new Set([
  'EAGAIN', // too many wait at the Unix socket
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  '25006', // read-only transaction: a standby, or a primary that has just become one
  '53300', // too many connections
  '55P03', // lock not available in time
  '57014', // statement timeout
  '57P01', // shut down
  '57P02', // crash shutdown
  '57P03', // starting up
  '57P05', // idle session ended
  '25P03', // idle transaction ended
]);

/** Did the statement fail because the database is away or overloaded (503, try again), not because of itself? */
export function isDatabaseUnavailable(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' && (unavailableCodes.has(code) || code.startsWith('08'));
}

/**
 * Throws, with all that is wrong and what to do, unless the database keeps its promises to this connection:
 * what is committed survives a power cut, and the role that works can't change what the owner laid down.
 */
export async function checkDurability(sql: Sql): Promise<void> {
  const [found] = await sql<
    { version: number; off: string[]; encoding: string; role: string; mighty: boolean }[]
  >`
    select current_setting('server_version_num')::int as version,
           array(select name from unnest(array['fsync', 'full_page_writes', 'synchronous_commit']) as name
                  where current_setting(name) = 'off') as off,
           current_setting('server_encoding') as encoding,
           current_user as role,
           exists (select from pg_roles
                    where (rolname = 'owner' and pg_has_role(current_user, oid, 'member'))
                       or (rolname = current_user and (rolsuper or rolbypassrls))) as mighty`;
  if (!found) throw new Error('The database did not describe itself.');
  const troubles = [
    found.version < 150_000 && 'PostgreSQL is older than 15: use a newer one.',
    ...found.off.map(
      (name) => `${name} is off, so what was committed can be lost: turn it on in postgresql.conf.`,
    ),
    found.encoding !== 'UTF8' &&
      `The database is encoded in ${found.encoding}: create it with encoding UTF8.`,
    found.mighty &&
      `The server works as ${found.role}, who may change the audit log: it must work as app.`,
  ].filter((trouble) => trouble !== false);
  if (troubles.length > 0) throw new Error(`The database can't be used. ${troubles.join(' ')}`);
}
