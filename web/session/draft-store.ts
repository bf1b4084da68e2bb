/**
 * What has been written but not yet sent, kept while the screen is locked and the user signs in again.
 * It stays in this tab only, and belongs to one user: anybody else who signs in here finds it gone.
 */
export type DraftStore = {
  /** Says who works here now. Drafts of anybody else are thrown away; undefined throws all away. */
  readonly claim: (owner: string | undefined) => void;
  /** A draft by its name, or undefined. */
  readonly find: (name: string) => unknown;
  /** Keeps a draft; undefined lets go of it. Nothing is kept until somebody has claimed the store. */
  readonly keep: (name: string, value: unknown) => void;
};

type Kept = { owner: string; values: Record<string, unknown> };
const storageKey = 'samvy.drafts';

/** A store in the given storage (the browser's `sessionStorage`). */
export function openDraftStore(
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): DraftStore {
  const read = (): Kept | undefined => {
    try {
      const kept = JSON.parse(storage.getItem(storageKey) ?? 'null') as Kept | null;
      return kept !== null && typeof kept.owner === 'string' && typeof kept.values === 'object'
        ? kept
        : undefined;
    } catch {
      return undefined;
    }
  };
  const write = (kept: Kept): void => {
    try {
      storage.setItem(storageKey, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing: the page itself still holds what was written.
    }
  };
  return {
    claim(owner) {
      if (owner === undefined) storage.removeItem(storageKey);
      else if (read()?.owner !== owner) write({ owner, values: {} });
    },
    find: (name) => read()?.values[name],
    keep(name, value) {
      const kept = read();
      if (kept === undefined) return;
      if (value === undefined) delete kept.values[name];
      else kept.values[name] = value;
      write(kept);
    },
  };
}
