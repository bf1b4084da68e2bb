import { useMutation, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { request } from '../api/client.ts';
import { queries, sessionKey } from '../api/queries.ts';
import type { Portal, ResidentSession, Session, StaffSession } from '../api/types.ts';
import { drafts } from './draft.ts';

const returnKey = 'samvy.return';
/** Where each portal's sign-in may lead back to: the office is a place of staff. */
const places = { staff: ['/staff', '/office'], resident: ['/resident'] } as const;

/** The session of this browser. Fails with `not-signed-in` or `session-locked` when there is none to work in. */
export function useSessionQuery() {
  return useQuery({
    queryKey: sessionKey,
    queryFn: async () => {
      const session = await request<Session>('GET', 'session');
      // Before anything of the portal is drawn, so that nobody ever sees what somebody else wrote here.
      drafts.claim(session.portal === 'staff' ? session.staff.hsaId : undefined);
      return session;
    },
  });
}

export const CurrentSession = createContext<Session | null>(null);
export const LockNow = createContext<() => void>(() => {});

/** The session of the staff member; only under `<Portal portal="staff">`. */
export function useStaffSession(): StaffSession {
  const session = use(CurrentSession);
  if (session?.portal !== 'staff') throw new Error('No staff session: not inside the staff portal');
  return session;
}

/** The session of the resident; only under `<Portal portal="resident">`. */
export function useResidentSession(): ResidentSession {
  const session = use(CurrentSession);
  if (session?.portal !== 'resident') {
    throw new Error('No resident session: not inside the resident portal');
  }
  return session;
}

/** Locks the screen at once: for the button "Lås". */
export function useLockNow(): () => void {
  return use(LockNow);
}

/** Puts the answer of `POST session/assignment` where everybody sees it. */
export function keepSession(session: Session): void {
  queries.setQueryData(sessionKey, session);
}

/** Signs out, forgets what was shown and written here, and goes to the start page. */
export function useSignOut() {
  return useMutation({
    mutationFn: () => request<void>('POST', 'session/sign-out'),
    onSuccess: () => {
      drafts.claim(undefined);
      location.assign('/');
    },
  });
}

/** Leaves for the sign-in of a portal, and remembers the page to come back to. */
export function goToSignIn(portal: Portal, options: { readonly unlock: boolean }): void {
  try {
    sessionStorage.setItem(returnKey, location.pathname);
  } catch {
    // Without storage the user comes back to the first page of the portal.
  }
  location.assign(`/sign-in/${portal}${options.unlock ? '?unlock=1' : ''}`);
}

/** The page of this portal that the user left to sign in, once; undefined when there is none. */
export function takeReturnPath(portal: Portal): string | undefined {
  try {
    const path = sessionStorage.getItem(returnKey);
    sessionStorage.removeItem(returnKey);
    return places[portal].some((place) => path?.startsWith(place))
      ? (path ?? undefined)
      : undefined;
  } catch {
    return undefined;
  }
}
