import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { CountyOptions } from '../county/county.ts';
import type { Progress } from './publish-county.ts';
import { UploadFailure } from './system-client.ts';

/** What is published, to where: the known people with directory and clients, or everyone else. */
export type Work = CountyOptions & {
  readonly part: 'known' | 'others';
  readonly baseUrl: string;
  /** Where the clients' keys lie (`openClientKeys`). */
  readonly keyFile: string;
};

/** What the program that publishes tells whoever started it; its last message is `done` or `failed`. */
export type Told =
  | { readonly progress: Progress }
  | { readonly done: Progress }
  | { readonly failed: string };

/**
 * Publishes a part of a county from a process of its own, as journal systems have: making and sending it takes a
 * few hundred MB, which the server's own process would keep.
 * @param tell hears how far it has come
 * @param signal aborted: what is under way is finished, no further upload begins
 * @throws UploadFailure when an answer wasn't as expected, or when the process ended early
 */
export function publishApart(
  work: Work,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Progress> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const program = fork(join(import.meta.dirname, 'journal-systems.ts'));
    const abandon = (): void => {
      if (program.connected) program.disconnect();
    };
    signal.addEventListener('abort', abandon, { once: true });
    let end: Exclude<Told, { progress: Progress }> = { failed: 'Publishing ended too early.' };
    program.on('message', (told: Told) => {
      if ('progress' in told) tell(told.progress);
      else end = told;
    });
    program.once('error', reject);
    program.once('exit', () => {
      signal.removeEventListener('abort', abandon);
      if ('done' in end) resolve(end.done);
      else reject(new UploadFailure(end.failed));
    });
    program.send(work);
  });
}
