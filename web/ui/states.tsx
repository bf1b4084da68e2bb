import { PlugsIcon } from '@phosphor-icons/react/Plugs';
import type { ReactNode } from 'react';
import { hasCode, isPassing } from '../api/problem.ts';
import { useText } from '../messages/text.tsx';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

/** Nothing to show, why, and what can be done about it. Only about what the reader may know. */
export function Empty({
  title,
  children,
}: {
  readonly title: string;
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <div className="empty">
      <b>{title}</b>
      {children}
    </div>
  );
}

/** While an answer is awaited: words first, lines where it will stand. */
export function Waiting({ children }: { readonly children?: ReactNode }): ReactNode {
  const text = useText();
  return (
    <div className="waiting" role="status">
      <p className="soft">{children ?? text('shared.waiting')}</p>
      <i aria-hidden="true" />
      <i aria-hidden="true" />
      <i aria-hidden="true" />
    </div>
  );
}

function kindOf(error: unknown): 'noAnswer' | 'busy' | 'passing' | 'fault' {
  if (hasCode(error, 'no-answer')) return 'noAnswer';
  if (hasCode(error, 'overloaded')) return 'busy';
  return isPassing(error) ? 'passing' : 'fault';
}

/**
 * What went wrong, as far as the reader can use it, and the way on. Refusals aren't faults: show their conditions instead.
 */
export function ErrorState({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: () => void;
}): ReactNode {
  const text = useText();
  const kind = kindOf(error);
  return (
    <Notice
      tone={kind === 'busy' ? 'plain' : 'danger'}
      icon={PlugsIcon}
      title={text(`shared.error.${kind}.title`)}
      announce
    >
      <p>{text(`shared.error.${kind}.text`)}</p>
      {onRetry === undefined ? null : (
        <div className="row">
          <Button small onPress={onRetry}>
            {text('shared.retry')}
          </Button>
        </div>
      )}
    </Notice>
  );
}
