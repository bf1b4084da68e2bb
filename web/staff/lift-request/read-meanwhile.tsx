import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { LiftRequest } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CiteLink } from '../../ui/cite-link.tsx';
import { SourceLines } from '../follow-steps/sources-step.tsx';
import { useOpenOverview } from '../follow-steps/step-context.ts';
import { askSources, untilAnswered } from '../lookup.ts';
import type { OwnPageProps } from '../own-page.tsx';
import { isUndecided } from './lift-request.ts';

/** What may be read while one waits for the decision: unblocked data, when there is danger to life (SVOD 3:6). */
export function ReadMeanwhile(props: OwnPageProps & { readonly request: LiftRequest }): ReactNode {
  const text = useText();
  const { standing, context, request } = props;
  const { lookup } = context;
  const openOverview = useOpenOverview(lookup);
  const [asked, setAsked] = useState(false);
  const sources = useQuery({
    queryKey: ['lookup', lookup, 'sources'],
    queryFn: () => askSources(lookup),
    enabled: asked,
    ...untilAnswered,
  });
  if (!isUndecided(request) || !standing.actions.includes('openSources')) return null;
  return (
    <section className="pane own-form">
      <div>
        <h3>{text('staff.lift.meanwhile')}</h3>
        <p className="soft small">
          {text('staff.lift.meanwhile.body')} <CiteLink cite="SVOD 3:6" />
        </p>
      </div>
      {sources.data === undefined ? (
        <div className="row">
          <Button onPress={() => setAsked(true)} working={sources.isFetching}>
            {text(
              sources.isFetching ? 'staff.steps.sources.working' : 'staff.steps.sources.button',
            )}
          </Button>
        </div>
      ) : (
        <>
          <SourceLines sources={sources.data.sources} />
          <div className="row">
            <Button tone="primary" onPress={openOverview}>
              {text('staff.lift.meanwhile.open')}
            </Button>
            <span className="xsmall soft">{text('staff.danger.onlyCare')}</span>
          </div>
        </>
      )}
    </section>
  );
}
