import { type ComponentProps, type ReactNode, useRef, useState } from 'react';
import type { LegalHold } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { timeWithSeconds } from '../../../ui/dates.ts';
import { usePageTitle } from '../../../ui/page-title.ts';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { TraceLine } from '../../../ui/trace-line.tsx';
import { useNow } from '../../use-now.ts';
import { parted } from './hold.ts';
import { HoldLine } from './hold-line.tsx';
import { useHolds } from './holds.ts';

/** What the log keeps after the retention time, and what it has kept. Nothing says whom it is about. */
export function HoldsPage(): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const list = useHolds();
  const now = useNow(60_000);
  const head = useRef<HTMLHeadingElement>(null);
  const [hasEnded, setHasEnded] = useState(false);
  const title = text('office.holds.title');
  usePageTitle(title);
  const { inForce, ended } = parted(list.data?.holds ?? [], now);
  const refresh = (): void => void list.refetch();
  const onEnded = (): void => {
    setHasEnded(true);
    head.current?.focus();
  };
  return (
    <main id="main" tabIndex={-1} className="office-page review-asked">
      <h1>{title}</h1>
      <p className="soft">{text('office.holds.lead')}</p>
      <p className="hidden-visually" role="status">
        {hasEnded ? text('office.hold.end.done') : ''}
      </p>
      <section className="pane office-list" aria-labelledby="inForce">
        <div className="pane-head">
          <h2 id="inForce" ref={head} tabIndex={-1}>
            {text('office.holds.inForce')}
          </h2>
        </div>
        <div className="pane-body">
          {list.error === null ? null : <ErrorState error={list.error} onRetry={refresh} />}
          {list.data === undefined ? (
            list.error === null ? (
              <Waiting>{text('office.holds.fetching')}</Waiting>
            ) : null
          ) : inForce.length === 0 ? (
            <Empty title={text('office.holds.none.title')}>
              <p className="soft">{text('office.holds.none.text')}</p>
            </Empty>
          ) : (
            <Lines holds={inForce} isInForce onEnded={onEnded} onRefresh={refresh} />
          )}
        </div>
      </section>
      {ended.length === 0 ? null : (
        <section className="pane office-list" aria-labelledby="over">
          <div className="pane-head">
            <h2 id="over">{text('office.holds.over')}</h2>
          </div>
          <div className="pane-body">
            <Lines holds={ended} isInForce={false} onEnded={onEnded} onRefresh={refresh} />
          </div>
        </section>
      )}
      {list.data === undefined ? null : (
        <TraceLine inset>
          {text('office.holds.logged', { time: timeWithSeconds(list.data.trace.at, language) })}
        </TraceLine>
      )}
    </main>
  );
}

function Lines({
  holds,
  ...line
}: Omit<ComponentProps<typeof HoldLine>, 'hold'> & {
  readonly holds: readonly LegalHold[];
}): ReactNode {
  return (
    <ul>
      {holds.map((hold) => (
        <HoldLine key={hold.id} hold={hold} {...line} />
      ))}
    </ul>
  );
}
