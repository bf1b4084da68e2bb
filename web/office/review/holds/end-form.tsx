import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../../../messages/text.tsx';
import { focusFirstFault, saveByKeys } from '../../../staff/follow-steps/saving.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/fields.tsx';
import { isReason } from './hold.ts';
import { HoldProblem } from './hold-problem.tsx';
import { useEndingHold } from './holds.ts';

/** Why a hold is ended, and what comes of it. */
export function EndForm(props: {
  /** The id of the hold. */
  readonly id: string;
  readonly written: string;
  readonly onChange: (written: string) => void;
  readonly onEnded: () => void;
  readonly onLeave: () => void;
  readonly onRefresh: () => void;
}): ReactNode {
  const text = useText();
  const { written } = props;
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.querySelector('textarea')?.focus();
  }, []);
  const ending = useEndingHold(props.id, props.onEnded);
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (!isReason(written)) focusFirstFault(event.currentTarget);
    else if (!ending.isPending) ending.mutate(written.trim());
  };
  return (
    <form
      ref={place}
      className="stack review-ending"
      onSubmit={save}
      onKeyDownCapture={saveByKeys}
      noValidate
    >
      <TextArea
        label={text('office.hold.end.reason')}
        hint={text('office.hold.end.meaning')}
        value={written}
        onChange={props.onChange}
        maxLength={2000}
        isRequired
        error={tried && !isReason(written) ? text('office.hold.wrong.reason') : undefined}
      />
      <HoldProblem error={ending.error} onRefresh={props.onRefresh} />
      <div className="row">
        <Button tone="primary" type="submit" working={ending.isPending} shortcut="Ctrl Enter">
          {text(ending.isPending ? 'office.hold.ending' : 'office.hold.end.save')}
        </Button>
        <Button onPress={props.onLeave}>{text('shared.cancel')}</Button>
      </div>
    </form>
  );
}
