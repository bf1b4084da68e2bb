import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client.ts';
import type { Rulebook } from '../api/types.ts';
import type { Language } from '../messages/languages.ts';

/** The whole rulebook in one language. Nobody has to sign in to read it. */
export function useRulebook(language: Language) {
  return useQuery({
    queryKey: ['rulebook', language],
    queryFn: ({ signal }) => request<Rulebook>('GET', `rulebook?language=${language}`, { signal }),
  });
}
