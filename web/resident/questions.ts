import { useMutation, useQuery } from '@tanstack/react-query';
import { newIdempotencyKey, request } from '../api/client.ts';
import { queries } from '../api/queries.ts';
import type { LogQuestion, LogQuestions } from '../api/types.ts';

const questionsKey = ['resident', 'questions'] as const;

/** What the resident has asked about her log, newest first. */
export function useQuestions() {
  return useQuery({
    queryKey: questionsKey,
    queryFn: ({ signal }) => request<LogQuestions>('GET', 'resident/questions', { signal }),
  });
}

/** A question to ask once, however many times it is sent. */
export type Asking = {
  readonly visit: string;
  readonly text: string;
  readonly idempotencyKey: string;
};

export function newAsking(visit: string, text: string): Asking {
  return { visit, text, idempotencyKey: newIdempotencyKey() };
}

/** Sends a question; the answer holds all questions as they stand. */
export function useAsk() {
  return useMutation({
    mutationFn: ({ visit, text, idempotencyKey }: Asking) =>
      request<LogQuestions>('POST', 'resident/questions', {
        body: { visit, text },
        idempotencyKey,
      }),
    onSuccess: (all) => queries.setQueryData(questionsKey, all),
  });
}

/** The questions about a visit, newest first. */
export function questionsAbout(
  questions: readonly LogQuestion[],
  visit: string,
): readonly LogQuestion[] {
  return questions.filter((question) => question.visit === visit);
}
