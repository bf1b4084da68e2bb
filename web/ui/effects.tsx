import type { Icon as PhosphorIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** What follows from a choice, point by point, each with a mark beside its words. */
export function Effects({
  points,
}: {
  readonly points: readonly { readonly icon: PhosphorIcon; readonly says: string }[];
}): ReactNode {
  return (
    <ul className="effects">
      {points.map(({ icon, says }) => (
        <li key={says}>
          <Icon of={icon} />
          <span>{says}</span>
        </li>
      ))}
    </ul>
  );
}
