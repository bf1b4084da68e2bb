import { ChatCircleTextIcon } from '@phosphor-icons/react/ChatCircleText';
import { CheckCircleIcon } from '@phosphor-icons/react/CheckCircle';
import { HourglassIcon } from '@phosphor-icons/react/Hourglass';
import type { ReactNode } from 'react';
import type { OpeningState } from '../../../api/types.ts';
import { useText } from '../../../messages/text.tsx';
import { Badge } from '../../../ui/badge.tsx';

const marks = {
  asked: { tone: 'missing', icon: HourglassIcon },
  answered: { tone: 'trace', icon: ChatCircleTextIcon },
  closed: { tone: 'met', icon: CheckCircleIcon },
} as const;

/** Where the review of an opening stands, in a word; nothing while it waits, as most do. */
export function OpeningStateBadge({ state }: { readonly state: OpeningState }): ReactNode {
  const text = useText();
  if (state === 'open') return null;
  const { tone, icon } = marks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {text(`office.review.state.${state}`)}
    </Badge>
  );
}
