import { useQuery, useQueryClient } from '@tanstack/react-query';
import { request } from '../../../api/client.ts';
import type { ReviewOpened } from '../../../api/types.ts';
import { useSend } from '../../../staff/follow-steps/saving.tsx';
import { useListChanged } from '../openings/openings.ts';
import type { Judgement } from './judgement.ts';

const openedKey = (id: string) => ['office', 'review', 'opened', id] as const;

/** Opens an opening. That is logged about the person each time, so it is never asked for by itself again. */
export function useOpened(id: string) {
  return useQuery({
    queryKey: openedKey(id),
    queryFn: ({ signal }) =>
      request<ReviewOpened>('POST', `office/review/openings/${encodeURIComponent(id)}/open`, {
        body: {},
        signal,
      }),
    gcTime: 0,
  });
}

/** Saves an outcome, or asks the manager; the pane is shown the answer. */
export function useJudgement(id: string, saved: () => void) {
  const client = useQueryClient();
  const listChanged = useListChanged();
  return useSend<Judgement, ReviewOpened>(
    ({ to, body }, idempotencyKey) =>
      request<ReviewOpened>(
        'POST',
        to === 'questions'
          ? `office/review/openings/${encodeURIComponent(id)}/questions`
          : `office/review/openings/${encodeURIComponent(id)}/outcome`,
        { body, idempotencyKey },
      ),
    (opened) => {
      client.setQueryData(openedKey(id), opened);
      listChanged();
      saved();
    },
    () => undefined,
  );
}
