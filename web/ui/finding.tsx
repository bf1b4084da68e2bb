import { CheckCircleIcon } from '@phosphor-icons/react/CheckCircle';
import { CircleDashedIcon } from '@phosphor-icons/react/CircleDashed';
import { ProhibitIcon } from '@phosphor-icons/react/Prohibit';
import { QuestionIcon } from '@phosphor-icons/react/Question';
import type { ReactNode } from 'react';
import type { ConditionState } from '../api/types.ts';
import { useText } from '../messages/text.tsx';
import { CiteLink } from './cite-link.tsx';
import { Icon } from './icon.tsx';

const marks = {
  met: { icon: CheckCircleIcon, weight: 'fill', key: 'shared.finding.met' },
  missing: { icon: CircleDashedIcon, weight: 'bold', key: 'shared.finding.missing' },
  unknown: { icon: QuestionIcon, weight: 'regular', key: 'shared.finding.unknown' },
  forbidden: { icon: ProhibitIcon, weight: 'regular', key: 'shared.finding.forbidden' },
} as const;

/** The list that findings stand in. */
export function Findings({
  label,
  children,
}: {
  readonly label?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <ul className="findings" aria-label={label}>
      {children}
    </ul>
  );
}

/** One condition of the law and how it stands. The section stands last, small. */
export function Finding({
  state,
  title,
  cite,
  children,
}: {
  readonly state: ConditionState;
  readonly title: string;
  /** Such as `SVOD 3:1`. */
  readonly cite?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  const mark = marks[state];
  return (
    <li className={`finding finding-${state}`}>
      <Icon of={mark.icon} weight={mark.weight} />
      <div>
        <b>
          <span className="hidden-visually">{text(mark.key)} </span>
          {title}
        </b>
        {children === undefined || children === null ? null : (
          <div className="finding-detail">{children}</div>
        )}
        {cite === undefined ? null : <CiteLink cite={cite} />}
      </div>
    </li>
  );
}
