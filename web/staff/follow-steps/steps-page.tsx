import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { Problem } from '../../api/problem.ts';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { usePageTitle } from '../../ui/page-title.ts';
import { Steps } from '../../ui/steps.tsx';
import { DangerNotice } from '../danger/danger-notice.tsx';
import { InnerBlockNotice } from '../inner-block/inner-block-notice.tsx';
import { findKnown, isGone, type KnownLookup } from '../lookup.ts';
import { GoneLookup, LookupPage } from '../lookup-page.tsx';
import { whose } from '../names.ts';
import { Outage } from '../outage.tsx';
import { PersonBar } from '../person-bar.tsx';
import { Refusal } from '../refusal.tsx';
import { AnswerStep } from './answer-step.tsx';
import { FlagStep } from './flag-step.tsx';
import { GroundStep } from './ground-step.tsx';
import { LawAside } from './law-aside.tsx';
import { OverviewStep } from './overview-step.tsx';
import { SourcesStep } from './sources-step.tsx';
import { type StepContext, useStepContext } from './step-context.ts';
import { closedBy, type StepName, stepsOf, stepsOnTheWay } from './steps.ts';
import { type StepsProgress, useProgress } from './use-progress.ts';

/** "Läs vad andra har dokumenterat": the lawful steps, driven by what the server says is met and may be done. */
export function StepsPage(): ReactNode {
  const { lookup } = useParams({ from: '/staff/lookup/$lookup/steps' });
  return (
    <LookupPage key={lookup} lookup={lookup}>
      {(known) => <StepsOf lookup={lookup} known={known} />}
    </LookupPage>
  );
}

function StepsOf(props: { readonly lookup: string; readonly known: KnownLookup }): ReactNode {
  const text = useText();
  const { lookup, known } = props;
  const progress = useProgress(lookup);
  const context = useStepContext(lookup, known.person);
  const taken = {
    flag: progress.flag,
    standing: progress.standing,
    sourcesOpened: progress.sources !== undefined,
    aim: progress.aim,
    asksAgain: progress.asksAgain,
  };
  const states = stepsOf(taken);
  const steps: Readonly<Record<StepName, ReactNode>> = {
    flag: <FlagStep state={states.flag} progress={progress} context={context} />,
    ground: <GroundStep state={states.ground} progress={progress} context={context} />,
    answer: <AnswerStep state={states.answer} progress={progress} context={context} />,
    sources: <SourcesStep state={states.sources} progress={progress} context={context} />,
    overview: <OverviewStep state={states.overview} progress={progress} context={context} />,
  };
  const onTheWay = stepsOnTheWay({ ...taken, refused: progress.flagRefused !== undefined });
  const ahead = onTheWay.filter((name) => states[name] === 'ahead');
  const soFar = onTheWay.filter((name) => states[name] !== 'ahead');
  const drawn = (names: readonly StepName[]) =>
    names.map((name) => <Fragment key={name}>{steps[name]}</Fragment>);
  usePageTitle(text('staff.steps.title'));
  if (isGone(progress.error)) return <GoneLookup />;

  return (
    <>
      <PersonBar person={known.person} />
      <main id="main" tabIndex={-1} className="steps-page">
        <div>
          <div className="steps-page-title steps-page-head">
            <h2>{text('staff.steps.title')}</h2>
            <DangerWay lookup={lookup} standing={progress.standing} />
          </div>
          <Above progress={progress} context={context} />
          <Steps>{drawn(soFar)}</Steps>
        </div>
        {/* Beside the steps at a desk; on a telephone right after the step that is open. */}
        <LawAside progress={progress} context={context} />
        {ahead.length === 0 ? null : (
          <div className="steps-ahead">
            <Steps>{drawn(ahead)}</Steps>
          </div>
        )}
      </main>
    </>
  );
}

/** What has to be known before the steps: a reading that was closed, a server that is away, a refusal. */
function Above(props: {
  readonly progress: StepsProgress;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const { progress, context } = props;
  const { lookup, name } = context;
  const { closed } = useSearch({ from: '/staff/lookup/$lookup/steps' });
  const { language } = useLanguage();
  const { outage, error, standing, flag, aim } = progress;
  const wasReading = closed === true && (flag?.unblocked !== false || aim === 'others');
  const values = { name, whose: whose(name, language) };
  return (
    <div className="steps-above">
      {wasReading && standing?.outcome === 'refused' ? (
        <Notice tone="missing" title={text('staff.steps.closed.title')} announce>
          <p>{text(`staff.steps.closed.${closedBy(standing)}`, values)}</p>
        </Notice>
      ) : null}
      {standing === undefined ? null : <DangerNotice lookup={lookup} standing={standing} />}
      {flag?.innerBlocked === true ? (
        <InnerBlockNotice
          lookup={lookup}
          standing={standing}
          liftedUntil={findKnown(lookup)?.innerLiftedUntil}
        />
      ) : null}
      {outage === null ? null : <Outage error={outage} onNow={progress.tryNow} />}
      {error instanceof Problem && error.status === 403 ? (
        <Refusal problem={error} name={name} />
      ) : null}
      {error instanceof Problem && error.status !== 403 && error.status !== 401 ? (
        <Notice tone="danger" title={text('staff.fault.title')} announce>
          <p>{text('staff.fault.body')}</p>
        </Notice>
      ) : null}
    </div>
  );
}

/** Danger to life doesn't wait for the steps: the way stands beside the title as soon as it is open. */
function DangerWay(props: {
  readonly lookup: string;
  readonly standing: Standing | undefined;
}): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { lookup, standing } = props;
  if (standing?.actions.includes('stateDanger') !== true || standing.danger !== null) return null;
  return (
    <Button
      small
      onPress={() => void navigate({ to: '/staff/lookup/$lookup/danger', params: { lookup } })}
    >
      <Icon of={WarningOctagonIcon} /> {text('staff.danger.way')}
    </Button>
  );
}
