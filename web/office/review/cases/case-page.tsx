import '../review.css';
import { ArrowLeftIcon } from '@phosphor-icons/react/ArrowLeft';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { request } from '../../../api/client.ts';
import { hasCode, Problem } from '../../../api/problem.ts';
import type { LogCaseFull } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { inSentence } from '../../../staff/names.ts';
import { Badge } from '../../../ui/badge.tsx';
import { timeWithSeconds } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { PersonHeader } from '../../../ui/person-header.tsx';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { TraceLine } from '../../../ui/trace-line.tsx';
import { ForDuty } from '../../for-duty.tsx';
import { momentText } from '../moment.ts';
import { stepKey } from '../opening/course.ts';
import { typesText } from '../opening/types-text.ts';
import { AnswerForm } from '../questions/answer-form.tsx';

const caseKey = (id: string) => ['office', 'case', id] as const;

/** One question: who asks, what was opened, and the answer. That it is opened is logged about the person. */
export function CasePage(): ReactNode {
  return (
    <ForDuty duty="logReviewer" or="unitManager">
      <OpenedCase />
    </ForDuty>
  );
}

function OpenedCase(): ReactNode {
  const text = useText();
  const { case: id } = useParams({ from: '/office/cases/$case' });
  const opened = useQuery({
    queryKey: caseKey(id),
    queryFn: ({ signal }) =>
      request<LogCaseFull>('POST', `office/review/cases/${encodeURIComponent(id)}/open`, {
        body: {},
        signal,
      }),
    gcTime: 0,
  });
  const { data, error } = opened;
  const title = text('office.case.title');
  usePageTitle(title);
  return (
    <>
      {data === undefined ? null : (
        <PersonHeader
          person={{
            ...data.person,
            isChild: data.person.age !== null && data.person.age < 18,
            deceasedOn: null,
          }}
        />
      )}
      <main id="main" tabIndex={-1} className="office-page review-asked">
        <p className="small">
          <Link to="/office/cases" className="back">
            <Icon of={ArrowLeftIcon} /> {text('office.case.back')}
          </Link>
        </p>
        {data !== undefined ? (
          <Case asked={data} />
        ) : (
          <>
            <h1>{title}</h1>
            {error === null ? (
              <Waiting>{text('office.case.fetching')}</Waiting>
            ) : hasCode(error, 'case-not-found') ||
              (error instanceof Problem && error.status === 422) ? (
              <Empty title={text('office.case.gone.title')}>
                <p className="soft">{text('office.case.gone.text')}</p>
              </Empty>
            ) : (
              <ErrorState error={error} onRetry={() => void opened.refetch()} />
            )}
          </>
        )}
      </main>
    </>
  );
}

function Case({ asked }: { readonly asked: LogCaseFull }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { answer } = asked;
  return (
    <>
      <section className="pane office-pane" aria-labelledby="asked">
        <div className="row">
          <h2 id="asked" ref={head} tabIndex={-1}>
            {text('office.case.title')}
          </h2>
          <Badge>{text(`office.cases.state.${asked.state}`)}</Badge>
          <span className="push small soft tabular">
            {text('office.cases.asked', { time: momentText(asked.askedAt, language, text) })}
          </span>
        </div>
        <div>
          <h3>{text('office.case.question')}</h3>
          {asked.byCustodian ? (
            <p className="small soft">{text('office.case.byCustodian')}</p>
          ) : null}
          <p className="office-ask">{asked.question}</p>
        </div>
        <VisitFacts asked={asked} />
      </section>
      <section className="pane office-pane" aria-labelledby="answer">
        <h2 id="answer">{text(answer === null ? 'office.case.answer' : 'office.case.answered')}</h2>
        {answer === null ? (
          <>
            <AnswerForm<LogCaseFull>
              id={asked.id}
              label={text('office.case.answer')}
              hint={text('office.case.answer.hint')}
              send={(written) =>
                request<LogCaseFull>(
                  'POST',
                  `office/review/cases/${encodeURIComponent(asked.id)}/answer`,
                  { body: { text: written } },
                )
              }
              takenCode="case-answered"
              listKey={caseKey(asked.id)}
              onSent={() => head.current?.focus()}
            />
            <p className="xsmall soft">{text('office.case.final')}</p>
          </>
        ) : (
          <div role="status">
            <p className="xsmall soft">
              {answer.name === null
                ? text('office.case.answeredByRole', {
                    role: answer.role,
                    time: momentText(answer.at, language, text),
                  })
                : text('office.case.answeredBy', {
                    name: answer.name,
                    role: inSentence(answer.role),
                    time: momentText(answer.at, language, text),
                  })}
            </p>
            <p>{answer.text}</p>
          </div>
        )}
      </section>
      <TraceLine inset>
        {text('office.case.logged', { time: timeWithSeconds(asked.trace.at, language) })}
      </TraceLine>
    </>
  );
}

/** What was opened, as the log has it. */
function VisitFacts({ asked }: { readonly asked: LogCaseFull }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { visit, unit, visitAt } = asked;
  return (
    <div>
      <h3>{text('office.case.visit')}</h3>
      <dl className="facts office-facts">
        <dt>{text('office.case.when')}</dt>
        <dd>{momentText(visitAt, language, text)}</dd>
        <dt>{text('office.case.unit')}</dt>
        <dd>{unit.name}</dd>
        {visit === null ? null : (
          <>
            {visit.role === null ? null : (
              <>
                <dt>{text('office.case.reader')}</dt>
                <dd>
                  {visit.staffName === null
                    ? visit.role
                    : `${visit.staffName}, ${inSentence(visit.role)}`}
                </dd>
              </>
            )}
            <dt>{text('office.case.types')}</dt>
            <dd>
              {visit.types.length === 0
                ? text('office.case.noTypes')
                : typesText(visit.types, text, language)}
            </dd>
            <dt>{text('office.case.steps')}</dt>
            <dd>
              {new Intl.ListFormat(language).format([
                ...new Set(
                  visit.steps.map((step, index) =>
                    index === 0 ? text(stepKey(step)) : inSentence(text(stepKey(step))),
                  ),
                ),
              ])}
            </dd>
          </>
        )}
      </dl>
      {visit === null ? <p className="small soft">{text('office.case.visitGone')}</p> : null}
    </div>
  );
}
