import type { ReactNode } from 'react';
import type { Flag } from '../../api/types.ts';
import { type LookUpText, useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Step } from '../../ui/steps.tsx';
import { useLogged } from './logged.ts';
import type { StepContext } from './step-context.ts';
import type { StepState } from './steps.ts';
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
  const { flag, working, lookFlag } = progress;
  if (flag !== undefined) {
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
  if (state !== 'here') {
    return <Step number={1} title={title} state="ahead" answer={text('staff.steps.flag.ahead')} />;
  }
  return (
    <Step number={1} title={title} state="here">
      <p className="soft">{text('staff.steps.flag.intro')}</p>
      <div className="row step-do">
        <Button tone="primary" onPress={lookFlag} working={working === 'flag'} autoFocus>
          {text(working === 'flag' ? 'staff.steps.flag.working' : 'staff.steps.flag.button')}
        </Button>
      </div>
    </Step>
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
