import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Finding, Findings } from '../../ui/finding.tsx';
import { Key } from '../../ui/key.tsx';
import { Pane } from '../../ui/pane.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { badgeOf, countConditions, distinctConditions } from './conditions.ts';
import type { StepsProgress } from './use-progress.ts';

/** "Det här kräver lagen": each condition as the server found it, and that everything is logged. */
export function LawAside({
  progress,
  name,
}: {
  readonly progress: StepsProgress;
  readonly name: string;
}): ReactNode {
  const text = useText();
  const { standing } = progress;
  return (
    <aside className="law" aria-label={text('staff.law.title')}>
      {standing === undefined ? (
        <Pane title={text('staff.law.title')}>
          <p className="small soft">{text('staff.law.waiting')}</p>
        </Pane>
      ) : (
        <LawPane standing={standing} />
      )}
      <TraceLine inset>{text('staff.law.trace', { name })}</TraceLine>
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

function LawPane({ standing }: { readonly standing: Standing }): ReactNode {
  const text = useText();
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
              title={each.text}
              cite={each.cite}
            >
              {each.detail}
            </Finding>
          ))}
        </Findings>
      </div>
    </Pane>
  );
}
