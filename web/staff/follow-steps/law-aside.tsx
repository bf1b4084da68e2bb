import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { keepSections } from '../../ui/cite.ts';
import { Why } from '../../ui/explanation.tsx';
import { Finding, Findings } from '../../ui/finding.tsx';
import { Key } from '../../ui/key.tsx';
import { Pane } from '../../ui/pane.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { useConditionWords } from './condition-words.ts';
import { badgeOf, countConditions, distinctConditions } from './conditions.ts';
import type { StepContext } from './step-context.ts';
import type { StepsProgress } from './use-progress.ts';

/** "Det här kräver lagen": each condition as the server found it, and that everything is logged. */
export function LawAside({
  progress,
  context,
}: {
  readonly progress: StepsProgress;
  readonly context: StepContext;
}): ReactNode {
  const text = useText();
  const { standing, flag, flagRefused, aim } = progress;
  // Where nothing of others' can be opened, what the law asks for that isn't the reader's concern.
  const nothing = flag?.unblocked === false && aim !== 'others';
  if (flagRefused !== undefined) return null;
  return (
    <aside className="law" aria-label={text('staff.law.title')}>
      {standing === undefined || nothing ? (
        <Pane title={text('staff.law.title')}>
          <p className="small soft">{text(nothing ? 'staff.law.nothing' : 'staff.law.waiting')}</p>
        </Pane>
      ) : (
        <LawPane standing={standing} context={context} />
      )}
      <TraceLine inset>{text('staff.law.trace', { name: context.name })}</TraceLine>
      <div className="keys">
        <span>
          <Key>↑</Key>
          <Key>↓</Key> {text('staff.keys.choose')}
        </span>
        <span>
          <Key>Ctrl</Key>
          <Key>Enter</Key> {text('staff.keys.save')}
        </span>
        <span>
          <Key>?</Key> {text('staff.keys.all')}
        </span>
      </div>
    </aside>
  );
}

function LawPane(props: { readonly standing: Standing; readonly context: StepContext }): ReactNode {
  const text = useText();
  const { standing, context } = props;
  const words = useConditionWords({ ...context, refused: standing.refusal !== null });
  const conditions = distinctConditions(standing.conditions);
  const count = countConditions(conditions);
  const badge = badgeOf(count);
  const tone = badge === 'met' ? 'met' : badge === 'forbidden' ? 'danger' : 'missing';
  return (
    <Pane
      title={text('staff.law.title')}
      aside={
        badge === 'none' ? null : (
          <Badge tone={badge === 'unknown' ? 'plain' : tone}>
            {text(`staff.law.${badge}`, { ...count })}
          </Badge>
        )
      }
    >
      <div aria-live="polite">
        <Findings>
          {conditions.map((each) => (
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
      <div className="law-note">
        <p className="small">{keepSections(standing.explanation.sentence)}</p>
        <Why explanation={standing.explanation} />
      </div>
    </Pane>
  );
}
