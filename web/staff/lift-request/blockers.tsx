import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { isPassing, Problem } from '../../api/problem.ts';
import type { Blocker, LiftRequest } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { keepSections } from '../../ui/cite.ts';
import { Why } from '../../ui/explanation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Empty } from '../../ui/states.tsx';
import { useFocusOnMount } from '../../ui/use-focus-on-mount.ts';
import { useLogged } from '../follow-steps/logged.ts';
import { WaysOut } from '../follow-steps/ways-out.tsx';
import { askBlockers, findKnown, noticeMissingAssignment, untilAnswered } from '../lookup.ts';
import { Outage } from '../outage.tsx';
import type { OwnPageProps } from '../own-page.tsx';
import { Refusal } from '../refusal.tsx';
import { Call } from './call.tsx';
import { isUndecided } from './lift-request.ts';
import { RequestForm } from './request-form.tsx';

type BlockersProps = OwnPageProps & {
  /** What the unit has already asked for. */
  readonly requests: readonly LiftRequest[];
  readonly onSent: (request: LiftRequest) => void;
};

/** Which care providers have blocked: an active choice, since their names are information too. Then the request. */
export function Blockers(props: BlockersProps): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { standing, context } = props;
  const asked = useMutation({
    mutationFn: () => askBlockers(context.lookup),
    retry: untilAnswered.retry,
    retryDelay: untilAnswered.retryDelay,
    onError: noticeMissingAssignment,
  });
  if (asked.data !== undefined) return <Found {...props} found={asked.data} />;
  if (asked.error instanceof Problem && asked.error.status === 403) {
    return <Refusal problem={asked.error} name={context.name} />;
  }
  const may = standing.actions.includes('seeWhoBlocked');
  return (
    <section className="pane own-form">
      <h3>{text('staff.lift.who')}</h3>
      {may ? (
        <>
          <p className="soft">{text('staff.lift.who.intro')}</p>
          {asked.isPending && isPassing(asked.failureReason) ? (
            <Outage error={asked.failureReason} />
          ) : null}
          {asked.error === null ? null : (
            <Notice tone="danger" title={text('staff.fault.title')} announce>
              <p>{text('staff.fault.body')}</p>
            </Notice>
          )}
          <div className="row">
            <Button
              tone="primary"
              onPress={() => asked.mutate()}
              working={asked.isPending}
              autoFocus
            >
              {text(asked.isPending ? 'staff.lift.who.working' : 'staff.lift.who.button')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <p>
            {text(standing.danger === null ? 'staff.lift.needsDanger' : 'staff.lift.needsMore')}
          </p>
          {standing.actions.includes('stateDanger') ? (
            <div className="row">
              <Button
                tone="primary"
                onPress={() =>
                  void navigate({
                    to: '/staff/lookup/$lookup/danger',
                    params: { lookup: context.lookup },
                  })
                }
              >
                {text(standing.danger === null ? 'staff.danger.way' : 'staff.danger.again')}
              </Button>
            </div>
          ) : null}
          <WaysOut flag={findKnown(context.lookup)?.flag} standing={standing} context={context} />
        </>
      )}
    </section>
  );
}

function Found(
  props: BlockersProps & { readonly found: Awaited<ReturnType<typeof askBlockers>> },
): ReactNode {
  const text = useText();
  const logged = useLogged();
  const { found, standing, context, requests, onSent } = props;
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const [chosen, setChosen] = useState<string>();
  const mayRequest = standing.actions.includes('requestLift');
  const waiting = new Set(requests.filter(isUndecided).map(({ controller }) => controller.id));
  return (
    <section className="pane own-form">
      <h3 ref={heading} tabIndex={-1}>
        {text('staff.lift.who')}
      </h3>
      {found.blockers.length === 0 ? (
        <Empty title={text('staff.lift.nobody')}>
          <p className="soft">{text('staff.lift.nobody.body')}</p>
        </Empty>
      ) : (
        <ul className="blockers">
          {found.blockers.map((blocker) => (
            <BlockerLine
              key={blocker.connectedProvider.id}
              blocker={blocker}
              mayRequest={mayRequest && !waiting.has(blocker.connectedProvider.id)}
              isChosen={chosen === blocker.connectedProvider.id}
              onChoose={() => setChosen(blocker.connectedProvider.id)}
            >
              {chosen === blocker.connectedProvider.id ? (
                <RequestForm
                  blocker={blocker}
                  context={context}
                  onSent={onSent}
                  onLeave={() => setChosen(undefined)}
                />
              ) : null}
            </BlockerLine>
          ))}
        </ul>
      )}
      {mayRequest || found.blockers.length === 0 ? null : <p>{text('staff.lift.needsMore')}</p>}
      <div>
        <p className="small soft">
          {keepSections(found.explanation.sentence)}{' '}
          <span className="faint">{logged(found.trace.at)}</span>
        </p>
        <Why explanation={found.explanation} />
      </div>
    </section>
  );
}

function BlockerLine(props: {
  readonly blocker: Blocker;
  readonly mayRequest: boolean;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const { connectedProvider, dutyPhone } = props.blocker;
  return (
    <li>
      <div className="blocker">
        <SourceMark kind={connectedProvider.kind}>
          <b>{connectedProvider.name}</b>
        </SourceMark>
        <Call phone={dutyPhone} who={connectedProvider.name} />
        {props.mayRequest && !props.isChosen ? (
          <Button
            small
            onPress={props.onChoose}
            aria-label={text('staff.lift.ask.of', { provider: connectedProvider.name })}
          >
            {text('staff.lift.ask')}
          </Button>
        ) : null}
      </div>
      {props.children}
    </li>
  );
}
