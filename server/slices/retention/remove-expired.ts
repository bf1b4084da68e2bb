import { openCheckpoint, type VerifierKey } from '@samvy/ledger';
import type { Database } from '../../platform/database.ts';
import type { Audit } from '../audit/index.ts';
import {
  countHeld,
  listCosigned,
  removeContent,
  removeReleased,
  storeProgress,
  takeTurn,
} from './retention-store.ts';

/** The series under which the runs stand in the log: nobody's. */
export const retentionSubject = '00000000-0000-4000-8000-000000000002';

/** What says that it is time: the log's own keys, and those of witnesses, whose clocks are not ours. */
export interface Clockwork {
  readonly origin: string;
  readonly logKeys: () => readonly VerifierKey[];
  readonly witnesses: readonly VerifierKey[];
  readonly years: number;
}

/** What a run came to. */
export interface Removal {
  /** Leaves below lie under a checkpoint that was cosigned before the retention time began. */
  readonly below: number;
  /** Entries that lost their content. */
  readonly removed: number;
  /** Entries that would have, and are held. */
  readonly held: number;
}

/** Leaves gone through in one statement. */
const atATime = 1000;
/** A little less than a day, so that the hour of the run doesn't wander. */
const aDayMs = 23 * 3_600_000;

/**
 * Removes bytes and salt of the entries whose retention time is over: those under a checkpoint that a witness cosigned
 * before it began, but for what is held. Once a day, whichever server comes first. Says in the log that it begins, before
 * anything goes, and what it came to. Does nothing without a witness: only its time shows the verifier that it was time.
 * @param parts.sql connection as the role `retention`
 * @returns undefined when it was done already
 */
export async function removeExpired(
  parts: { readonly sql: Database; readonly audit: Audit },
  clockwork: Clockwork,
  now: Date,
): Promise<Removal | undefined> {
  const { sql, audit } = parts;
  const gone = await takeTurn(sql, {
    now: now.toISOString(),
    unlessSince: new Date(now.getTime() - aDayMs).toISOString(),
  });
  if (gone === undefined) return undefined;
  const expired = yearsBefore(now, clockwork.years);
  const below = await findExpiredBelow(sql, clockwork, expired);
  const tell = (details: { readonly [name: string]: string | number }) =>
    audit.appendAdministrative({
      step: 'retention',
      outcome: 'done',
      actor: { kind: 'nobody' },
      subjectId: retentionSubject,
      details: { below, years: clockwork.years, ...details },
    });
  if (below > 0) await tell({ stage: 'begins', from: Math.min(gone, below) });
  const times = { now: now.toISOString(), expired: expired.toISOString() };
  let removed = await removeReleased(sql, below, times);
  for (let from = gone; from < below; from += atATime) {
    const end = Math.min(from + atATime, below);
    removed += await removeContent(sql, { from, below: end }, times);
    await storeProgress(sql, end);
  }
  const held = await countHeld(sql, below);
  await tell({ stage: 'ends', removed, held });
  return { below, removed, held };
}

/** Leaves that lay under a checkpoint which a witness cosigned before a time; as `verify` reckons it. */
async function findExpiredBelow(
  sql: Database,
  { origin, logKeys, witnesses }: Clockwork,
  before: Date,
): Promise<number> {
  for (const { note, line } of await listCosigned(sql, before.toISOString())) {
    const opened = openCheckpoint(`${note}${line}\n`, { origin, log: logKeys(), witnesses });
    const cosigned =
      opened.ok &&
      opened.value.cosignatures.some(({ timestamp }) => timestamp * 1000 < before.getTime());
    if (opened.ok && cosigned) return opened.value.size;
  }
  return 0;
}

function yearsBefore(time: Date, years: number): Date {
  const before = new Date(time);
  before.setUTCFullYear(before.getUTCFullYear() - years);
  return before;
}
