import Type from 'typebox';
import { list, nullable, strings } from '../../platform/answer-shape.ts';
import { date, text, uuid } from '../../platform/shape.ts';
import { trace } from '../audit/index.ts';
import { namedUnit } from '../directory/index.ts';
import { criterionIds } from './criterion.ts';
import { measures, openingStates } from './opening.ts';

const closed = { additionalProperties: false } as const;

const openingState = Type.Enum([...openingStates], { title: 'OpeningState' });
const criterion = Type.Enum([...criterionIds], {
  title: 'ReviewCriterion',
  description: 'What speaks for, or against, looking closer at an opening',
});
const reviewOutcome = Type.Enum(['withoutDeviation', 'deviation'], { title: 'ReviewOutcome' });
const measure = Type.Enum([...measures], {
  title: 'ReviewMeasure',
  description:
    'Talk with the reader, report to the police, to IMY within 72 hours, tell the person',
});

const reason = Type.Object(
  {
    criterion,
    points: Type.Integer({ description: 'Below zero: speaks against' }),
    sentence: Type.String({ description: 'In the language of the session; names nobody' }),
  },
  { title: 'ReviewReason' },
);

/** The unit's working hours that day; null when they are not known, or the unit is always open. */
const hours = nullable(
  list(
    Type.Object({
      from: Type.String({ description: 'Swedish wall clock, HH:MM' }),
      until: Type.String({ description: 'HH:MM; earlier than `from` when it is past midnight' }),
    }),
  ),
);

const openingFields = {
  id: Type.String(),
  at: Type.String(),
  until: Type.String(),
  unit: namedUnit,
  hours,
  staff: Type.Object({
    name: nullable(Type.String({ description: 'Null for staff whose identity is protected' })),
    role: Type.String(),
  }),
  score: Type.Integer({ minimum: 0, maximum: 100 }),
  sampled: Type.Boolean({ description: 'Drawn at random' }),
  always: Type.Boolean({ description: 'Is always reviewed: an emergency or an assessment' }),
  reasons: list(reason),
  state: openingState,
};
const opening = Type.Object(openingFields, {
  title: 'ReviewOpening',
  description: 'One lookup by one staff member; nothing in it names the person',
});

export const openingsQuery = Type.Object(
  {
    state: Type.Optional(Type.Enum([...openingStates])),
    unit: Type.Optional(uuid()),
    minimumScore: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })),
    kind: Type.Optional(
      Type.Enum(['scored', 'sampled', 'always'], {
        description: 'Above the limit, drawn at random, or always reviewed; all when left out',
      }),
    ),
    before: Type.Optional(Type.String({ maxLength: 200 })),
  },
  closed,
);
export const openingsAnswer = Type.Object(
  {
    openings: list(opening),
    next: nullable(Type.String({ description: 'Cursor of the next page' })),
    trace,
  },
  { title: 'ReviewOpenings', description: 'Highest score first, then newest' },
);

export const summaryAnswer = Type.Object(
  {
    from: Type.String({ description: 'The day from which openings are counted' }),
    limit: Type.Integer({ description: 'From this score on an opening is to be reviewed' }),
    openings: Type.Integer({ description: 'All that were judged' }),
    aboveLimit: Type.Integer({ description: 'That wait for an outcome; likewise the next two' }),
    sampled: Type.Integer(),
    always: Type.Integer(),
    dueToday: Type.Integer({ description: 'Reminders that fall due before the day is over' }),
    own: Type.Integer({ description: "The reviewer's own, which another reviewer sees" }),
    distribution: list(
      Type.Integer({ description: 'Openings by score: 0 to 9, 10 to 19 … 90 to 100' }),
    ),
    trace,
  },
  { title: 'ReviewSummary', description: 'The work list in figures' },
);

export const openingParams = Type.Object({ opening: uuid() });
export const questionParams = Type.Object({ question: uuid() });

const answer = nullable(
  Type.Object(
    { at: Type.String(), by: nullable(Type.String()), text: Type.String() },
    { title: 'ReviewAnswer' },
  ),
);
const question = Type.Object(
  {
    id: Type.String(),
    at: Type.String(),
    by: nullable(Type.String({ description: 'Null for staff whose identity is protected' })),
    text: Type.String(),
    answer,
  },
  { title: 'ReviewQuestion' },
);

const outcomeMade = Type.Object(
  {
    id: Type.String(),
    at: Type.String(),
    by: nullable(Type.String()),
    outcome: reviewOutcome,
    measures: list(measure),
    done: list(measure),
    text: Type.String(),
    dueAt: nullable(
      Type.String({ description: 'When the report to IMY must have been made (GDPR article 33)' }),
    ),
  },
  { title: 'ReviewOutcomeMade', description: 'Final; a correction is a new one' },
);

export const openedAnswer = Type.Object(
  {
    opening,
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
    course: list(
      Type.Object(
        {
          at: Type.String(),
          step: Type.String(),
          outcome: Type.String(),
          decisions: list(
            Type.Object({
              source: nullable(Type.String({ description: 'Name of the connected provider' })),
              outcome: Type.Enum(['permitted', 'refused']),
              cites: strings,
              types: strings,
              documents: Type.Integer({ description: 'How many were shown' }),
            }),
          ),
          grounds: nullable(
            Type.Object({
              purpose: nullable(Type.String()),
              relevance: nullable(Type.String({ description: "In the reader's own words" })),
              relation: nullable(
                Type.Object({ kind: Type.String(), basis: Type.String(), from: Type.String() }),
              ),
              consent: nullable(
                Type.Object({ from: Type.String(), until: nullable(Type.String()) }),
              ),
              danger: nullable(Type.String({ description: "In the reader's own words" })),
            }),
          ),
        },
        { title: 'ReviewStep', description: 'One entry of the log' },
      ),
    ),
    staff: Type.Object({
      name: nullable(Type.String()),
      hsaId: Type.String(),
      assignment: nullable(Type.String()),
      unit: Type.String(),
    }),
    days: list(
      Type.Object({ date: Type.String(), openings: Type.Integer() }, { title: 'ReaderDay' }),
    ),
    usual: nullable(
      Type.Integer({ description: 'Openings a day that are not exceeded in this role and unit' }),
    ),
    questions: list(question),
    outcome: nullable(outcomeMade),
    earlier: list(outcomeMade),
    trace,
  },
  { title: 'ReviewOpened', description: 'An opening as the reviewer sees it' },
);

export const questionBody = Type.Object({ text: text(2000) }, closed);
export const outcomeBody = Type.Object(
  {
    outcome: Type.Enum(['withoutDeviation', 'deviation']),
    measures: Type.Array(Type.Enum([...measures]), { maxItems: 5, uniqueItems: true }),
    done: Type.Optional(
      Type.Array(Type.Enum([...measures]), {
        maxItems: 5,
        uniqueItems: true,
        description: 'Measures that have been taken already: nothing reminds of them',
      }),
    ),
    text: text(4000),
  },
  closed,
);

export const questionsAnswer = Type.Object(
  {
    questions: list(
      Type.Object(
        {
          ...{ id: Type.String(), at: Type.String(), by: nullable(Type.String()) },
          text: Type.String(),
          answer,
          opening: Type.Object({
            at: Type.String(),
            until: Type.String(),
            unit: namedUnit,
            staff: Type.Object({ name: nullable(Type.String()), role: Type.String() }),
            reasons: list(reason),
          }),
        },
        { title: 'ManagerQuestion', description: 'Nothing in it names the person' },
      ),
    ),
    trace,
  },
  { title: 'ManagerQuestions', description: 'Those that wait first, oldest first' },
);

const planFields = {
  year: Type.Integer({ minimum: 2020, maximum: 2200 }),
  units: Type.Array(
    Type.Object({
      unit: uuid(),
      samplesPerMonth: Type.Integer({ minimum: 0, maximum: 100 }),
    }),
    { maxItems: 2000 },
  ),
  reviewEveryDays: Type.Integer({ minimum: 1, maximum: 366 }),
};
export const planBody = Type.Object(planFields, closed);
export const planQuery = Type.Object(
  { year: Type.Optional(Type.Integer({ minimum: 2020, maximum: 2200 })) },
  closed,
);
export const planAnswer = Type.Object(
  {
    year: Type.Integer(),
    units: list(
      Type.Object({
        unit: namedUnit,
        samplesPerMonth: Type.Integer(),
        drawnThisMonth: Type.Integer(),
      }),
    ),
    reviewEveryDays: nullable(Type.Integer({ description: 'Null while there is no plan' })),
    decidedAt: nullable(Type.String()),
    decidedBy: nullable(Type.String()),
    trace,
  },
  { title: 'ReviewPlan', description: 'Every unit of the connected provider' },
);

export const remindersAnswer = Type.Object(
  {
    reminders: list(
      Type.Object(
        {
          kind: Type.Enum(['imyReport', 'unanswered', 'review'], {
            title: 'ReminderKind',
            description:
              'A report to IMY; a question that waits; openings that have waited longer than planned',
          }),
          dueAt: Type.String(),
          opening: nullable(Type.String({ description: 'Its id' })),
          unit: nullable(namedUnit),
          count: Type.Integer({ description: 'Openings or questions that it is about' }),
        },
        { title: 'ReviewReminder' },
      ),
    ),
    trace,
  },
  { title: 'ReviewReminders', description: 'What falls due first comes first' },
);

export const periodQuery = Type.Object(
  {
    from: Type.Unsafe<string>({ ...date(), description: 'First day' }),
    until: Type.Unsafe<string>({ ...date(), description: 'Last day' }),
  },
  closed,
);
const figures = {
  openings: Type.Integer(),
  reviewed: Type.Integer({ description: 'With an outcome' }),
  deviations: Type.Integer({ description: 'By the latest outcome' }),
};
export const statisticsAnswer = Type.Object(
  {
    from: Type.String(),
    until: Type.String(),
    months: list(
      Type.Object(
        {
          month: Type.String({ description: 'YYYY-MM' }),
          ...figures,
          criteria: list(
            Type.Object({ criterion, openings: Type.Integer(), deviations: Type.Integer() }),
          ),
          units: list(Type.Object({ unit: namedUnit, ...figures })),
        },
        { title: 'ReviewMonth' },
      ),
    ),
    trace,
  },
  { title: 'ReviewStatistics', description: 'Openings by the month in which they began' },
);

export const protocolAnswer = Type.Object(
  {
    protocol: Type.String({ description: 'Canonical JSON (RFC 8785): save these very characters' }),
    signature: Type.String({
      description: "Signed note by the log's key; its third line is the protocol's SHA-256",
    }),
    trace,
  },
  { title: 'ReviewProtocol', description: 'What was reviewed in the period' },
);
