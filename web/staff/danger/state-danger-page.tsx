import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { keepSections } from '../../ui/cite.ts';
import { Notice } from '../../ui/notice.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { type StepContext, useToSteps } from '../follow-steps/step-context.ts';
import { WaysOut } from '../follow-steps/ways-out.tsx';
import { LawPaneOf } from '../law-pane.tsx';
import { findKnown } from '../lookup.ts';
import { OwnPage } from '../own-page.tsx';
import { DangerFormView } from './danger-form.tsx';

/** Danger to life or serious risk to health, in the reader's own words (SVOD 3:5, 3:6). Care providers only. */
export function StateDangerPage(): ReactNode {
  const { lookup } = useParams({ from: '/staff/lookup/$lookup/danger' });
  const text = useText();
  const toSteps = useToSteps(lookup);
  return (
    <OwnPage
      lookup={lookup}
      title={() => text('staff.danger.title')}
      aside={({ context }) => <Beside context={context} />}
    >
      {({ standing, context }) =>
        standing.actions.includes('stateDanger') ? (
          <DangerFormView context={context} onSaved={toSteps} />
        ) : (
          <Notice title={text('staff.own.notNow')}>
            <p>{keepSections(standing.explanation.sentence)}</p>
            <WaysOut flag={findKnown(lookup)?.flag} standing={standing} context={context} />
          </Notice>
        )
      }
    </OwnPage>
  );
}

/** What then opens, and what doesn't. */
function Beside({ context }: { readonly context: StepContext }): ReactNode {
  const text = useText();
  const { name } = context;
  return (
    <>
      <LawPaneOf
        title={text('staff.danger.opens')}
        says={[
          {
            title: text('staff.danger.opens.unblocked'),
            detail: text('staff.danger.opens.unblocked.detail'),
            cite: 'SVOD 3:6',
          },
          {
            title: text('staff.danger.opens.blocked'),
            detail: text('staff.danger.opens.blocked.detail'),
            cite: 'SVOD 3:5',
          },
        ]}
      />
      <LawPaneOf
        title={text('staff.danger.closed')}
        says={[
          { title: text('staff.danger.closed.social'), cite: 'SVOD 3:6' },
          {
            title: text('staff.danger.closed.refused', { name }),
            detail: text('staff.danger.closed.refused.detail'),
            cite: 'SVOD 3:6',
          },
        ]}
      />
      <TraceLine inset>{text('staff.danger.trace', { name })}</TraceLine>
    </>
  );
}
