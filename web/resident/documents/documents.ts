import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import type { OpenedResidentDocument, ResidentDocuments } from '../../api/types.ts';

/** What is written about the person and shown to her, newest first, page by page. Each page fetched is logged. */
export function useDocuments() {
  return useInfiniteQuery({
    queryKey: ['resident', 'documents'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      request<ResidentDocuments>(
        'GET',
        `resident/documents${pageParam === null ? '' : `?before=${encodeURIComponent(pageParam)}`}`,
        { signal },
      ),
    getNextPageParam: (page) => page.next,
  });
}

/** One document with all that it says. */
export function useDocument(id: string) {
  return useQuery({
    queryKey: ['resident', 'document', id],
    queryFn: ({ signal }) =>
      request<OpenedResidentDocument>('GET', `resident/documents/${encodeURIComponent(id)}`, {
        signal,
      }),
  });
}
