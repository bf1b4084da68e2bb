import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import type { StepContext } from '../follow-steps/step-context.ts';
import { WaysOut } from '../follow-steps/ways-out.tsx';
import { LawPaneOf } from '../law-pane.tsx';
import { findKnown } from '../lookup.ts';
import { OwnPage } from '../own-page.tsx';
import { InnerLiftView } from './inner-lift-form.tsx';

/** The authorised officer lifts inner blocks at her own care provider (PDL 4:5). */
export function LiftInnerBlockPage(): ReactNode {
  const { lookup } = useParams({ from: '/staff/lookup/$lookup/inner-block' });
  const text = useText();
  return (
    <OwnPage
      lookup={lookup}
      title={() => text('staff.inner.title')}
      aside={({ context }) => <Beside context={context} />}
    >
      {({ standing, context }) =>
        standing.actions.includes('liftInnerBlock') ? (
          <InnerLiftView context={context} />
        ) : (
          <Notice title={text('staff.own.notNow')}>
            <p>{text('staff.inner.notYou')}</p>
            <WaysOut flag={findKnown(lookup)?.flag} standing={standing} context={context} />
          </Notice>
        )
      }
    </OwnPage>
  );
}

function Beside({ context }: { readonly context: StepContext }): ReactNode {
  const text = useText();
  const { name } = context;
  return (
    <>
      <LawPaneOf
        title={text('staff.law.title')}
        says={[
          { title: text('staff.inner.law.either', { name }), cite: 'PDL 4:5' },
          { title: text('staff.inner.law.or'), cite: 'PDL 4:5' },
          { title: text('staff.inner.law.names'), cite: 'PDL 4:5' },
        ]}
      />
      <TraceLine inset>{text('staff.inner.trace', { name })}</TraceLine>
    </>
  );
}
