import type { Person, Published, Registered, Staff, Unit } from './county.ts';
import type { ImproperKind } from './improper-kinds.ts';

/** One lookup by one staff member about one person, as it will be told to the log. */
export interface Opening {
  readonly id: string;
  readonly person: Person;
  readonly staff: Staff;
  readonly unit: Unit;
  readonly atMs: number;
  /** `mistaken`: searched, saw the head of another person than meant, and left. */
  readonly way: 'reads' | 'refused' | 'flagOnly' | 'mistaken';
  /** Registered by the reader in this opening, before reading. */
  readonly relation: Registered | null;
  /** How many times reading was refused before it was permitted or given up. */
  readonly refusals: number;
  readonly emergency: boolean;
  /** Consent to read what others have: none, one that the reader takes now, or one from before. */
  readonly consent: 'none' | 'given' | 'held';
  /** Documents opened one by one. */
  readonly opened: number;
  /** Null of a proper one. Known to the generator alone. */
  readonly improper: ImproperKind | null;
}

/** What a day brings: openings in the order of time, and what staff registered and documented. */
export interface Day {
  readonly openings: readonly Opening[];
  readonly relations: readonly { readonly person: Person; readonly relation: Registered }[];
  readonly documents: readonly { readonly person: Person; readonly document: Published }[];
}
