import type { ReactNode } from 'react';
import { isPassing } from '../../api/problem.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ErrorState } from '../../ui/states.tsx';

/** What was sent wasn't saved, and no particular reason is known. What was written is still there. */
export function NotSaved({ error }: { readonly error: Error }): ReactNode {
  const text = useText();
  return isPassing(error) ? (
    <ErrorState error={error} />
  ) : (
    <Notice tone="danger" title={text('staff.form.notSaved.title')} announce>
      <p>{text('staff.form.notSaved.other')}</p>
    </Notice>
  );
}

/** Somebody else was first: what stands there now is to be fetched. */
export function TakenNotice(props: {
  readonly title: string;
  readonly body: string;
  readonly onRefresh: () => void;
}): ReactNode {
  const text = useText();
  return (
    <Notice title={props.title} announce>
      <p>{props.body}</p>
      <div className="row">
        <Button small onPress={props.onRefresh}>
          {text('office.review.decide.refresh')}
        </Button>
      </div>
    </Notice>
  );
}
