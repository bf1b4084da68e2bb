import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { type StepContext, useFindAnother, useOpenOverview } from './step-context.ts';

/** Where others' data stay closed: the reader's own record, when it may be opened, and somebody else. Never a dead end. */
export function WaysOut(props: {
  readonly standing: Standing;
  readonly context: StepContext;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  const openOverview = useOpenOverview(props.context.lookup);
  const findAnother = useFindAnother();
  return (
    <div className="row">
      {props.standing.actions.includes('openOwnRecord') ? (
        <Button small onPress={openOverview}>
          {text('staff.steps.own')}
        </Button>
      ) : null}
      <Button small onPress={findAnother}>
        {text('staff.steps.another')}
      </Button>
      {props.children}
    </div>
  );
}
