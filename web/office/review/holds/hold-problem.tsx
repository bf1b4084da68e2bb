import type { ReactNode } from 'react';
import { hasCode, isPassing } from '../../../api/problem.ts';
import { useText } from '../../../messages/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ErrorState } from '../../../ui/states.tsx';

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
      <Notice title={text(`office.hold.problem.${changed}`)} announce>
        <p>{text(`office.hold.problem.${changed}.text`)}</p>
        <div className="row">
          <Button small onPress={onRefresh}>
            {text('office.review.decide.refresh')}
          </Button>
        </div>
      </Notice>
    );
  }
  if (hasCode(error, 'opening-not-found')) {
    return (
      <Notice title={text('office.review.opening.gone.title')} announce>
        <p>{text('office.review.opening.gone.text')}</p>
      </Notice>
    );
  }
  return isPassing(error) ? (
    <ErrorState error={error} />
  ) : (
    <Notice tone="danger" title={text('staff.form.notSaved.title')} announce>
      <p>{text('staff.form.notSaved.other')}</p>
    </Notice>
  );
}
