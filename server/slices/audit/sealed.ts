import { inspect } from 'node:util';
import type { DurableEntry } from './audit.ts';

/**
 * Personal data on their way out: closed until the entry that tells of their release is durable.
 * Printing or serialising a sealed value shows nothing of it.
 */
export class Sealed<T> {
  readonly #value: T;
  readonly #entryId: string;

  /** @param entryId id of the entry that will tell of the release */
  constructor(value: T, entryId: string) {
    this.#value = value;
    this.#entryId = entryId;
  }

  /** @throws when the entry is another than the one that tells of this release */
  release(entry: DurableEntry): T {
    if (entry.id !== this.#entryId) throw new Error('This entry tells of another release');
    return this.#value;
  }

  toJSON(): string {
    return '[sealed]';
  }

  [inspect.custom](): string {
    return '[sealed]';
  }
}
