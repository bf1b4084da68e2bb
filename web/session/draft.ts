import { useCallback, useState } from 'react';
import { openDraftStore } from './draft-store.ts';

/** The drafts of this tab. `Portal` claims them for whoever is signed in. */
export const drafts = openDraftStore(sessionStorage);

/**
 * A value being written that outlives a locked screen. Use as useState; the third of the answers lets go of it, once it
 * is sent. `name` says what it is, and of which lookup: `${lookup} consent`.
 */
export function useDraft<T>(
  name: string,
  initial: T,
): readonly [T, (value: T) => void, () => void] {
  const [value, setValue] = useState<T>(() => {
    const kept = drafts.find(name);
    return kept === undefined ? initial : (kept as T);
  });
  const write = useCallback(
    (next: T) => {
      drafts.keep(name, next);
      setValue(next);
    },
    [name],
  );
  const letGo = useCallback(() => drafts.keep(name, undefined), [name]);
  return [value, write, letGo];
}
