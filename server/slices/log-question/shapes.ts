import Type from 'typebox';
import { list, nullable } from '../../platform/answer-shape.ts';
import { text, uuid } from '../../platform/shape.ts';
import { visit } from '../access-log/index.ts';
import { trace } from '../audit/index.ts';
import { namedUnit } from '../directory/index.ts';
import { questionStates } from './question.ts';

const closed = { additionalProperties: false } as const;

const state = Type.Enum([...questionStates], {
  title: 'LogQuestionState',
  description: 'With the connected provider, being looked into, or answered',
});
const answer = nullable(
  Type.Object(
    {
      at: Type.String(),
      name: nullable(Type.String({ description: 'Where the connected provider names its staff' })),
      role: Type.String(),
      text: Type.String(),
    },
    { title: 'LogAnswer' },
  ),
);

export const questionBody = Type.Object({ visit: uuid(), text: text(2000) }, closed);
export const questionsAnswer = Type.Object(
  {
    questions: list(
      Type.Object(
        {
          id: Type.String(),
          visit: Type.String(),
          visitAt: Type.String(),
          unit: Type.Object({ name: Type.String() }),
          connectedProvider: Type.Object({ name: Type.String() }),
          question: Type.String(),
          askedAt: Type.String(),
          state,
          answer,
        },
        { title: 'LogQuestion', description: 'What the resident asked about a visit in her log' },
      ),
    ),
    trace,
  },
  { title: 'LogQuestions', description: "The resident's questions, newest first" },
);

export const casesQuery = Type.Object(
  { state: Type.Optional(Type.Enum(['open', 'answered'])) },
  closed,
);
export const caseParams = Type.Object({ case: uuid() });
export const answerBody = Type.Object({ text: text(4000) }, closed);

const caseFields = {
  id: Type.String(),
  unit: namedUnit,
  visitAt: Type.String(),
  askedAt: Type.String(),
  answeredAt: nullable(Type.String()),
  state,
};
export const casesAnswer = Type.Object(
  {
    cases: list(
      Type.Object(caseFields, {
        title: 'LogCase',
        description: 'A question to the own connected provider; nothing in it names the person',
      }),
    ),
    trace,
  },
  {
    title: 'LogCases',
    description: 'Those that wait, oldest first; or the answered, newest first',
  },
);
export const caseAnswer = Type.Object(
  {
    ...caseFields,
    person: Type.Object({
      name: nullable(Type.String()),
      age: nullable(Type.Integer()),
      sex: Type.Enum(['female', 'male', 'unknown']),
      maskedNumber: Type.String(),
      protectedIdentity: Type.Enum([
        'none',
        'secrecyMarking',
        'protectedRegistration',
        'fictitiousIdentity',
      ]),
    }),
    byCustodian: Type.Boolean({ description: 'A custodian asks for her child' }),
    question: Type.String(),
    visit: nullable(visit),
    answer,
    trace,
  },
  { title: 'LogCaseFull', description: 'A question with whom it is about, and what was read' },
);
