import type { ReactNode } from 'react';
import type { Source, SourceList } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Finding, Findings } from '../../ui/finding.tsx';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Empty } from '../../ui/states.tsx';
import { Step } from '../../ui/steps.tsx';
import { AssessedNotice } from '../assess-unable/assessed-notice.tsx';
import { useConditionWords } from './condition-words.ts';
import { distinctConditions } from './conditions.ts';
import { useLogged } from './logged.ts';
import type { StepContext } from './step-context.ts';
import type { StepState } from './steps.ts';
import type { StepsProgress } from './use-progress.ts';

/** Step 4: which connected providers share. Their names are information too, so they are asked for. */
export function SourcesStep({
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
  const title = text('staff.steps.sources.title');
  const { sources, working, lookSources, standing } = progress;
  if (state === 'done' && sources !== undefined) {
    return (
      <Step
        number={4}
        title={title}
        state="done"
        answer={<SourcesList sources={sources} context={context} />}
        logged={logged(sources.trace.at)}
      />
    );
  }
  if (state !== 'here') {
    return (
      <Step number={4} title={title} state="ahead" answer={text('staff.steps.sources.ahead')} />
    );
  }
  // Who shares may be seen before the contents may (SVOD 3:3 and 3:4, first paragraph).
  const closed = standing?.outcome === 'refused';
  return (
    <Step number={4} title={title} state="here">
      {closed ? (
        <AssessedNotice
          standing={standing}
          context={context}
          onAble={() => progress.askAgain(true)}
        />
      ) : null}
      <p className={closed ? 'soft step-do' : 'soft'}>
        {text(closed ? 'staff.steps.sources.intro.closed' : 'staff.steps.sources.intro')}
      </p>
      <div className="row step-do">
        <Button
          tone={closed ? 'plain' : 'primary'}
          onPress={lookSources}
          working={working === 'sources'}
          autoFocus={!closed}
        >
          {text(
            working === 'sources' ? 'staff.steps.sources.working' : 'staff.steps.sources.button',
          )}
        </Button>
      </div>
    </Step>
  );
}

function SourcesList(props: {
  readonly sources: SourceList;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const { sources, context } = props;
  const words = useConditionWords(context);
  if (sources.sources.length === 0) {
    return (
      <Empty title={text('staff.steps.sources.none.title')}>
        <p className="soft">{text('staff.steps.sources.none.body')}</p>
      </Empty>
    );
  }
  const missing = distinctConditions(sources.refused?.conditions ?? []).filter(
    (each) => each.state !== 'met',
  );
  return (
    <>
      {text('staff.steps.sources.done', { count: sources.sources.length })}
      <SourceLines sources={sources.sources} />
      {missing.length === 0 ? null : (
        <div className="sources-refused">
          <p className="small">{text('staff.steps.sources.refused')}</p>
          <Findings>
            {missing.map((each) => (
              <Finding
                key={`${each.condition}/${each.cite}`}
                state={each.state}
                title={words(each).title}
                cite={each.cite}
              >
                {words(each).detail}
              </Finding>
            ))}
          </Findings>
        </div>
      )}
    </>
  );
}

/** The providers that share, and what kinds of documents each has. */
export function SourceLines({ sources }: { readonly sources: readonly Source[] }): ReactNode {
  return (
    <ul className="sources pane">
      {sources.map((source) => (
        <SourceLine key={source.id} source={source} />
      ))}
    </ul>
  );
}

function SourceLine({ source }: { readonly source: Source }): ReactNode {
  const text = useText();
  const types = source.types.map((type) => text(`shared.type.${type}`)).join(', ');
  return (
    <li>
      <SourceMark kind={source.kind} />
      <span>
        <b>{source.name}</b>
        {source.boundary === 'sameUnit' || source.boundary === 'sameProvider' ? (
          <span className="soft"> ({text('staff.steps.sources.own')})</span>
        ) : null}
        <span className="soft sources-types">{types}</span>
      </span>
    </li>
  );
}
