import './overview.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { isPassing, Problem } from '../../api/problem.ts';
import { queries } from '../../api/queries.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Waiting } from '../../ui/states.tsx';
import { BackToBlocked } from '../danger/danger-notice.tsx';
import {
  findKnown,
  isGone,
  type KnownLookup,
  keepKnown,
  letGoOfOpened,
  noticeMissingAssignment,
  useStanding,
} from '../lookup.ts';
import { GoneLookup, LookupPage } from '../lookup-page.tsx';
import { givenName } from '../names.ts';
import { Outage } from '../outage.tsx';
import { PersonBar } from '../person-bar.tsx';
import { Refusal } from '../refusal.tsx';
import { useConsentFact } from './consent-fact.tsx';
import { ReadingTrace } from './reading-trace.tsx';
import { Record } from './record.tsx';
import { useOverview } from './use-record.ts';
import { Withdraw } from './withdraw.tsx';

/** The person's overview: time line, what is current, and the documents. */
export function OverviewPage(): ReactNode {
  const { lookup } = useParams({ from: '/staff/lookup/$lookup/overview' });
  return (
    <LookupPage key={lookup} lookup={lookup}>
      {(known) => <OverviewOf lookup={lookup} known={known} />}
    </LookupPage>
  );
}

function OverviewOf(props: { readonly lookup: string; readonly known: KnownLookup }): ReactNode {
  const text = useText();
  const { lookup, known } = props;
  const name = givenName(known.person) ?? text('staff.person.fallback');
  const overview = useOverview(lookup);
  const standing = useStanding(lookup, overview.data !== undefined);
  const [withdrawing, setWithdrawing] = useState(false);
  const { closed, toSteps } = useLeave(lookup);
  const consent = useConsentFact(standing.data, () => setWithdrawing(true));
  usePageTitle(text('staff.overview.title', { name: known.person.name ?? name }));

  const { data, error } = overview;
  const refused = error instanceof Problem && error.status === 403;
  // What was never open isn't closed. When others have nothing, step 2 has what the own record still needs.
  const wasOpen = data !== undefined || known.flag?.unblocked === false;
  useEffect(() => {
    noticeMissingAssignment(error);
    if (refused && wasOpen) closed();
  }, [error, refused, wasOpen, closed]);
  if (isGone(error)) return <GoneLookup />;

  return (
    <>
      <PersonBar
        person={known.person}
        warnings={data?.warnings ?? []}
        facts={consent === undefined ? [] : [consent]}
      />
      <main id="main" tabIndex={-1} className="overview-page">
        {data === undefined ? (
          <NotYet overview={overview} name={name} onSteps={toSteps} />
        ) : (
          <>
            <ReadingTrace overview={data} name={name} />
            <BackToBlocked lookup={lookup} standing={standing.data} />
            {withdrawing && standing.data?.consent !== null && standing.data !== undefined ? (
              <Withdraw
                lookup={lookup}
                consentId={standing.data.consent.id}
                name={name}
                onClose={() => setWithdrawing(false)}
                onWithdrawn={closed}
              />
            ) : null}
            <Record lookup={lookup} overview={data} onClosed={closed} />
          </>
        )}
      </main>
    </>
  );
}

/** Before the overview is there: waiting, a server that is away, a refusal, or a fault. */
function NotYet(props: {
  readonly overview: ReturnType<typeof useOverview>;
  readonly name: string;
  readonly onSteps: () => void;
}): ReactNode {
  const text = useText();
  const { overview, name } = props;
  if (overview.isFetching && isPassing(overview.failureReason)) {
    return (
      <Outage
        error={overview.failureReason}
        onNow={() => void overview.refetch({ cancelRefetch: true })}
      />
    );
  }
  if (overview.error instanceof Problem && overview.error.status === 403) {
    return (
      <Refusal problem={overview.error} name={name}>
        <div className="row">
          <Button onPress={props.onSteps}>{text('staff.steps.back')}</Button>
        </div>
      </Refusal>
    );
  }
  if (overview.error !== null) {
    return (
      <Notice tone="danger" title={text('staff.fault.title')} announce>
        <p>{text('staff.fault.body')}</p>
      </Notice>
    );
  }
  return (
    <div className="pane pane-body">
      <Waiting>
        <b>{text('staff.overview.loading')}</b>
        <br />
        {text('staff.overview.loading.body')}
      </Waiting>
    </div>
  );
}

/** Back to the steps, which say what is missing now; what was shown is let go of. */
function useLeave(lookup: string): { readonly closed: () => void; readonly toSteps: () => void } {
  const navigate = useNavigate();
  const [leave] = useState(() => (search: { closed?: true }) => {
    // What is left of the way to the reader's own record lies in step 2.
    const known = findKnown(lookup);
    if (known?.flag?.unblocked === false && known.aim === undefined) {
      keepKnown(lookup, { aim: 'own' });
    }
    navigate({
      to: '/staff/lookup/$lookup/steps',
      params: { lookup },
      search,
      replace: true,
    }).then(
      () => {
        letGoOfOpened(lookup);
        return queries.invalidateQueries({ queryKey: ['lookup', lookup, 'standing'] });
      },
      () => undefined,
    );
  });
  const [ways] = useState(() => ({
    closed: () => leave({ closed: true }),
    toSteps: () => leave({}),
  }));
  return ways;
}
