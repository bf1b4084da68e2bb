/** What a key press is asked about: a plain part of `KeyboardEvent`, so that it can be tested. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'defaultPrevented'
> & { readonly writing: boolean };

/** Single keys that do something on a page. */
export type ShortcutKey = '/' | 'j' | 'k' | 's' | 't' | 'b' | '1' | '2' | '3' | '?';

const keys: readonly string[] = ['/', 'j', 'k', 's', 't', 'b', '1', '2', '3', '?'];

/**
 * The shortcut that a key press means, or undefined: never while somebody writes, never with Ctrl, Alt or Cmd,
 * and none when single keys are switched off (WCAG 2.1.4). The list itself can then be opened from the bar.
 */
export function shortcutOf(press: KeyPress, enabled: boolean): ShortcutKey | undefined {
  if (!enabled || press.writing || press.defaultPrevented) return undefined;
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  return keys.includes(key) ? (key as ShortcutKey) : undefined;
}
