import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { request } from '../../api/client.ts';
import { hasCode } from '../../api/problem.ts';
import type { InnerLifted } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { useDraft } from '../../session/draft.ts';
import { Button } from '../../ui/button.tsx';
import { dateText } from '../../ui/dates.ts';
import { RadioChoice, TextArea } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Confirm } from '../confirm.tsx';
import { LastDayField } from '../follow-steps/date-offers.tsx';
import { type Faults, faultsFromServer } from '../follow-steps/forms.ts';
import {
  focusFirstFault,
  NotSaved,
  saveByKeys,
  useFaultText,
  useSend,
} from '../follow-steps/saving.tsx';
import { type StepContext, useOpenOverview, useToSteps } from '../follow-steps/step-context.ts';
import { keepKnown, keepStanding, letGoOfOpened } from '../lookup.ts';
import { lastDayOf, toSwedishDate } from '../swedish-time.ts';
import {
  emptyInnerLift,
  type InnerLiftForm,
  innerLiftBody,
  innerLiftFaults,
} from './inner-lift.ts';

/** The ground for the lift, its reason and its end; then which units had blocked. */
export function InnerLiftView({ context }: { readonly context: StepContext }): ReactNode {
  const [lifted, setLifted] = useState<InnerLifted>();
  return lifted === undefined ? (
    <LiftForm context={context} onLifted={setLifted} />
  ) : (
    <Lifted lifted={lifted} context={context} />
  );
}

function LiftForm(props: {
  readonly context: StepContext;
  readonly onLifted: (lifted: InnerLifted) => void;
}): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const client = useQueryClient();
  const { context } = props;
  const { lookup, name, unit } = context;
  const [form, setForm, letGo] = useDraft<InnerLiftForm>(`${lookup} inner lift`, emptyInnerLift);
  const [faults, setFaults] = useState<Faults<InnerLiftForm>>({});
  const send = useSend<InnerLiftForm, InnerLifted>(
    (content, idempotencyKey) =>
      request<InnerLifted>('POST', `lookups/${lookup}/inner-lifts`, {
        body: innerLiftBody(content),
        idempotencyKey,
      }),
    (lifted) => {
      letGo();
      letGoOfOpened(lookup);
      keepKnown(lookup, { innerLiftedUntil: lifted.until });
      keepStanding(client, lookup, lifted.standing);
      props.onLifted(lifted);
    },
    (details) => setFaults(faultsFromServer(details, form)),
  );
  const change = (part: Partial<InnerLiftForm>): void => {
    setForm({ ...form, ...part });
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in part))));
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const left = innerLiftFaults(form, toSwedishDate(Date.now()));
    setFaults(left);
    if (Object.keys(left).length > 0) focusFirstFault(event.currentTarget);
    else if (!send.isPending) send.mutate(form);
  };
  return (
    <form className="pane own-form" onSubmit={submit} onKeyDownCapture={saveByKeys} noValidate>
      <RadioChoice
        label={text('staff.inner.basis')}
        value={form.basis === '' ? null : form.basis}
        onChange={(basis) => change({ basis })}
        error={faultText(faults.basis)}
        choices={(['consent', 'indispensable'] as const).map((value) => ({
          value,
          label: text(`staff.inner.basis.${value}`, { name }),
          hint: text(`staff.inner.basis.${value}.hint`, { name }),
        }))}
      />
      <TextArea
        label={text('staff.inner.reason')}
        hint={text('staff.inner.reason.hint', { name })}
        value={form.reason}
        onChange={(reason) => change({ reason })}
        error={faultText(faults.reason)}
        rows={2}
        maxLength={1000}
      />
      <div className="yes-no">
        <RadioChoice
          label={text('staff.inner.scope')}
          value={form.scope === '' ? null : form.scope}
          onChange={(scope) => change({ scope })}
          error={faultText(faults.scope)}
          choices={(['person', 'unit'] as const).map((value) => ({
            value,
            label: text(`staff.scope.${value}`, { unit }),
          }))}
        />
      </div>
      <LastDayField
        label={text('staff.inner.until')}
        value={form.until}
        onChange={(until) => change({ until })}
        error={faultText(faults.until)}
        days={[0, 7]}
      />
      <Confirm
        value={form.confirmed}
        onChange={(confirmed) => change({ confirmed })}
        error={faultText(faults.confirmed)}
      >
        {text('staff.inner.confirm', { name })}
      </Confirm>
      {hasCode(send.error, 'nothing-blocked-there') ? (
        <Notice title={text('staff.inner.nothing')} announce>
          <p>{text('staff.inner.nothing.body')}</p>
        </Notice>
      ) : (
        <NotSaved error={send.error} name={name} />
      )}
      <div className="stack">
        <div className="row">
          <Button tone="primary" type="submit" working={send.isPending} shortcut="Ctrl Enter">
            {text(send.isPending ? 'staff.inner.lifting' : 'staff.inner.lift')}
          </Button>
        </div>
        <p className="xsmall soft">{text('staff.steps.kept')}</p>
      </div>
    </form>
  );
}

/** The blocks are lifted. Which units had blocked is said where the law makes it known; with consent it doesn't. */
function Lifted(props: { readonly lifted: InnerLifted; readonly context: StepContext }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { lifted, context } = props;
  const openOverview = useOpenOverview(context.lookup);
  const toSteps = useToSteps(context.lookup);
  return (
    <Notice
      tone="met"
      title={text('staff.inner.lifted', { date: dateText(lastDayOf(lifted.until), language) })}
      announce
    >
      {lifted.units.length === 0 ? null : (
        <>
          <p>{text('staff.inner.lifted.units')}</p>
          <ul className="bullets">
            {lifted.units.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </>
      )}
      <p className="small">{text('staff.inner.lifted.only')}</p>
      <div className="row">
        <Button tone="primary" onPress={openOverview} autoFocus>
          {text('staff.steps.own')}
        </Button>
        <Button onPress={toSteps}>{text('staff.steps.back')}</Button>
      </div>
    </Notice>
  );
}
