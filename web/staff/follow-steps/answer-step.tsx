import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import type { Language } from '../../messages/languages.ts';
import { type LookUpText, useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { dateText } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { Step } from '../../ui/steps.tsx';
import { useFocusOnMount } from '../../ui/use-focus-on-mount.ts';
import { AssessedNotice } from '../assess-unable/assessed-notice.tsx';
import { lastDayOf } from '../swedish-time.ts';
import { AnswerFormView } from './answer-form.tsx';
import { useLogged } from './logged.ts';
import type { StepContext } from './step-context.ts';
import { answerView, type StepState, wayToOwnRecord } from './steps.ts';
import type { StepsProgress } from './use-progress.ts';
import { WaysByLaw } from './ways-by-law.tsx';
import { WaysOut } from './ways-out.tsx';

type AnswerStepProps = {
  readonly state: StepState;
  readonly progress: StepsProgress;
  readonly context: StepContext;
};

/** Step 3: what the person says. A "no" is kept and shown, so that nobody asks in vain. */
export function AnswerStep({ state, progress, context }: AnswerStepProps): ReactNode {
  const text = useText();
  const logged = useLogged();
  const { language } = useLanguage();
  const title = text('staff.steps.answer.title', { name: context.name });
  const { standing } = progress;
  if (state === 'done' && standing !== undefined) {
    return (
      <Step
        number={3}
        title={title}
        state="done"
        answer={answerText(standing, context, text, language)}
        {...(standing.consent === null ? {} : { logged: logged(standing.trace.at) })}
      />
    );
  }
  if (state !== 'here' || standing === undefined) {
    return (
      <Step number={3} title={title} state="ahead" answer={text('staff.steps.answer.ahead')} />
    );
  }
  return (
    <Step number={3} title={title} state="here">
      <Answering standing={standing} progress={progress} context={context} />
    </Step>
  );
}

function Answering(props: {
  readonly standing: Standing;
  readonly progress: StepsProgress;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const { standing, context, progress } = props;
  const { asksAgain, askAgain } = progress;
  const view = answerView(standing);
  if (view === 'refused' && !asksAgain) {
    return (
      <RefusedNotice
        standing={standing}
        progress={progress}
        context={context}
        onChanged={() => askAgain(true)}
      />
    );
  }
  if (view === 'assessed' && !asksAgain) {
    return (
      <>
        <AssessedNotice standing={standing} context={context} onAble={() => askAgain(true)} />
        <WaysOut flag={progress.flag} standing={standing} context={context} />
      </>
    );
  }
  if (view === 'nothingToAsk') {
    return (
      <div className="stack">
        <p>{text('staff.steps.nothing.title')}</p>
        <p className="soft">{text('staff.steps.nothing.body')}</p>
        <WaysByLaw standing={standing} context={context} />
        <WaysOut flag={progress.flag} standing={standing} context={context} />
      </div>
    );
  }
  return (
    <AskedAgain again={asksAgain}>
      <AnswerFormView
        standing={standing}
        progress={progress}
        context={context}
        onSaved={(next) => {
          askAgain(false);
          // The button said "save the answer and show who shares": that is the choice of step 4.
          if (next.outcome === 'permitted') progress.lookSources();
        }}
      />
    </AskedAgain>
  );
}

/** The question took the place of the button that asks again: the cursor goes with it. */
function AskedAgain(props: { readonly again: boolean; readonly children: ReactNode }): ReactNode {
  const place = useFocusOnMount<HTMLDivElement>(props.again);
  return (
    <div ref={place} tabIndex={-1}>
      {props.children}
    </div>
  );
}

function RefusedNotice(props: {
  readonly standing: Standing;
  readonly progress: StepsProgress;
  readonly context: StepContext;
  readonly onChanged: () => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { standing, progress, context } = props;
  const { name } = context;
  const mayAsk = standing.actions.includes('recordConsent');
  return (
    <div className="step-form">
      <Notice tone="missing" title={text('staff.steps.refused.title', { name })} announce>
        <p>
          {text('staff.steps.refused.body', {
            date: dateText(standing.refusal?.at ?? '', language),
            by: standing.refusal?.by ?? '',
          })}
        </p>
        <b className="notice-do">{text('staff.steps.refused.do')}</b>
        <ul className="bullets">
          <li>{text('staff.steps.refused.ask', { name })}</li>
          {mayAsk ? <li>{text('staff.steps.refused.again')}</li> : null}
          {wayToOwnRecord(progress.flag, standing) === 'open' ? (
            <li>{text('staff.steps.refused.own')}</li>
          ) : null}
        </ul>
        <WaysByLaw standing={standing} context={context} />
        <WaysOut flag={progress.flag} standing={standing} context={context}>
          {mayAsk ? (
            <Button small onPress={props.onChanged}>
              {text('staff.steps.refused.changed', { name })}
            </Button>
          ) : null}
        </WaysOut>
      </Notice>
    </div>
  );
}

function answerText(
  standing: Standing,
  { isChild, name }: StepContext,
  text: LookUpText,
  language: Language,
): string {
  const { consent, attitude, danger } = standing;
  if (consent === null && attitude !== null) {
    return text('staff.unable.done', { name, date: dateText(attitude.at, language) });
  }
  if (consent === null && danger !== null && danger.consentNotObtainable !== null) {
    return text('staff.danger.done');
  }
  if (consent !== null) {
    const until =
      consent.until === null
        ? text('staff.steps.answer.done.open')
        : text('staff.steps.answer.done.until', {
            date: dateText(lastDayOf(consent.until), language),
          });
    const by =
      consent.representedBy === null
        ? ''
        : ` ${text('staff.steps.answer.done.by', { name: consent.representedBy })}`;
    return `${text('staff.steps.answer.done.consent', { until })}${by}`;
  }
  return isChild
    ? text('staff.steps.answer.done.child', { name })
    : text('staff.steps.answer.done.notNeeded');
}
