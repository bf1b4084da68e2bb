import Type from 'typebox';

import { list, nullable, strings } from '../../platform/answer-shape.ts';
import { date } from '../../platform/shape.ts';
import { trace } from '../audit/index.ts';
import { consentChannel } from '../consent/index.ts';
import { assignmentPurpose, namedUnit, providerKind, providerPart } from '../directory/index.ts';
import { informationType } from '../record/index.ts';
import { relationBasis, relationKind } from '../relation/index.ts';

const ground = Type.Object(
  {
    cites: list(Type.String({ description: 'Section, such as SVOD 3:1' })),
    purpose: nullable(assignmentPurpose),
    relation: nullable(
      Type.Object({
        kind: relationKind,
        basis: relationBasis,
        from: Type.String(),
      }),
    ),
    consent: nullable(Type.Object({ from: Type.String(), until: nullable(Type.String()) })),
    exception: nullable(
      Type.Enum(['childUnable', 'lastinglyUnable', 'danger'], {
        title: 'ConsentException',
        description:
          'Why no consent was needed: a child, or a person who lastingly could not consent, or danger',
      }),
    ),
  },
  { title: 'Ground', description: 'What somebody was let in on' },
);

const series = Type.Integer({
  description: "Which of the person's series: she has several when her numbers were linked later",
});

export const visit = Type.Object(
  {
    id: Type.String(),
    series,
    numbers: list(
      Type.Integer({ description: 'Number of an entry of the visit in the series of the person' }),
    ),
    sealed: Type.Boolean({ description: 'False while an entry of it has no number yet' }),
    from: Type.String(),
    until: Type.String(),
    unit: Type.Object({ name: Type.String() }),
    connectedProvider: Type.Object({
      name: Type.String(),
      kind: providerKind,
      part: providerPart,
    }),
    role: nullable(Type.String()),
    staffName: nullable(
      Type.String({ description: 'Where the connected provider lets it be seen' }),
    ),
    steps: strings,
    types: list(informationType),
    sources: list(Type.Object({ name: Type.String() })),
    outcome: Type.Enum(['read', 'sawFlag', 'refused']),
    grounds: list(ground),
    mayWithdraw: nullable(
      Type.String({ description: 'The consent that it rested on, when it may be taken back' }),
    ),
    unmet: list(Type.String({ description: 'Name of a fact that was missing' })),
  },
  { title: 'Visit', description: 'One occasion on which somebody read, or tried to' },
);

export const readingsQuery = Type.Object(
  { before: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);

export const bundleQuery = Type.Object(
  { series: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })) },
  { additionalProperties: false },
);
export const paperQuery = Type.Object(
  { from: Type.Optional(date()), until: Type.Optional(date()) },
  { additionalProperties: false, description: 'First and last day, in Sweden' },
);

const file = (description: string, type: string) => ({
  description,
  content: { [type]: { schema: Type.String({ format: 'binary' }) } },
});
export const bundleFile = file(
  'Bundle, as `npm run -s verify -- --bundle` reads it',
  'application/json',
);
export const paperFile = file('Tagged PDF', 'application/pdf');

export const readingsAnswer = Type.Object(
  {
    visits: list(visit),
    next: nullable(Type.String({ description: 'Cursor of the next page' })),
    summary: Type.Object({
      from: Type.String({ description: 'First day of the month that the figures are about' }),
      units: Type.Integer(),
      visits: Type.Integer(),
      refusedAttempts: Type.Integer(),
    }),
    figure: list(
      Type.Object(
        {
          month: Type.String({ description: 'YYYY-MM' }),
          care: Type.Integer(),
          socialCare: Type.Integer(),
        },
        { title: 'ReadingMonth' },
      ),
    ),
    series: list(
      Type.Object(
        {
          series,
          from: Type.Integer({ description: 'First number that the page reaches to' }),
          until: Type.Integer({ description: 'Last number; less than `from` when there is none' }),
          gaps: list(
            Type.Object(
              { from: Type.Integer(), until: Type.Integer() },
              { title: 'SeriesGap', description: 'Numbers that are missing: there must be none' },
            ),
          ),
        },
        { title: 'LogSeries', description: "What the page covers of a series of the person's own" },
      ),
    ),
    witnessed: nullable(
      Type.Object(
        { count: Type.Integer(), at: Type.String() },
        { description: 'How many witnesses have signed the log, and when last' },
      ),
    ),
    trace,
  },
  { title: 'Readings', description: 'Who has read, newest first; and the last twelve months' },
);

const consent = Type.Object(
  {
    id: Type.String(),
    from: Type.String(),
    until: nullable(Type.String()),
    channel: consentChannel,
    unit: namedUnit,
    connectedProvider: Type.Object({ id: Type.String(), name: Type.String(), kind: providerKind }),
  },
  { title: 'ResidentConsent', description: 'A consent in force' },
);

export const meAnswer = Type.Object(
  { name: Type.String(), givenName: Type.String(), consents: list(consent), trace },
  { title: 'Me', description: 'The resident, and whom she lets read' },
);

export const consentParams = Type.Object({ consent: Type.String({ format: 'uuid' }) });
export const withdrawalAnswer = Type.Object(
  { consents: list(consent), trace },
  { title: 'ConsentsLeft', description: 'The consents that are still in force' },
);
