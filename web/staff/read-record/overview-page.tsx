import './overview.css';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { isPassing, Problem } from '../../api/problem.ts';
import { queries } from '../../api/queries.ts';
import { useText } from '../../messages/text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Waiting } from '../../ui/states.tsx';
import {
  findKnown,
  isGone,
  type KnownLookup,
  keepKnown,
  noticeMissingAssignment,
  useStanding,
} from '../lookup.ts';
import { GoneLookup, LookupPage } from '../lookup-page.tsx';
import { givenName } from '../names.ts';
import { Outage } from '../outage.tsx';
import { PersonBar } from '../person-bar.tsx';
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
  const closed = useClosed(lookup);
  const consent = useConsentFact(standing.data, () => setWithdrawing(true));
  usePageTitle(text('staff.overview.title', { name: known.person.name ?? name }));

  const error = overview.error;
  useEffect(() => {
    noticeMissingAssignment(error);
    if (error instanceof Problem && error.status === 403) closed();
  }, [error, closed]);
  if (isGone(error)) return <GoneLookup />;

  const data = overview.data;
  return (
    <>
      <PersonBar
        person={known.person}
        warnings={data?.warnings ?? []}
        facts={consent === undefined ? [] : [consent]}
      />
      <main id="main" tabIndex={-1} className="overview-page">
        {data === undefined ? (
          <NotYet overview={overview} />
        ) : (
          <>
            <ReadingTrace overview={data} name={name} />
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

/** Before the overview is there: waiting, a server that is away, or a fault. */
function NotYet({ overview }: { readonly overview: ReturnType<typeof useOverview> }): ReactNode {
  const text = useText();
  if (overview.isFetching && isPassing(overview.failureReason)) {
    return (
      <Outage
        error={overview.failureReason}
        onNow={() => void overview.refetch({ cancelRefetch: true })}
      />
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
function useClosed(lookup: string): () => void {
  const navigate = useNavigate();
  const [close] = useState(() => () => {
    // What is left of the way to the reader's own record lies in step 2.
    const known = findKnown(lookup);
    if (known?.flag?.unblocked === false && known.aim === undefined) {
      keepKnown(lookup, { aim: 'own' });
    }
    navigate({
      to: '/staff/lookup/$lookup/steps',
      params: { lookup },
      search: { closed: true },
      replace: true,
    }).then(
      () => {
        for (const part of ['overview', 'documents', 'document', 'sources']) {
          queries.removeQueries({ queryKey: ['lookup', lookup, part] });
        }
        return queries.invalidateQueries({ queryKey: ['lookup', lookup, 'standing'] });
      },
      () => undefined,
    );
  });
  return close;
}
