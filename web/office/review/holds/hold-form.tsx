import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { HoldScope } from '../../../api/types.ts';
import { useText } from '../../../messages/text.tsx';
import { focusFirstFault, saveByKeys } from '../../../staff/follow-steps/saving.tsx';
import { Button } from '../../../ui/button.tsx';
import { DateField, RadioChoice, TextArea } from '../../../ui/fields.tsx';
import { faultsOf, type HoldForm as HoldDraft, type HoldFaults, holdOf } from './hold.ts';
import { HoldProblem } from './hold-problem.tsx';
import { usePlacing } from './holds.ts';

/** What of the log is kept, why and until when. Nothing is chosen in advance. */
export function HoldForm(props: {
  /** The id of the opening. */
  readonly opening: string;
  readonly form: HoldDraft;
  readonly onChange: (form: HoldDraft) => void;
  readonly onPlaced: () => void;
  readonly onLeave: () => void;
  readonly onRefresh: () => void;
}): ReactNode {
  const text = useText();
  const { form, onChange } = props;
  const [tried, setTried] = useState(false);
  const head = useRef<HTMLHeadingElement>(null);
  const headId = useId();
  // The button that opened the form is gone, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus();
  }, []);
  const placing = usePlacing(props.onPlaced);
  const faults: HoldFaults = tried ? faultsOf(form, Date.now()) : {};
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const sent = holdOf(form, props.opening, Date.now());
    if (sent === undefined) focusFirstFault(event.currentTarget);
    else if (!placing.isPending) placing.mutate(sent);
  };
  return (
    <form
      className="stack"
      aria-labelledby={headId}
      onSubmit={save}
      onKeyDownCapture={saveByKeys}
      noValidate
    >
      <h3 id={headId} ref={head} tabIndex={-1}>
        {text('office.hold.place')}
      </h3>
      <p className="small">{text('office.hold.meaning')}</p>
      <RadioChoice<HoldScope>
        label={text('office.hold.scope')}
        value={form.scope}
        onChange={(scope) => onChange({ ...form, scope })}
        isRequired
        error={faults.scope && text('office.hold.wrong.scope')}
        choices={(['opening', 'person'] as const).map((value) => ({
          value,
          label: text(`office.hold.scope.this.${value}`),
          hint: text(`office.hold.scope.this.${value}.hint`),
        }))}
      />
      <TextArea
        label={text('office.hold.reason')}
        hint={text('office.hold.reason.hint')}
        value={form.reason}
        onChange={(reason) => onChange({ ...form, reason })}
        maxLength={2000}
        isRequired
        error={faults.reason && text('office.hold.wrong.reason')}
      />
      <RadioChoice<NonNullable<HoldDraft['howLong']>>
        label={text('office.hold.howLong')}
        value={form.howLong}
        onChange={(howLong) => onChange({ ...form, howLong })}
        isRequired
        error={faults.howLong && text('office.hold.wrong.howLong')}
        choices={[
          {
            value: 'further',
            label: text('office.hold.howLong.further'),
            hint: text('office.hold.howLong.further.hint'),
          },
          {
            value: 'day',
            label: text('office.hold.howLong.day'),
            reveal: (
              <DateField
                label={text('office.hold.day')}
                value={form.day}
                onChange={(day) => onChange({ ...form, day })}
                isRequired
                error={faults.day && text(`office.hold.wrong.${faults.day}`)}
              />
            ),
          },
        ]}
      />
      <HoldProblem error={placing.error} onRefresh={props.onRefresh} />
      <div className="row">
        <Button type="submit" working={placing.isPending} shortcut="Ctrl Enter">
          {text(placing.isPending ? 'office.hold.saving' : 'office.hold.save')}
        </Button>
        <Button tone="quiet" onPress={props.onLeave}>
          {text('shared.cancel')}
        </Button>
      </div>
    </form>
  );
}
