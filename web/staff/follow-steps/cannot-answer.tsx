import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { TextArea } from '../../ui/fields.tsx';
import type { AnswerFieldsProps } from './consent-fields.tsx';
import { useFaultText } from './saving.tsx';

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

/** An adult who can't take a position: what the law requires then, plainly, and that it isn't registered here. */
export function CannotAnswer({ social }: { readonly social: boolean }): ReactNode {
  const text = useText();
  const kind = social ? 'social' : 'care';
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
    </div>
  );
}
