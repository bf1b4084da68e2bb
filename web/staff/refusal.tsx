import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import type { ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { useText } from '../messages/text.tsx';
import { citeText } from '../ui/cite.ts';
import { Finding, Findings } from '../ui/finding.tsx';
import { Notice } from '../ui/notice.tsx';
import { distinctConditions } from './follow-steps/conditions.ts';
import { refusalOf } from './follow-steps/steps.ts';

/** A refusal: what isn't met, with its section, and what may be done about it. Never a bare no. */
export function Refusal({
  problem,
  title,
}: {
  readonly problem: Problem;
  readonly title?: string;
}): ReactNode {
  const text = useText();
  const { conditions, actions, unmet: names, cites } = refusalOf(problem.details);
  const unmet = distinctConditions(conditions).filter((each) => each.state !== 'met');
  return (
    <Notice
      tone="missing"
      icon={HandPalmIcon}
      title={title ?? text('staff.refusal.title')}
      announce
    >
      {unmet.length === 0 ? (
        <p>
          {text(names.includes('authorised') ? 'staff.refusal.authorised' : 'staff.refusal.other')}{' '}
          <span className="section">{cites.map(citeText).join(', ')}</span>
        </p>
      ) : (
        <Findings>
          {unmet.map((each) => (
            <Finding
              key={`${each.condition}/${each.cite}`}
              state={each.state}
              title={each.text}
              cite={each.cite}
            >
              {each.detail}
            </Finding>
          ))}
        </Findings>
      )}
      {actions.length === 0 ? null : (
        <>
          <b className="notice-do">{text('staff.refusal.do')}</b>
          <ul className="bullets">
            {actions.map((action) => (
              <li key={action}>{text(`staff.action.${action}`)}</li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
