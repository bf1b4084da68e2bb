import { setTimeout as wait } from 'node:timers/promises';
import { tolvan } from '../../../server/http/test-server.ts';
import type { CrashingHouse } from './crashing-house.ts';

/** What readers got while servers were killed. */
export interface Load {
  /** The entries that answers told of: each of them must be in the log, once. */
  readonly released: ReadonlySet<string>;
  readonly answers: () => number;
  readonly failures: () => number;
  stop(): Promise<void>;
}

const readers = 6;
const number = tolvan.identifiers[0].value;

/** Readers who look somebody up, again and again, whatever happens to the server. */
export async function startLoad({ url, headers }: CrashingHouse): Promise<Load> {
  const released = new Set<string>();
  let answers = 0;
  let failures = 0;
  let stopped = false;
  const send = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
    answers += 1;
    const told = JSON.parse(text) as { readonly trace?: { readonly entryId: string } } & Readonly<
      Record<string, unknown>
    >;
    if (told.trace !== undefined) released.add(told.trace.entryId);
    return told;
  };
  const session = await fetch(`${url}/api/v1/session`, { headers }).then(
    (answer) => answer.json() as Promise<{ assignments: { id: string }[] }>,
  );
  await send('/session/assignment', { assignmentId: session.assignments[0]?.id });

  const read = async () => {
    while (!stopped) {
      try {
        const { lookup } = await send('/lookups', { number });
        await send(`/lookups/${lookup}/flag`, {});
        const relevance = 'Sår som ska läggas om.';
        await send(`/lookups/${lookup}/ground`, { purpose: 'care', relevance, relevant: true });
      } catch {
        failures += 1;
        await wait(50);
      }
    }
  };
  const running = Array.from({ length: readers }, read);
  return {
    released,
    answers: () => answers,
    failures: () => failures,
    async stop() {
      stopped = true;
      await Promise.all(running);
    },
  };
}
