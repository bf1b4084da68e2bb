import type { ReactNode } from 'react';
import type { DocumentFull } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { dateText } from '../../ui/dates.ts';
import { Pane } from '../../ui/pane.tsx';
import { bodyOf } from '../documents/bodies.ts';

/** The goals of the implementation plan in force. */
export function PlanPane(props: {
  readonly document: DocumentFull;
  /** Whether the unit has to be named, to tell it from others. */
  readonly isOneOfMore: boolean;
  readonly onOpen: (documentId: string) => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const plan = bodyOf(props.document, 'implementationPlan');
  if (plan === undefined) return null;
  return (
    <Pane
      title={
        props.isOneOfMore
          ? text('staff.now.plan.of', { unit: props.document.unit.name })
          : text('staff.now.plan')
      }
    >
      <ul className="goals">
        {plan.goals.map((goal) => (
          <li key={goal.goal}>
            <b>{goal.goal}</b>
            {goal.followUpOn === undefined ? null : (
              <span className="xsmall soft goal-follow-up">
                {text('staff.now.plan.followUp', { date: dateText(goal.followUpOn, language) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <Button small onPress={() => props.onOpen(props.document.id)}>
        {text('staff.now.plan.open')}
      </Button>
    </Pane>
  );
}
