import type { ReactNode } from 'react';
import { hasCode } from '../../../api/problem.ts';
import { useText } from '../../../messages/text.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { NotSaved, TakenNotice } from '../not-saved.tsx';

/** Why a hold wasn't placed or ended, and the way on. What was written is still there. */
export function HoldProblem({
  error,
  onRefresh,
}: {
  readonly error: Error | null;
  /** Fetches the holds again. */
  readonly onRefresh: () => void;
}): ReactNode {
  const text = useText();
  if (error === null) return null;
  const changed = (['hold-ended', 'hold-not-found'] as const).find((code) => hasCode(error, code));
  if (changed !== undefined) {
    return (
      <TakenNotice
        title={text(`office.hold.problem.${changed}`)}
        body={text(`office.hold.problem.${changed}.text`)}
        onRefresh={onRefresh}
      />
    );
  }
  if (hasCode(error, 'opening-not-found')) {
    return (
      <Notice title={text('office.review.opening.gone.title')} announce>
        <p>{text('office.review.opening.gone.text')}</p>
      </Notice>
    );
  }
  return <NotSaved error={error} />;
}
