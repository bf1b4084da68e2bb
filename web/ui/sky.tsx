import './sky.css';
import type { ReactNode } from 'react';

/** The open sky at the top of a resident's page: its head, and what the page says first. The land begins below. */
export function Sky({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className="sky">
      <svg viewBox="0 0 1280 88" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 70C320 70 420 58 640 40S980 8 1280 8V88H0Z" />
      </svg>
      <div className="wrap">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}
