import type { ReactNode } from 'react';
import { hasCode } from '../api/problem.ts';
import { useText } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { ErrorState } from '../ui/states.tsx';
import { useActingFor } from './acting-for.ts';

/** Why a page isn't shown. A child may turn thirteen, or be protected, while its custodian looks. */
export function Fault({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry: () => void;
}): ReactNode {
  const text = useText();
  const acting = useActingFor();
  if (!hasCode(error, 'custody-not-in-force'))
    return <ErrorState error={error} onRetry={onRetry} />;
  return (
    <Notice title={text('resident.child.over.title')} announce>
      <p>{text('resident.child.over.text')}</p>
      <div className="row">
        <Button working={acting.isPending} onPress={() => acting.mutate(null)}>
          {text('resident.child.back')}
        </Button>
      </div>
      {acting.error === null ? null : <ErrorState error={acting.error} />}
    </Notice>
  );
}
