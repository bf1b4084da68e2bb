import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import type { ReviewOpenings, ReviewPlan, ReviewSummary } from '../../../api/types.ts';
import { type Choice, queryOf } from './choice.ts';

const listKey = ['office', 'review', 'openings'] as const;
const summaryKey = ['office', 'review', 'summary'] as const;

/** Openings by score, a page at a time. Each page that is fetched is logged. */
export function useOpenings(choice: Choice) {
  return useInfiniteQuery({
    queryKey: [...listKey, choice],
    queryFn: ({ signal, pageParam }) =>
      request<ReviewOpenings>('GET', `office/review/openings${queryOf(choice, pageParam)}`, {
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    staleTime: 0,
  });
}

/** The work list in figures. */
export function useSummary() {
  return useQuery({
    queryKey: summaryKey,
    queryFn: ({ signal }) => request<ReviewSummary>('GET', 'office/review/summary', { signal }),
    staleTime: 0,
  });
}

/** The units of the own provider, by name, for choosing among them. */
export function useUnits(enabled: boolean) {
  return useQuery({
    queryKey: ['office', 'review', 'units'],
    queryFn: ({ signal }) => request<ReviewPlan>('GET', 'office/review/plan', { signal }),
    select: ({ units }) =>
      units.map(({ unit }) => unit).sort((one, other) => one.name.localeCompare(other.name, 'sv')),
    enabled,
  });
}

/** Makes the list and its figures be fetched again, once something was decided about an opening. */
export function useListChanged(): () => void {
  const client = useQueryClient();
  return () => {
    void client.invalidateQueries({ queryKey: listKey });
    void client.invalidateQueries({ queryKey: summaryKey });
  };
}
