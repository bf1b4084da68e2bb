import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { newIdempotencyKey } from '../../api/client.ts';
import { isPassing, Problem } from '../../api/problem.ts';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepStanding, noticeMissingAssignment } from '../lookup.ts';
import { Refusal } from '../refusal.tsx';
import type { Fault } from './forms.ts';

/**
 * Saves something about the lookup and keeps the standing that comes back. The same content sent again has the same
 * idempotency key, so that a lost answer never makes two.
 */
export function useSave<Content>(
  lookup: string,
  send: (content: Content, idempotencyKey: string) => Promise<Standing>,
  saved: (standing: Standing) => void,
  notTaken: (details: Readonly<Record<string, unknown>>) => void,
) {
  const client = useQueryClient();
  return useSend(
    send,
    (standing) => {
      keepStanding(client, lookup, standing);
      saved(standing);
    },
    notTaken,
  );
}

/** Sends something that answers with more than, or something else than, a standing; else as `useSave`. */
export function useSend<Content, Answer>(
  send: (content: Content, idempotencyKey: string) => Promise<Answer>,
  sentWell: (answer: Answer) => void,
  notTaken: (details: Readonly<Record<string, unknown>>) => void,
) {
  const sent = useRef<{ content: string; key: string }>(undefined);
  return useMutation<Answer, Error, Content>({
    mutationFn: (content: Content) => {
      const written = JSON.stringify(content);
      if (sent.current?.content !== written) {
        sent.current = { content: written, key: newIdempotencyKey() };
      }
      return send(content, sent.current.key);
    },
    retry: (count, error) => isPassing(error) && count < 3,
    retryDelay: 2000,
    onSuccess: (answer) => {
      sent.current = undefined;
      sentWell(answer);
    },
    onError: (error) => {
      noticeMissingAssignment(error);
      if (error instanceof Problem && error.status === 422) notTaken(error.details);
    },
  });
}

/** What became of a save that didn't go through; what was typed is still there. */
export function NotSaved({
  error,
  name,
}: {
  readonly error: Error | null;
  readonly name: string;
}): ReactNode {
  const text = useText();
  if (!(error instanceof Problem) || error.status === 401) return null;
  if (error.status === 403) return <Refusal problem={error} name={name} />;
  return (
    <Notice tone="danger" title={text('staff.form.notSaved.title')} announce>
      <p>{text(isPassing(error) ? 'staff.form.notSaved.body' : 'staff.form.notSaved.other')}</p>
    </Notice>
  );
}

/** The words of a fault, or undefined. */
export function useFaultText(): (fault: Fault | undefined) => string | undefined {
  const text = useText();
  return (fault) => (fault === undefined ? undefined : text(`staff.form.fault.${fault}`));
}

/** Ctrl Enter (Cmd Enter on a Mac) saves from anywhere in the form. On the way down: a button keeps Enter to itself. */
export function saveByKeys(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  event.stopPropagation();
  event.currentTarget.requestSubmit();
}

/** Puts the cursor in the first field that isn't right, once it has been drawn. */
export function focusFirstFault(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const field = form.querySelector('[data-invalid], [aria-invalid="true"]');
    const target = field?.querySelector<HTMLElement>('input, textarea, button') ?? field;
    if (target instanceof HTMLElement) target.focus();
  });
}
