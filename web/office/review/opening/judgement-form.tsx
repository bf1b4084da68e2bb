import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { hasCode } from '../../../api/problem.ts';
import type { ReviewMeasure } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { useDraft } from '../../../session/draft.ts';
import { focusFirstFault, saveByKeys } from '../../../staff/follow-steps/saving.tsx';
import { useShortcuts } from '../../../staff/use-shortcuts.ts';
import { Button } from '../../../ui/button.tsx';
import { CheckChoices } from '../../../ui/check-choices.tsx';
import { RadioChoice, TextArea } from '../../../ui/fields.tsx';
import { useNow } from '../../use-now.ts';
import { momentText } from '../moment.ts';
import { NotSaved, TakenNotice } from '../not-saved.tsx';
import {
  faultsOf,
  imyReportDue,
  type JudgementChoice,
  type JudgementForm as JudgementDraft,
  type JudgementFaults,
  judgementOf,
  measures,
} from './judgement.ts';
import { useJudgement } from './opened.ts';

/** What the reviewer came to, in her own words. Nothing is chosen in advance, and the button says what it does. */
export function JudgementForm(props: {
  /** The id of the opening. */
  readonly opening: string;
  readonly initial: JudgementDraft;
  readonly mayAsk: boolean;
  readonly onSaved: () => void;
  /** Leaves a correction unmade. */
  readonly onKeep?: () => void;
  /** Somebody else was first: fetch what they decided. */
  readonly onTaken: () => void;
}): ReactNode {
  const text = useText();
  const [form, setForm, letGo] = useDraft<JudgementDraft>(
    `review ${props.opening}${props.mayAsk ? '' : ' correction'}`,
    props.initial,
  );
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const headId = useId();
  const judgement = useJudgement(props.opening, () => {
    letGo();
    setForm(props.initial);
    letGo();
    setTried(false);
    props.onSaved();
  });
  const { choice } = form;
  const faults: JudgementFaults = tried ? faultsOf(form) : {};
  const choose = (next: JudgementChoice): void => {
    setForm({ ...form, choice: next });
    place.current?.querySelector<HTMLElement>(`input[value="${next}"]`)?.focus();
  };
  useShortcuts({
    '1': () => choose('withoutDeviation'),
    ...(props.mayAsk ? { '2': () => choose('ask') } : {}),
    '3': () => choose('deviation'),
  });
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const sent = judgementOf(form);
    if (sent === undefined) focusFirstFault(event.currentTarget);
    else if (!judgement.isPending) judgement.mutate(sent);
  };
  return (
    <form
      ref={place}
      className="review-judgement"
      aria-labelledby={headId}
      onSubmit={save}
      onKeyDownCapture={saveByKeys}
      noValidate
    >
      <h3 id={headId}>{text('office.review.decide.title')}</h3>
      <RadioChoice<JudgementChoice>
        label={text('office.review.decide.choice')}
        value={choice}
        onChange={(next) => setForm({ ...form, choice: next })}
        isRequired
        error={faults.choice && text('office.review.decide.wrong.choice')}
        choices={(['withoutDeviation', 'ask', 'deviation'] as const)
          .filter((each) => props.mayAsk || each !== 'ask')
          .map((each) => ({
            value: each,
            label: text(`office.review.decide.${each}`),
            hint: text(`office.review.decide.${each}.hint`),
            ...(each === 'deviation'
              ? { reveal: <Measures form={form} onChange={setForm} faults={faults} /> }
              : {}),
          }))}
      />
      <TextArea
        label={text(
          choice === 'ask' ? 'office.review.decide.question' : 'office.review.decide.text',
        )}
        hint={text(
          choice === 'ask'
            ? 'office.review.decide.question.hint'
            : 'office.review.decide.text.hint',
        )}
        value={form.text}
        onChange={(written) => setForm({ ...form, text: written })}
        maxLength={choice === 'ask' ? 2000 : 4000}
        isRequired
        error={faults.text && text('office.review.decide.wrong.text')}
      />
      {judgement.error === null ? null : hasCode(judgement.error, 'opening-closed') ? (
        <TakenNotice
          title={text('office.review.decide.closed.title')}
          body={text('office.review.decide.closed.text')}
          onRefresh={props.onTaken}
        />
      ) : (
        <NotSaved error={judgement.error} />
      )}
      <div className="row">
        <Button tone="primary" type="submit" working={judgement.isPending} shortcut="Ctrl Enter">
          {text(
            judgement.isPending
              ? 'office.review.decide.saving'
              : `office.review.decide.save.${choice ?? 'none'}`,
          )}
        </Button>
        {props.onKeep === undefined ? null : (
          <Button onPress={props.onKeep}>{text('office.review.decided.keep')}</Button>
        )}
      </div>
      {choice === 'ask' ? null : (
        <p className="xsmall soft">{text('office.review.decide.final')}</p>
      )}
    </form>
  );
}

/** What is to be done about a deviation, and which of it has been done. */
function Measures({
  form,
  onChange,
  faults,
}: {
  readonly form: JudgementDraft;
  readonly onChange: (form: JudgementDraft) => void;
  readonly faults: JudgementFaults;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const now = useNow();
  const choices = (of: readonly ReviewMeasure[]) =>
    of.map((value) => ({ value, label: text(`office.review.measure.${value}`) }));
  return (
    <div className="stack">
      <CheckChoices
        label={text('office.review.decide.measures')}
        hint={text('office.review.decide.measures.hint')}
        error={faults.measures && text('office.review.decide.wrong.measures')}
        value={form.measures}
        onChange={(chosen) => onChange({ ...form, measures: chosen })}
        choices={choices(measures)}
      />
      {form.measures.includes('imyReport') && !form.done.includes('imyReport') ? (
        <p className="small" role="status">
          {text('office.review.decide.imyDue', {
            due: momentText(new Date(imyReportDue(now)).toISOString(), language, text),
          })}
        </p>
      ) : null}
      {form.measures.length === 0 ? null : (
        <CheckChoices
          label={text('office.review.decide.done')}
          hint={text('office.review.decide.done.hint')}
          value={form.done.filter((each) => form.measures.includes(each))}
          onChange={(done) => onChange({ ...form, done })}
          choices={choices(form.measures)}
        />
      )}
    </div>
  );
}
