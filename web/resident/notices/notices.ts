import { useQuery } from '@tanstack/react-query';
import { request } from '../../api/client.ts';
import type { ResidentNotices } from '../../api/types.ts';

/** What happened without the person's yes, newest first, for a year. */
export function useNotices() {
  return useQuery({
    queryKey: ['resident', 'notices'],
    queryFn: ({ signal }) => request<ResidentNotices>('GET', 'resident/notices', { signal }),
  });
}
