import type { ReactNode } from 'react';
import type { LogQuestion } from '../api/types.ts';
import { nearDateText } from '../ui/dates.ts';
import type { Telling } from './visit.ts';

/** A question that the resident asked, and how far it has come. */
export function QuestionCourse({
  question,
  telling: { text, language, now },
  isApart = false,
}: {
  readonly question: LogQuestion;
  readonly telling: Telling;
  /** True where the visit doesn't stand beside. */
  readonly isApart?: boolean;
}): ReactNode {
  const { askedAt, state, answer, unit, visitAt } = question;
  const provider = question.connectedProvider.name;
  const on = (at: string) => nearDateText(at, now, language);
  return (
    <section
      className="asked"
      data-asked={question.visit}
      tabIndex={-1}
      aria-label={text('resident.asked.title', { date: on(askedAt) })}
    >
      {isApart ? (
        <p className="soft small">
          {text('resident.asked.about', { unit: unit.name, date: on(visitAt) })}
        </p>
      ) : null}
      <p>
        <b>{text('resident.asked.title', { date: on(askedAt) })}</b>
      </p>
      <p>
        {answer === null || state !== 'answered'
          ? text(`resident.asked.${state}`, { provider, date: '' })
          : text('resident.asked.answered', { provider, date: on(answer.at) })}
      </p>
      <dl>
        <dt>{text('resident.asked.yours')}</dt>
        <dd>{question.question}</dd>
        {answer === null ? null : (
          <>
            <dt>{text('resident.asked.answer')}</dt>
            <dd>
              {answer.text}
              <p className="soft small">
                {answer.name === null
                  ? text('resident.asked.by', { role: answer.role, provider })
                  : text('resident.asked.byNamed', {
                      ...{ name: answer.name, role: answer.role, provider },
                    })}
              </p>
            </dd>
          </>
        )}
      </dl>
      {answer === null ? null : <p className="soft small">{text('resident.asked.further')}</p>}
    </section>
  );
}
