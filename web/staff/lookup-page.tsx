import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { useText } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/states.tsx';
import { findKnown, type KnownLookup } from './lookup.ts';

/** What is known of the lookup in the address; the page itself is drawn only when this tab has made it. */
export function LookupPage({
  lookup,
  children,
}: {
  readonly lookup: string;
  readonly children: (known: KnownLookup) => ReactNode;
}): ReactNode {
  const known = findKnown(lookup);
  useEffect(() => {
    // What the page wants to be done first has taken focus by itself; else the page begins at its beginning.
    if (document.activeElement === null || document.activeElement === document.body) {
      document.getElementById('main')?.focus({ preventScroll: true });
    }
  }, []);
  return known === undefined ? <GoneLookup /> : children(known);
}

/** The lookup has ended, or was made in another tab: the way on is a new search, which is logged anew. */
export function GoneLookup(): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  return (
    <main id="main" tabIndex={-1} className="narrow-page stack">
      <h1 className="hidden-visually">{text('staff.lookup.gone.title')}</h1>
      <Empty title={text('staff.lookup.gone.title')}>
        <p className="soft">{text('staff.lookup.gone.body')}</p>
        <Button tone="primary" onPress={() => void navigate({ to: '/staff' })}>
          {text('staff.lookup.gone.button')}
        </Button>
      </Empty>
    </main>
  );
}
