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
export const survivors: readonly Survivor[] = [
  {
    file: 'law/in-force.ts',
    original: "'0001-01-01'",
    replacement: '""',
    because:
      'No rule begins before the first day of the calendar, so an earlier text finds no period.',
  },
  ...[
    ['on < firstDay || on > lastDay', 'false'],
    ['on < firstDay || on > lastDay', 'on < firstDay && on > lastDay'],
    ['on < firstDay', 'false'],
    ['on > lastDay', 'false'],
  ].map(([original = '', replacement = '']) => ({
    file: 'law/in-force.ts',
    original,
    replacement,
    because:
      'The line says in words what the periods give anyway: before the first there is none, and the newest, after the last day, has no rules.',
  })),
  {
    file: 'law/rule.ts',
    original: 'unmet.length === 0',
    replacement: 'false',
    because: 'The answer is equal: the condition only spares making the same object again.',
  },
  {
    file: 'law/svod/03-05-danger-and-blocked.ts',
    original: "'indispensable'",
    replacement: '""',
    because: 'Only whether the marker is given is read, never its text.',
  },
];
