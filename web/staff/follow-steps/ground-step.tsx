import { type FormEvent, type ReactNode, useState } from 'react';
import { request } from '../../api/client.ts';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { useDraft } from '../../session/draft.ts';
import { Button } from '../../ui/button.tsx';
import { parseDateText } from '../../ui/dates.ts';
import { Waiting } from '../../ui/states.tsx';
import { Step } from '../../ui/steps.tsx';
import { toSwedishDate } from '../swedish-time.ts';
import {
  emptyGround,
  type Faults,
  faultsFromServer,
  type GroundForm,
  groundFaults,
} from './forms.ts';
import { GroundFields } from './ground-fields.tsx';
import { useLogged } from './logged.ts';
import { RelationFields } from './relation-fields.tsx';
import { focusFirstFault, NotSaved, saveByKeys, useSave } from './saving.tsx';
import { type StepContext, useOpenOverview } from './step-context.ts';
import { groundNeeds, type StepState } from './steps.ts';
import type { StepsProgress } from './use-progress.ts';

/** Step 2: why the reader needs to read, and the relation or intervention that it rests on. */
export function GroundStep({
  state,
  progress,
  context,
}: {
  readonly state: StepState;
  readonly progress: StepsProgress;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const logged = useLogged();
  const title = text('staff.steps.ground.title');
  const { standing } = progress;
  const openOverview = useOpenOverview(context.lookup);
  const own = progress.aim === 'own' && progress.flag?.unblocked === false;
  if (state === 'done' && standing !== undefined) {
    return (
      <Step
        number={2}
        title={title}
        state="done"
        answer={<GroundAnswer standing={standing} social={context.social} />}
        {...(standing.ground === null ? {} : { logged: logged(standing.ground.at) })}
      />
    );
  }
  if (state === 'here') {
    return (
      <Step number={2} title={title} state="here">
        {standing === undefined ? (
          <Waiting>{text('staff.law.loading')}</Waiting>
        ) : (
          <>
            {own ? <p className="soft">{text('staff.steps.own.intro')}</p> : null}
            <GroundFormView
              standing={standing}
              context={context}
              onSaved={own ? openOverview : undefined}
            />
          </>
        )}
      </Step>
    );
  }
  return (
    <Step
      number={2}
      title={title}
      state="ahead"
      answer={text(context.social ? 'staff.steps.ground.ahead.social' : 'staff.steps.ground.ahead')}
    />
  );
}

function GroundAnswer(props: { readonly standing: Standing; readonly social: boolean }): ReactNode {
  const text = useText();
  const { ground, relation } = props.standing;
  const parts = [
    ground === null ? undefined : `${text(`staff.purpose.${ground.purpose}`)}.`,
    relation === null
      ? undefined
      : text(`staff.steps.relation.done.${relation.kind}`, {
          basis: text(`staff.basis.${relation.basis}`).toLocaleLowerCase(),
        }),
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

function GroundFormView(props: {
  readonly standing: Standing;
  readonly context: StepContext;
  readonly onSaved: (() => void) | undefined;
}): ReactNode {
  const text = useText();
  const { standing, context, onSaved } = props;
  const { lookup } = context;
  const needs = groundNeeds(standing);
  const [form, setForm, letGo] = useDraft<GroundForm>(`${lookup} ground`, emptyGround);
  const [faults, setFaults] = useState<Faults<GroundForm>>({});
  const save = useSave<GroundForm>(
    lookup,
    (content, key) => sendGround(lookup, content, needs, key),
    () => {
      letGo();
      onSaved?.();
    },
    (details) => setFaults(faultsFromServer(details, form)),
  );
  const change = (part: Partial<GroundForm>): void => {
    setForm({ ...form, ...part });
    const changed = Object.keys(part) as (keyof GroundForm)[];
    setFaults(
      Object.fromEntries(
        Object.entries(faults).filter(([name]) => !changed.includes(name as keyof GroundForm)),
      ),
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const left = groundFaults(form, { ...needs, today: toSwedishDate(Date.now()) });
    setFaults(left);
    if (Object.keys(left).length > 0) focusFirstFault(event.currentTarget);
    else if (!save.isPending) save.mutate(form);
  };
  const fields = { form, faults, change, context };
  return (
    <form className="step-form" onSubmit={submit} onKeyDownCapture={saveByKeys} noValidate>
      {needs.ground ? <GroundFields {...fields} /> : null}
      {needs.relation ? <RelationFields {...fields} /> : null}
      <NotSaved error={save.error} name={context.name} />
      <div className="row">
        <Button tone="primary" type="submit" working={save.isPending} shortcut="Ctrl Enter">
          {text(save.isPending ? 'staff.steps.ground.saving' : 'staff.steps.ground.save')}
        </Button>
      </div>
      <p className="xsmall soft">{text('staff.steps.kept')}</p>
    </form>
  );
}

/** The ground first, then the relation: each is its own entry, and either may already be there. */
async function sendGround(
  lookup: string,
  form: GroundForm,
  needs: { ground: boolean; relation: boolean },
  idempotencyKey: string,
): Promise<Standing> {
  let standing: Standing | undefined;
  if (needs.ground) {
    standing = await request<Standing>('POST', `lookups/${lookup}/ground`, {
      body: { purpose: form.purpose, relevance: form.relevance.trim(), relevant: true },
    });
  }
  if (needs.relation || standing === undefined) {
    const basisText = form.basisText.trim();
    standing = await request<Standing>('POST', `lookups/${lookup}/relations`, {
      body: {
        kind: form.kind,
        basis: form.basis,
        ...(basisText === '' ? {} : { basisText }),
        until: parseDateText(form.until),
      },
      idempotencyKey,
    });
  }
  return standing;
}
