import { type RefObject, useEffect, useRef } from 'react';

/** Puts the cursor on something as soon as it is drawn, where it took the place of what was pressed. */
export function useFocusOnMount<T extends HTMLElement>(when = true): RefObject<T | null> {
  const ref = useRef<T>(null);
  const wanted = useRef(when);
  useEffect(() => {
    if (wanted.current) ref.current?.focus();
  }, []);
  return ref;
}
