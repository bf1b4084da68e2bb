import Type from 'typebox';
import { list, nullable, strings } from '../../platform/answer-shape.ts';
import { instant, line, uuid } from '../../platform/shape.ts';
import { explanation, standingAnswer } from '../access/index.ts';
import { trace } from '../audit/index.ts';
import { connectedProvider, namedUnit } from '../directory/index.ts';

const closed = { additionalProperties: false } as const;

const liftScope = Type.Enum(['person', 'unit'], {
  title: 'LiftScope',
  description: 'For the staff member who asks alone, or for all authorised staff of the unit',
});
const requestState = Type.Enum(['waiting', 'opened', 'granted', 'declined', 'ended', 'runOut'], {
  title: 'LiftRequestState',
});

/** A reason that says something: at least ten characters. */
const reason = Type.String({ minLength: 10, maxLength: 1000, pattern: '\\S' });

export const blockersAnswer = Type.Object(
  {
    blockers: list(
      Type.Object({
        connectedProvider,
        dutyPhone: nullable(Type.String({ description: 'Of the officer on duty' })),
      }),
    ),
    explanation,
    trace,
  },
  { title: 'Blockers', description: 'The care providers that have blocked' },
);

export const liftRequestBody = Type.Object(
  {
    controller: uuid(),
    scope: liftScope,
    until: instant(),
    callback: Type.Optional(line(40)),
  },
  closed,
);

const courseEvent = Type.Object(
  {
    at: Type.String(),
    what: Type.Enum(['stated', 'requested', 'opened', 'granted', 'declined', 'ended', 'read']),
    unit: nullable(Type.String()),
    staffName: nullable(Type.String()),
    types: Type.Optional(strings),
  },
  { title: 'CourseEvent', description: 'What happened to a request; both sides see the same' },
);

const liftRequestFields = {
  id: Type.String(),
  controller: connectedProvider,
  dutyPhone: nullable(Type.String()),
  state: requestState,
  requestedAt: Type.String(),
  openedAt: nullable(Type.String()),
  decidedAt: nullable(Type.String()),
  decidedBy: nullable(
    Type.Object({ name: nullable(Type.String()), role: nullable(Type.String()) }),
  ),
  reason: nullable(Type.String({ description: 'Of the decision' })),
  scope: liftScope,
  until: nullable(Type.String({ description: 'Granted until' })),
  course: list(courseEvent),
};
const liftRequest = Type.Object(liftRequestFields, {
  title: 'LiftRequest',
  description: 'A request that another care provider lifts its blocks for a time (SVOD 3:5)',
});

export const liftRequestAnswer = Type.Object(
  { ...liftRequestFields, trace },
  { title: 'LiftRequestMade', description: 'The request, as it stands' },
);
export const liftRequestsAnswer = Type.Object(
  { requests: list(liftRequest), trace },
  { title: 'LiftRequests', description: "The unit's own requests about the person, newest first" },
);

export const innerLiftBody = Type.Object(
  {
    basis: Type.Enum(['consent', 'indispensable'], {
      title: 'InnerLiftBasis',
      description:
        "The patient consents; or consent can't be obtained and the care is indispensable",
    }),
    reason,
    until: instant(),
    unit: Type.Optional(uuid()),
    scope: liftScope,
  },
  closed,
);
export const innerLiftAnswer = Type.Object(
  {
    units: list(namedUnit),
    until: Type.String(),
    standing: standingAnswer,
    trace,
  },
  {
    title: 'InnerLifted',
    description:
      'The units that had blocked, where the law makes them known, and how the reader stands',
  },
);

export const officeQuery = Type.Object(
  { state: Type.Optional(Type.Enum(['open', 'decided'])) },
  closed,
);
export const officeParams = Type.Object({ request: uuid() });

export const officeListAnswer = Type.Object(
  {
    requests: list(
      Type.Object(
        {
          id: Type.String(),
          askingUnit: Type.String(),
          askingProvider: Type.String(),
          requestedAt: Type.String(),
          state: requestState,
          wishedUntil: Type.String(),
        },
        { title: 'OfficeRequest', description: 'Nothing in it names the person' },
      ),
    ),
    trace,
  },
  { title: 'OfficeRequests', description: 'Requests to the own care provider' },
);

export const decisionBody = Type.Union([
  Type.Object(
    { decision: Type.Literal('grant'), scope: liftScope, until: instant(), reason },
    closed,
  ),
  Type.Object({ decision: Type.Literal('decline'), reason }, closed),
]);

export const officeAnswer = Type.Object(
  {
    ...liftRequestFields,
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
    asking: Type.Object({
      staffName: nullable(
        Type.String({ description: 'Null for staff whose identity is protected' }),
      ),
      staffRole: Type.String(),
      unit: Type.String(),
      provider: Type.String(),
      callback: nullable(Type.String()),
    }),
    danger: Type.String(),
    unableToRequestLift: Type.String(),
    indispensable: Type.String(),
    wishedUntil: Type.String(),
    blocks: list(
      Type.Object({
        id: Type.String(),
        requestedAt: Type.String(),
        informationFrom: nullable(Type.String()),
        informationUntil: nullable(Type.String()),
        excludedTypes: strings,
        earlierLifts: Type.Integer(),
      }),
    ),
    facts: explanation,
    trace,
  },
  { title: 'LiftRequestFull', description: 'A request as the officer who decides sees it' },
);
