import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type postgres from 'postgres';
import { migrate, readMigrations } from './migrate.ts';
import { openPostgres } from './unix-socket.ts';

const templateLock = 7_310_003;
const notPermitted = '42501';

/** The address of another database of the same server. */
export function withDatabase(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/**
 * The name of the database that test databases are cloned from: empty, with the schema of this checkout. Made
 * when it doesn't exist; processes that ask at the same time get the same one.
 */
export async function ensureTemplate(adminUrl: string): Promise<string> {
  const name = `${testDatabasePrefix()}template_${await hashOfSchema()}`;
  return withAdmin(adminUrl, async (sql) => {
    await sql`select pg_advisory_lock(${templateLock})`;
    const [found] = await sql<{ state: string | null }[]>`
      select shobj_description(oid, 'pg_database') as state from pg_database where datname = ${name}`;
    if (found?.state === 'ready') return name;
    if (found) await sql`drop database ${sql(name)}`;
    await sql.unsafe(`create database ${name} template template0 ${await utf8(sql)}`);
    await migrate(withDatabase(adminUrl, name));
    await letEndSessions(sql);
    await sql.unsafe(`comment on database ${name} is 'ready'`);
    return name;
  });
}

/** A server of another encoding can hold databases in UTF-8, but has to be told. */
async function utf8(sql: postgres.Sql): Promise<string> {
  const [template] = await sql<{ encoding: string }[]>`
    select pg_encoding_to_char(encoding) as encoding from pg_database where datname = 'template0'`;
  return template?.encoding === 'UTF8'
    ? ''
    : `encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'`;
}

/** Only who has a role may end its sessions, and a test database is dropped whatever a test left open. */
async function letEndSessions(sql: postgres.Sql): Promise<void> {
  const [role] = await sql<{ mighty: boolean }[]>`
    select rolsuper as mighty from pg_roles where rolname = current_user`;
  if (role?.mighty !== true)
    await sql.unsafe('grant app, reader, integrator, retention to current_user');
}

/** Clones the template; returns the address of the new database for the one who signs in at `adminUrl`. */
export async function cloneTemplate(adminUrl: string, template: string): Promise<string> {
  const name = `${testDatabasePrefix()}${randomBytes(6).toString('hex')}`;
  await withAdmin(adminUrl, (sql) => sql.unsafe(`create database ${name} template ${template}`));
  return withDatabase(adminUrl, name);
}

/**
 * Drops the database and ends who uses it. The server's own cleaning (autovacuum) may be there, which only a
 * superuser may end: it is done in a moment, so the drop is tried again.
 */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await withAdmin(adminUrl, async (sql) => {
    for (let attempts = 1; ; attempts += 1) {
      try {
        return await sql`drop database if exists ${sql(name)} with (force)`;
      } catch (error) {
        if ((error as { code?: string }).code !== notPermitted || attempts === 100) throw error;
        await delay(100);
      }
    }
  });
}

/** Drops what this run of the tests has made: the template and the databases of tests that crashed. */
export async function dropTestDatabases(adminUrl: string): Promise<void> {
  const names = await withAdmin(
    adminUrl,
    (sql) => sql<{ datname: string }[]>`
      select datname from pg_database where starts_with(datname, ${testDatabasePrefix()})`,
  );
  for (const { datname } of names) await dropDatabase(adminUrl, datname);
}

/** Several runs may use one server; the runner gives each its own prefix. */
function testDatabasePrefix(): string {
  return `samvy_test_${process.env['SAMVY_TEST_RUN'] ?? 'alone'}_`;
}

async function withAdmin<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = openPostgres(url, {
    max: 1,
    connect_timeout: 10,
    fetch_types: false,
    connection: { application_name: 'samvy tests' },
  });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function hashOfSchema(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile(join(import.meta.dirname, '..', '..', 'db', 'roles.sql')));
  for (const { name, checksum } of await readMigrations()) hash.update(name + checksum);
  return hash.digest('hex').slice(0, 12);
}
