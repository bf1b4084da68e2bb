import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Step } from '../../ui/steps.tsx';
import { useOpenOverview } from './step-context.ts';
import type { StepState } from './steps.ts';
import type { StepsProgress } from './use-progress.ts';

/** Step 5: on to the overview. The cursor already stands on the button. */
export function OverviewStep({
  state,
  progress,
  lookup,
}: {
  readonly state: StepState;
  readonly progress: StepsProgress;
  readonly lookup: string;
}): ReactNode {
  const text = useText();
  const open = useOpenOverview(lookup);
  const title = text('staff.steps.overview.title');
  if (state !== 'here') {
    return (
      <Step number={5} title={title} state="ahead" answer={text('staff.steps.overview.ahead')} />
    );
  }
  const none = progress.sources?.sources.length === 0;
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
