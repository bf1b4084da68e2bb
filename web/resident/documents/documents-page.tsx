import './documents.css';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ResidentDocument } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { Button } from '../../ui/button.tsx';
import { dayText, monthHeading } from '../../ui/dates.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { Sky } from '../../ui/sky.tsx';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Empty, ErrorState, Waiting } from '../../ui/states.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { Fault } from '../fault.tsx';
import { useResidentText } from '../telling.ts';
import { useDocuments } from './documents.ts';
import { byMonth, saysTheSame } from './list.ts';

/** What those who care for the person have written and show her here. */
export function DocumentsPage(): ReactNode {
  const text = useResidentText();
  const list = useDocuments();
  const documents = list.data?.pages.flatMap((page) => page.documents) ?? [];
  const place = useFocusOnOlder(documents.length);
  usePageTitle(text('resident.documents.title'));
  return (
    <main id="main" tabIndex={-1} className="own-documents">
      <Sky title={text('resident.documents.title')}>
        <p className="lead">{text('resident.documents.lead')}</p>
      </Sky>
      <div className="wrap" ref={place}>
        {list.data === undefined ? (
          list.error === null ? (
            <Waiting>{text('resident.documents.waiting')}</Waiting>
          ) : (
            <Fault error={list.error} onRetry={() => void list.refetch()} />
          )
        ) : (
          <>
            {documents.length === 0 ? (
              <Empty title={text('resident.documents.empty.title')}>
                <p>{text('resident.documents.empty.text')}</p>
              </Empty>
            ) : (
              <Months documents={documents} />
            )}
            <div className="older">
              {list.isFetchNextPageError ? (
                <ErrorState error={list.error} onRetry={() => void list.fetchNextPage()} />
              ) : list.hasNextPage ? (
                <Button working={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                  {text(
                    list.isFetchingNextPage
                      ? 'resident.documents.olderWorking'
                      : 'resident.documents.older',
                  )}
                </Button>
              ) : null}
              <TraceLine inset>{text('resident.trace')}</TraceLine>
            </div>
          </>
        )}
      </div>
    </main>
  );
}

function Months({ documents }: { readonly documents: readonly ResidentDocument[] }): ReactNode {
  const { language } = useLanguage();
  return byMonth(documents).map(({ month, documents: those }) => (
    <section key={month} aria-labelledby={`month-${month}`}>
      <h2 className="month" id={`month-${month}`}>
        {monthHeading(month, language)}
      </h2>
      <ul>
        {those.map((document) => (
          <li key={document.id}>
            <DocumentLink document={document} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function DocumentLink({ document }: { readonly document: ResidentDocument }): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const { id, type, title, eventAt, controller, unit } = document;
  const kind = text(`shared.type.${type}`);
  return (
    <Link className="own-document" to="/resident/documents/$document" params={{ document: id }}>
      <time className="small" dateTime={eventAt}>
        {dayText(eventAt, language)}
      </time>
      <span>
        <b>{title}</b>
        <span className="small soft own-document-by">
          <SourceMark kind={controller.kind} />{' '}
          {[saysTheSame(title, kind) ? undefined : kind, unit.name].filter(Boolean).join(', ')}
        </span>
      </span>
    </Link>
  );
}

/** When older documents have come, the first of them takes focus: the button that fetched them has moved away. */
function useFocusOnOlder(count: number) {
  const place = useRef<HTMLDivElement>(null);
  const known = useRef(count);
  useEffect(() => {
    const before = known.current;
    known.current = count;
    if (before === 0 || count <= before) return;
    place.current?.querySelectorAll<HTMLElement>('.own-document')[before]?.focus();
  }, [count]);
  return place;
}
