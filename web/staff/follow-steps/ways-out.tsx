import type { ReactNode } from 'react';
import type { Flag, Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { type StepContext, useFindAnother, useOpenOverview } from './step-context.ts';
import { wayToOwnRecord } from './steps.ts';

/** Where others' data stay closed: the reader's own record, when it may be opened, and somebody else. Never a dead end. */
export function WaysOut(props: {
  readonly flag: Flag | undefined;
  readonly standing: Standing | undefined;
  readonly context: StepContext;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  const { flag, standing } = props;
  const openOverview = useOpenOverview(props.context.lookup);
  const findAnother = useFindAnother();
  return (
    <div className="row">
      {wayToOwnRecord(flag, standing) === 'open' ? (
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
