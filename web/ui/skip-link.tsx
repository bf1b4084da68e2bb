import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';

/** The first stop of the keyboard: past the bar, to `<main id="main" tabIndex={-1}>`. */
export function SkipLink(): ReactNode {
  const text = useText();
  return (
    <a className="skip" href="#main">
      {text('shared.skip')}
    </a>
  );
}
