import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import type { LegalHold, LegalHoldAnswer, LegalHolds } from '../../../api/types.ts';
import { useSend } from '../../../staff/follow-steps/saving.tsx';
import { type holdOf, withHold } from './hold.ts';

const holdsKey = ['office', 'review', 'holds'] as const;
/** Beside one opening after the other the list is fetched once a minute at most: each look at it is logged. */
const besideMs = 60_000;

/** The provider's holds. Each time the list is fetched is logged. */
export function useHolds({ beside = false }: { readonly beside?: boolean } = {}) {
  return useQuery({
    queryKey: holdsKey,
    queryFn: ({ signal }) => request<LegalHolds>('GET', 'office/holds', { signal }),
    staleTime: beside ? besideMs : 0,
  });
}

/** Places a hold; whatever shows the holds shows it too. */
export function usePlacing(placed: () => void) {
  const client = useQueryClient();
  return useSend<NonNullable<ReturnType<typeof holdOf>>, LegalHoldAnswer>(
    (body, idempotencyKey) =>
      request<LegalHoldAnswer>('POST', 'office/holds', { body, idempotencyKey }),
    ({ hold }) => {
      keep(client, hold);
      placed();
    },
    () => undefined,
  );
}

/** Ends a hold for a reason. */
export function useEndingHold(id: string, ended: () => void) {
  const client = useQueryClient();
  return useSend<string, LegalHoldAnswer>(
    (reason) =>
      request<LegalHoldAnswer>('POST', `office/holds/${encodeURIComponent(id)}/end`, {
        body: { reason },
      }),
    ({ hold }) => {
      keep(client, hold);
      ended();
    },
    () => undefined,
  );
}

function keep(client: QueryClient, hold: LegalHold): void {
  client.setQueryData<LegalHolds>(
    holdsKey,
    (list) => list && { ...list, holds: withHold(list.holds, hold) },
  );
}
