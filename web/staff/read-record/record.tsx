import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Overview } from '../../api/types.ts';
import { DocumentsPane } from '../documents/documents-pane.tsx';
import { groupHeaders, inOrder, step } from '../documents/groups.ts';
import { SearchedWords } from '../documents/marked.tsx';
import { Reader } from '../documents/reader.tsx';
import { Now } from '../now/now.tsx';
import { figureId } from '../time-line/figure.tsx';
import { TimeLine } from '../time-line/time-line.tsx';
import { useShortcuts } from '../use-shortcuts.ts';
import { Foot } from './foot.tsx';
import { useReading } from './use-reading.ts';
import { useDocuments, useFilter } from './use-record.ts';

const readerId = 'reader';
const searchId = 'document-search';

/** Everything of the overview below the person: time line, what is current, documents, and what is open. */
export function Record(props: {
  readonly lookup: string;
  readonly overview: Overview;
  /** The server refused: what was met no longer is. */
  readonly onClosed: () => void;
}): ReactNode {
  const { lookup, overview, onClosed } = props;
  const [now] = useState(() => Date.now());
  const { filter, asked, change, clear } = useFilter();
  const documents = useDocuments(lookup, overview, asked);
  const headers = useMemo(
    () => documents.data?.pages.flatMap((page) => page.headers) ?? [],
    [documents.data],
  );
  const groups = useMemo(
    () => groupHeaders(headers, overview.lastReadAt),
    [headers, overview.lastReadAt],
  );
  const reading = useReading();

  // The reader is gone to once the document stands in it: before, its place isn't the one it will have.
  const awaited = useRef<string>(undefined);
  const open = (documentId: string): void => {
    const isShown = documentId === reading.open || documentId === reading.pinned;
    awaited.current = isShown ? undefined : documentId;
    reading.choose(documentId);
    if (isShown) showReader();
  };
  const onShown = useCallback((documentId: string): void => {
    if (awaited.current !== documentId) return;
    awaited.current = undefined;
    showReader();
  }, []);

  const go = (by: 1 | -1): void => {
    const next = step(inOrder(groups), reading.open, by);
    if (next !== undefined) open(next.id);
  };
  useShortcuts({
    j: () => go(1),
    k: () => go(-1),
    s: () => document.querySelector<HTMLElement>(`#${searchId} input`)?.focus(),
    t: focusTimeLine,
    b: reading.compare,
  });

  return (
    <>
      <TimeLine overview={overview} now={now} openDocument={reading.open} onOpen={open} />
      <SearchedWords value={asked.text}>
        <div className={reading.pinned === undefined ? 'columns' : 'columns columns-comparing'}>
          <Now overview={overview} now={now} onOpen={open} />
          <DocumentsPane
            searchId={searchId}
            overview={overview}
            documents={documents}
            groups={groups}
            filter={filter}
            change={change}
            clear={clear}
            opened={reading.open}
            pinned={reading.pinned}
            onOpen={open}
            onClosed={onClosed}
          />
          <Reader
            id={readerId}
            lookup={lookup}
            reading={reading}
            headers={headers}
            onStep={go}
            onShown={onShown}
            onClosed={onClosed}
          />
        </div>
      </SearchedWords>
      <Foot />
    </>
  );
}

/** On a narrow screen the document stands below the list, and has to be gone to: to just below the person's header. */
function showReader(): void {
  requestAnimationFrame(() => {
    const reader = document.getElementById(readerId);
    if (reader === null || !matchMedia('(max-width: 72rem)').matches) return;
    const header = document.querySelector('.person')?.getBoundingClientRect().height ?? 0;
    const top = reader.getBoundingClientRect().top + scrollY - header - 8;
    scrollTo({ top, behavior: 'instant' });
    reader.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  });
}

function focusTimeLine(): void {
  const figure = document.getElementById(figureId);
  figure?.closest('section')?.scrollIntoView({ block: 'nearest' });
  figure?.querySelector<SVGElement>('[tabindex="0"]')?.focus();
}
