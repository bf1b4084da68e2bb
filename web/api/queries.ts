import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isPassing, Problem } from './problem.ts';

/** The key under which the session is kept; what ends a session asks for it again. */
export const sessionKey = ['session'] as const;

/**
 * What the server said, while it is shown. Nothing is kept longer than the page needs it: every look is a request
 * of its own and is logged, so nothing is fetched behind the user's back (no refetch on focus).
 */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (query.queryKey[0] !== sessionKey[0]) noticeEndedSession(error);
    },
  }),
  mutationCache: new MutationCache({ onError: (error) => noticeEndedSession(error) }),
  defaultOptions: {
    queries: {
      retry: (count, error) => isPassing(error) && count < 2,
      retryDelay: waitBefore,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
    },
  },
});

/** The longest that a page waits before it asks again by itself, in milliseconds. */
const mostMs = 5000;

/** As long as the server asks, and a little that differs, so that not all come back at once; in milliseconds. */
function waitBefore(count: number, error: Error): number {
  const asked = error instanceof Problem ? error.retryAfterS : undefined;
  const ms = asked === undefined ? 1000 * 2 ** count : asked * 1000;
  return Math.min(ms, mostMs) * (1 + Math.random() / 2);
}

/** A 401 in the middle of work means that the session is locked or over: the portal asks which, and shows it. */
export function noticeEndedSession(error: unknown): void {
  if (!(error instanceof Problem) || error.status !== 401) return;
  queries.invalidateQueries({ queryKey: sessionKey }).catch(() => undefined);
}
