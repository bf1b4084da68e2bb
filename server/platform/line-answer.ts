/** What a system client gets told about one line that it sent. */

export type LineOutcome = 'stored' | 'unchanged' | 'refused' | 'invalid' | 'conflict';

export interface LineAnswer {
  /** The sender's own id of what the line holds; null when it has none or it could not be read. */
  readonly id: string | null;
  readonly outcome: LineOutcome;
  /** Of a refusal by law: the section, for example `SVOD 2:3`. */
  readonly section?: string;
  /** Of all but stored and unchanged: what kind of reason. */
  readonly code?: string;
  /** Why, and what to do; never a value from the line. */
  readonly detail?: string;
  /** JSON Pointer to what the reason is about. */
  readonly pointer?: string;
}
