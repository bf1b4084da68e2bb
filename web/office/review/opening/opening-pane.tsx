import { ArrowLeftIcon } from '@phosphor-icons/react/ArrowLeft';
import { ShieldCheckIcon } from '@phosphor-icons/react/ShieldCheck';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { hasCode, Problem } from '../../../api/problem.ts';
import type { ReviewOpened } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { timeWithSeconds } from '../../../ui/dates.ts';
import { Icon } from '../../../ui/icon.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { ageAndSex } from '../../../ui/person.ts';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { TraceLine } from '../../../ui/trace-line.tsx';
import { KeptBadge, OpeningHolds } from '../holds/opening-holds.tsx';
import { OpeningStateBadge } from '../openings/opening-state.tsx';
import { Course } from './course.tsx';
import { DaysFigure } from './days-figure.tsx';
import { JudgementPart } from './judgement-part.tsx';
import { useOpened } from './opened.ts';
import { OpeningFacts } from './opening-facts.tsx';
import { Questions } from './questions.tsx';
import { Reasons } from './reasons-list.tsx';

/** One opening beside the list: who read what about whom, why it stands there, and the judgement. */
export function OpeningPane(): ReactNode {
  const { opening: id } = useParams({ from: '/office/review/openings/openings/$opening' });
  return <Opening key={id} id={id} />;
}

function Opening({ id }: { readonly id: string }): ReactNode {
  const text = useText();
  const opened = useOpened(id);
  const { data, error } = opened;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const title =
    data === undefined
      ? text('office.review.opening.label')
      : text('office.review.opening.title', { score: data.opening.score });
  usePageTitle(title);
  return (
    <section className="pane review-opening" aria-labelledby="opening">
      <p className="small review-back">
        <Link to="/office/review" search={true} className="back">
          <Icon of={ArrowLeftIcon} /> {text('office.review.opening.back')}
        </Link>
      </p>
      <div className="pane-head">
        <h2 id="opening" ref={head} tabIndex={-1}>
          {data === undefined
            ? title
            : text('office.review.opening.points', { score: data.opening.score })}
        </h2>
        {data === undefined ? null : (
          <>
            {data.opening.sampled ? <Badge>{text('office.review.sampled')}</Badge> : null}
            {data.opening.always ? (
              <Badge tone="danger">{text('office.review.always')}</Badge>
            ) : null}
            <OpeningStateBadge state={data.opening.state} />
            <KeptBadge opening={id} />
          </>
        )}
      </div>
      {data !== undefined ? (
        <Opened opened={data} refresh={() => void opened.refetch()} />
      ) : (
        <div className="pane-body">
          {error === null ? (
            <Waiting>{text('office.review.opening.fetching')}</Waiting>
          ) : hasCode(error, 'own-opening') ? (
            <Empty title={text('office.review.opening.own.title')}>
              <p className="soft">{text('office.review.opening.own.text')}</p>
            </Empty>
          ) : hasCode(error, 'opening-not-found') ||
            (error instanceof Problem && error.status === 422) ? (
            <Empty title={text('office.review.opening.gone.title')}>
              <p className="soft">{text('office.review.opening.gone.text')}</p>
            </Empty>
          ) : (
            <ErrorState error={error} onRetry={() => void opened.refetch()} />
          )}
        </div>
      )}
    </section>
  );
}

function Opened({
  opened,
  refresh,
}: {
  readonly opened: ReviewOpened;
  readonly refresh: () => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <>
      <About person={opened.person} />
      <div className="pane-body">
        <OpeningFacts opened={opened} />
        <Reasons reasons={opened.opening.reasons} />
        <DaysFigure days={opened.days} usual={opened.usual} at={opened.opening.at} />
        <Course course={opened.course} />
        <Questions questions={opened.questions} />
        <JudgementPart opened={opened} refresh={refresh} />
        <OpeningHolds opening={opened.opening.id} />
        <TraceLine inset>
          {text('office.review.opening.logged', {
            time: timeWithSeconds(opened.trace.at, language),
          })}
        </TraceLine>
      </div>
    </>
  );
}

/** Whom the opening is about, in sight while the rest is scrolled; protected identity is never folded away. */
function About({ person }: { readonly person: ReviewOpened['person'] }): ReactNode {
  const text = useText();
  const isChild = person.age !== null && person.age < 18;
  return (
    <div className="review-about">
      <p>
        <span className="soft small">{text('office.review.opening.about')}</span>{' '}
        <b>{person.name ?? text('office.review.opening.noName')}</b>{' '}
        <span className="small soft">
          {ageAndSex({ ...person, isChild }, text)}{' '}
          <span className="tabular review-number">{person.maskedNumber}</span>
        </span>
      </p>
      {person.protectedIdentity === 'none' ? null : (
        <div className="person-protected">
          <Icon of={ShieldCheckIcon} weight="fill" />
          <div>
            <b>{text(`shared.person.${person.protectedIdentity}`)}</b>
            <small>{text(`shared.person.${person.protectedIdentity}.advice`)}</small>
          </div>
        </div>
      )}
    </div>
  );
}
