import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LiftRequest, LiftRequests } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Finding, Findings } from '../../ui/finding.tsx';
import { Pane } from '../../ui/pane.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import type { OwnPageProps } from '../own-page.tsx';
import { liftRequestsKey } from './use-lift-requests.ts';

/** What the request rests on: what the reader has stated, and what the one who blocked has decided. */
export function BesideRequest({ standing, context }: OwnPageProps): ReactNode {
  const text = useText();
  // The page itself asks; here it is only looked at.
  const { data } = useQuery<LiftRequests>({
    queryKey: liftRequestsKey(context.lookup),
    enabled: false,
  });
  const [latest] = data?.requests ?? [];
  const { danger } = standing;
  const { name } = context;
  const stated = [
    { title: text('staff.lift.law.danger'), said: danger?.danger },
    { title: text('staff.lift.law.unable', { name }), said: danger?.unableToRequestLift },
    { title: text('staff.lift.law.indispensable'), said: danger?.indispensable },
  ];
  // A request of an earlier search rests on what was stated then, which isn't shown again.
  const before = danger === null && latest !== undefined;
  return (
    <>
      <Pane title={text('staff.lift.law')}>
        {before ? <p className="small">{text('staff.lift.law.before')}</p> : null}
        <Findings>
          {before
            ? null
            : stated.map(({ title, said }) => (
                <Finding
                  key={title}
                  state={said === null || said === undefined ? 'missing' : 'met'}
                  title={title}
                  cite="SVOD 3:5"
                >
                  {said ?? text('staff.lift.law.notStated')}
                </Finding>
              ))}
          {latest === undefined ? null : <Decided request={latest} />}
        </Findings>
        <p className="small law-note">{text('staff.lift.law.onlyThey')}</p>
      </Pane>
      <TraceLine inset>{text('staff.lift.trace', { name })}</TraceLine>
    </>
  );
}

/** The condition that isn't the reader's: that the one who blocked lifts. */
function Decided({ request }: { readonly request: LiftRequest }): ReactNode {
  const text = useText();
  const { state } = request;
  return (
    <Finding
      state={state === 'granted' ? 'met' : 'missing'}
      title={text(`staff.lift.law.${state === 'opened' ? 'waiting' : state}`, {
        provider: request.controller.name,
      })}
      cite="SVOD 3:5"
    />
  );
}
