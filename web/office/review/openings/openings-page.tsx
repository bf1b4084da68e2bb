import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { useText } from '../../../messages/text.tsx';
import { weekNumberOf } from '../../../staff/swedish-time.ts';
import { useShortcuts } from '../../../staff/use-shortcuts.ts';
import { Button } from '../../../ui/button.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { TraceLine } from '../../../ui/trace-line.tsx';
import type { Choice } from './choice.ts';
import { ChoiceFields, KindChoice } from './choice-fields.tsx';
import { useOpenings, useSummary } from './openings.ts';
import { OpeningsTable } from './openings-table.tsx';
import { Distribution, WorkFigures } from './work-figures.tsx';

/** The work list, highest score first, with the opening that is being reviewed beside it. */
export function OpeningsPage(): ReactNode {
  const text = useText();
  const { opening: shown } = useParams({ strict: false });
  const summary = useSummary();
  const week = weekNumberOf(Date.now());
  return (
    <main
      id="main"
      tabIndex={-1}
      className={shown === undefined ? 'review-page' : 'review-page has-opening'}
    >
      <ListTitle shown={shown} title={text('office.review.titleWeek', { week })} />
      <div className="review-top">
        <div>
          <h1>{text('office.review.titleWeek', { week })}</h1>
          <p className="soft">{text('office.review.lead')}</p>
          {summary.data === undefined ? null : <WorkFigures summary={summary.data} />}
        </div>
        {summary.data === undefined ? null : <Distribution summary={summary.data} />}
      </div>
      <TraceLine inset>{text('office.review.logged', { own: summary.data?.own ?? 0 })}</TraceLine>
      <div className="review-columns">
        <List shown={shown} summary={summary.data} />
        <Outlet />
      </div>
    </main>
  );
}

/** Names the page for the list; an opening names itself. */
function ListTitle({
  shown,
  title,
}: {
  readonly shown: string | undefined;
  readonly title: string;
}): ReactNode {
  return shown === undefined ? <Title title={title} /> : null;
}

function Title({ title }: { readonly title: string }): ReactNode {
  usePageTitle(title);
  return null;
}

function List({
  shown,
  summary,
}: {
  readonly shown: string | undefined;
  readonly summary: ReturnType<typeof useSummary>['data'];
}): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const choice = useSearch({ from: '/office/review/openings' });
  const list = useOpenings(choice);
  const pane = useRef<HTMLElement>(null);
  const openings = list.data?.pages.flatMap((page) => page.openings) ?? [];
  const change = (next: Choice): void =>
    void navigate({ to: '.', search: () => next, replace: true });
  useShortcuts({ j: () => step(pane.current, 1), k: () => step(pane.current, -1) });
  const count = openings.length;
  return (
    <section ref={pane} className="pane review-list" aria-labelledby="openings">
      <div className="pane-head">
        <h2 id="openings">{text('office.review.list.title')}</h2>
        <span className="push">
          <KindChoice choice={choice} summary={summary} onChange={change} />
        </span>
      </div>
      <div className="pane-body">
        <ChoiceFields choice={choice} onChange={change} />
        <p className="hidden-visually" role="status">
          {list.data === undefined
            ? ''
            : list.hasNextPage
              ? text('office.review.list.countMore', { count })
              : text('office.review.list.count', { count })}
        </p>
        {list.data === undefined ? (
          list.error === null ? (
            <Waiting>{text('office.review.list.fetching')}</Waiting>
          ) : (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          )
        ) : count === 0 ? (
          <Empty title={text('office.review.list.none.title')}>
            <p className="soft">{text('office.review.list.none.text')}</p>
          </Empty>
        ) : (
          <OpeningsTable openings={openings} limit={summary?.limit} shown={shown} />
        )}
        {list.data === undefined || list.error === null ? null : <ErrorState error={list.error} />}
        {list.hasNextPage ? (
          <Button working={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
            {text(
              list.isFetchingNextPage
                ? 'office.review.list.fetchingMore'
                : 'office.review.list.more',
            )}
          </Button>
        ) : null}
        <p className="xsmall soft">{text('office.review.list.privacy')}</p>
      </div>
    </section>
  );
}

/** Moves the focus along the rows, from the one that has it or is open; the first when none is. */
function step(pane: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(pane?.querySelectorAll<HTMLElement>('a[data-opening]') ?? [])];
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  const from =
    focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
  rows[from < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, from + by))]?.focus();
}
