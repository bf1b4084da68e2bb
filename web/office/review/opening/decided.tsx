import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ReviewOutcomeMade } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { useNow } from '../../use-now.ts';
import { momentText } from '../moment.ts';
import { hoursLeft } from './judgement.ts';

/** What was decided, what is left to do and until when; and what was decided before, if it was corrected. */
export function Decided({
  outcome,
  earlier,
  onCorrect,
}: {
  readonly outcome: ReviewOutcomeMade;
  readonly earlier: readonly ReviewOutcomeMade[];
  readonly onCorrect: () => void;
}): ReactNode {
  const text = useText();
  const head = useRef<HTMLHeadingElement>(null);
  // The form that was saved is gone, and the focus with it: what came of it is read next.
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus();
  }, []);
  return (
    <div className="stack">
      <h3 ref={head} tabIndex={-1}>
        {text('office.review.decided.title')}
      </h3>
      <Notice
        tone={outcome.outcome === 'deviation' ? 'missing' : 'met'}
        title={text(`office.review.decided.${outcome.outcome}`)}
        announce
      >
        <OutcomeWords outcome={outcome} />
      </Notice>
      <Due outcome={outcome} />
      <div className="row">
        <Link to="/office/review" search={true}>
          {text('office.review.decided.next')}
        </Link>
        <Button small onPress={onCorrect}>
          {text('office.review.decided.correct')}
        </Button>
      </div>
      {earlier.length === 0 ? null : (
        <details>
          <summary>{text('office.review.decided.earlier')}</summary>
          <ul className="review-questions">
            {earlier.map((each) => (
              <li key={each.id}>
                <b>{text(`office.review.decided.${each.outcome}`)}</b>
                <OutcomeWords outcome={each} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function OutcomeWords({ outcome }: { readonly outcome: ReviewOutcomeMade }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <>
      <p className="xsmall soft">
        {text('office.review.decided.by', {
          name: outcome.by ?? text('office.review.decided.noName'),
          time: momentText(outcome.at, language, text),
        })}
      </p>
      <p>{outcome.text}</p>
      {outcome.measures.length === 0 ? null : (
        <ul className="bullets" aria-label={text('office.review.decided.measures')}>
          {outcome.measures.map((measure) => (
            <li key={measure}>
              {text(
                outcome.done.includes(measure)
                  ? 'office.review.decided.measure.done'
                  : 'office.review.decided.measure.left',
                { measure: text(`office.review.measure.${measure}`) },
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The report to IMY while it is left: until when, and how long that is. */
function Due({ outcome }: { readonly outcome: ReviewOutcomeMade }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const now = useNow(60_000);
  if (outcome.dueAt === null || outcome.done.includes('imyReport')) return null;
  const left = hoursLeft(outcome.dueAt, now);
  return (
    <Notice
      tone={left === undefined ? 'danger' : 'missing'}
      title={text('office.review.decided.due', {
        due: momentText(outcome.dueAt, language, text),
      })}
    >
      <p>
        {left === undefined
          ? text('office.review.decided.due.over')
          : text('office.review.decided.due.left', { hours: left })}
      </p>
    </Notice>
  );
}
