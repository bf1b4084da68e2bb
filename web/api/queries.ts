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
      retryDelay: (count) => 1000 * 2 ** count,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
    },
  },
});

/** A 401 in the middle of work means that the session is locked or over: the portal asks which, and shows it. */
export function noticeEndedSession(error: unknown): void {
  if (!(error instanceof Problem) || error.status !== 401) return;
  queries.invalidateQueries({ queryKey: sessionKey }).catch(() => undefined);
}
