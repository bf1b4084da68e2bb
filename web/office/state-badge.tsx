import { CheckCircleIcon } from '@phosphor-icons/react/CheckCircle';
import { EyeIcon } from '@phosphor-icons/react/Eye';
import { HourglassIcon } from '@phosphor-icons/react/Hourglass';
import { LockSimpleIcon } from '@phosphor-icons/react/LockSimple';
import type { ReactNode } from 'react';
import type { LiftRequest } from '../api/types.ts';
import { useText } from '../messages/text.tsx';
import { Badge } from '../ui/badge.tsx';

const marks = {
  waiting: { tone: 'missing', icon: HourglassIcon },
  opened: { tone: 'trace', icon: EyeIcon },
  granted: { tone: 'met', icon: CheckCircleIcon },
  declined: { tone: 'plain', icon: LockSimpleIcon },
  ended: { tone: 'plain', icon: LockSimpleIcon },
  runOut: { tone: 'plain', icon: LockSimpleIcon },
} as const;

/** How a request stands, in a word. */
export function StateBadge({ state }: { readonly state: LiftRequest['state'] }): ReactNode {
  const text = useText();
  const { tone, icon } = marks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {text(`office.state.${state}`)}
    </Badge>
  );
}
