import { EyeIcon } from '@phosphor-icons/react/Eye';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** The blue line that says what is logged. A fact, not a threat. `inset` inside a column, else across the page. */
export function TraceLine({
  inset = false,
  children,
}: {
  readonly inset?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={inset ? 'trace trace-inset' : 'trace'}>
      <Icon of={EyeIcon} />
      <span>{children}</span>
    </div>
  );
}
