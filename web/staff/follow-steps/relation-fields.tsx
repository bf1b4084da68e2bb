import type { ReactNode } from 'react';
import type { RelationBasis } from '../../api/types.ts';
import type { MessageKey } from '../../messages/index.ts';
import { useText } from '../../messages/text.tsx';
import { RadioChoice, SelectField, TextField } from '../../ui/fields.tsx';
import { LastDayField } from './date-offers.tsx';
import { basesOf, relationsOf } from './forms.ts';
import type { GroundFieldsProps } from './ground-fields.tsx';
import { useFaultText } from './saving.tsx';

/** The relation that the reading rests on: patient now, or interventions or an investigation here. */
export function RelationFields({ form, faults, change, context }: GroundFieldsProps): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { social, name } = context;
  const kind = social ? 'socialCareProvider' : 'careProvider';
  return (
    <>
      <RadioChoice
        label={text(
          social ? 'staff.steps.relation.legend.social' : 'staff.steps.relation.legend.care',
        )}
        value={form.kind === '' ? null : form.kind}
        onChange={(chosen) => change({ kind: chosen })}
        error={faultText(faults.kind)}
        choices={relationsOf[kind].map((relation) => ({
          value: relation,
          label: text(`staff.steps.relation.kind.${relation}`, { name }),
        }))}
      />
      <div className="two-fields">
        <SelectField
          label={text('staff.steps.relation.basis')}
          value={form.basis === '' ? null : form.basis}
          onChange={(basis) => change({ basis })}
          error={faultText(faults.basis)}
          options={basesOf[kind].map((basis) => ({
            value: basis,
            label: text(basisKey(basis, social)),
          }))}
        />
        <LastDayField
          label={text('staff.steps.relation.until')}
          value={form.until}
          onChange={(until) => change({ until })}
          error={faultText(faults.until)}
        />
      </div>
      {form.basis === 'other' ? (
        <TextField
          label={text('staff.steps.relation.basisText')}
          value={form.basisText}
          onChange={(basisText) => change({ basisText })}
          error={faultText(faults.basisText)}
          maxLength={200}
        />
      ) : null}
    </>
  );
}

/** The same code is called differently in social care: an application isn't a referral. */
function basisKey(basis: RelationBasis, social: boolean): MessageKey {
  if (social && (basis === 'referral' || basis === 'homeCare')) {
    return `staff.basis.${basis}.social`;
  }
  return `staff.basis.${basis}`;
}
