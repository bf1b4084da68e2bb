import '../review.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { request } from '../../../api/client.ts';
import type { LogCase, LogCases } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { TraceLine } from '../../../ui/trace-line.tsx';
import { ForDuty } from '../../for-duty.tsx';
import { momentText } from '../moment.ts';

const tones = { received: 'missing', opened: 'trace', answered: 'met' } as const;

/** What residents ask about their own log, for reviewers and for the manager of the unit. Nothing names who asks. */
export function CasesPage(): ReactNode {
  return (
    <ForDuty duty="logReviewer" or="unitManager">
      <CaseLists />
    </ForDuty>
  );
}

function CaseLists(): ReactNode {
  const text = useText();
  const [shown, setShown] = useState(false);
  const title = text('office.cases.title');
  usePageTitle(title);
  return (
    <main id="main" tabIndex={-1} className="office-page">
      <h1>{title}</h1>
      <p className="soft">{text('office.cases.lead')}</p>
      <section className="pane office-list" aria-labelledby="waiting">
        <div className="pane-head">
          <h2 id="waiting">{text('office.cases.waiting')}</h2>
        </div>
        <div className="pane-body">
          <CaseList state="open" />
        </div>
      </section>
      <TraceLine inset>{text('office.cases.privacy')}</TraceLine>
      <section className="office-decided" aria-label={text('office.cases.answered')}>
        <Button aria-expanded={shown} onPress={() => setShown(!shown)}>
          {text(shown ? 'office.cases.hideAnswered' : 'office.cases.showAnswered')}
        </Button>
        {shown ? (
          <div className="pane office-list">
            <div className="pane-head">
              <h2>{text('office.cases.answered')}</h2>
            </div>
            <div className="pane-body">
              <CaseList state="answered" />
            </div>
          </div>
        ) : null}
      </section>
    </main>
  );
}

function CaseList({ state }: { readonly state: 'open' | 'answered' }): ReactNode {
  const text = useText();
  const list = useQuery({
    queryKey: ['office', 'cases', state],
    queryFn: ({ signal }) =>
      request<LogCases>('GET', `office/review/cases?state=${state}`, { signal }),
    staleTime: 0,
  });
  if (list.data === undefined) {
    return list.error === null ? (
      <Waiting />
    ) : (
      <ErrorState error={list.error} onRetry={() => void list.refetch()} />
    );
  }
  if (list.data.cases.length > 0) {
    return (
      <ul>
        {list.data.cases.map((each) => (
          <CaseLine key={each.id} asked={each} />
        ))}
      </ul>
    );
  }
  return state === 'answered' ? (
    <p className="soft">{text('office.cases.noneAnswered')}</p>
  ) : (
    <Empty title={text('office.cases.none.title')}>
      <p className="soft">{text('office.cases.none.text')}</p>
    </Empty>
  );
}

function CaseLine({ asked }: { readonly asked: LogCase }): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { language } = useLanguage();
  const { id, unit, visitAt, askedAt, answeredAt, state } = asked;
  const visit = momentText(visitAt, language, text);
  const waits = state !== 'answered';
  return (
    <li className="office-line">
      <div>
        <h3>
          {unit.name} <Badge tone={tones[state]}>{text(`office.cases.state.${state}`)}</Badge>
        </h3>
        <p className="small soft">{text('office.cases.about', { time: visit })}</p>
      </div>
      <p className="small tabular">
        {answeredAt === null
          ? text('office.cases.asked', { time: momentText(askedAt, language, text) })
          : text('office.cases.answeredAt', { time: momentText(answeredAt, language, text) })}
      </p>
      <Button
        tone={waits ? 'primary' : 'plain'}
        aria-label={text(waits ? 'office.cases.openAbout' : 'office.cases.showAbout', {
          unit: unit.name,
          time: visit,
        })}
        onPress={() => void navigate({ to: '/office/cases/$case', params: { case: id } })}
      >
        {text(waits ? 'office.cases.open' : 'office.cases.show')}
      </Button>
    </li>
  );
}
