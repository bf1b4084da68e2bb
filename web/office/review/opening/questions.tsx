import type { ReactNode } from 'react';
import type { ReviewOpened } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { momentText } from '../moment.ts';

/** What the manager was asked, and what she answered. */
export function Questions({
  questions,
}: {
  readonly questions: ReviewOpened['questions'];
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  if (questions.length === 0) return null;
  const name = (by: string | null): string => by ?? text('office.review.questions.noName');
  return (
    <div>
      <h3>{text('office.review.questions.title')}</h3>
      <ul className="review-questions">
        {questions.map((question) => (
          <li key={question.id}>
            <p className="xsmall soft">
              {text('office.review.questions.by', {
                name: name(question.by),
                time: momentText(question.at, language, text),
              })}
            </p>
            <p>{question.text}</p>
            {question.answer === null ? (
              <p className="small soft">{text('office.review.questions.waits')}</p>
            ) : (
              <div className="review-answer">
                <p className="xsmall soft">
                  {text('office.review.questions.answeredBy', {
                    name: name(question.answer.by),
                    time: momentText(question.answer.at, language, text),
                  })}
                </p>
                <p>{question.answer.text}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
