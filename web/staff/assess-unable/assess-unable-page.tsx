import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { keepSections } from '../../ui/cite.ts';
import { Notice } from '../../ui/notice.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { type StepContext, useToSteps } from '../follow-steps/step-context.ts';
import { WaysOut } from '../follow-steps/ways-out.tsx';
import { LawPaneOf } from '../law-pane.tsx';
import { findKnown } from '../lookup.ts';
import { whose } from '../names.ts';
import { OwnPage } from '../own-page.tsx';
import { AssessmentFormView } from './assessment-form.tsx';

/** The recorded assessment of a person who lastingly can't consent (SVOD 3:3; for social care 3:4). */
export function AssessUnablePage(): ReactNode {
  const { lookup } = useParams({ from: '/staff/lookup/$lookup/unable' });
  const text = useText();
  const toSteps = useToSteps(lookup);
  return (
    <OwnPage
      lookup={lookup}
      title={({ name }) => text('staff.unable.title', { name })}
      aside={({ context }) => <Beside context={context} />}
    >
      {({ standing, context }) =>
        standing.actions.includes('assessUnable') ? (
          <AssessmentFormView context={context} onSaved={toSteps} />
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

/** What the law asks for then, whose data that can open, and that it is told. */
function Beside({ context }: { readonly context: StepContext }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { name, social } = context;
  const kind = social ? 'social' : 'care';
  const cite = social ? 'SVOD 3:4' : 'SVOD 3:3';
  const values = { name, whose: whose(name, language) };
  return (
    <>
      <LawPaneOf
        title={text('staff.law.title')}
        says={[
          {
            title: text('staff.unable.law.lasting'),
            detail: text('staff.unable.law.lasting.detail'),
            cite,
          },
          { title: text(`staff.unable.law.necessary.${kind}`), cite },
          {
            title: text('staff.unable.law.clarified', values),
            detail: text('staff.unable.law.clarified.detail'),
            cite,
          },
          { title: text('staff.unable.law.opposition', values), cite },
        ]}
      />
      <LawPaneOf
        title={text('staff.unable.opens')}
        says={[{ title: text(`staff.unable.opens.${kind}`), cite }]}
      />
      <TraceLine inset>{text('staff.unable.trace', values)}</TraceLine>
    </>
  );
}
