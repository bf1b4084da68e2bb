import postgres from 'postgres';

/** A socket's path may be no longer than this in bytes (macOS; Linux allows four more). */
const longestPath = 103;

/**
 * The Unix socket that an address names in place of a machine, in the form that PostgreSQL's own programs know: its
 * folder, percent-encoded (`postgres://owner@%2Frun%2Fpostgresql:5432/samvy`).
 * @returns what postgres.js is told beside the address, since it doesn't know that form; nothing for a machine
 */
export function socketOf(url: string): { readonly path?: string } {
  const { hostname = '', port = '' } = URL.parse(url) ?? {};
  const folder = decodeURIComponent(hostname);
  return folder.startsWith('/') ? { path: pathIn(folder, port || '5432') } : {};
}

/** The driver for an address, which may name a Unix socket. What PostgreSQL notes in passing is left unsaid. */
export function openPostgres(url: string, options: postgres.Options<never> = {}): postgres.Sql {
  return postgres(url, { ...socketOf(url), onnotice: () => undefined, ...options });
}

/** How the socket in a folder stands in an address; undefined when its path is too long. */
export function socketHost(folder: string, port: number): string | undefined {
  const fits = Buffer.byteLength(pathIn(folder, port)) <= longestPath;
  return fits ? encodeURIComponent(folder) : undefined;
}

const pathIn = (folder: string, port: number | string) => `${folder}/.s.PGSQL.${port}`;
