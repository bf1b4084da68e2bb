import Type from 'typebox';
import { list, strings } from '../../platform/answer-shape.ts';
import { trace } from '../audit/index.ts';

const explainedFact = {
  fact: Type.String({ description: 'Name of a fact' }),
  label: Type.String(),
  value: Type.String(),
};

/** What a refusal by law of what a resident asked for holds besides the problem. */
export const residentRefusal = Type.Object(
  {
    cites: strings,
    unmet: list(Type.String({ description: 'Name of a fact' })),
    explanation: Type.Object({
      sentence: Type.String(),
      rests: list(Type.Object(explainedFact)),
      change: list(Type.Object({ ...explainedFact, text: Type.String() })),
    }),
    trace,
  },
  { title: 'ResidentRefusal', description: 'Why the law does not let the resident do this' },
);
