import { useRouter } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { request } from '../api/client.ts';
import { hasCode, Problem } from '../api/problem.ts';
import { noticeEndedSession } from '../api/queries.ts';
import type { Portal as PortalName, Session } from '../api/types.ts';
import { type LookUpText, useText } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { Locked } from '../ui/locked.ts';
import { Notice } from '../ui/notice.tsx';
import { ErrorState, Waiting } from '../ui/states.tsx';
import { watchIdle } from './idle.ts';
import { LockScreen } from './lock-screen.tsx';
import { CurrentSession, goToSignIn, LockNow, takeReturnPath, useSessionQuery } from './session.ts';

/**
 * Everything of one portal: its density, its session and its lock. What stands inside is shown only to somebody
 * signed in to this portal; on a locked screen it is kept, unseen, until the user has signed in again.
 */
export function Portal({
  portal,
  children,
}: {
  readonly portal: PortalName;
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const session = useSessionQuery();
  const [lockedHere, setLockedHere] = useState(false);
  const data = session.data;
  const mine = data?.portal === portal ? data : undefined;
  const notSignedIn = hasCode(session.error, 'not-signed-in');
  const locked = lockedHere || hasCode(session.error, 'session-locked');
  const ended = mine !== undefined && notSignedIn;

  useDensity(portal);
  const lock = useCallback(() => {
    setLockedHere(true);
    // The screen is locked whatever the server answers; it locks by itself when it hears nothing.
    request<void>('POST', 'session/lock').catch(() => undefined);
  }, []);
  useIdleLock(mine !== undefined && !locked && !ended ? mine.idleMinutes : undefined, lock);
  useReturn(portal, mine !== undefined);

  const leave = notSignedIn && data === undefined && !locked;
  useEffect(() => {
    if (leave) goToSignIn(portal, { unlock: false });
  }, [leave, portal]);

  return (
    <>
      {locked || ended ? (
        <LockScreen
          ended={ended && !locked}
          who={whoIn(mine, text)}
          minutes={mine?.idleMinutes}
          onUnlock={() => goToSignIn(portal, { unlock: locked })}
        />
      ) : null}
      {mine === undefined ? (
        locked ? null : (
          <Outside
            portal={portal}
            other={data !== undefined}
            error={leave ? undefined : (session.error ?? undefined)}
            onRetry={() => void session.refetch()}
          />
        )
      ) : (
        <div hidden={locked || ended}>
          <CurrentSession value={mine}>
            <LockNow value={lock}>
              <Locked value={locked || ended}>{children}</Locked>
            </LockNow>
          </CurrentSession>
        </div>
      )}
    </>
  );
}

/** Staff share computers, so a locked one says whose it is; where a resident sits, nobody else has to know. */
function whoIn(session: Session | undefined, text: LookUpText): string | undefined {
  if (session?.portal !== 'staff') return undefined;
  const { staff, assignment } = session;
  if (assignment === null) return staff.name;
  const unit = assignment.unit.name.split(',')[0] ?? '';
  return text('shared.lock.who', { name: staff.name, unit });
}

/** Before anybody is let in: waiting, a fault, or somebody signed in to the other portal. */
function Outside(props: {
  readonly portal: PortalName;
  readonly other: boolean;
  readonly error: Error | undefined;
  readonly onRetry: () => void;
}): ReactNode {
  const text = useText();
  const { portal } = props;
  return (
    <main className="wrap outside" id="main">
      <h1 className="hidden-visually">Samvy</h1>
      {props.other ? (
        <Notice title={text(`shared.otherPortal.${portal}.title`)}>
          <p>{text(`shared.otherPortal.${portal}.text`)}</p>
          <div className="row">
            <Button tone="primary" onPress={() => goToSignIn(portal, { unlock: false })}>
              {text(`shared.otherPortal.${portal}.signIn`)}
            </Button>
          </div>
        </Notice>
      ) : props.error instanceof Problem ? (
        <ErrorState error={props.error} onRetry={props.onRetry} />
      ) : (
        <Waiting />
      )}
    </main>
  );
}

function useDensity(portal: PortalName): void {
  useEffect(() => {
    document.documentElement.dataset['portal'] = portal;
    return () => {
      delete document.documentElement.dataset['portal'];
    };
  }, [portal]);
}

function useIdleLock(idleMinutes: number | undefined, lock: () => void): void {
  useEffect(() => {
    if (idleMinutes === undefined) return;
    const watch = watchIdle(idleMinutes, Date.now());
    const onActive = (): void => {
      if (watch.active(Date.now())) {
        request<void>('POST', 'session/alive').catch(noticeEndedSession);
      }
    };
    const onLook = (): void => {
      if (watch.isIdle(Date.now())) lock();
    };
    const events = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
    for (const event of events) addEventListener(event, onActive, { passive: true });
    document.addEventListener('visibilitychange', onLook);
    const timer = setInterval(onLook, 5000);
    return () => {
      for (const event of events) removeEventListener(event, onActive);
      document.removeEventListener('visibilitychange', onLook);
      clearInterval(timer);
    };
  }, [idleMinutes, lock]);
}

function useReturn(portal: PortalName, signedIn: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!signedIn) return;
    const path = takeReturnPath(portal);
    if (path !== undefined && path !== location.pathname) router.history.replace(path);
  }, [portal, signedIn, router]);
}
