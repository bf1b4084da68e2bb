import { type FormEvent, type ReactNode, useState } from 'react';
import { request } from '../../api/client.ts';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { useDraft } from '../../session/draft.ts';
import { Button } from '../../ui/button.tsx';
import { CheckChoices } from '../../ui/check-choices.tsx';
import { CiteLink } from '../../ui/cite-link.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { LastDayField } from '../follow-steps/date-offers.tsx';
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
import { toSwedishDate } from '../swedish-time.ts';
import { YesNoChoice } from '../yes-no.tsx';
import {
  type AssessmentForm,
  askedOf,
  assessmentBody,
  assessmentFaults,
  closingAnswers,
  emptyAssessment,
} from './assessment.ts';

type Change = (part: Partial<AssessmentForm>) => void;
type FieldsProps = {
  readonly form: AssessmentForm;
  readonly faults: Faults<AssessmentForm>;
  readonly change: Change;
  readonly context: StepContext;
};

/** The assessment, from the inability to what the person would have wanted. Nothing is answered in advance. */
export function AssessmentFormView(props: {
  readonly context: StepContext;
  readonly onSaved: () => void;
}): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { context, onSaved } = props;
  const { lookup, name } = context;
  const [form, setForm, letGo] = useDraft<AssessmentForm>(`${lookup} unable`, emptyAssessment);
  const [faults, setFaults] = useState<Faults<AssessmentForm>>({});
  const save = useSave<AssessmentForm>(
    lookup,
    (content, idempotencyKey) =>
      request<Standing>('POST', `lookups/${lookup}/unable-assessment`, {
        body: assessmentBody(content),
        idempotencyKey,
      }),
    () => {
      letGo();
      letGoOfOpened(lookup);
      onSaved();
    },
    (details) => setFaults(faultsFromServer(details, form)),
  );
  const change: Change = (part) => {
    setForm({ ...form, ...part });
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in part))));
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const left = assessmentFaults(form, toSwedishDate(Date.now()));
    setFaults(left);
    if (Object.keys(left).length > 0) focusFirstFault(event.currentTarget);
    else if (!save.isPending) save.mutate(form);
  };
  const fields = { form, faults, change, context };
  return (
    <form className="pane own-form" onSubmit={submit} onKeyDownCapture={saveByKeys} noValidate>
      <Inability {...fields} />
      <AttitudeFields {...fields} />
      <Necessity {...fields} />
      <LastDayField
        label={text('staff.unable.until')}
        value={form.until}
        onChange={(until) => change({ until })}
        error={faultText(faults.until)}
      />
      <Closing form={form} context={context} />
      <NotSaved error={save.error} name={name} />
      <div className="stack">
        <div className="row">
          <Button tone="primary" type="submit" working={save.isPending} shortcut="Ctrl Enter">
            {text(save.isPending ? 'staff.unable.saving' : 'staff.unable.save')}
          </Button>
        </div>
        <p className="xsmall soft">{text('staff.steps.kept')}</p>
      </div>
    </form>
  );
}

function Inability({ form, faults, change, context }: FieldsProps): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  return (
    <TextArea
      label={text('staff.unable.how', { name: context.name })}
      hint={text('staff.unable.how.hint')}
      value={form.how}
      onChange={(how) => change({ how })}
      error={faultText(faults.how)}
      rows={2}
      maxLength={1000}
    />
  );
}

/** Whom one has asked, what came out of it, and what it says about the person's attitude. */
function AttitudeFields({ form, faults, change, context }: FieldsProps): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { language } = useLanguage();
  const values = { name: context.name, whose: whose(context.name, language) };
  return (
    <>
      <CheckChoices
        label={text('staff.unable.asked', values)}
        value={form.asked}
        onChange={(asked) => change({ asked })}
        error={faultText(faults.asked)}
        choices={askedOf.map((value) => ({
          value,
          label: text(`staff.unable.asked.${value}`, values),
        }))}
      />
      <TextArea
        label={text('staff.unable.findings')}
        hint={text('staff.unable.findings.hint')}
        value={form.findings}
        onChange={(findings) => change({ findings })}
        error={faultText(faults.findings)}
        rows={2}
        maxLength={1000}
      />
      <YesNoChoice
        label={text('staff.unable.clarified', values)}
        value={form.clarified}
        onChange={(clarified) => change({ clarified })}
        error={faultText(faults.clarified)}
        words={{
          yes: text('staff.unable.clarified.yes'),
          no: text('staff.unable.clarified.no'),
        }}
      />
      <YesNoChoice
        label={text('staff.unable.opposition', values)}
        value={form.reasonToAssumeOpposition}
        onChange={(reasonToAssumeOpposition) => change({ reasonToAssumeOpposition })}
        error={faultText(faults.reasonToAssumeOpposition)}
        words={{
          yes: text('staff.unable.opposition.yes'),
          no: text('staff.unable.opposition.no'),
        }}
      />
    </>
  );
}

function Necessity({ form, faults, change, context }: FieldsProps): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const kind = context.social ? 'social' : 'care';
  const why = (answer: 'yes' | 'no') => (
    <div className="reveal-wide">
      <TextArea
        label={text(`staff.unable.necessity.${answer}`)}
        value={form.necessity}
        onChange={(necessity) => change({ necessity })}
        error={faultText(faults.necessity)}
        rows={2}
        maxLength={1000}
      />
    </div>
  );
  return (
    <YesNoChoice
      label={text(`staff.unable.necessary.${kind}`)}
      value={form.necessary}
      onChange={(necessary) => change({ necessary })}
      error={faultText(faults.necessary)}
      words={{
        yes: text(`staff.unable.necessary.${kind}.yes`),
        no: text(`staff.unable.necessary.${kind}.no`),
      }}
      reveal={{ yes: why('yes'), no: why('no') }}
    />
  );
}

/** What stays closed by the answers given, said before they are saved. */
function Closing(props: {
  readonly form: AssessmentForm;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { name, social } = props.context;
  const closing = closingAnswers(props.form);
  const values = { name, whose: whose(name, language) };
  if (closing.length === 0) return <div role="status" />;
  return (
    <div role="status">
      <Notice tone="missing" title={text('staff.unable.closed')}>
        {closing.map((each) => (
          <p key={each}>{text(`staff.unable.closed.${each}`, values)}</p>
        ))}
        <p>
          {text('staff.unable.closed.save')} <CiteLink cite={social ? 'SVOD 3:4' : 'SVOD 3:3'} />
        </p>
      </Notice>
    </div>
  );
}
