import type { ReactNode } from 'react';
import type { Flag, Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CiteLink } from '../../ui/cite-link.tsx';
import { TextArea } from '../../ui/fields.tsx';
import type { AnswerFieldsProps } from './consent-fields.tsx';
import { useFaultText } from './saving.tsx';
import type { StepContext } from './step-context.ts';
import { WaysByLaw } from './ways-by-law.tsx';
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
 * An adult who can't take a position: what the law requires when that is lasting, the way to the assessment, and what
 * there is when it isn't lasting.
 */
export function CannotAnswer(props: {
  readonly flag: Flag | undefined;
  readonly standing: Standing;
  readonly context: StepContext;
  readonly onBack: () => void;
}): ReactNode {
  const text = useText();
  const { flag, standing, context } = props;
  const kind = context.social ? 'social' : 'care';
  const cite = context.social ? 'SVOD 3:4' : 'SVOD 3:3';
  return (
    <div className="reveal-wide stack">
      <p>{text(`staff.steps.cannot.body.${kind}`)}</p>
      <ul className="bullets">
        <li>{text(`staff.steps.cannot.${kind}.1`)}</li>
        <li>{text('staff.steps.cannot.2')}</li>
        <li>{text('staff.steps.cannot.3')}</li>
      </ul>
      <p>
        <CiteLink cite={cite} />
      </p>
      <WaysByLaw standing={standing} context={context} />
      <p className="soft small">{text(`staff.steps.cannot.temporary.${kind}`)}</p>
      <WaysOut flag={flag} standing={standing} context={context}>
        <Button small tone="quiet" onPress={props.onBack}>
          {text('staff.steps.cannot.back')}
        </Button>
      </WaysOut>
    </div>
  );
}
