import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../messages/text.tsx';
import { Mark } from '../ui/brand.tsx';
import { Button } from '../ui/button.tsx';

/** Covers everything until the user has signed in again. `ended`: the session is over, rather than locked. */
export function LockScreen({
  ended,
  who,
  minutes,
  onUnlock,
}: {
  readonly ended: boolean;
  /** Whose screen it is, where many share one: "Anna Sjöberg, Medicinavdelningen". */
  readonly who: string | undefined;
  /** After how many idle minutes the screen locks, where that is known. */
  readonly minutes: number | undefined;
  readonly onUnlock: () => void;
}): ReactNode {
  const text = useText();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <main className="locked">
      <Mark />
      <h1 ref={head} tabIndex={-1}>
        {text(ended ? 'shared.lock.endedTitle' : 'shared.lock.title')}
      </h1>
      {who === undefined ? null : (
        <p>
          <b>{who}</b>
        </p>
      )}
      <p>
        {ended || minutes === undefined
          ? text('shared.lock.kept')
          : text('shared.lock.text', { minutes })}
      </p>
      <Button onPress={onUnlock}>
        {text(ended ? 'shared.lock.signIn' : 'shared.lock.unlock')}
      </Button>
    </main>
  );
}
