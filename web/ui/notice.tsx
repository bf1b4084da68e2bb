import type { Icon as PhosphorIcon } from '@phosphor-icons/react';
import { CheckCircleIcon } from '@phosphor-icons/react/CheckCircle';
import { EyeIcon } from '@phosphor-icons/react/Eye';
import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import { InfoIcon } from '@phosphor-icons/react/Info';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

const icons = {
  plain: { icon: InfoIcon, weight: 'regular' },
  missing: { icon: HandPalmIcon, weight: 'regular' },
  danger: { icon: WarningOctagonIcon, weight: 'fill' },
  trace: { icon: EyeIcon, weight: 'regular' },
  met: { icon: CheckCircleIcon, weight: 'fill' },
} as const;

/**
 * Something the reader should know here. `missing`: a condition isn't met and something can be done about it.
 * `danger`: danger to life and health, or a fault that lost or stopped something. `trace`: this is seen and kept.
 * `announce` reads it out when it appears.
 */
export function Notice({
  tone = 'plain',
  title,
  icon,
  announce = false,
  children,
}: {
  readonly tone?: 'plain' | 'missing' | 'danger' | 'trace' | 'met';
  readonly title: string;
  readonly icon?: PhosphorIcon;
  readonly announce?: boolean;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div
      className={tone === 'plain' ? 'notice' : `notice notice-${tone}`}
      role={announce ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon of={icon ?? icons[tone].icon} weight={icon ? 'regular' : icons[tone].weight} />
      <div>
        <b>{title}</b>
        {children === undefined ? null : <div>{children}</div>}
      </div>
    </div>
  );
}
