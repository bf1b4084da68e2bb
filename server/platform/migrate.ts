import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import postgres from 'postgres';
import { ensurePartitions, type Partitions } from './partitions.ts';
import { toScramVerifier } from './scram.ts';
import { openPostgres } from './unix-socket.ts';

/** One file of db/migrations. */
export type Migration = { readonly name: string; readonly checksum: string; readonly text: string };

/** The roles that sign in for themselves; each has a connection of its own. */
export type ServiceRole = 'app' | 'reader' | 'integrator' | 'retention';

const dbFolder = join(import.meta.dirname, '..', '..', 'db');
const migrationLock = 7_310_002;

/**
 * Brings the database of `ownerUrl` to the schema of this version: creates the roles, gives those that sign in
 * their passwords (see `roleUrl`) and runs the migrations that it hasn't had, each in a transaction. Processes
 * that migrate at the same time take turns. `ownerUrl` signs in as `owner`, or as a role that may create roles.
 * Then it makes the coming months of the log ready.
 *
 * Throws when a migration that was applied has been changed or removed since, or when one fails; the
 * migrations before it stay applied.
 */
export async function migrate(
  ownerUrl: string,
  options: { readonly migrations?: readonly Migration[] } = {},
): Promise<{ readonly applied: readonly string[]; readonly partitions: Partitions }> {
  const migrations = options.migrations ?? (await readMigrations());
  const sql = openPostgres(ownerUrl, {
    max: 1,
    max_lifetime: null,
    connect_timeout: 10,
    connection: { application_name: 'samvy migrate', TimeZone: 'UTC' },
  });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    await prepareRoles(sql, ownerUrl);
    // Whoever signed in, what is made belongs to owner.
    await sql`set role owner`;
    await sql.unsafe(ledgerOfMigrations);
    const applied = await sql<{ name: string; checksum: string }[]>`
      select name, checksum from platform.migration order by name`;
    const pending = findPending(migrations, applied);
    for (const migration of pending) await apply(sql, migration);
    return {
      applied: pending.map(({ name }) => name),
      partitions: await ensurePartitions(sql),
    };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** The migrations in db/migrations, in order. Throws when a number is missing or taken twice. */
export async function readMigrations(): Promise<Migration[]> {
  const folder = join(dbFolder, 'migrations');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const number = String(index + 1).padStart(4, '0');
      if (!new RegExp(`^${number}_[a-z0-9_]+\\.sql$`).test(name)) {
        throw new Error(
          `Migration ${name} should be number ${number}: call it ${number}_words.sql.`,
        );
      }
      const text = await readFile(join(folder, name), 'utf8');
      return { name, checksum: createHash('sha256').update(text).digest('hex'), text };
    }),
  );
}

/**
 * The address at which a role signs in to the database of `ownerUrl`. Its password follows from the owner's, so
 * there is one secret to keep. Where the owner signs in without one (a certificate, the socket's peer) so does
 * the role.
 */
export function roleUrl(ownerUrl: string, role: ServiceRole): string {
  const url = new URL(ownerUrl);
  const password = rolePassword(url, role);
  url.username = role;
  url.password = password ?? '';
  return url.href;
}

function rolePassword({ password }: URL, role: ServiceRole): string | undefined {
  if (password === '') return undefined;
  return createHmac('sha256', decodeURIComponent(password))
    .update(`samvy role ${role}`)
    .digest('base64url');
}

const ledgerOfMigrations = `
  create schema if not exists platform;
  comment on schema platform is 'What the server knows of this database itself; nothing of care.';
  create table if not exists platform.migration (
    name       text primary key,
    checksum   text not null,
    applied_at timestamptz not null default now()
  );
  comment on table platform.migration is 'Migrations that this database has had, with the SHA-256 of each file.';`;

/** Roles belong to the whole server: a migration of another database may be changing them at this moment. */
async function prepareRoles(sql: postgres.Sql, ownerUrl: string): Promise<void> {
  const text = await readFile(join(dbFolder, 'roles.sql'), 'utf8');
  for (let attempt = 1; ; attempt += 1) {
    try {
      await sql.unsafe(text);
      await letSignIn(sql, ownerUrl);
      return;
    } catch (error) {
      const busy =
        error instanceof postgres.PostgresError && /tuple concurrently/.test(error.message);
      if (!busy || attempt === 50) throw error;
      await wait(20 * attempt);
    }
  }
}

const signsIn: readonly ServiceRole[] = ['app', 'integrator', 'retention'];

async function letSignIn(sql: postgres.Sql, ownerUrl: string): Promise<void> {
  for (const role of signsIn) {
    if (await canSignIn(roleUrl(ownerUrl, role))) continue;
    const password = rolePassword(new URL(ownerUrl), role);
    const verifier = password === undefined ? '' : ` password '${toScramVerifier(password)}'`;
    await sql.unsafe(`alter role ${role} login${verifier}`);
  }
}

async function canSignIn(url: string): Promise<boolean> {
  const sql = openPostgres(url, { max: 1, connect_timeout: 5, fetch_types: false });
  try {
    await sql`select 1`;
    return true;
  } catch {
    return false;
  } finally {
    await sql.end({ timeout: 0 });
  }
}

function findPending(
  migrations: readonly Migration[],
  applied: readonly { name: string; checksum: string }[],
): readonly Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration.checksum]));
  for (const { name, checksum } of applied) {
    if (!known.has(name)) {
      throw new Error(
        `The database has had migration ${name}, which this version doesn't know: start the newer version it was made by.`,
      );
    }
    if (known.get(name) !== checksum) {
      throw new Error(
        `Migration ${name} has been changed after it was applied. Put the file back as it was, and make the change in a new migration.`,
      );
    }
  }
  const had = new Set(applied.map(({ name }) => name));
  const last = applied.at(-1)?.name ?? '';
  const pending = migrations.filter(({ name }) => !had.has(name));
  const late = pending.find(({ name }) => name < last);
  if (late) {
    throw new Error(`Migration ${late.name} comes before ${last}, which is applied: renumber it.`);
  }
  return pending;
}

async function apply(sql: postgres.Sql, { name, checksum, text }: Migration): Promise<void> {
  await sql
    .begin(async (transaction) => {
      await transaction.unsafe(text);
      await transaction`insert into platform.migration (name, checksum) values (${name}, ${checksum})`;
    })
    .catch((cause: unknown) => {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new Error(`Migration ${name} failed, and nothing of it was kept: ${why}`, { cause });
    });
}
