import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { use } from 'react';
import { request } from '../api/client.ts';
import type { LiftRequestFull, OfficeRequests } from '../api/types.ts';
import { Locked } from '../ui/locked.ts';

/** How often the list looks for new requests, in milliseconds. */
const everyMs = 10_000;

/** Requests to the duty officer's own provider: those that wait are looked for again by themselves. */
export function useRequests(state: 'open' | 'decided', enabled = true) {
  // A locked screen asks for nothing: whoever unlocks it sees how it stands then.
  const locked = use(Locked);
  return useQuery({
    queryKey: ['office', 'requests', state],
    queryFn: ({ signal }) =>
      request<OfficeRequests>('GET', `office/lift-requests?state=${state}`, { signal }),
    enabled: enabled && !locked,
    staleTime: 0,
    ...(state === 'open' ? { refetchInterval: everyMs, refetchIntervalInBackground: true } : {}),
  });
}

const requestKey = (id: string) => ['office', 'request', id] as const;

/** Opens a request. That is logged about the person each time, so it is never asked for by itself again. */
export function useOpenedRequest(id: string) {
  return useQuery({
    queryKey: requestKey(id),
    queryFn: ({ signal }) =>
      request<LiftRequestFull>('POST', `office/lift-requests/${encodeURIComponent(id)}/open`, {
        body: {},
        signal,
      }),
    gcTime: 0,
  });
}

type Decision =
  | { readonly decision: 'grant'; scope: 'person' | 'unit'; until: string; reason: string }
  | { readonly decision: 'decline'; readonly reason: string };

/** Decides about a request; the page is shown the answer. */
export function useDecision(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      request<LiftRequestFull>('POST', `office/lift-requests/${encodeURIComponent(id)}/decision`, {
        body: decision,
      }),
    onSuccess: (decided) => client.setQueryData(requestKey(id), decided),
  });
}

/** Ends a lift before its time. */
export function useEnding(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      request<LiftRequestFull>('POST', `office/lift-requests/${encodeURIComponent(id)}/end`, {
        body: {},
      }),
    onSuccess: (ended) => client.setQueryData(requestKey(id), ended),
  });
}
