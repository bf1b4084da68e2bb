import { ArrowLeftIcon } from '@phosphor-icons/react/ArrowLeft';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { isPassing, Problem } from '../api/problem.ts';
import type { Standing } from '../api/types.ts';
import { useText } from '../messages/text.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/states.tsx';
import { type StepContext, useStepContext } from './follow-steps/step-context.ts';
import { isGone, type KnownLookup, useStanding } from './lookup.ts';
import { GoneLookup, LookupPage } from './lookup-page.tsx';
import { Outage } from './outage.tsx';
import { PersonBar } from './person-bar.tsx';
import { Refusal } from './refusal.tsx';

/** What a page beside the steps is drawn from. */
export type OwnPageProps = { readonly standing: Standing; readonly context: StepContext };

/**
 * A page of its own for what is seldom asked for, and needs to be thought over alone: the person above, the way back
 * to the steps, and what the law says beside. Drawn once it is known how the law stands.
 */
export function OwnPage(props: {
  readonly lookup: string;
  readonly title: (context: StepContext) => string;
  readonly children: (page: OwnPageProps) => ReactNode;
  /** What stands beside: what the law asks for. */
  readonly aside: (page: OwnPageProps) => ReactNode;
}): ReactNode {
  return (
    <LookupPage key={props.lookup} lookup={props.lookup}>
      {(known) => <Inside {...props} known={known} />}
    </LookupPage>
  );
}

function Inside(props: Parameters<typeof OwnPage>[0] & { readonly known: KnownLookup }): ReactNode {
  const text = useText();
  const { lookup, known, children, aside } = props;
  const context = useStepContext(lookup, known.person);
  const asked = useStanding(lookup, true);
  const title = props.title(context);
  usePageTitle(title);
  if (isGone(asked.error)) return <GoneLookup />;
  const { data: standing } = asked;
  return (
    <>
      <PersonBar person={known.person} />
      <main id="main" tabIndex={-1} className="steps-page">
        <div className="own-page">
          <Link className="small back" to="/staff/lookup/$lookup/steps" params={{ lookup }}>
            <Icon of={ArrowLeftIcon} /> {text('staff.own.back')}
          </Link>
          <h2 className="steps-page-title">{title}</h2>
          {standing === undefined ? (
            <NotYet asked={asked} name={context.name} />
          ) : (
            children({ standing, context })
          )}
        </div>
        {standing === undefined ? null : (
          <aside className="law" aria-label={text('staff.law.title')}>
            {aside({ standing, context })}
          </aside>
        )}
      </main>
    </>
  );
}

/** Before it is known how the law stands: waiting, a server that is away, a refusal, or a fault. */
function NotYet(props: {
  readonly asked: ReturnType<typeof useStanding>;
  readonly name: string;
}): ReactNode {
  const text = useText();
  const { error, failureReason, isFetching, refetch } = props.asked;
  if (isFetching && isPassing(failureReason)) {
    return <Outage error={failureReason} onNow={() => void refetch({ cancelRefetch: true })} />;
  }
  if (error instanceof Problem && error.status === 403) {
    return <Refusal problem={error} name={props.name} />;
  }
  if (error !== null) {
    return (
      <Notice tone="danger" title={text('staff.fault.title')} announce>
        <p>{text('staff.fault.body')}</p>
      </Notice>
    );
  }
  return <Waiting>{text('staff.law.loading')}</Waiting>;
}
