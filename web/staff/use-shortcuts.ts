import { useEffect, useRef, useSyncExternalStore } from 'react';
import { type ShortcutKey, shortcutOf } from './shortcuts.ts';

const storageKey = 'samvy.singleKeys';
const listeners = new Set<() => void>();

/** Whether single keys are on, and how to switch them. The choice is remembered in this browser. */
export function useSingleKeys(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn);
  return [on, switchTo];
}

/** Does something when a key is pressed, as long as the component is there. */
export function useShortcuts(does: Partial<Record<ShortcutKey, () => void>>): void {
  const current = useRef(does);
  useEffect(() => {
    current.current = does;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // A screen that is locked or covered by a dialog has no shortcuts of the page below.
      if (document.querySelector('.scrim, .locked') !== null) return;
      const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      const press = { key, ctrlKey, metaKey, altKey, defaultPrevented, writing: isWriting(event) };
      const shortcut = shortcutOf(press, areOn());
      const action = shortcut === undefined ? undefined : current.current[shortcut];
      if (action === undefined) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function isWriting(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    target instanceof Element &&
    target.closest('input:not([type=radio], [type=checkbox]), textarea, select, [role=listbox]') !==
      null
  );
}

function areOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

function switchTo(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? 'on' : 'off');
  } catch {
    // A browser that keeps nothing keeps the keys on.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
