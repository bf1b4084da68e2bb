import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextArea } from '../../ui/fields.tsx';
import type { AnswerFieldsProps } from './consent-fields.tsx';
import { useFaultText } from './saving.tsx';
import type { StepContext } from './step-context.ts';
import type { StepsProgress } from './use-progress.ts';
import { WaysOut } from './ways-out.tsx';

/** A child who can't itself consent: how that was judged. */
export function ChildFields({ form, faults, change }: AnswerFieldsProps): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  return (
    <div className="reveal-wide">
      <TextArea
        label={text('staff.steps.answer.how')}
        hint={text('staff.steps.answer.how.hint')}
        value={form.how}
        onChange={(how) => change({ how })}
        error={faultText(faults.how)}
        rows={2}
        maxLength={500}
      />
    </div>
  );
}

/**
 * An adult who can't take a position: what the law requires then, plainly, that it isn't registered here, and what can
 * be done instead.
 */
export function CannotAnswer(props: {
  readonly progress: StepsProgress;
  readonly context: StepContext;
  readonly onBack: () => void;
}): ReactNode {
  const text = useText();
  const { progress, context } = props;
  const kind = context.social ? 'social' : 'care';
  return (
    <div className="reveal-wide stack">
      <b>{text('staff.steps.cannot.title')}</b>
      <p>{text(`staff.steps.cannot.body.${kind}`)}</p>
      <ul className="bullets">
        <li>{text(`staff.steps.cannot.${kind}.1`)}</li>
        <li>{text('staff.steps.cannot.2')}</li>
        <li>{text('staff.steps.cannot.3')}</li>
      </ul>
      <p className="soft">{text('staff.steps.cannot.register')}</p>
      <WaysOut progress={progress} context={context}>
        <Button small tone="quiet" onPress={props.onBack}>
          {text('staff.steps.cannot.back')}
        </Button>
      </WaysOut>
    </div>
  );
}
