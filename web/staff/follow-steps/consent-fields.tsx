import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { SelectField, TextField } from '../../ui/fields.tsx';
import { LastDayField } from './date-offers.tsx';
import { type AnswerForm, channels, type Faults } from './forms.ts';
import { useFaultText } from './saving.tsx';
import type { StepContext } from './step-context.ts';

export type AnswerFieldsProps = {
  readonly form: AnswerForm;
  readonly faults: Faults<AnswerForm>;
  readonly change: (part: Partial<AnswerForm>) => void;
  readonly context: StepContext;
};

/** What a yes covers, for how long, how it was given and by whom. */
export function ConsentFields({ form, faults, change, context }: AnswerFieldsProps): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  return (
    <>
      <SelectField
        label={text('staff.steps.answer.scope')}
        value={form.scope === '' ? null : form.scope}
        onChange={(scope) => change({ scope })}
        error={faultText(faults.scope)}
        options={(['unit', 'person'] as const).map((value) => ({
          value,
          label: text(`staff.scope.${value}`, { unit: context.unit }),
        }))}
      />
      <LastDayField
        label={text('staff.steps.answer.until')}
        value={form.until}
        onChange={(until) => change({ until })}
        error={faultText(faults.until)}
      />
      <SelectField
        label={text('staff.steps.answer.channel')}
        value={form.channel === '' ? null : form.channel}
        onChange={(channel) => change({ channel })}
        error={faultText(faults.channel)}
        options={channels.map((value) => ({ value, label: text(`staff.channel.${value}`) }))}
      />
      <SelectField
        label={text('staff.steps.answer.givenBy')}
        value={form.givenBy === '' ? null : form.givenBy}
        onChange={(givenBy) => change({ givenBy })}
        error={faultText(faults.givenBy)}
        options={(['person', 'representative'] as const).map((value) => ({
          value,
          label: text(`staff.givenBy.${value}`, { name: context.name }),
        }))}
      />
      {form.givenBy === 'representative' ? (
        <TextField
          label={text('staff.steps.answer.representedBy')}
          value={form.representedBy}
          onChange={(representedBy) => change({ representedBy })}
          error={faultText(faults.representedBy)}
          maxLength={120}
        />
      ) : null}
    </>
  );
}
