import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { RadioChoice, TextArea } from '../../ui/fields.tsx';
import { Confirm } from '../confirm.tsx';
import { type Faults, type GroundForm, purposesOf } from './forms.ts';
import { useFaultText } from './saving.tsx';
import type { StepContext } from './step-context.ts';

/** What the fields of the ground step are given. */
export type GroundFieldsProps = {
  readonly form: GroundForm;
  readonly faults: Faults<GroundForm>;
  readonly change: (part: Partial<GroundForm>) => void;
  readonly context: StepContext;
};

/** The purpose, why it is relevant, and the reader's own judgement that it is: an active choice. */
export function GroundFields({ form, faults, change, context }: GroundFieldsProps): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { social, name } = context;
  return (
    <>
      <RadioChoice
        label={text('staff.steps.ground.purpose')}
        value={form.purpose === '' ? null : form.purpose}
        onChange={(purpose) => change({ purpose })}
        error={faultText(faults.purpose)}
        choices={purposesOf[social ? 'socialCareProvider' : 'careProvider'].map((purpose) => ({
          value: purpose,
          label: text(`staff.steps.ground.purpose.${purpose}`),
          hint: text(`staff.steps.ground.purpose.${purpose}.hint`),
        }))}
      />
      <TextArea
        label={text('staff.steps.ground.relevance')}
        hint={text('staff.steps.ground.relevance.hint')}
        placeholder={text(
          social
            ? 'staff.steps.ground.relevance.placeholder.social'
            : 'staff.steps.ground.relevance.placeholder',
        )}
        value={form.relevance}
        onChange={(relevance) => change({ relevance })}
        error={faultText(faults.relevance)}
        rows={2}
        maxLength={500}
      />
      <Confirm
        value={form.relevant}
        onChange={(relevant) => change({ relevant })}
        error={faultText(faults.relevant)}
      >
        {text(social ? 'staff.steps.ground.relevant.social' : 'staff.steps.ground.relevant.care', {
          name,
        })}
      </Confirm>
    </>
  );
}
