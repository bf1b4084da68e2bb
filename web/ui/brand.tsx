import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';

/** The mark: one window, two panes, one horizon that runs through both. In the colour of the text around it. */
export function Mark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        opacity=".38"
        d="M5 3h8.25a1.5 1.5 0 0 1 1.5 1.5v12.6C11.2 20 8.3 22.5 2 22.5V6a3 3 0 0 1 3-3ZM18.75 3H27a3 3 0 0 1 3 3v3.6c-6.3.3-9.5 2.4-12.75 5.3V4.5A1.5 1.5 0 0 1 18.75 3Z"
      />
      <path d="M14.75 17.1v10.4a1.5 1.5 0 0 1-1.5 1.5H5a3 3 0 0 1-3-3v-3.5c6.3 0 9.2-2.5 12.75-5.4ZM17.25 14.9C20.5 12 23.7 9.9 30 9.6V26a3 3 0 0 1-3 3h-8.25a1.5 1.5 0 0 1-1.5-1.5Z" />
    </svg>
  );
}

/** The mark and the name, leading to the first page of the portal. */
export function Brand({
  home,
  wordHiddenNarrow = false,
}: {
  readonly home: '/' | '/staff' | '/resident' | '/office';
  /** On a narrow screen the mark alone is seen; the name is still read out. */
  readonly wordHiddenNarrow?: boolean;
}): ReactNode {
  const text = useText();
  return (
    <Link className="brand" to={home} aria-label={text('shared.brandHome')}>
      <Mark />
      <span className={wordHiddenNarrow ? 'hide-narrow' : undefined}>Samvy</span>
    </Link>
  );
}
