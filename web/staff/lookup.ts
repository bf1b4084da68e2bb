import type { QueryClient } from '@tanstack/react-query';
import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client.ts';
import { hasCode, isPassing, Problem } from '../api/problem.ts';
import { queries, sessionKey } from '../api/queries.ts';
import type {
  Blockers,
  Flag,
  LookupStarted,
  PersonHead,
  SourceList,
  Standing,
} from '../api/types.ts';
import { drafts } from '../session/draft.ts';
import type { Aim } from './follow-steps/steps.ts';

/**
 * What this tab knows of a lookup besides its handle: whose it is, and the steps already taken.
 * It is kept with the drafts: it goes with the tab, and nobody else who signs in here finds it.
 */
export type KnownLookup = {
  person: PersonHead;
  flag?: Flag;
  aim?: Aim;
  sources?: SourceList;
  /** Until when the reader has lifted inner blocks in this lookup. */
  innerLiftedUntil?: string;
};

/** Starts a lookup by a person's number. The number goes in the body, never in an address. */
export async function startLookup(number: string): Promise<LookupStarted> {
  const before = drafts.find(latest);
  const started = await request<LookupStarted>('POST', 'lookups', { body: { number } });
  if (typeof before === 'string') forgetLookup(before);
  drafts.keep(latest, started.lookup);
  keepKnown(started.lookup, { person: started.person });
  return started;
}

/** What is known of a lookup, or undefined when this tab hasn't made it. */
export function findKnown(lookup: string): KnownLookup | undefined {
  return drafts.find(`${lookup} known`) as KnownLookup | undefined;
}

/** Adds to what is known of a lookup. */
export function keepKnown(lookup: string, known: Partial<KnownLookup>): void {
  drafts.keep(`${lookup} known`, { ...findKnown(lookup), ...known });
}

/** What may be half written about a lookup, besides what is known of it. */
const draftNames = ['known', 'ground', 'answer', 'unable', 'danger', 'lift request', 'inner lift'];

/** Ends a lookup: the server hears of it, and what was shown is let go of. */
function forgetLookup(lookup: string): void {
  for (const name of draftNames) drafts.keep(`${lookup} ${name}`, undefined);
  queries.removeQueries({ queryKey: ['lookup', lookup] });
  // The lookup ends by itself in the server too; nothing hangs on this word arriving.
  request<void>('POST', `lookups/${lookup}/close`).catch(() => undefined);
}

const latest = 'latest lookup';

/** Asks whether there is anything to read; one entry in the log. */
export function askFlag(lookup: string): Promise<Flag> {
  return request<Flag>('POST', `lookups/${lookup}/flag`, { body: {} });
}

/** Asks which care providers have blocked; one entry in the log. */
export function askBlockers(lookup: string): Promise<Blockers> {
  return request<Blockers>('POST', `lookups/${lookup}/blockers`, { body: {} });
}

/** Asks which connected providers share; one entry in the log. */
export function askSources(lookup: string): Promise<SourceList> {
  return request<SourceList>('POST', `lookups/${lookup}/sources`, { body: {} });
}

export function standingKey(lookup: string) {
  return ['lookup', lookup, 'standing'] as const;
}

/** How the law stands for this reader now. Asked once, and again only after something has changed. */
export function useStanding(lookup: string, enabled: boolean) {
  return useQuery({
    queryKey: standingKey(lookup),
    queryFn: () => request<Standing>('GET', `lookups/${lookup}/standing`),
    enabled,
    ...untilAnswered,
  });
}

/** Keeps trying while the server is away, and tells the rest at once. */
export const untilAnswered = {
  retry: (_count: number, error: Error) => isPassing(error),
  retryDelay: (count: number, error: Error) =>
    error instanceof Problem && error.retryAfterS !== undefined
      ? error.retryAfterS * 1000
      : Math.min(2000 * 1.5 ** count, 10_000),
  gcTime: 10 * 60_000,
} as const;

/** Puts a standing that came with an answer where every page sees it. */
export function keepStanding(client: QueryClient, lookup: string, standing: Standing): void {
  client.setQueryData(standingKey(lookup), standing);
}

/** Lets go of what was opened: after a change in how the law stands it isn't what may be read now. */
export function letGoOfOpened(lookup: string): void {
  for (const part of ['overview', 'documents', 'document', 'sources']) {
    queries.removeQueries({ queryKey: ['lookup', lookup, part] });
  }
}

/** Whether the lookup itself is no longer there: closed, run out, or of another session. */
export function isGone(error: unknown): boolean {
  return error instanceof Problem && (error.status === 404 || error.status === 410);
}

/** Asks for the session again when the server says that no assignment is chosen. */
export function noticeMissingAssignment(error: unknown): void {
  if (!hasCode(error, 'assignment-not-chosen')) return;
  queries.invalidateQueries({ queryKey: sessionKey }).catch(() => undefined);
}
