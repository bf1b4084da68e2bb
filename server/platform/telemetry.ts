import pino, { type DestinationStream, type LogFn, type Logger, type LoggerOptions } from 'pino';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type Log = Logger;

/**
 * The operations log: JSON Lines on standard output. It never holds a body, a number of a person,
 * a query or what stands in a URL; errors are reduced to what an operator needs.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level,
    hooks: { logMethod: nameTheError },
    base: null,
    formatters: { log: (entry) => saidOf(entry, depthOfEntries) },
    // Pino would describe errors in its own way, which quotes them.
    serializers: { err: (described) => described },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** Names of what may be of a person, or a key to it, wherever it stands in an entry. */
const unsaid: ReadonlySet<string> = new Set([
  ...['authorization', 'cookie', 'set-cookie'],
  ...['body', 'query', 'params', 'url', 'number', 'parameters'],
]);

/** How deep an entry is looked through. What lies deeper is left out. */
const depthOfEntries = 4;

/** The entry without what is unsaid. Pino's own `redact` costs many times as much, for every line. */
function saidOf(entry: object, depth: number): Record<string, unknown> {
  const said: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(entry)) {
    if (unsaid.has(name)) continue;
    const isError = name === 'err' || name === 'error' || value instanceof Error;
    said[name] = isError ? describeError(value) : saidOfValue(value, depth - 1);
  }
  return said;
}

function saidOfValue(value: unknown, depth: number): unknown {
  // What knows how to write itself does.
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return value;
  if (depth === 0) return undefined;
  if (Array.isArray(value)) return value.map((item) => saidOfValue(item, depth - 1));
  return saidOf(value, depth);
}

/** Without a message, pino would take the error's own, past the serializer. */
function nameTheError(this: Logger, entry: Parameters<LogFn>, write: LogFn): void {
  const [first, message, ...rest] = entry as [unknown, string | undefined, ...unknown[]];
  const object = first instanceof Error ? { err: first } : first;
  const named = message ?? (typeof object === 'object' ? 'failed' : undefined);
  write.apply(this, [object, named, ...rest] as Parameters<LogFn>);
}

/** What the log says of an error. Messages of the database and of parsers may quote what they were given. */
export function describeError(error: unknown): Readonly<Record<string, string>> {
  if (!(error instanceof Error)) return { type: typeof error };
  const details = error as Error & Record<string, unknown>;
  const named = Object.fromEntries(
    ['code', 'severity', 'schema_name', 'table_name', 'constraint_name', 'routine'].flatMap(
      (name) => (typeof details[name] === 'string' ? [[name, details[name]]] : []),
    ),
  );
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const quotes = error.name === 'PostgresError' || error.name === 'SyntaxError';
  return {
    type: error.name,
    ...named,
    ...(quotes ? {} : { message: hideDigits(error.message) }),
    stack: hideDigits(frames.slice(0, 12).join('\n')),
  };
}

/** A message should hold no number of a person; should one slip in, its digits don't come out. */
function hideDigits(text: string): string {
  return text.replace(/\d(?:[-+ ]?\d){5,}/g, '[digits]');
}

/** What Prometheus may read: counts and durations by route, never anything of a person. */
export type Metrics = {
  readonly contentType: string;
  countRequest(request: { route: string; method: string; status: number; seconds: number }): void;
  countDatabaseError(): void;
  text(): Promise<string>;
  /** Where other parts of the server register what they count. */
  readonly registry: Registry;
};

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'samvy_http_requests_total',
    help: 'Requests answered, by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'samvy_http_request_duration_seconds',
    help: 'Seconds from the request to the end of its answer, by route',
    labelNames: ['method', 'route'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  const databaseErrors = new Counter({
    name: 'samvy_database_errors_total',
    help: 'Requests that failed because the database did not answer',
    registers: [registry],
  });
  return {
    contentType: registry.contentType,
    registry,
    text: () => registry.metrics(),
    countDatabaseError: () => databaseErrors.inc(),
    countRequest({ route, method, status, seconds }) {
      requests.inc({ method, route, status: String(status) });
      durations.observe({ method, route }, seconds);
    },
  };
}
