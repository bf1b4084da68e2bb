import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Step } from '../../ui/steps.tsx';
import { AssessedNotice } from '../assess-unable/assessed-notice.tsx';
import { type StepContext, useOpenOverview } from './step-context.ts';
import type { StepState } from './steps.ts';
import type { StepsProgress } from './use-progress.ts';
import { WaysOut } from './ways-out.tsx';

/** Step 5: on to the overview. The cursor already stands on the button. */
export function OverviewStep({
  state,
  progress,
  context,
}: {
  readonly state: StepState;
  readonly progress: StepsProgress;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const open = useOpenOverview(context.lookup);
  const title = text('staff.steps.overview.title');
  if (state !== 'here') {
    return (
      <Step number={5} title={title} state="ahead" answer={text('staff.steps.overview.ahead')} />
    );
  }
  const none = progress.sources?.sources.length === 0;
  const { standing } = progress;
  // Who shares may be seen before the contents may (SVOD 3:3 and 3:4, first paragraph): what is left is said here.
  if (standing?.outcome === 'refused') {
    return (
      <Step number={5} title={title} state="here">
        <p className="soft">{text('staff.steps.overview.notYet')}</p>
        <AssessedNotice
          standing={standing}
          context={context}
          onAble={() => progress.askAgain(true)}
        />
        <div className="step-do">
          <WaysOut flag={progress.flag} standing={standing} context={context} />
        </div>
      </Step>
    );
  }
  return (
    <Step number={5} title={title} state="here">
      <p className="soft">{text('staff.steps.overview.ahead')}</p>
      <div className="row step-do">
        <Button tone={none ? 'plain' : 'primary'} onPress={open} autoFocus>
          {text('staff.steps.overview.button')}
        </Button>
      </div>
    </Step>
  );
}
