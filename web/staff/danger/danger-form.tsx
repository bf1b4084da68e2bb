import { type FormEvent, type ReactNode, useState } from 'react';
import { request } from '../../api/client.ts';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { useDraft } from '../../session/draft.ts';
import { Button } from '../../ui/button.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { Confirm } from '../confirm.tsx';
import { type Faults, faultsFromServer } from '../follow-steps/forms.ts';
import {
  focusFirstFault,
  NotSaved,
  saveByKeys,
  useFaultText,
  useSave,
} from '../follow-steps/saving.tsx';
import type { StepContext } from '../follow-steps/step-context.ts';
import { letGoOfOpened } from '../lookup.ts';
import { whose } from '../names.ts';
import { YesNoChoice } from '../yes-no.tsx';
import { type DangerForm, dangerBody, dangerFaults, emptyDanger } from './danger.ts';

/** The danger and what follows from it, each in the reader's own words. An active choice, confirmed. */
export function DangerFormView(props: {
  readonly context: StepContext;
  readonly onSaved: () => void;
}): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { language } = useLanguage();
  const { context, onSaved } = props;
  const { lookup, name } = context;
  const [form, setForm, letGo] = useDraft<DangerForm>(`${lookup} danger`, emptyDanger);
  const [faults, setFaults] = useState<Faults<DangerForm>>({});
  const save = useSave<DangerForm>(
    lookup,
    (content, idempotencyKey) =>
      request<Standing>('POST', `lookups/${lookup}/danger`, {
        body: dangerBody(content),
        idempotencyKey,
      }),
    () => {
      letGo();
      letGoOfOpened(lookup);
      onSaved();
    },
    (details) => setFaults(faultsFromServer(details, form)),
  );
  const change = (part: Partial<DangerForm>): void => {
    setForm({ ...form, ...part });
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in part))));
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const left = dangerFaults(form);
    setFaults(left);
    if (Object.keys(left).length > 0) focusFirstFault(event.currentTarget);
    else if (!save.isPending) save.mutate(form);
  };
  return (
    <form className="pane own-form" onSubmit={submit} onKeyDownCapture={saveByKeys} noValidate>
      <TextArea
        label={text('staff.danger.what')}
        hint={text('staff.danger.what.hint')}
        value={form.danger}
        onChange={(danger) => change({ danger })}
        error={faultText(faults.danger)}
        rows={2}
        maxLength={500}
      />
      <Questions form={form} faults={faults} change={change} name={name} />
      <Confirm
        value={form.confirmed}
        onChange={(confirmed) => change({ confirmed })}
        error={faultText(faults.confirmed)}
      >
        {text('staff.danger.confirm', { whose: whose(name, language) })}
      </Confirm>
      <NotSaved error={save.error} name={name} />
      <div className="stack">
        <div className="row">
          <Button tone="primary" type="submit" working={save.isPending} shortcut="Ctrl Enter">
            {text(save.isPending ? 'staff.danger.saving' : 'staff.danger.save')}
          </Button>
        </div>
        <p className="xsmall soft">{text('staff.danger.kept')}</p>
      </div>
    </form>
  );
}

/** Can she consent, can she ask for a lift, is it indispensable: and why. */
function Questions(props: {
  readonly form: DangerForm;
  readonly faults: Faults<DangerForm>;
  readonly change: (part: Partial<DangerForm>) => void;
  readonly name: string;
}): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { form, faults, change, name } = props;
  const sameReason = form.canConsent === 'no' ? form.consentNotObtainable.trim() : '';
  return (
    <>
      <YesNoChoice
        label={text('staff.danger.consent', { name })}
        value={form.canConsent}
        onChange={(canConsent) => change({ canConsent })}
        error={faultText(faults.canConsent)}
        words={{
          yes: text('staff.danger.consent.yes', { name }),
          no: text('staff.danger.consent.no'),
        }}
        reveal={{
          no: (
            <div className="reveal-wide">
              <TextField
                label={text('staff.danger.why')}
                value={form.consentNotObtainable}
                onChange={(consentNotObtainable) => change({ consentNotObtainable })}
                error={faultText(faults.consentNotObtainable)}
                maxLength={500}
              />
            </div>
          ),
        }}
      />
      <YesNoChoice
        label={text('staff.danger.lift', { name })}
        value={form.canAskForLift}
        onChange={(canAskForLift) => change({ canAskForLift })}
        error={faultText(faults.canAskForLift)}
        words={{
          yes: text('staff.danger.lift.yes', { name }),
          no: text('staff.danger.lift.no'),
        }}
        reveal={{
          no: (
            <div className="reveal-wide">
              <TextField
                label={text('staff.danger.why')}
                value={form.unableToRequestLift}
                onChange={(unableToRequestLift) => change({ unableToRequestLift })}
                error={faultText(faults.unableToRequestLift)}
                maxLength={500}
              />
              {sameReason === '' || form.unableToRequestLift.trim() !== '' ? null : (
                <Button
                  small
                  tone="quiet"
                  onPress={() => change({ unableToRequestLift: sameReason })}
                >
                  {text('staff.danger.sameReason')}
                </Button>
              )}
            </div>
          ),
        }}
      />
      <YesNoChoice
        label={text('staff.danger.need')}
        value={form.isIndispensable}
        onChange={(isIndispensable) => change({ isIndispensable })}
        error={faultText(faults.isIndispensable)}
        words={{ yes: text('staff.danger.need.yes'), no: text('staff.danger.need.no') }}
        reveal={{
          yes: (
            <div className="reveal-wide">
              <TextField
                label={text('staff.danger.need.why')}
                value={form.indispensable}
                onChange={(indispensable) => change({ indispensable })}
                error={faultText(faults.indispensable)}
                maxLength={500}
              />
            </div>
          ),
        }}
      />
    </>
  );
}
