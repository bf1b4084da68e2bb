import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { request } from '../../api/client.ts';
import type { OpenedDocument, Overview, OverviewRequest } from '../../api/types.ts';
import { type Filter, isFiltered, noFilter, toRequest } from '../documents/filter.ts';
import { untilAnswered } from '../lookup.ts';
import { toSwedishDate } from '../swedish-time.ts';

function askOverview(lookup: string, body: OverviewRequest): Promise<Overview> {
  return request<Overview>('POST', `lookups/${lookup}/overview`, { body });
}

/** The overview as a whole: warnings, what is current, the time line and the first documents. */
export function useOverview(lookup: string) {
  return useQuery({
    queryKey: ['lookup', lookup, 'overview'],
    queryFn: () => askOverview(lookup, {}),
    ...untilAnswered,
  });
}

/**
 * The documents that the filter lets through, a page at a time. Without a filter the first page is the overview's own:
 * what has been asked for once isn't asked for again.
 */
export function useDocuments(lookup: string, overview: Overview, filter: Filter) {
  const asked = toRequest(filter, {
    sources: overview.sources,
    today: toSwedishDate(Date.now()),
  });
  const whole = !isFiltered(filter);
  return useInfiniteQuery({
    queryKey: ['lookup', lookup, 'documents', asked],
    queryFn: ({ pageParam }) =>
      askOverview(lookup, pageParam === null ? asked : { ...asked, cursor: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    ...(whole ? { initialData: { pages: [overview], pageParams: [null] } } : {}),
    ...untilAnswered,
  });
}

/** One document in full. Opened once in this lookup, and read again from here without a new request. */
export function useDocument(lookup: string, documentId: string | undefined) {
  return useQuery({
    queryKey: ['lookup', lookup, 'document', documentId],
    queryFn: () =>
      request<OpenedDocument>('POST', `lookups/${lookup}/documents/${documentId}`, { body: {} }),
    enabled: documentId !== undefined,
    ...untilAnswered,
  });
}

/** The filter as it is chosen, and as it is asked: words wait until the typing pauses. */
export function useFilter(): {
  filter: Filter;
  asked: Filter;
  change: (part: Partial<Filter>) => void;
  clear: () => void;
} {
  const [filter, setFilter] = useState(noFilter);
  const [asked, setAsked] = useState(noFilter);
  useEffect(() => {
    const waitMs = filter.text === asked.text ? 0 : 350;
    const timer = setTimeout(() => setAsked(filter), waitMs);
    return () => clearTimeout(timer);
  }, [filter, asked.text]);
  return {
    filter,
    asked,
    change: (part) => setFilter({ ...filter, ...part }),
    clear: () => setFilter(noFilter),
  };
}
