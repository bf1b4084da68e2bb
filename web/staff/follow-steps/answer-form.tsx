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
import { ConsentFields } from './consent-fields.tsx';
import {
  type AnswerForm,
  answerFaults,
  emptyAnswer,
  type Faults,
  faultsFromServer,
} from './forms.ts';
import { focusFirstFault, NotSaved, saveByKeys, useFaultText, useSave } from './saving.tsx';
import type { StepContext } from './step-context.ts';

/** The question, in words to read aloud, and the answer. Nothing is answered in advance. */
export function AnswerFormView(props: {
  readonly standing: Standing;
  readonly context: StepContext;
  readonly onSaved: (standing: Standing) => void;
}): ReactNode {
  const text = useText();
  const faultText = useFaultText();
  const { standing, context } = props;
  const { lookup, name, unit, social } = context;
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
  return (
    <>
      <p className="soft step-intro">{text('staff.steps.answer.sayIntro')}</p>
      <p className="say">
        {text(social ? 'staff.steps.answer.say.social' : 'staff.steps.answer.say.care', { unit })}
      </p>
      <form className="step-form" onSubmit={submit} onKeyDownCapture={saveByKeys} noValidate>
        <RadioChoice
          label={text('staff.steps.answer.legend', { name })}
          value={form.answer === '' ? null : form.answer}
          onChange={(answer) => change({ answer })}
          error={faultText(faults.answer)}
          choices={choicesOf(standing, context, text, {
            yes: <ConsentFields {...fields} />,
            child: <ChildFields {...fields} />,
            adult: <CannotAnswer social={social} />,
          })}
        />
        <NotSaved error={save.error} />
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

/** An adult who can't answer: the conditions for that aren't registered here, so there is nothing to save. */
function isDeadEnd(form: AnswerForm, standing: Standing): boolean {
  return form.answer === 'cannot' && !standing.actions.includes('recordChildCannotConsent');
}

function saveKey(form: AnswerForm) {
  if (form.answer === 'yes') return 'staff.steps.answer.saveYes';
  return form.answer === 'cannot' ? 'staff.steps.answer.how.save' : 'staff.steps.answer.save';
}

function choicesOf(
  standing: Standing,
  { name, isChild }: StepContext,
  text: ReturnType<typeof useText>,
  reveals: { yes: ReactNode; child: ReactNode; adult: ReactNode },
): Choice<'yes' | 'no' | 'cannot'>[] {
  const asks = standing.actions.includes('recordConsent');
  const child = isChild && standing.actions.includes('recordChildCannotConsent');
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
  return [
    ...(asks ? answers : []),
    child
      ? {
          value: 'cannot',
          label: text('staff.steps.answer.childCannot'),
          hint: text('staff.steps.answer.childCannot.hint'),
          reveal: reveals.child,
        }
      : {
          value: 'cannot',
          label: text('staff.steps.answer.cannot', { name }),
          hint: text('staff.steps.answer.cannot.hint'),
          reveal: reveals.adult,
        },
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
