import type { Database, Instant } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { actorOf, type Reader, type Trace, traceOf } from '../access/index.ts';
import { type Audit, type Entry, readTime, type Step } from '../audit/index.ts';
import {
  endHold,
  findPersonOfOpening,
  type HoldRow,
  insertHold,
  listEntryIds,
  listHolds,
} from './store.ts';

/** What holding works with. */
export interface Retention {
  readonly sql: Database;
  readonly audit: Audit;
}

/** A legal hold as the office sees it: nothing that names the person. */
export interface Hold {
  readonly id: string;
  readonly scope: 'opening' | 'person';
  readonly opening: string;
  readonly reason: string;
  readonly placedBy: string;
  readonly since: Instant;
  readonly until: Instant | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

/** Why something was not done: a code of the interface, and what to do next. */
export interface NotDone {
  readonly code:
    | 'opening-not-found'
    | 'hold-not-found'
    | 'hold-ended'
    | 'input-invalid'
    | 'idempotency-key-reused';
  readonly detail: string;
}

type Answer = { readonly hold: Hold; readonly trace: Trace };

/**
 * Keeps what the log holds after the retention time: of one opening by the own staff, or all that concerns the person.
 * A repeat with the same id places nothing more.
 */
export async function placeHold(
  { sql, audit }: Retention,
  by: Reader,
  asked: {
    readonly id: string;
    readonly opening: string;
    readonly scope: Hold['scope'];
    readonly reason: string;
    readonly until: Instant | null;
  },
): Promise<Answer | NotDone> {
  const { id, opening, scope, reason, until } = asked;
  const { connectedProviderId } = by.assignment;
  const at = await readTime(sql);
  if (until !== null && until <= at) {
    return { code: 'input-invalid', detail: 'A hold ends in the future, or has no end yet.' };
  }
  const personId = await findPersonOfOpening(sql, connectedProviderId, opening);
  if (personId === undefined) {
    await missed({ sql, audit }, by, 'legalHold', { opening });
    return { code: 'opening-not-found', detail: 'Only openings by the own staff are here.' };
  }
  const entries = scope === 'person' ? null : await listEntryIds(sql, personId, opening);
  const [known] = await listHolds(sql, connectedProviderId, id);
  const { entry, result } = await audit.appendWith(
    entryAbout(by, personId, {
      ...{ at, step: 'legalHold' },
      details: { hold: id, opening, scope, until, reason, repeated: known !== undefined },
    }),
    async (transaction) => {
      await insertHold(transaction, {
        ...{ id, personId, entries, opening, reason, until, connectedProviderId },
        ...{ placedBy: by.staffId, placedName: by.staffName },
      });
      return await listHolds(transaction, connectedProviderId, id);
    },
  );
  const [placed] = result;
  const isSame =
    placed?.opening === opening && placed.reason === reason && toHold(placed).scope === scope;
  if (placed === undefined || !isSame) {
    return {
      code: 'idempotency-key-reused',
      detail: 'Send a new UUID as Idempotency-Key for something new.',
    };
  }
  return { hold: toHold(placed), trace: traceOf(entry) };
}

/** Ends a hold: what has expired goes at the next run. */
export async function releaseHold(
  { sql, audit }: Retention,
  by: Reader,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Answer | NotDone> {
  const { connectedProviderId } = by.assignment;
  const [held] = await listHolds(sql, connectedProviderId, id);
  if (held === undefined) {
    await missed({ sql, audit }, by, 'legalHoldEnd', { hold: id });
    return { code: 'hold-not-found', detail: 'Only holds by the own connected provider are here.' };
  }
  const { entry, result } = await audit.appendWith(
    entryAbout(by, held.personId, {
      ...{ at: await readTime(sql), step: 'legalHoldEnd' },
      outcome: held.endedAt === null ? 'done' : 'failed',
      details: { hold: id, opening: held.opening, reason },
    }),
    async (transaction) => ({
      ended: await endHold(transaction, held, { by: by.staffId, reason }),
      now: (await listHolds(transaction, connectedProviderId, id))[0] ?? held,
    }),
  );
  if (!result.ended) return { code: 'hold-ended', detail: 'The hold has ended already.' };
  return { hold: toHold(result.now), trace: traceOf(entry) };
}

/** The holds of the own connected provider, the newest first. */
export async function seeHolds(
  { sql, audit }: Retention,
  by: Reader,
): Promise<{ readonly holds: readonly Hold[]; readonly trace: Trace }> {
  const holds = await listHolds(sql, by.assignment.connectedProviderId);
  const entry = await audit.appendAdministrative({
    ...{ step: 'legalHoldsSeen', outcome: 'done', actor: actorOf(by), subjectId: by.staffId },
    details: { holds: holds.map(({ id }) => id) },
  });
  return { holds: holds.map(toHold), trace: traceOf(entry) };
}

function toHold({ entries, personId: _, ...row }: HoldRow): Hold {
  const { placedName: placedBy, ...rest } = row;
  return { ...rest, placedBy, scope: entries === null ? 'person' : 'opening' };
}

async function missed(
  { audit }: Retention,
  by: Reader,
  step: Step,
  details: { readonly [name: string]: string },
): Promise<void> {
  await audit.appendAdministrative({
    ...{ step, outcome: 'notFound', actor: actorOf(by), subjectId: by.staffId, details },
  });
}

/** An entry about the person whom a hold is about. It belongs to no lookup: to keep an opening is no part of it. */
function entryAbout(
  by: Reader,
  personId: string,
  given: Pick<Entry, 'at' | 'step' | 'details'> & Partial<Pick<Entry, 'outcome'>>,
): Entry {
  return {
    ...{ id: newId(), outcome: 'done', subject: { kind: 'person', id: personId } },
    ...{ actor: actorOf(by), lookup: null, ruleSet: null, decisions: [], grounds: null },
    ...given,
  };
}
