import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Problem } from '../../api/problem.ts';
import type { Flag } from '../../api/types.ts';
import { type LookUpText, useText } from '../../messages/text.tsx';
import { useStaffSession } from '../../session/session.ts';
import { Button } from '../../ui/button.tsx';
import { Step } from '../../ui/steps.tsx';
import { Refusal } from '../refusal.tsx';
import { useLogged } from './logged.ts';
import { NothingToRead } from './nothing-to-read.tsx';
import { type StepContext, useFindAnother, useOpenOverview } from './step-context.ts';
import { refusalOf, type StepState } from './steps.ts';
import type { StepsProgress } from './use-progress.ts';

/** Step 1: whether there is anything to read. An active choice, since the flag itself is information. */
export function FlagStep({
  state,
  progress,
  context,
}: {
  readonly state: StepState;
  readonly progress: StepsProgress;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const logged = useLogged();
  const title = text('staff.steps.flag.title');
  const { flag, flagRefused, working, lookFlag } = progress;
  if (flag !== undefined && state !== 'here') {
    return (
      <Step
        number={1}
        title={title}
        state="done"
        answer={flagText(flag, context.social, text)}
        logged={logged(flag.trace.at)}
      />
    );
  }
  return (
    <Step number={1} title={title} state="here">
      {flag !== undefined ? (
        <NothingToRead
          flag={flag}
          answer={flagText(flag, context.social, text)}
          progress={progress}
          context={context}
        />
      ) : flagRefused !== undefined ? (
        <FlagRefused problem={flagRefused} lookup={context.lookup} />
      ) : (
        <>
          <p className="soft">{text('staff.steps.flag.intro')}</p>
          <div className="row step-do">
            <Button tone="primary" onPress={lookFlag} working={working === 'flag'} autoFocus>
              {text(working === 'flag' ? 'staff.steps.flag.working' : 'staff.steps.flag.button')}
            </Button>
          </div>
        </>
      )}
    </Step>
  );
}

/** The assignment doesn't reach to others: why, and what this reader may do instead. Asking again would change nothing. */
function FlagRefused(props: { readonly problem: Problem; readonly lookup: string }): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { assignments } = useStaffSession();
  const openOverview = useOpenOverview(props.lookup);
  const findAnother = useFindAnother();
  const own = refusalOf(props.problem.details).actions.includes('openOwnRecord');
  return (
    <div className="step-do">
      <Refusal problem={props.problem}>
        <div className="row">
          {own ? <Button onPress={openOverview}>{text('staff.steps.own')}</Button> : null}
          {assignments.length > 1 ? (
            <Button onPress={() => void navigate({ to: '/staff/assignment' })}>
              {text('staff.bar.assignment')}
            </Button>
          ) : null}
          <Button onPress={findAnother}>{text('staff.steps.another')}</Button>
        </div>
      </Refusal>
    </div>
  );
}

/** In words what the flag says; about blocks only to those whom the server has told. */
function flagText(flag: Flag, social: boolean, text: LookUpText): string {
  const parts = [
    text(`staff.steps.flag.${flag.unblocked ? 'unblocked' : 'nothing'}${social ? '.social' : ''}`),
    social || flag.blockedAtCareProviders === undefined
      ? undefined
      : text(
          !flag.blockedAtCareProviders
            ? 'staff.steps.flag.noneBlocked'
            : flag.unblocked
              ? 'staff.steps.flag.blocked'
              : 'staff.steps.flag.blockedOnly',
        ),
    flag.ownDocuments ? text('staff.steps.flag.own') : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
