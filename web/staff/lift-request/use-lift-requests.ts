import { useQuery } from '@tanstack/react-query';
import { use, useEffect, useRef, useState } from 'react';
import { request } from '../../api/client.ts';
import { queries } from '../../api/queries.ts';
import type { LiftRequest, LiftRequests } from '../../api/types.ts';
import { Locked } from '../../ui/locked.ts';
import { letGoOfOpened, standingKey, untilAnswered } from '../lookup.ts';
import { pollMs, signatureOf } from './lift-request.ts';

export function liftRequestsKey(lookup: string) {
  return ['lookup', lookup, 'lift-requests'] as const;
}

/**
 * The unit's requests about this person, asked for again while something may change, and not behind a locked screen.
 * When something does, what was opened before is let go of: what may be read is another now.
 */
export function useLiftRequests(lookup: string) {
  const locked = use(Locked);
  const asked = useQuery({
    queryKey: liftRequestsKey(lookup),
    queryFn: () => request<LiftRequests>('GET', `lookups/${lookup}/lift-requests`),
    enabled: !locked,
    refetchInterval: ({ state }) => (locked ? false : pollMs(state.data?.requests)),
    // Every visit to the page begins with how it stands now.
    staleTime: 0,
    ...untilAnswered,
  });
  const signature = signatureOf(asked.data?.requests);
  const known = useRef<string>(undefined);
  useEffect(() => {
    if (asked.data === undefined) return;
    if (known.current !== undefined && known.current !== signature) {
      letGoOfOpened(lookup);
      queries.invalidateQueries({ queryKey: standingKey(lookup) }).catch(() => undefined);
    }
    known.current = signature;
  }, [asked.data, signature, lookup]);
  return asked;
}

/** Puts a request that was just sent first, before the list is asked for again. */
export function keepLiftRequest(lookup: string, sent: LiftRequest): void {
  queries.setQueryData<LiftRequests>(liftRequestsKey(lookup), (before) =>
    before === undefined
      ? undefined
      : {
          ...before,
          requests: [sent, ...before.requests.filter(({ id }) => id !== sent.id)],
        },
  );
  queries.invalidateQueries({ queryKey: liftRequestsKey(lookup) }).catch(() => undefined);
}

/** The time now, anew every ten seconds: for minutes that are counted on the page. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const ticking = setInterval(() => setNow(Date.now()), 10_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
