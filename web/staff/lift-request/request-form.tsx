import { type FormEvent, type ReactNode, useState } from 'react';
import { request } from '../../api/client.ts';
import { hasCode } from '../../api/problem.ts';
import { queries } from '../../api/queries.ts';
import type { Blocker, LiftRequest } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { useDraft } from '../../session/draft.ts';
import { Button } from '../../ui/button.tsx';
import { RadioChoice, TextField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFocusOnMount } from '../../ui/use-focus-on-mount.ts';
import { type Faults, faultsFromServer } from '../follow-steps/forms.ts';
import {
  focusFirstFault,
  NotSaved,
  saveByKeys,
  useFaultText,
  useSend,
} from '../follow-steps/saving.tsx';
import type { StepContext } from '../follow-steps/step-context.ts';
import {
  emptyLiftRequest,
  hoursAfter,
  hoursOffered,
  type LiftRequestForm,
  liftRequestFaults,
} from './lift-request.ts';
import { keepLiftRequest, liftRequestsKey } from './use-lift-requests.ts';

/** What is sent: the form, and the instant that its hours came to when it was sent. */
type Sent = LiftRequestForm & { readonly until: string };

/** The request to one provider that it lifts its blocks: for whom, until when, and where it can call. */
export function RequestForm(props: {
  readonly blocker: Blocker;
  readonly context: StepContext;
  readonly onSent: (request: LiftRequest) => void;
  readonly onLeave: () => void;
}): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { blocker, context } = props;
  const { lookup, unit } = context;
  const controller = blocker.connectedProvider;
  const intro = useFocusOnMount<HTMLParagraphElement>();
  const [form, setForm, letGo] = useDraft<LiftRequestForm>(
    `${lookup} lift request`,
    emptyLiftRequest,
  );
  const [faults, setFaults] = useState<Faults<LiftRequestForm>>({});
  const send = useSend<Sent, LiftRequest>(
    ({ scope, until, callback }, idempotencyKey) =>
      request<LiftRequest>('POST', `lookups/${lookup}/lift-requests`, {
        body: {
          controller: controller.id,
          scope,
          until,
          ...(callback.trim() === '' ? {} : { callback: callback.trim() }),
        },
        idempotencyKey,
      }),
    (sent) => {
      letGo();
      keepLiftRequest(lookup, sent);
      props.onSent(sent);
    },
    (details) => setFaults(faultsFromServer(details, form)),
  );
  const change = (part: Partial<LiftRequestForm>): void => {
    setForm({ ...form, ...part });
    setFaults(Object.fromEntries(Object.entries(faults).filter(([field]) => !(field in part))));
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const left = liftRequestFaults(form);
    setFaults(left);
    if (Object.keys(left).length > 0) focusFirstFault(event.currentTarget);
    else if (!send.isPending) {
      send.mutate({ ...form, until: hoursAfter(Number(form.hours), Date.now()) });
    }
  };
  const alreadyThere = hasCode(send.error, 'lift-request-open');
  const nothingThere = hasCode(send.error, 'nothing-blocked-there');
  return (
    <form className="request-form" onSubmit={submit} onKeyDownCapture={saveByKeys} noValidate>
      <p className="soft small" ref={intro} tabIndex={-1}>
        {text('staff.lift.form.intro', { provider: controller.name })}
      </p>
      <div className="yes-no">
        <RadioChoice
          label={text('staff.lift.form.scope')}
          value={form.scope === '' ? null : form.scope}
          onChange={(scope) => change({ scope })}
          error={faultText(faults.scope)}
          choices={(['person', 'unit'] as const).map((value) => ({
            value,
            label: text(`staff.scope.${value}`, { unit }),
          }))}
        />
      </div>
      <div className="four">
        <RadioChoice
          label={text('staff.lift.form.until')}
          hint={text('staff.lift.form.until.hint')}
          value={form.hours === '' ? null : form.hours}
          onChange={(hours) => change({ hours })}
          error={faultText(faults.hours)}
          choices={hoursOffered.map((value) => ({
            value,
            label: text('staff.lift.form.hours', { hours: Number(value) }),
          }))}
        />
      </div>
      <TextField
        label={text('staff.lift.form.callback')}
        hint={text('staff.lift.form.callback.hint')}
        value={form.callback}
        onChange={(callback) => change({ callback })}
        error={faultText(faults.callback)}
        inputMode="tel"
        maxLength={40}
      />
      {alreadyThere || nothingThere ? (
        <Notice
          tone="missing"
          title={text(alreadyThere ? 'staff.lift.alreadyOpen' : 'staff.lift.nothingThere')}
          announce
        >
          <div className="row">
            <Button
              small
              onPress={() => void queries.invalidateQueries({ queryKey: liftRequestsKey(lookup) })}
            >
              {text('staff.lift.look')}
            </Button>
          </div>
        </Notice>
      ) : (
        <NotSaved error={send.error} name={context.name} />
      )}
      <div className="row">
        <Button tone="primary" type="submit" working={send.isPending} shortcut="Ctrl Enter">
          {text(send.isPending ? 'staff.lift.form.sending' : 'staff.lift.form.send')}
        </Button>
        <Button tone="quiet" onPress={props.onLeave}>
          {text('staff.lift.form.leave')}
        </Button>
      </div>
    </form>
  );
}
