import Type from 'typebox';

/** The entry that tells of an answer, as the answer names it. */
export const trace = Type.Object(
  {
    entryId: Type.String(),
    at: Type.String({ description: 'Time of the decision, UTC' }),
    step: Type.String({ description: 'What was done' }),
  },
  { title: 'Trace', description: 'What was logged, before this was answered' },
);
