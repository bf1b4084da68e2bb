import { languages } from '@samvy/law';
import Type from 'typebox';
import { list, strings } from '../../platform/answer-shape.ts';

const answer = Type.Object({
  questions: list(Type.String({ description: 'Code of a question' })),
  effect: Type.Enum(['permits', 'obliges', 'prohibits']),
  lead: Type.String({ description: 'The sentence before the conditions, with a colon' }),
  conditions: list(Type.String({ description: 'A sentence; all of them must hold' })),
  exceptions: strings,
});

const rule = Type.Object(
  {
    id: Type.String(),
    title: Type.String(),
    says: Type.String({ description: 'The rule in plain words' }),
    toPerson: Type.String({ description: 'The same, to the person whom the data are about' }),
    inForce: strings,
    answers: list(answer),
    checkedBy: strings,
    theoremsLead: Type.String(),
    theorems: list(Type.String({ description: 'A sentence that would be false without the rule' })),
  },
  { title: 'RulebookRule' },
);

const section = Type.Object({
  cites: Type.String({ description: 'Such as SVOD 3:1' }),
  title: Type.String({ description: 'The same, written out' }),
  rules: list(rule),
});

/** The whole rulebook in one language. */
export const rulebookAnswer = Type.Object(
  {
    language: Type.Enum(languages),
    title: Type.String(),
    introduction: strings,
    headings: Type.Object({ exceptions: Type.String(), checkedBy: Type.String() }),
    ruleSet: Type.String({ description: 'The name of the rules that decide now' }),
    acts: list(Type.Object({ act: Type.String(), title: Type.String(), sections: list(section) })),
  },
  { title: 'Rulebook', description: 'Every rule of law in words' },
);
