import type { Batches } from '../../platform/batches.ts';
import type { Database } from '../../platform/database.ts';
import type { Language, PortalAges, Session, SessionTimes } from './session.ts';
import { completeSession, findSessionRows, touchSessions } from './store.ts';

/** Finds sessions, those that are asked for together in one statement; nothing is kept between requests. */
export interface Sessions {
  /** The session of a token, which counts as used now. */
  find(tokenHash: Uint8Array, language: Language): Promise<Session | undefined>;
}

/** Once for a server, so that all its requests share. */
export function createSessions(
  { sql, batches }: { readonly sql: Database; readonly batches: Batches },
  { session: times, ages }: { readonly session: SessionTimes; readonly ages: PortalAges },
): Sessions {
  const rowOf = batches.of({
    work: (shared, hashes: readonly Uint8Array[]) => findSessionRows(shared, times, hashes),
    clientOf: (hash) => Buffer.from(hash).toString('latin1'),
  });
  const touch = batches.of({
    async work(shared, sessions: readonly string[]) {
      await touchSessions(shared, sessions);
      return sessions;
    },
    clientOf: (session) => session,
  });
  return {
    async find(tokenHash, language) {
      const row = await rowOf(tokenHash);
      if (row === undefined) return undefined;
      const found = await completeSession(sql, row, { ages, language });
      if (found === undefined) return undefined;
      const { session, stale } = found;
      if (stale && !session.locked) await touch(session.sessionId);
      return session;
    },
  };
}
