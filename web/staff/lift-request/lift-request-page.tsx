import './lift-request.css';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Waiting } from '../../ui/states.tsx';
import { OwnPage, type OwnPageProps } from '../own-page.tsx';
import { Refusal } from '../refusal.tsx';
import { BesideRequest } from './beside-request.tsx';
import { Blockers } from './blockers.tsx';
import { ReadMeanwhile } from './read-meanwhile.tsx';
import { RequestPane } from './request-pane.tsx';
import { useLiftRequests } from './use-lift-requests.ts';

/**
 * Blocked data when there is danger to life (SVOD 3:5): who has blocked, the request that they lift, and what becomes
 * of it. The provider that blocked decides; nothing here opens anything.
 */
export function LiftRequestPage(): ReactNode {
  const { lookup } = useParams({ from: '/staff/lookup/$lookup/lift-request' });
  const text = useText();
  return (
    <OwnPage
      lookup={lookup}
      title={() => text('staff.lift.title')}
      aside={(page) => <BesideRequest {...page} />}
    >
      {(page) => <Requests {...page} />}
    </OwnPage>
  );
}

function Requests(page: OwnPageProps): ReactNode {
  const text = useText();
  const { standing, context } = page;
  const { lookup } = context;
  const asked = useLiftRequests(lookup);
  const [again, setAgain] = useState(false);
  const [sent, setSent] = useState<string>();
  const requests = asked.data?.requests;
  if (requests === undefined && asked.error === null) {
    return <Waiting>{text('staff.lift.loading')}</Waiting>;
  }
  if (asked.error instanceof Problem && asked.error.status === 403) {
    return <Refusal problem={asked.error} name={context.name} />;
  }
  const [latest, ...earlier] = requests ?? [];
  const asks = standing.actions.includes('seeWhoBlocked');
  return (
    <div className="own-page-parts">
      {latest === undefined ? null : (
        <>
          <RequestPane
            key={latest.id}
            request={latest}
            context={context}
            isNew={latest.id === sent}
          />
          <ReadMeanwhile {...page} request={latest} />
        </>
      )}
      {earlier.map((each) => (
        <RequestPane key={each.id} request={each} context={context} />
      ))}
      {latest === undefined || again ? (
        <Blockers
          {...page}
          requests={requests ?? []}
          onSent={({ id }) => {
            setSent(id);
            setAgain(false);
          }}
        />
      ) : asks ? (
        <div className="row">
          <Button onPress={() => setAgain(true)}>{text('staff.lift.another')}</Button>
        </div>
      ) : null}
    </div>
  );
}
