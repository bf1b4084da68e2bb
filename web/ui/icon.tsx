import type { IconWeight, Icon as PhosphorIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';

/**
 * One of Phosphor's icons, in the size of the text around it. It is hidden from those who don't see:
 * an icon never stands without a word, and the word is what is read.
 * Import icons one by one: `import { EyeIcon } from '@phosphor-icons/react/Eye'`.
 */
export function Icon({
  of: Drawn,
  weight = 'regular',
}: {
  readonly of: PhosphorIcon;
  readonly weight?: IconWeight;
}): ReactNode {
  return <Drawn className="icon" weight={weight} aria-hidden="true" />;
}
