import { type FormEvent, type ReactNode, useState } from 'react';
import { request } from '../../api/client.ts';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { useDraft } from '../../session/draft.ts';
import { Button } from '../../ui/button.tsx';
import { parseDateText } from '../../ui/dates.ts';
import { type Choice, RadioChoice } from '../../ui/fields.tsx';
import { toSwedishDate } from '../swedish-time.ts';
import { CannotAnswer, ChildFields } from './cannot-answer.tsx';
import { type AnswerFieldsProps, ConsentFields } from './consent-fields.tsx';
import {
  type AnswerForm,
  answerFaults,
  emptyAnswer,
  type Faults,
  faultsFromServer,
} from './forms.ts';
import { focusFirstFault, NotSaved, saveByKeys, useFaultText, useSave } from './saving.tsx';
import type { StepContext } from './step-context.ts';
import type { StepsProgress } from './use-progress.ts';

/** The question, in words to read aloud, and the answer. Nothing is answered in advance. */
export function AnswerFormView(props: {
  readonly standing: Standing;
  readonly progress: StepsProgress;
  readonly context: StepContext;
  readonly onSaved: (standing: Standing) => void;
}): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { standing, context } = props;
  const { lookup, name } = context;
  const [form, setForm, letGo] = useDraft<AnswerForm>(`${lookup} answer`, emptyAnswer);
  const [faults, setFaults] = useState<Faults<AnswerForm>>({});
  const save = useSave<AnswerForm>(
    lookup,
    (content, key) => sendAnswer(lookup, content, key),
    (next) => {
      letGo();
      props.onSaved(next);
    },
    (details) => setFaults(faultsFromServer(details, form)),
  );
  const change = (part: Partial<AnswerForm>): void => {
    setForm({ ...form, ...part });
    setFaults({});
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (isDeadEnd(form, standing)) return;
    const left = answerFaults(form, toSwedishDate(Date.now()));
    setFaults(left);
    if (Object.keys(left).length > 0) focusFirstFault(event.currentTarget);
    else if (!save.isPending) save.mutate(form);
  };
  const fields = { form, faults, change, context };
  // A child is asked only once somebody has judged that it can take a position.
  const judgesFirst = context.isChild && standing.actions.includes('recordChildCannotConsent');
  const asks = !judgesFirst || form.able;
  return (
    <>
      {judgesFirst ? null : <ToSay context={context} />}
      <form className="step-form" onSubmit={submit} onKeyDownCapture={saveByKeys} noValidate>
        {judgesFirst ? <AbilityChoice {...fields} standing={standing} /> : null}
        {judgesFirst && asks ? (
          <div>
            <ToSay context={context} />
          </div>
        ) : null}
        {asks ? (
          <RadioChoice
            label={text('staff.steps.answer.legend', { name })}
            value={form.answer === '' ? null : form.answer}
            onChange={(answer) => change({ answer })}
            error={faultText(faults.answer)}
            choices={choicesOf(standing, context, text, {
              yes: <ConsentFields {...fields} />,
              cannot: judgesFirst ? undefined : (
                <CannotAnswer
                  flag={props.progress.flag}
                  standing={standing}
                  context={context}
                  onBack={() => change({ answer: '' })}
                />
              ),
            })}
          />
        ) : null}
        <NotSaved error={save.error} name={name} />
        {isDeadEnd(form, standing) ? null : (
          <div className="row">
            <Button tone="primary" type="submit" working={save.isPending} shortcut="Ctrl Enter">
              {text(save.isPending ? 'staff.steps.answer.saving' : saveKey(form))}
            </Button>
          </div>
        )}
        <p className="xsmall soft">{text('staff.steps.kept')}</p>
      </form>
    </>
  );
}

/** An adult who can't answer: the assessment has a page of its own, so there is nothing to save here. */
function isDeadEnd(form: AnswerForm, standing: Standing): boolean {
  return form.answer === 'cannot' && !standing.actions.includes('recordChildCannotConsent');
}

function saveKey(form: AnswerForm) {
  if (form.answer === 'yes') return 'staff.steps.answer.saveYes';
  return form.answer === 'cannot' ? 'staff.steps.answer.how.save' : 'staff.steps.answer.save';
}

/** The question in words to read aloud: plainer to a child, and plainest to a small one. */
function ToSay({ context }: { readonly context: StepContext }): ReactNode {
  const text = useText();
  const { unit, social, isChild, age } = context;
  const small = isChild && age !== null && age < smallUntil;
  const to = small ? 'small' : isChild ? 'child' : social ? 'social' : 'care';
  return (
    <>
      <p className="soft step-intro">{text('staff.steps.answer.sayIntro')}</p>
      <p className="say">{text(`staff.steps.answer.say.${to}`, { unit })}</p>
    </>
  );
}

/** Age in years from which a child is spoken to with longer words; it decides nothing else. */
const smallUntil = 12;

/** Whether the child can itself take a position: judged first, as there may be nobody to ask. */
function AbilityChoice(props: AnswerFieldsProps & { readonly standing: Standing }): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { form, faults, change, context, standing } = props;
  const { name } = context;
  const able: Choice<'able' | 'unable'> = {
    value: 'able',
    label: text('staff.steps.answer.childCan', { name }),
    hint: text('staff.steps.answer.childCan.hint', { name }),
  };
  return (
    <RadioChoice
      label={text('staff.steps.answer.childLegend', { name })}
      hint={text('staff.steps.answer.childLegend.hint')}
      value={form.answer === 'cannot' ? 'unable' : form.able ? 'able' : null}
      onChange={(chosen) =>
        change(
          chosen === 'unable'
            ? { answer: 'cannot', able: false }
            : { answer: form.answer === 'cannot' ? '' : form.answer, able: true },
        )
      }
      error={form.able ? undefined : faultText(faults.answer)}
      choices={[
        ...(standing.actions.includes('recordConsent') ? [able] : []),
        {
          value: 'unable',
          label: text('staff.steps.answer.childCannot', { name }),
          hint: text('staff.steps.answer.childCannot.hint'),
          reveal: <ChildFields {...props} />,
        },
      ]}
    />
  );
}

function choicesOf(
  standing: Standing,
  { name }: StepContext,
  text: ReturnType<typeof useText>,
  reveals: { yes: ReactNode; cannot: ReactNode | undefined },
): Choice<'yes' | 'no' | 'cannot'>[] {
  const answers: Choice<'yes' | 'no' | 'cannot'>[] = [
    {
      value: 'yes',
      label: text('staff.steps.answer.yes'),
      hint: text('staff.steps.answer.yes.hint', { name }),
      reveal: reveals.yes,
    },
    {
      value: 'no',
      label: text('staff.steps.answer.no'),
      hint: text('staff.steps.answer.no.hint'),
    },
  ];
  const cannot: Choice<'yes' | 'no' | 'cannot'> = {
    value: 'cannot',
    label: text('staff.steps.answer.cannot', { name }),
    hint: text('staff.steps.answer.cannot.hint'),
    reveal: reveals.cannot,
  };
  return [
    ...(standing.actions.includes('recordConsent') ? answers : []),
    ...(reveals.cannot === undefined ? [] : [cannot]),
  ];
}

function sendAnswer(lookup: string, form: AnswerForm, idempotencyKey: string): Promise<Standing> {
  if (form.answer === 'cannot') {
    return request<Standing>('POST', `lookups/${lookup}/capacity`, {
      body: { capacity: 'childUnable', how: form.how.trim() },
      idempotencyKey,
    });
  }
  const representedBy = form.representedBy.trim();
  return request<Standing>('POST', `lookups/${lookup}/consents`, {
    body:
      form.answer === 'no'
        ? { answer: 'no' }
        : {
            answer: 'yes',
            scope: form.scope,
            until: parseDateText(form.until),
            channel: form.channel,
            givenBy: form.givenBy,
            ...(form.givenBy === 'representative' ? { representedBy } : {}),
          },
    idempotencyKey,
  });
}
