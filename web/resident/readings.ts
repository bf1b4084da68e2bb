import { type InfiniteData, useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { newIdempotencyKey, request } from '../api/client.ts';
import { queries } from '../api/queries.ts';
import type { ConsentsLeft, Me, Readings } from '../api/types.ts';
import { withoutConsent } from './withdrawn.ts';

const readingsKey = ['resident', 'readings'] as const;
/** Under which who the resident is, and who has her consent, is kept. */
export const meKey = ['resident', 'me'] as const;

/** Who has read about the resident, newest first, page by page. Each page fetched is logged as her own reading. */
export function useReadings() {
  return useInfiniteQuery({
    queryKey: readingsKey,
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<Readings>(
        'GET',
        `resident/readings${pageParam === null ? '' : `?before=${encodeURIComponent(pageParam)}`}`,
        { signal },
      ),
    getNextPageParam: (page) => page.next,
  });
}

/** A consent to take back, and the key under which that is done once, however many times it is sent. */
export type Withdrawal = { readonly consent: string; readonly idempotencyKey: string };

export function aWithdrawal(consent: string): Withdrawal {
  return { consent, idempotencyKey: newIdempotencyKey() };
}

/** Takes a consent back. The pages are told, without fetching (and logging) it all again. */
export function useWithdrawal() {
  return useMutation({
    mutationFn: ({ consent, idempotencyKey }: Withdrawal) =>
      request<ConsentsLeft>('POST', `resident/consents/${encodeURIComponent(consent)}/withdrawal`, {
        body: {},
        idempotencyKey,
      }),
    onSuccess: ({ consents }, { consent }) => {
      queries.setQueryData<Me>(meKey, (me) => (me === undefined ? undefined : { ...me, consents }));
      queries.setQueryData<InfiniteData<Readings, string | null>>(readingsKey, (data) =>
        data === undefined
          ? undefined
          : { ...data, pages: data.pages.map((page) => withoutConsent(page, consent)) },
      );
    },
  });
}
