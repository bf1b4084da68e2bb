/** A mutant that is known to survive, and why that is right: no test could tell it from the rule. */
export interface Survivor {
  /** Relative to the repository. */
  readonly file: string;
  /** The text that was replaced, with its white space made single, and what by. */
  readonly original: string;
  readonly replacement: string;
  readonly because: string;
}

/** Every mutant of the rules that may survive. One that isn't here, and one here that doesn't, fails the campaign. */
export const survivors: readonly Survivor[] = [];
