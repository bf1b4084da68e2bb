import { ChatCircleDotsIcon } from '@phosphor-icons/react/ChatCircleDots';
import { Fragment, type ReactNode } from 'react';
import type { LogQuestion, Visit } from '../api/types.ts';
import { Tags } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { citeText } from '../ui/cite.ts';
import { dayText } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { SourceMark } from '../ui/source-mark.tsx';
import { QuestionCourse } from './question-course.tsx';
import { rangesText } from './series.ts';
import { clockOf, listNames, reasonsOf, type Telling, whatHappened } from './visit.ts';

/** One occasion: when, where, who, what, and why. An attempt that was refused stands in a heavy frame. */
export function VisitArticle({
  visit,
  telling,
  onWithdraw,
  onAsk,
  questions,
  isOneSeries,
}: {
  readonly visit: Visit;
  readonly telling: Telling;
  /** Given where the yes that this occasion rested on may be taken back. */
  readonly onWithdraw: (() => void) | undefined;
  readonly onAsk: () => void;
  /** What has been asked about it, newest first; undefined until it is known. */
  readonly questions: readonly LogQuestion[] | undefined;
  /** False when the log has several series, so that a number alone doesn't say which. */
  readonly isOneSeries: boolean;
}): ReactNode {
  const { text, language } = telling;
  const head = `visit-${visit.id}`;
  const happened = whatHappened(visit, telling);
  const reasons = reasonsOf(visit, telling);
  const numbers = rangesText(visit.numbers);
  const mayAsk = questions?.every(({ state }) => state === 'answered') ?? false;
  return (
    <article
      className={visit.outcome === 'refused' ? 'visit visit-refused' : 'visit'}
      aria-labelledby={head}
      tabIndex={-1}
    >
      <p className="visit-when">
        <time dateTime={visit.from}>{dayText(visit.from, language)}</time>
        <span>{clockOf(visit, telling)}</span>
      </p>
      <div>
        <h3 id={head}>
          <SourceMark kind={visit.connectedProvider.kind} /> {visit.unit.name}
        </h3>
        <p className="soft small">{visit.connectedProvider.name}</p>
        <p className="visit-what">{visit.outcome === 'refused' ? <b>{happened}</b> : happened}</p>
        {visit.types.length === 0 || visit.outcome !== 'read' ? null : (
          <Tags
            label={text('resident.kinds')}
            names={visit.types.map((type) => text(`shared.type.${type}`))}
          />
        )}
        {visit.sources.length === 0 || visit.outcome !== 'read' ? null : (
          <p className="small soft">
            {text('resident.writtenBy', {
              names: listNames(
                visit.sources.map((source) => source.name),
                language,
              ),
            })}
          </p>
        )}
        {reasons.length === 0 ? null : (
          <p className="visit-why">
            <b>{text('resident.why')}</b>{' '}
            {reasons.map((reason) => (
              <span key={reason.sentences}>
                {reason.sentences}{' '}
                {reason.cites.map((cite, index) => (
                  <Fragment key={cite}>
                    {index === 0 ? null : ', '}
                    <span className="section">{citeText(cite)}</span>
                  </Fragment>
                ))}{' '}
              </span>
            ))}
          </p>
        )}
        <p className="small soft">
          {numbers === '' ? null : (
            <>
              {isOneSeries
                ? text('resident.numbers', { numbers })
                : text('resident.numbers.series', { numbers, series: visit.series })}{' '}
            </>
          )}
          {visit.sealed ? null : (
            <span title={text('resident.sealing.text')}>{text('resident.sealing')}</span>
          )}
        </p>
        {questions?.map((question) => (
          <QuestionCourse key={question.id} question={question} telling={telling} />
        ))}
        <div className="visit-choices">
          {mayAsk ? (
            <Button
              small
              onPress={onAsk}
              aria-label={text('resident.ask.for', {
                ...{ date: dayText(visit.from, language), unit: visit.unit.name },
              })}
            >
              <Icon of={ChatCircleDotsIcon} />
              {text('resident.ask')}
            </Button>
          ) : null}
          {onWithdraw === undefined ? null : (
            <Button
              small
              onPress={onWithdraw}
              aria-label={text('resident.withdraw.for', { unit: visit.unit.name })}
            >
              {text('resident.withdraw')}
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}
