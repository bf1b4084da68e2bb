import '../review.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import { request } from '../../../api/client.ts';
import type { ManagerQuestion, ManagerQuestions } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { inSentence } from '../../../staff/names.ts';
import { usePageTitle } from '../../../ui/page-title.ts';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { TraceLine } from '../../../ui/trace-line.tsx';
import { ForDuty } from '../../for-duty.tsx';
import { momentText } from '../moment.ts';
import { inOrder } from '../openings/reasons.ts';
import { AnswerForm } from './answer-form.tsx';

const listKey = ['office', 'questions'] as const;

/** Reviewers' questions to the manager of a unit, and her answers. Nothing says whom an opening was about. */
export function QuestionsPage(): ReactNode {
  return (
    <ForDuty duty="unitManager">
      <Questions />
    </ForDuty>
  );
}

function Questions(): ReactNode {
  const text = useText();
  const list = useQuery({
    queryKey: listKey,
    queryFn: ({ signal }) =>
      request<ManagerQuestions>('GET', 'office/review/questions', { signal }),
    staleTime: 0,
  });
  const [sent, setSent] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const title = text('office.questions.title');
  usePageTitle(title);
  const waiting = list.data?.questions.filter(({ answer }) => answer === null) ?? [];
  const answered = list.data?.questions.filter(({ answer }) => answer !== null) ?? [];
  return (
    <main id="main" tabIndex={-1} className="office-page review-asked">
      <h1>{title}</h1>
      <p className="soft">{text('office.questions.lead')}</p>
      <p className="hidden-visually" role="status">
        {sent ? text('office.questions.sent') : ''}
      </p>
      <section aria-labelledby="waiting" className="stack">
        <h2 id="waiting" ref={head} tabIndex={-1}>
          {text('office.questions.waiting')}
        </h2>
        {list.data === undefined ? (
          list.error === null ? (
            <Waiting />
          ) : (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          )
        ) : waiting.length === 0 ? (
          <Empty title={text('office.questions.none.title')}>
            <p className="soft">{text('office.questions.none.text')}</p>
          </Empty>
        ) : (
          waiting.map((question) => (
            <Question key={question.id} question={question}>
              <AnswerForm<ManagerQuestions>
                id={question.id}
                label={text('office.questions.answer')}
                hint={text('office.questions.answer.hint')}
                send={(written) =>
                  request<ManagerQuestions>(
                    'POST',
                    `office/review/questions/${encodeURIComponent(question.id)}/answer`,
                    { body: { text: written } },
                  )
                }
                takenCode="question-answered"
                listKey={listKey}
                onSent={() => {
                  setSent(true);
                  head.current?.focus();
                }}
              />
            </Question>
          ))
        )}
      </section>
      {answered.length === 0 ? null : (
        <section aria-labelledby="answered" className="stack">
          <h2 id="answered">{text('office.questions.answered')}</h2>
          {answered.map((question) => (
            <Question key={question.id} question={question} />
          ))}
        </section>
      )}
      <TraceLine inset>{text('office.questions.logged')}</TraceLine>
    </main>
  );
}

function Question({
  question,
  children,
}: {
  readonly question: ManagerQuestion;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { opening, answer } = question;
  const noName = text('office.questions.noName');
  return (
    <article className="pane office-pane">
      <div>
        <h3>
          {text('office.questions.who', {
            name: opening.staff.name ?? noName,
            role: inSentence(opening.staff.role),
          })}
        </h3>
        <p className="small soft">
          {text('office.questions.opened', { when: momentText(opening.at, language, text) })},{' '}
          {opening.unit.name}
        </p>
      </div>
      {opening.reasons.length === 0 ? null : (
        <div>
          <h4>{text('office.questions.why')}</h4>
          <ul className="bullets small">
            {inOrder(opening.reasons).map(({ criterion, sentence }) => (
              <li key={criterion}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <h4>{text('office.questions.asked', { name: question.by ?? noName })}</h4>
        <p className="xsmall soft">{momentText(question.at, language, text)}</p>
        <p>{question.text}</p>
      </div>
      {answer === null ? null : (
        <div className="review-answer">
          <p className="xsmall soft">
            {text('office.review.questions.answeredBy', {
              name: answer.by ?? noName,
              time: momentText(answer.at, language, text),
            })}
          </p>
          <p>{answer.text}</p>
        </div>
      )}
      {children}
    </article>
  );
}
