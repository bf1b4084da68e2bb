import type { Directory } from '../county/directory.ts';
import type { Layout } from '../county/lay-out.ts';
import { numberOf, tiesOf } from '../county/persons.ts';
import { tokenOf } from '../county/session-token.ts';
import { Connection, requestOf } from './connection.ts';

/** Who looks up whom: the nth session, of a staff member at the person's own care unit. */
export interface Target {
  readonly session: number;
  readonly staff: number;
  readonly person: number;
}

/** Readers of persons who lie evenly over the county: the nth reads the person of number n × stride. */
export function targetsOf(directory: Directory, count: number, stride: number): readonly Target[] {
  return Array.from({ length: count }, (_, session) => {
    const person = session * stride;
    return { session, person, staff: readerOf(directory, person, session) };
  });
}

/** One of the staff at the person's own care unit. */
export function readerOf(directory: Directory, person: number, n: number): number {
  const { staffFrom, staffUntil } = tiesOf(directory, person).care;
  return staffFrom + (n % (staffUntil - staffFrom));
}

/** Their sessions. */
export async function signIn(layout: Layout, targets: readonly Target[]): Promise<void> {
  const first = targets[0]?.session ?? 0;
  await layout.sessions(first, first + targets.length, (n) => targets[n - first]?.staff ?? 0);
}

const atOnce = 16;

/**
 * Begins a lookup for each, and states its ground: from then on its overview may be asked for.
 * @returns the requests of the overviews, whole
 */
export async function beginLookups(
  port: number,
  targets: readonly Target[],
): Promise<readonly Buffer[]> {
  const requests: Buffer[] = [];
  let next = 0;
  const begin = async () => {
    const connection = await Connection.open(port);
    for (let n = next++; n < targets.length; n = next++) {
      const target = targets[n];
      if (target !== undefined) requests[n] = await beginLookup(connection, target);
    }
    connection.close();
  };
  await Promise.all(Array.from({ length: atOnce }, begin));
  return requests;
}

async function beginLookup(connection: Connection, target: Target): Promise<Buffer> {
  const token = tokenOf(target.session);
  const number = numberOf(target.person);
  const found = await connection.send(
    requestOf({ path: '/lookups', token, body: JSON.stringify({ number }) }),
    true,
  );
  if (found.status !== 201) throw new Error(`A search was answered ${found.status}`);
  const path = `/lookups/${handleIn(found.body)}`;
  const ground = { purpose: 'care', relevance: 'Behövs för dagens besök', relevant: true };
  const stated = await connection.send(
    requestOf({ path: `${path}/ground`, token, body: JSON.stringify(ground) }),
  );
  if (stated.status !== 200) throw new Error(`A ground was answered ${stated.status}`);
  return Buffer.from(requestOf({ path: `${path}/overview`, token, body: '{}' }));
}

/** The handle of the lookup in the answer to a search. */
export function handleIn(body: Buffer): string {
  const field = '"lookup":"';
  const text = body.toString('latin1');
  const from = text.indexOf(field) + field.length;
  if (from < field.length) throw new Error('The answer holds no lookup');
  return text.slice(from, text.indexOf('"', from));
}

/** One after the other in an order by chance, always the same, without end. */
export function shuffled<T>(items: readonly T[]): () => T {
  let state = 1;
  return () => {
    // A generator that is small and even enough to choose by (Lehmer's, modulo 2^31 - 1).
    state = (state * 48_271) % 2_147_483_647;
    const item = items[state % items.length];
    if (item === undefined) throw new Error('There is nothing to choose from');
    return item;
  };
}
