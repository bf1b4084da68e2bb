import { ArrowLeftIcon } from '@phosphor-icons/react/ArrowLeft';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import { Link, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { hasCode, Problem } from '../api/problem.ts';
import type { LiftRequestFull } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import { Rich, useText } from '../messages/text.tsx';
import { useStaffSession } from '../session/session.ts';
import { Badge } from '../ui/badge.tsx';
import { timeText, timeWithSeconds } from '../ui/dates.ts';
import { Why } from '../ui/explanation.tsx';
import { Icon } from '../ui/icon.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { PersonHeader } from '../ui/person-header.tsx';
import { Empty, ErrorState, Waiting } from '../ui/states.tsx';
import { TraceLine } from '../ui/trace-line.tsx';
import { BlockFacts } from './block-facts.tsx';
import { Course } from './course.tsx';
import { DecidePane } from './decide-pane.tsx';
import { DecidedPane } from './decided-pane.tsx';
import { EffectsAside } from './effects-aside.tsx';
import { ForDuty } from './for-duty.tsx';
import { useOpenedRequest } from './requests.ts';
import { agoText, untilText } from './until.ts';
import { useNow } from './use-now.ts';

/** One request: who asks and why, the block, and the decision. That it is opened is logged about the person. */
export function RequestPage(): ReactNode {
  return (
    <ForDuty duty="liftOfficer">
      <OpenedRequest />
    </ForDuty>
  );
}

function OpenedRequest(): ReactNode {
  const text = useText();
  const { request: id } = useParams({ from: '/office/requests/$request' });
  const opened = useOpenedRequest(id);
  usePageTitle(text('office.request.title'));
  if (opened.data !== undefined) {
    return (
      <>
        <PersonHeader
          person={{
            ...opened.data.person,
            isChild: opened.data.person.age !== null && opened.data.person.age < 18,
            deceasedOn: null,
          }}
        />
        <main id="main" tabIndex={-1} className="office-page">
          <Back />
          <Request
            request={opened.data}
            refresh={() => void opened.refetch()}
            isRefreshing={opened.isFetching}
          />
        </main>
      </>
    );
  }
  return (
    <main id="main" tabIndex={-1} className="office-page">
      <Back />
      <h1>{text('office.request.title')}</h1>
      {opened.error === null ? (
        <Waiting>{text('office.request.fetching')}</Waiting>
      ) : hasCode(opened.error, 'lift-request-not-found') ||
        (opened.error instanceof Problem && opened.error.status === 422) ? (
        <Empty title={text('office.request.gone.title')}>
          <p className="soft">{text('office.request.gone.text')}</p>
        </Empty>
      ) : (
        <ErrorState error={opened.error} onRetry={() => void opened.refetch()} />
      )}
    </main>
  );
}

function Back(): ReactNode {
  const text = useText();
  return (
    <p className="small">
      <Link to="/office" className="back">
        <Icon of={ArrowLeftIcon} /> {text('office.request.back')}
      </Link>
    </p>
  );
}

function Request(props: {
  readonly request: LiftRequestFull;
  readonly refresh: () => void;
  readonly isRefreshing: boolean;
}): ReactNode {
  const { request } = props;
  const undecided = request.state === 'waiting' || request.state === 'opened';
  return (
    <div className="office-request">
      <div>
        <Asked request={request} />
        {undecided ? (
          <DecidePane request={request} onTaken={props.refresh} />
        ) : (
          <DecidedPane request={request} />
        )}
        {undecided ? null : (
          <Course request={request} refresh={props.refresh} isRefreshing={props.isRefreshing} />
        )}
      </div>
      <Beside request={request} undecided={undecided} />
    </div>
  );
}

function Beside({
  request,
  undecided,
}: {
  readonly request: LiftRequestFull;
  readonly undecided: boolean;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <aside className="office-aside" aria-label={text('office.effects.label')}>
      {undecided ? <EffectsAside request={request} /> : null}
      {request.openedAt === null ? null : (
        <TraceLine inset>
          {text('office.request.logged', { time: timeWithSeconds(request.openedAt, language) })}
        </TraceLine>
      )}
    </aside>
  );
}

/** What the asking provider has said, in a sentence and in its own words. */
function Asked({ request }: { readonly request: LiftRequestFull }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { assignment } = useStaffSession();
  const now = useNow();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { asking, person } = request;
  return (
    <section className="pane office-pane" aria-labelledby="asked">
      <div className="row">
        <h2 id="asked" ref={head} tabIndex={-1}>
          {text('office.request.title')}
        </h2>
        <Badge tone="danger" icon={WarningOctagonIcon} weight="fill">
          {text('office.request.danger')}
        </Badge>
        <span className="push small soft tabular">
          {text('office.request.came', {
            time: timeText(request.requestedAt, language),
            ago: agoText(request.requestedAt, now, text),
          })}
        </span>
      </div>
      <p className="office-ask">
        <Rich
          id="office.request.ask"
          values={{
            unit: asking.unit,
            provider: asking.provider,
            name: person.name ?? text('office.request.noName'),
            number: person.maskedNumber,
          }}
        />
      </p>
      <div className="office-two">
        <dl className="facts office-facts">
          <dt>{text('office.request.who')}</dt>
          <dd>
            <b>{asking.staffName ?? text('office.theAsker')}</b>,{' '}
            {asking.staffRole.toLocaleLowerCase('sv')}
          </dd>
          <dt>{text('office.request.callback')}</dt>
          <dd>
            {asking.callback === null ? (
              text('office.request.noCallback')
            ) : (
              <a href={`tel:${asking.callback.replace(/[^+\d]/g, '')}`}>{asking.callback}</a>
            )}
          </dd>
          <dt>{text('office.request.dangerIs')}</dt>
          <dd>{request.danger}</dd>
          <dt>{text('office.request.unable')}</dt>
          <dd>{request.unableToRequestLift}</dd>
          <dt>{text('office.request.indispensable')}</dt>
          <dd>{request.indispensable}</dd>
          <dt>{text('office.request.wished')}</dt>
          <dd>{untilText(request.wishedUntil, now, { text, language })}</dd>
        </dl>
        <BlockFacts request={request} provider={assignment?.connectedProvider.name ?? ''} />
      </div>
      <Why explanation={request.facts} title={text('office.request.law')} withSentence />
    </section>
  );
}
