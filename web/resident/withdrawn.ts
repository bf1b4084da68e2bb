import type { Readings } from '../api/types.ts';

/** The same page when a consent has been taken back: nothing on it says any longer that the consent holds. */
export function withoutConsent(page: Readings, consent: string): Readings {
  return {
    ...page,
    visits: page.visits.map((visit) =>
      visit.mayWithdraw === consent ? { ...visit, mayWithdraw: null } : visit,
    ),
  };
}
