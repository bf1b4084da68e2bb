import './readings.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { LogQuestion, LogSeries, Readings, Visit } from '../api/types.ts';
import { Rich } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { monthHeading } from '../ui/dates.ts';
import { Notice } from '../ui/notice.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Sky } from '../ui/sky.tsx';
import { Empty, ErrorState, Waiting } from '../ui/states.tsx';
import { TraceLine } from '../ui/trace-line.tsx';
import { Fault } from './fault.tsx';
import { NoticesAbove } from './notices/notices-above.tsx';
import { QuestionCourse } from './question-course.tsx';
import { QuestionDialog } from './question-dialog.tsx';
import { questionsAbout, useQuestions } from './questions.ts';
import { useReadings } from './readings.ts';
import { seriesOf } from './series.ts';
import { summarise } from './summary.ts';
import { TakeHome } from './take-home.tsx';
import { useChild, useTelling, useWhose } from './telling.ts';
import { firstOfEachConsent, groupByMonth, type Telling } from './visit.ts';
import { VisitArticle } from './visit-article.tsx';
import { WholeLog } from './whole-log.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import { YearFigure } from './year-figure.tsx';

/** Who has read about me: first in a sentence, then a year as a picture, then each occasion and why. */
export function ReadingsPage(): ReactNode {
  const readings = useReadings();
  const questions = useQuestions();
  const first = readings.data?.pages[0];
  const series = seriesOf(readings.data?.pages ?? []);
  const telling = useTelling(first?.trace.at);
  const { text } = telling;
  usePageTitle(text('resident.title'));
  return (
    <main id="main" tabIndex={-1} className="readings">
      <Sky title={text('resident.title')}>
        {first === undefined ? null : (
          <div className="sky-parts">
            <Summary summary={first.summary} telling={telling} />
            <WholeLog series={series} witnessed={first.witnessed} telling={telling} />
          </div>
        )}
      </Sky>
      <div className="wrap">
        <NoticesAbove />
        {first !== undefined ? (
          <Log
            first={first}
            visits={readings.data?.pages.flatMap((page) => page.visits) ?? []}
            questions={questions.data?.questions}
            series={series}
            telling={telling}
            older={{
              exist: readings.hasNextPage,
              isFetching: readings.isFetchingNextPage,
              error: readings.isFetchNextPageError ? readings.error : undefined,
              fetch: () => void readings.fetchNextPage(),
            }}
          />
        ) : readings.error !== null ? (
          <Fault error={readings.error} onRetry={() => void readings.refetch()} />
        ) : (
          <Waiting>{text('resident.waiting')}</Waiting>
        )}
      </div>
    </main>
  );
}

function Summary({
  summary,
  telling,
}: {
  readonly summary: Readings['summary'];
  readonly telling: Telling;
}): ReactNode {
  const said = summarise(summary, telling);
  const whose = useWhose();
  return (
    <p className="lead">
      <Rich id={said.key} values={{ ...said.values, ...whose }} /> {said.refused}{' '}
      {summary.visits + summary.refusedAttempts === 0 ? null : telling.text('resident.summary.ask')}
    </p>
  );
}

type Older = {
  readonly exist: boolean;
  readonly isFetching: boolean;
  readonly error: Error | null | undefined;
  readonly fetch: () => void;
};

function Log({
  first,
  visits,
  questions,
  series,
  telling,
  older,
}: {
  readonly first: Readings;
  readonly visits: readonly Visit[];
  readonly questions: readonly LogQuestion[] | undefined;
  readonly series: readonly LogSeries[];
  readonly telling: Telling;
  readonly older: Older;
}): ReactNode {
  const { text, language } = telling;
  const [asked, setAsked] = useState<Visit>();
  const [asking, setAsking] = useState<Visit>();
  const [sentAbout, setSentAbout] = useState<string>();
  const [withdrawnFrom, setWithdrawnFrom] = useState<string>();
  const done = useRef<HTMLDivElement>(null);
  const list = useFocusOnOlder(visits);
  const shown = new Set(visits.map(({ id }) => id));
  const elsewhere = (questions ?? []).filter(({ visit }) => !shown.has(visit));
  // A child's yes is the child's own to take back.
  const withdrawable = useChild() === undefined ? firstOfEachConsent(visits) : new Set<Visit>();
  useEffect(() => {
    if (withdrawnFrom !== undefined) done.current?.focus();
  }, [withdrawnFrom]);
  // The button that was pressed is gone: its question stands in its place.
  useEffect(() => {
    if (sentAbout === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-asked="${sentAbout}"]`)?.focus();
  }, [sentAbout, list]);

  return (
    <>
      <YearFigure figure={first.figure} />
      <div ref={done} tabIndex={-1} className="withdrawn">
        {withdrawnFrom === undefined ? null : (
          <Notice tone="met" title={text('resident.withdraw.doneTitle')} announce>
            <p>{text('resident.withdraw.doneText', { unit: withdrawnFrom })}</p>
          </Notice>
        )}
      </div>
      {visits.length === 0 ? (
        <Empty title={text('resident.empty.title')}>
          <p>{text('resident.empty.text')}</p>
        </Empty>
      ) : null}
      <div ref={list}>
        {groupByMonth(visits).map((month) => (
          <section key={month.month} aria-labelledby={`month-${month.month}`}>
            <h2 className="month" id={`month-${month.month}`}>
              {monthHeading(month.month, language)}
            </h2>
            {month.visits.map((visit) => (
              <VisitArticle
                key={visit.id}
                visit={visit}
                telling={telling}
                onWithdraw={withdrawable.has(visit) ? () => setAsked(visit) : undefined}
                onAsk={() => {
                  setSentAbout(undefined);
                  setAsking(visit);
                }}
                questions={questions && questionsAbout(questions, visit.id)}
                isOneSeries={series.length <= 1}
              />
            ))}
          </section>
        ))}
      </div>
      <div className="older">
        {older.error ? <ErrorState error={older.error} onRetry={older.fetch} /> : null}
        {older.exist && !older.error ? (
          <Button working={older.isFetching} onPress={older.fetch}>
            {text(older.isFetching ? 'resident.olderWorking' : 'resident.older')}
          </Button>
        ) : null}
        {!older.exist && visits.length > 0 ? (
          <p className="soft">{text('resident.allShown')}</p>
        ) : null}
        <p className="hidden-visually" role="status">
          {sentAbout === undefined ? '' : text('resident.asked.sent')}
        </p>
        {elsewhere.length === 0 ? null : (
          <section aria-labelledby="asked-elsewhere">
            <h2 className="month" id="asked-elsewhere">
              {text('resident.asked.others')}
            </h2>
            {elsewhere.map((question) => (
              <QuestionCourse key={question.id} question={question} telling={telling} isApart />
            ))}
          </section>
        )}
        <TakeHome series={series.map((one) => one.series)} telling={telling} />
        <TraceLine inset>{text('resident.trace')}</TraceLine>
      </div>
      {asking === undefined ? null : (
        <QuestionDialog
          visit={asking}
          onClose={() => setAsking(undefined)}
          onSent={() => {
            setSentAbout(asking.id);
            setAsking(undefined);
          }}
        />
      )}
      {asked?.mayWithdraw ? (
        <WithdrawDialog
          consent={asked.mayWithdraw}
          unit={asked.unit.name}
          onClose={() => setAsked(undefined)}
          onDone={() => {
            setWithdrawnFrom(asked.unit.name);
            setAsked(undefined);
          }}
        />
      ) : null}
    </>
  );
}

/** When older occasions have come, the first of them takes focus: the button that fetched them has moved away. */
function useFocusOnOlder(visits: readonly Visit[]) {
  const list = useRef<HTMLDivElement>(null);
  const known = useRef(visits.length);
  useEffect(() => {
    const before = known.current;
    known.current = visits.length;
    if (before === 0 || visits.length <= before) return;
    const articles = list.current?.querySelectorAll('article');
    articles?.[before]?.focus();
  }, [visits.length]);
  return list;
}
