import type { ReactNode } from 'react';
import type { Flag } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/states.tsx';
import { useLogged } from './logged.ts';
import { type StepContext, useFindAnother, useOpenOverview } from './step-context.ts';
import { wayToOwnRecord } from './steps.ts';
import type { StepsProgress } from './use-progress.ts';

/**
 * Others have nothing that may be opened: no ground and no consent is asked for in vain. The reader's own record,
 * and another person, are one button away.
 */
export function NothingToRead(props: {
  readonly flag: Flag;
  /** What the flag says, in words. */
  readonly answer: string;
  readonly progress: StepsProgress;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const logged = useLogged();
  const { flag, progress, context } = props;
  const { standing, chooseAim, working } = progress;
  const openOverview = useOpenOverview(context.lookup);
  const findAnother = useFindAnother();
  if (standing === undefined && working === 'standing') {
    return <Waiting>{text('staff.law.loading')}</Waiting>;
  }
  const way = wayToOwnRecord(flag, standing);
  const blocked = !context.social && flag.blockedAtCareProviders === true;
  return (
    <div className="step-do">
      <Notice title={props.answer} announce>
        <p>{text(blocked ? 'staff.steps.nothing.blocked' : 'staff.steps.nothing.toRead')}</p>
        {blocked && standing?.actions.includes('stateDanger') === true ? (
          <p>{text('staff.steps.nothing.blockedDanger')}</p>
        ) : null}
        {way === 'ground' ? <p>{text('staff.steps.own.needs')}</p> : null}
        <p className="xsmall soft">{logged(flag.trace.at)}</p>
      </Notice>
      <div className="row step-do">
        {way === undefined ? null : (
          <Button
            tone="primary"
            onPress={way === 'open' ? openOverview : () => chooseAim('own')}
            autoFocus
          >
            {text('staff.steps.own')}
          </Button>
        )}
        <Button onPress={findAnother} autoFocus={way === undefined}>
          {text('staff.steps.another')}
        </Button>
        {blocked ? (
          <Button tone="quiet" onPress={() => chooseAim('others')}>
            {text('staff.steps.goOn')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
