import { randomUUID } from 'node:crypto';
import { numberOf } from '../county/persons.ts';
import { tokenOf } from '../county/session-token.ts';
import { Connection, requestOf } from './connection.ts';
import { handleIn } from './lookups.ts';
import type { Visit } from './visit-plan.ts';

/** How the requests of a month went. */
export interface Visited {
  readonly requests: number;
  readonly visits: number;
  /** How many times each step was answered with each status. */
  readonly steps: ReadonlyMap<string, number>;
  readonly readers: number;
  readonly persons: number;
  readonly times: readonly number[];
  /** Processor time of sending and receiving, for each request: it is taken from the same processors. */
  readonly ownMs: number;
}

const purposes = { care: 'care', deciding: 'investigation', performing: 'interventions' } as const;
const relations = {
  care: { kind: 'patientRelation', basis: 'visit' },
  deciding: { kind: 'investigation', basis: 'other', basisText: 'Pågående utredning' },
  performing: { kind: 'interventions', basis: 'homeCare' },
} as const;

/** The sign that documents of the county have and nothing else. */
const documentId = /"id":"(01900014-[0-9a-f-]{27})"/g;

/** There have been as many requests as were asked for. */
class Enough extends Error {}

/**
 * Visits one after the other on each connection until so many requests are answered.
 * @throws when an answer has another status than the law gives it
 */
export async function visitAll(month: {
  readonly port: number;
  readonly connections: number;
  readonly requests: number;
  readonly plan: (n: number) => Visit;
}): Promise<Visited> {
  const { port, plan } = month;
  const until = dayAhead();
  const steps = new Map<string, number>();
  const times: number[] = [];
  const readers = new Set<number>();
  const persons = new Set<number>();
  let left = month.requests;
  let visits = 0;

  const visit = async (connection: Connection, planned: Visit) => {
    const token = tokenOf(planned.staff);
    const ask = async (
      step: string,
      expected: number,
      request: { path: string; method?: 'GET'; body?: object; key?: string },
      keep = false,
    ): Promise<Buffer> => {
      if (left === 0) throw new Enough();
      left -= 1;
      const { body, ...rest } = request;
      const sent = body === undefined ? rest : { ...rest, body: JSON.stringify(body) };
      const began = performance.now();
      const answer = await connection.send(requestOf({ ...sent, token }), keep);
      times.push(performance.now() - began);
      if (answer.status !== expected) {
        throw new Error(`The step ${step} was answered ${answer.status} instead of ${expected}`);
      }
      const name = `${step} ${expected}`;
      steps.set(name, (steps.get(name) ?? 0) + 1);
      return answer.body;
    };
    await walk(planned, ask, until);
  };

  const run = async (connection: Connection) => {
    while (left > 0) {
      const planned = plan(visits++);
      readers.add(planned.staff);
      persons.add(planned.person);
      try {
        await visit(connection, planned);
      } catch (error) {
        if (!(error instanceof Enough)) throw error;
      }
    }
  };
  const opened = await Promise.all(
    Array.from({ length: month.connections }, () => Connection.open(port)),
  );
  const own = process.cpuUsage();
  try {
    await Promise.all(opened.map(run));
  } finally {
    left = 0;
    for (const connection of opened) connection.close();
  }
  const { user, system } = process.cpuUsage(own);
  const ownMs = (user + system) / 1000 / times.length;
  const counted = { requests: times.length, visits, steps, times, ownMs };
  return { ...counted, readers: readers.size, persons: persons.size };
}

type Ask = (
  step: string,
  expected: number,
  request: { path: string; method?: 'GET'; body?: object; key?: string },
  keep?: boolean,
) => Promise<Buffer>;

/** The steps of one visit, in the order of the portal. */
async function walk(visit: Visit, ask: Ask, until: string): Promise<void> {
  const { part } = visit;
  if (visit.mistyped) {
    await ask('search', 404, { path: '/lookups', body: { number: '191212121212' } });
    return;
  }
  const number = numberOf(visit.person);
  const path = `/lookups/${handleIn(await ask('search', 201, { path: '/lookups', body: { number } }, true))}`;
  await ask('flag', 200, { path: `${path}/flag` });
  if (visit.looksAtStanding)
    await ask('standing', 200, { path: `${path}/standing`, method: 'GET' });
  const ground = { purpose: purposes[part], relevance: 'Behövs för dagens besök', relevant: true };
  await ask('ground', 200, { path: `${path}/ground`, body: ground });
  if (visit.relation === 'missing') {
    await ask('sources', 403, { path: `${path}/sources` });
    if (visit.triesAgain) await ask('overview', 403, { path: `${path}/overview`, body: {} });
  } else {
    await record(visit, path, ask, until);
    await read(visit, path, ask);
  }
  if (visit.closes) await ask('close', 204, { path: `${path}/close` });
}

async function record(visit: Visit, path: string, ask: Ask, until: string): Promise<void> {
  if (visit.relation === 'recorded') {
    const body = { ...relations[visit.part], until };
    await ask('relation', 201, { path: `${path}/relations`, body, key: randomUUID() });
  }
  if (visit.consent === 'given' || visit.consent === 'refused') {
    const yes = { answer: 'yes', scope: 'unit', until, channel: 'onSite', givenBy: 'person' };
    const body = visit.consent === 'given' ? yes : { answer: 'no', channel: 'onSite' };
    await ask('consent', 201, { path: `${path}/consents`, body, key: randomUUID() });
  }
  if (visit.danger) {
    const body = {
      danger: 'Medvetandesänkt, misstänkt förgiftning',
      consentNotObtainable: 'Går inte att väcka',
      unableToRequestLift: 'Går inte att väcka',
      indispensable: 'Läkemedel och överkänslighet måste vara kända',
    };
    await ask('danger', 201, { path: `${path}/danger`, body, key: randomUUID() });
  }
}

async function read(visit: Visit, path: string, ask: Ask): Promise<void> {
  if (visit.listsSources) await ask('sources', 200, { path: `${path}/sources` });
  const keep = visit.documents > 0;
  const body = await ask('overview', 200, { path: `${path}/overview`, body: {} }, keep);
  if (!keep) return;
  let opened = 0;
  for (const [, id] of body.toString('latin1').matchAll(documentId)) {
    if (opened === visit.documents) return;
    opened += 1;
    await ask('document', 200, { path: `${path}/documents/${id}` });
  }
}

function dayAhead(): string {
  return Temporal.Now.plainDateISO('Europe/Stockholm').add({ days: 30 }).toString();
}
