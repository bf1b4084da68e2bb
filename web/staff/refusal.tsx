import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import { Fragment, type ReactNode } from 'react';
import type { Problem } from '../api/problem.ts';
import { useText } from '../messages/text.tsx';
import { CiteLink } from '../ui/cite-link.tsx';
import { Why } from '../ui/explanation.tsx';
import { Finding, Findings } from '../ui/finding.tsx';
import { Notice } from '../ui/notice.tsx';
import { useConditionWords } from './follow-steps/condition-words.ts';
import { distinctConditions } from './follow-steps/conditions.ts';
import { refusalOf } from './follow-steps/steps.ts';

/**
 * A refusal: what isn't met, with its section, and what may be done about it. Never a bare no. What may be done at
 * once is given as buttons, as children.
 */
export function Refusal({
  problem,
  title,
  name,
  children,
}: {
  readonly problem: Problem;
  readonly title?: string;
  /** What to call the person, where that is known. */
  readonly name?: string;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  const { conditions, actions, unmet: names, cites, explanation } = refusalOf(problem.details);
  const words = useConditionWords({ name: name ?? text('staff.person.fallback') });
  const told = actions.filter((action) => children === undefined || action !== 'openOwnRecord');
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
          {cites.map((cite) => (
            <Fragment key={cite}>
              <CiteLink cite={cite} />{' '}
            </Fragment>
          ))}
        </p>
      ) : (
        <Findings>
          {unmet.map((each) => (
            <Finding
              key={`${each.condition}/${each.cite}`}
              state={each.state}
              title={words(each).title}
              cite={each.cite}
            >
              {words(each).detail}
            </Finding>
          ))}
        </Findings>
      )}
      {explanation === undefined ? null : <Why explanation={explanation} withSentence />}
      {told.length === 0 ? null : (
        <>
          <b className="notice-do">{text('staff.refusal.do')}</b>
          <ul className="bullets">
            {told.map((action) => (
              <li key={action}>{text(`staff.action.${action}`)}</li>
            ))}
          </ul>
        </>
      )}
      {children}
    </Notice>
  );
}
