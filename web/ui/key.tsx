import type { ReactNode } from 'react';

/** A key as it stands beside what it does. */
export function Key({ children }: { readonly children: ReactNode }): ReactNode {
  return <kbd className="key">{children}</kbd>;
}
