import './documents.css';
import { type ReactNode, useEffect } from 'react';
import { isPassing, Problem } from '../../api/problem.ts';
import type { Overview } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { dayText } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { Empty, Waiting } from '../../ui/states.tsx';
import { Outage } from '../outage.tsx';
import type { useDocuments } from '../read-record/use-record.ts';
import { DocumentLine } from './document-line.tsx';
import { type Filter, isFiltered } from './filter.ts';
import { Filters } from './filters.tsx';
import type { Group } from './groups.ts';

type DocumentsPaneProps = {
  readonly searchId: string;
  readonly overview: Overview;
  readonly documents: ReturnType<typeof useDocuments>;
  readonly groups: readonly Group[];
  readonly filter: Filter;
  readonly change: (part: Partial<Filter>) => void;
  readonly clear: () => void;
  readonly opened: string | undefined;
  readonly pinned: string | undefined;
  readonly onOpen: (documentId: string) => void;
  readonly onClosed: () => void;
};

/** The documents: filters, what is new since the last reading, the rest, and older ones when asked for. */
export function DocumentsPane(props: DocumentsPaneProps): ReactNode {
  const text = useText();
  const { documents, groups, filter, onClosed } = props;
  const { error } = documents;
  useEffect(() => {
    if (error instanceof Problem && error.status === 403) onClosed();
  }, [error, onClosed]);
  const count = groups.reduce((sum, group) => sum + group.headers.length, 0);
  const fresh = groups.find((group) => group.heading === 'newSince')?.headers.length;
  return (
    <section className="pane documents" aria-labelledby="documents-title">
      <div className="pane-head">
        <h2 id="documents-title" className="pane-title">
          {text('staff.documents.title')}
        </h2>
        <span className="small soft push" role="status">
          {fresh === undefined
            ? text('staff.documents.count.plain', { count })
            : text('staff.documents.count', { count, fresh })}
        </span>
      </div>
      <Filters
        searchId={props.searchId}
        sources={props.overview.sources}
        filter={filter}
        change={props.change}
      />
      <div className={documents.isPlaceholderData ? 'document-list is-old' : 'document-list'}>
        <Listed {...props} count={count} />
      </div>
    </section>
  );
}

function Listed(props: DocumentsPaneProps & { readonly count: number }): ReactNode {
  const text = useText();
  const { documents, groups, filter, count } = props;
  if (documents.isFetching && isPassing(documents.failureReason)) {
    return (
      <div className="pane-body">
        <Outage
          error={documents.failureReason}
          onNow={() => void documents.refetch({ cancelRefetch: true })}
        />
      </div>
    );
  }
  if (documents.isError && count === 0) {
    return (
      <div className="pane-body">
        <Notice tone="danger" title={text('staff.fault.title')} announce>
          <p>{text('staff.fault.body')}</p>
        </Notice>
      </div>
    );
  }
  if (documents.isPending) {
    return (
      <div className="pane-body">
        <Waiting>{text('staff.documents.loading')}</Waiting>
      </div>
    );
  }
  if (count === 0) return <NoDocuments filter={filter} clear={props.clear} />;
  return (
    <>
      {groups.map((group) => (
        <DocumentGroup key={group.heading} {...props} group={group} />
      ))}
      {documents.hasNextPage ? (
        <p className="older">
          <Button
            small
            working={documents.isFetchingNextPage}
            onPress={() => void documents.fetchNextPage()}
          >
            {text(
              documents.isFetchingNextPage
                ? 'staff.documents.older.working'
                : 'staff.documents.older',
            )}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function DocumentGroup(
  props: Pick<DocumentsPaneProps, 'overview' | 'opened' | 'pinned' | 'onOpen'> & {
    readonly group: Group;
  },
): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { group, overview } = props;
  const heading =
    group.heading === 'newSince'
      ? text('staff.documents.group.newSince', {
          date: dayText(overview.lastReadAt ?? '', language),
        })
      : text(`staff.documents.group.${group.heading}`);
  return (
    <>
      <h3 className="document-group">{heading}</h3>
      <ul aria-label={heading}>
        {group.headers.map((header) => (
          <DocumentLine
            key={header.id}
            header={header}
            isOpen={header.id === props.opened}
            isPinned={header.id === props.pinned}
            onOpen={() => props.onOpen(header.id)}
          />
        ))}
      </ul>
    </>
  );
}

function NoDocuments(props: { readonly filter: Filter; readonly clear: () => void }): ReactNode {
  const text = useText();
  const kind = isFiltered(props.filter) ? 'empty' : 'empty.all';
  return (
    <div className="pane-body">
      <Empty title={text(`staff.documents.${kind}.title`)}>
        <p className="small soft">{text(`staff.documents.${kind}.body`)}</p>
        {kind === 'empty' ? (
          <Button small onPress={props.clear}>
            {text('staff.documents.clear')}
          </Button>
        ) : null}
      </Empty>
    </div>
  );
}
