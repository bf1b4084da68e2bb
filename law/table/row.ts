/** The shape of the decision table: one row says what one section permits or prohibits, and when. */

import type { CalendarDate, FactName, KnownValue, Question } from '../facts.ts';

/** A value that a row may ask for. `unknown` is asked for by prohibitions only. */
export type CellValue<Name extends FactName> = KnownValue<Name> | 'unknown';

/** For each fact that matters the values that satisfy; a fact that isn't named may say anything. */
export type Cells = { readonly [Name in FactName]?: readonly CellValue<Name>[] };

/** One row of the table. */
export interface Row {
  /** The section, as `SVOD 3:1`. */
  readonly section: string;
  readonly questions: readonly Question[];
  readonly effect: 'permits' | 'prohibits';
  /** The first day on which the row holds. */
  readonly from: CalendarDate;
  /** The last day on which it holds; without one it still does. */
  readonly until?: CalendarDate;
  /** What the row says, for the one who reads the table. */
  readonly says: string;
  /** The act says that it must be done, not only that it may be. */
  readonly must?: true;
  readonly when: Cells;
}
