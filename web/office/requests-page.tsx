import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { OfficeRequest } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import { useText } from '../messages/text.tsx';
import { useStaffSession } from '../session/session.ts';
import { Button } from '../ui/button.tsx';
import { timeText, timeWithSeconds } from '../ui/dates.ts';
import { usePageTitle } from '../ui/page-title.ts';
import { Empty, ErrorState, Waiting } from '../ui/states.tsx';
import { TraceLine } from '../ui/trace-line.tsx';
import { useRequests } from './requests.ts';
import { StateBadge } from './state-badge.tsx';
import { agoText, untilText } from './until.ts';
import { useNow } from './use-now.ts';

/** Who asks, and since when; nothing that names the person. The page looks for new ones by itself. */
export function RequestsPage(): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { assignment } = useStaffSession();
  const open = useRequests('open');
  const requests = open.data?.requests ?? [];
  const count = requests.length;
  const title = text('office.title');
  usePageTitle(count === 0 ? title : text('office.count', { count, title }));
  return (
    <main id="main" tabIndex={-1} className="office-page">
      <h1>{title}</h1>
      <p className="soft">
        {text('office.list.lead', { provider: assignment?.connectedProvider.name ?? '' })}
      </p>
      <p className="hidden-visually" role="status">
        {open.data === undefined ? '' : text('office.list.announce', { count })}
      </p>
      <section className="pane office-list" aria-labelledby="waiting">
        <div className="pane-head">
          <h2 id="waiting">{text('office.list.waiting')}</h2>
          {open.data === undefined ? null : (
            <span className="push xsmall faint tabular">
              {text('office.list.looked', { time: timeWithSeconds(open.data.trace.at, language) })}
            </span>
          )}
        </div>
        <div className="pane-body">
          {open.error === null ? null : (
            <ErrorState error={open.error} onRetry={() => void open.refetch()} />
          )}
          {open.data === undefined ? (
            open.error === null ? (
              <Waiting>{text('office.list.fetching')}</Waiting>
            ) : null
          ) : count === 0 ? (
            <Empty title={text('office.list.none.title')}>
              <p className="soft">{text('office.list.none.text')}</p>
            </Empty>
          ) : (
            <Requests requests={requests} />
          )}
        </div>
      </section>
      <TraceLine inset>{text('office.list.logged')}</TraceLine>
      <Decided />
    </main>
  );
}

function Decided(): ReactNode {
  const text = useText();
  const [shown, setShown] = useState(false);
  const decided = useRequests('decided', shown);
  return (
    <section className="office-decided" aria-label={text('office.list.decided')}>
      <Button aria-expanded={shown} onPress={() => setShown(!shown)}>
        {text(shown ? 'office.list.hideDecided' : 'office.list.showDecided')}
      </Button>
      {!shown ? null : (
        <div className="pane office-list">
          <div className="pane-head">
            <h2>{text('office.list.decided')}</h2>
          </div>
          <div className="pane-body">
            {decided.data !== undefined ? (
              decided.data.requests.length === 0 ? (
                <p className="soft">{text('office.list.noneDecided')}</p>
              ) : (
                <Requests requests={decided.data.requests} />
              )
            ) : decided.error !== null ? (
              <ErrorState error={decided.error} onRetry={() => void decided.refetch()} />
            ) : (
              <Waiting />
            )}
          </div>
        </div>
      )}
    </section>
  );
}

function Requests({ requests }: { readonly requests: readonly OfficeRequest[] }): ReactNode {
  const now = useNow();
  return (
    <ul>
      {requests.map((each) => (
        <RequestLine key={each.id} request={each} now={now} />
      ))}
    </ul>
  );
}

function RequestLine({
  request,
  now,
}: {
  readonly request: OfficeRequest;
  readonly now: number;
}): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { state, requestedAt } = request;
  const time = timeText(requestedAt, language);
  const isOpen = state === 'waiting' || state === 'opened';
  return (
    <li className="office-line">
      <div>
        <h3>
          {request.askingUnit} <StateBadge state={state} />
        </h3>
        <p className="small soft">{request.askingProvider}</p>
      </div>
      <p className="small">
        <b className="tabular">
          {text('office.list.since', { time, ago: agoText(requestedAt, now, text) })}
        </b>
        {isOpen ? (
          <>
            <br />
            <span className="soft">
              {text('office.list.wished', {
                until: untilText(request.wishedUntil, now, { text, language }),
              })}
            </span>
          </>
        ) : null}
      </p>
      <Button
        tone={isOpen ? 'primary' : 'plain'}
        aria-label={text(isOpen ? 'office.list.openFrom' : 'office.list.showFrom', {
          unit: request.askingUnit,
          time,
        })}
        onPress={() =>
          void navigate({ to: '/office/requests/$request', params: { request: request.id } })
        }
      >
        {text(isOpen ? 'office.list.open' : 'office.list.show')}
      </Button>
    </li>
  );
}
