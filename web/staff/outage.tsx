import { PlugsIcon } from '@phosphor-icons/react/Plugs';
import type { ReactNode } from 'react';
import { hasCode, Problem } from '../api/problem.ts';
import { useText } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** While the server is away: nothing has been opened, and it is asked again by itself. */
export function Outage({
  error,
  onNow,
}: {
  readonly error: Error | null;
  readonly onNow?: () => void;
}): ReactNode {
  const text = useText();
  const limited = error instanceof Problem && error.status === 429;
  const kind = limited ? 'limited' : hasCode(error, 'overloaded') ? 'busy' : 'outage';
  return (
    <Notice
      tone={kind === 'outage' ? 'danger' : 'plain'}
      icon={PlugsIcon}
      title={text(`staff.${kind}.title`)}
      announce
    >
      <p>{text(`staff.${kind}.body`)}</p>
      {onNow === undefined ? null : (
        <div className="row">
          <Button small onPress={onNow}>
            {text('staff.outage.now')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
