import { useMutation, useQuery } from '@tanstack/react-query';
import { newIdempotencyKey, request } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import type { Me, ProvidersFound, Sharing } from '../../api/types.ts';
import { meKey } from '../readings.ts';

const sharingKey = ['resident', 'sharing'] as const;

/** Who holds what about the person, and what of it is blocked. */
export function useSharing() {
  return useQuery({
    queryKey: sharingKey,
    queryFn: ({ signal }) => request<Sharing>('GET', 'resident/sharing', { signal }),
  });
}

/** Who the person is, and who has her consent. */
export function useMe() {
  return useQuery({
    queryKey: meKey,
    queryFn: ({ signal }) => request<Me>('GET', 'resident/me', { signal }),
  });
}

/** Something to be changed once, however many times it is sent: made when the person decides, not when it is sent. */
export type Change =
  | {
      readonly kind: 'block';
      readonly key: string;
      readonly block:
        | { readonly controller: string; readonly kind: 'outer' }
        | { readonly controller: string; readonly kind: 'inner'; readonly unit: string };
    }
  | { readonly kind: 'lift'; readonly block: string }
  | {
      readonly kind: 'openForATime';
      readonly key: string;
      readonly block: string;
      readonly unit: string;
      readonly until: string;
    }
  | { readonly kind: 'closeAgain'; readonly block: string; readonly lift: string };

/** Blocks, lifts for good or for a time, or closes again. The page is shown the answer: how it stands now. */
export function useChange() {
  return useMutation({
    mutationFn: send,
    onSuccess: (sharing) => {
      queries.setQueryData(sharingKey, sharing);
      // What she is shown of her own follows from what is blocked.
      queries.removeQueries({ queryKey: ['resident', 'documents'] });
    },
  });
}

function send(change: Change): Promise<Sharing> {
  const of = (block: string): `resident/blocks/${string}` =>
    `resident/blocks/${encodeURIComponent(block)}`;
  switch (change.kind) {
    case 'block':
      return request<Sharing>('POST', 'resident/blocks', {
        body: change.block,
        idempotencyKey: change.key,
      });
    case 'lift':
      return request<Sharing>('POST', `${of(change.block)}/lift`, { body: {} });
    case 'openForATime':
      return request<Sharing>('POST', `${of(change.block)}/temporary-lifts`, {
        body: { unit: change.unit, until: change.until },
        idempotencyKey: change.key,
      });
    case 'closeAgain':
      return request<Sharing>(
        'POST',
        `${of(change.block)}/temporary-lifts/${encodeURIComponent(change.lift)}/end`,
        { body: {} },
      );
  }
}

/** A key for a change that is about to be decided on. */
export const newChangeKey = newIdempotencyKey;

/** Providers by name, to oppose before anything is shared. Asked for when told to, never while somebody types. */
export function useProviderSearch() {
  return useMutation({
    mutationFn: async (text: string) => {
      const answer = await request<ProvidersFound>('GET', addressOfSearch(text));
      return answer.providers;
    },
  });
}

/** The units of a provider, asked for when somebody wants to choose among them. */
export function useUnits(
  provider: { readonly id: string; readonly name: string },
  enabled: boolean,
) {
  return useQuery({
    queryKey: ['resident', 'units', provider.id],
    queryFn: async ({ signal }) => {
      const answer = await request<ProvidersFound>('GET', addressOfSearch(provider.name), {
        signal,
      });
      return answer.providers.find(({ id }) => id === provider.id)?.units ?? [];
    },
    enabled,
  });
}

function addressOfSearch(text: string): `resident/providers?text=${string}` {
  return `resident/providers?text=${encodeURIComponent(text)}`;
}
