import type { IconWeight, Icon as PhosphorIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** A word with a mark. Colour alone never means anything, so the word is never left out. */
export function Badge({
  tone = 'plain',
  icon,
  weight,
  children,
}: {
  readonly tone?: 'plain' | 'met' | 'missing' | 'danger' | 'trace' | 'care' | 'social' | 'strong';
  readonly icon?: PhosphorIcon;
  readonly weight?: IconWeight;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <span className={tone === 'plain' ? 'badge' : `badge badge-${tone}`}>
      {icon === undefined ? null : <Icon of={icon} weight={weight ?? 'regular'} />}
      {children}
    </span>
  );
}

/** A row of short names, such as kinds of information. */
export function Tags({
  names,
  label,
}: {
  readonly names: readonly string[];
  readonly label?: string;
}): ReactNode {
  return (
    <ul className="tags" aria-label={label}>
      {names.map((name) => (
        <li key={name} className="tag">
          {name}
        </li>
      ))}
    </ul>
  );
}
