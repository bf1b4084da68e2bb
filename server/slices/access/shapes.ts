import Type from 'typebox';
import { list, nullable, strings } from '../../platform/answer-shape.ts';
import { date, line, text, uuid } from '../../platform/shape.ts';
import { trace } from '../audit/index.ts';
import { attitudeSources } from '../capacity/index.ts';
import { consentChannel } from '../consent/index.ts';
import { connectedProvider, namedUnit } from '../directory/index.ts';
import { informationType, interventionKind } from '../record/index.ts';
import { relationBasis, relationKind } from '../relation/index.ts';

/** Shapes of the requests and answers of staff who look a person up. */

const purpose = Type.Enum(
  ['care', 'coordination', 'certificate', 'interventions', 'investigation'],
  { title: 'GroundPurpose', description: 'What a lookup is for (SVOD 3:1, 3:2)' },
);
const consentScope = Type.Enum(['unit', 'person'], {
  title: 'ConsentScope',
  description: 'For all authorised staff of the unit, or for this staff member alone',
});

export const lookupParams = Type.Object({
  lookup: Type.String({ minLength: 40, maxLength: 1000 }),
});
export const documentParams = Type.Object({
  lookup: Type.String({ minLength: 40, maxLength: 1000 }),
  document: uuid(),
});
export const consentParams = Type.Object({
  lookup: Type.String({ minLength: 40, maxLength: 1000 }),
  consent: uuid(),
});

const closed = { additionalProperties: false } as const;

export const searchBody = Type.Object(
  { number: Type.String({ minLength: 1, maxLength: 40 }) },
  closed,
);
export const groundBody = Type.Object(
  { purpose, relevance: text(500), relevant: Type.Literal(true) },
  closed,
);
export const relationBody = Type.Object(
  {
    kind: relationKind,
    basis: relationBasis,
    basisText: Type.Optional(text(500)),
    until: date(),
  },
  closed,
);
export const consentBody = Type.Object(
  {
    answer: Type.Enum(['yes', 'no']),
    scope: Type.Optional(consentScope),
    until: Type.Optional(date()),
    channel: Type.Optional(consentChannel),
    givenBy: Type.Optional(Type.Enum(['person', 'representative'])),
    representedBy: Type.Optional(line(200)),
  },
  closed,
);
export const withdrawalBody = Type.Object({ reason: Type.Optional(text(1000)) }, closed);
export const voidingBody = Type.Object({ reason: text(1000) }, closed);
export const capacityBody = Type.Object(
  { capacity: Type.Literal('childUnable'), how: text(1000) },
  closed,
);
const attitudeSource = Type.Enum([...attitudeSources], {
  title: 'AttitudeSource',
  description: 'Who, or what, was asked how the person thinks',
});
export const unableAssessmentBody = Type.Object(
  {
    how: text(1000),
    asked: Type.Array(attitudeSource, { minItems: 1, maxItems: attitudeSources.length }),
    findings: text(1000),
    clarified: Type.Boolean(),
    reasonToAssumeOpposition: Type.Boolean(),
    necessary: Type.Boolean(),
    necessity: text(1000),
    until: date(),
  },
  { ...closed, title: 'UnableAssessment' },
);
const stated = (minLength: number) => ({ ...text(500), minLength });
export const dangerBody = Type.Object(
  {
    danger: stated(10),
    consentNotObtainable: Type.Optional(stated(3)),
    unableToRequestLift: Type.Optional(stated(3)),
    indispensable: Type.Optional(stated(3)),
  },
  { ...closed, title: 'DangerStatement' },
);
export const overviewBody = Type.Object(
  {
    types: Type.Optional(Type.Array(informationType, { maxItems: 20 })),
    sources: Type.Optional(Type.Array(uuid(), { maxItems: 100 })),
    from: Type.Optional(date()),
    until: Type.Optional(date()),
    text: Type.Optional(text(200)),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { ...closed, title: 'OverviewRequest' },
);

/** The person's name and what else stands at the top of the page. */
const personHead = Type.Object(
  {
    name: nullable(Type.String()),
    age: nullable(Type.Integer({ description: 'Whole years' })),
    sex: Type.Enum(['female', 'male', 'unknown']),
    maskedNumber: Type.String({ description: 'Such as 19391017-****' }),
    protectedIdentity: Type.Enum(
      ['none', 'secrecyMarking', 'protectedRegistration', 'fictitiousIdentity'],
      { title: 'ProtectedIdentity' },
    ),
    deceasedOn: nullable(Type.String({ description: 'Swedish date' })),
    isChild: Type.Boolean(),
  },
  { title: 'PersonHead' },
);

export const lookupAnswer = Type.Object(
  {
    lookup: Type.String({ description: 'Handle of the lookup; only this session can use it' }),
    person: personHead,
    trace,
  },
  { title: 'LookupStarted', description: 'The person, and a lookup that has begun' },
);

export const flagAnswer = Type.Object(
  {
    unblocked: Type.Boolean({ description: 'Others have made unblocked data available' }),
    blockedAtCareProviders: Type.Optional(
      Type.Boolean({
        description: 'Care providers hold blocked data; absent for those who may not know',
      }),
    ),
    innerBlocked: Type.Optional(
      Type.Boolean({
        description: 'Other units of the own care provider hold blocked data; care only',
      }),
    ),
    ownDocuments: Type.Boolean(),
    trace,
  },
  { title: 'Flag', description: 'Whether there is anything to read, and no more than that' },
);

const condition = Type.Object(
  {
    condition: Type.String({ description: 'Name of a fact, such as consentGiven' }),
    state: Type.Enum(['met', 'missing', 'unknown', 'forbidden'], { title: 'ConditionState' }),
    cite: Type.String({ description: 'Section, such as SVOD 3:1' }),
    text: Type.String({ description: 'The condition as a heading' }),
    detail: Type.Optional(Type.String({ description: 'How it stands, and what may be done' })),
  },
  { title: 'Condition' },
);
const action = Type.Enum(
  [
    'stateGround',
    'recordRelation',
    'recordConsent',
    'recordChildCannotConsent',
    'assessUnable',
    'stateDanger',
    'seeWhoBlocked',
    'requestLift',
    'liftInnerBlock',
    'openSources',
    'openOwnRecord',
  ],
  { title: 'Action', description: 'What the reader may do next' },
);

const explained = {
  fact: Type.String({ description: 'Name of a fact, such as consentGiven' }),
  label: Type.String(),
  value: Type.String({ description: 'What the fact says, in words' }),
};
export const explanation = Type.Object(
  {
    sentence: Type.String({ description: 'What was decisive, with its section' }),
    rests: list(Type.Object(explained, { title: 'ExplainedFact' })),
    change: list(Type.Object({ ...explained, text: Type.String() }, { title: 'ExplainedChange' })),
  },
  {
    title: 'Explanation',
    description: 'Why the law answers so, on which facts, and the smallest change that turns it',
  },
);

export const standingAnswer = Type.Object(
  {
    outcome: Type.Enum(['permitted', 'refused']),
    cites: strings,
    conditions: list(condition),
    actions: list(action),
    relation: nullable(
      Type.Object({
        id: Type.String(),
        kind: relationKind,
        from: Type.String(),
        until: nullable(Type.String()),
        basis: relationBasis,
      }),
    ),
    consent: nullable(
      Type.Object(
        {
          id: Type.String(),
          from: Type.String(),
          until: nullable(Type.String()),
          scope: consentScope,
          channel: consentChannel,
          representedBy: nullable(Type.String()),
          registeredBy: nullable(Type.String()),
          mayWithdraw: Type.Boolean(),
        },
        { title: 'Consent' },
      ),
    ),
    refusal: nullable(Type.Object({ at: Type.String(), by: Type.String() })),
    ground: nullable(Type.Object({ purpose, relevance: Type.String(), at: Type.String() })),
    capacity: Type.Enum(
      ['able', 'temporarilyUnable', 'lastinglyUnable', 'childUnable', 'unknown'],
      {
        title: 'Capacity',
        description: "As the reader's unit has assessed it; able without an assessment",
      },
    ),
    attitude: nullable(
      Type.Object(
        {
          id: Type.String(),
          at: Type.String(),
          by: nullable(Type.String({ description: 'Who assessed it' })),
          asked: list(attitudeSource),
          findings: Type.String(),
          clarified: Type.Boolean({ description: 'As far as it is possible' }),
          reasonToAssumeOpposition: Type.Boolean(),
          necessary: Type.Boolean(),
          necessity: Type.String(),
          until: nullable(Type.String()),
        },
        {
          title: 'Attitude',
          description: 'Of one who lastingly can not consent (SVOD 3:3, 3:4)',
        },
      ),
    ),
    danger: nullable(
      Type.Object(
        {
          id: Type.String(),
          at: Type.String(),
          danger: Type.String(),
          consentNotObtainable: nullable(Type.String()),
          unableToRequestLift: nullable(Type.String()),
          indispensable: nullable(Type.String()),
        },
        { title: 'Danger', description: 'As stated in this lookup (SVOD 3:5, 3:6)' },
      ),
    ),
    explanation,
    trace,
  },
  { title: 'Standing', description: 'What the law requires of this reader now' },
);

/** What a refusal by law holds besides the problem. */
export const refusal = Type.Object(
  {
    cites: strings,
    unmet: list(Type.String({ description: 'Name of a fact' })),
    conditions: list(condition),
    actions: list(action),
    explanation,
    trace,
  },
  { title: 'RefusalDetails', description: 'What is missing, and what may be done about it' },
);

/** What is wrong with the text that should be a number. */
export const numberFault = Type.Object({
  why: Type.Enum(['length', 'date', 'checkDigit', 'form'], { title: 'NumberFault' }),
});

const source = Type.Object(
  {
    ...connectedProvider.properties,
    units: list(namedUnit),
    types: list(informationType),
    boundary: Type.Enum(['sameUnit', 'sameProvider', 'otherProvider'], {
      description: 'How far from the reader: her own unit alone, her own provider, or another',
    }),
  },
  { title: 'Source' },
);

export const sourcesAnswer = Type.Object(
  { sources: list(source), refused: Type.Optional(refusal), trace },
  { title: 'SourceList', description: 'Who has made data available that the reader may know of' },
);

const headerFields = {
  id: Type.String(),
  type: informationType,
  title: Type.String(),
  summary: nullable(Type.String()),
  eventAt: Type.String(),
  eventUntil: nullable(Type.String()),
  author: Type.Object({ name: Type.String(), role: Type.String() }),
  unit: namedUnit,
  controller: connectedProvider,
  version: Type.Integer(),
  signedAt: nullable(Type.String()),
  intervention: nullable(Type.Object({ kind: interventionKind, basis: Type.String() })),
  event: nullable(Type.String()),
};
const header = Type.Object(headerFields, { title: 'Header' });
const documentFull = Type.Object(
  {
    ...headerFields,
    body: Type.Unsafe<Readonly<Record<string, unknown>>>(
      Type.Object({}, { additionalProperties: true, description: 'By type, as it was published' }),
    ),
    documentedAt: nullable(Type.String()),
    signedBy: nullable(Type.String()),
    blockComparisonTime: Type.String(),
    sourceSystem: Type.String(),
    legalGround: nullable(Type.String()),
  },
  { title: 'DocumentFull' },
);
const documents = list(documentFull);

const woundPoint = Type.Object(
  {
    woundId: Type.String(),
    location: Type.String(),
    at: Type.String(),
    areaCm2: nullable(Type.Number()),
    infection: Type.Boolean(),
    documentId: Type.String(),
  },
  { title: 'WoundPoint' },
);

const timelineItem = Type.Object(
  {
    id: Type.String({ description: 'The document that it comes from' }),
    row: Type.Enum(
      ['inpatient', 'visit', 'homeNursing', 'intervention', 'alarm', 'housing', 'event'],
      { title: 'TimelineRow' },
    ),
    side: Type.Enum(['care', 'socialCare']),
    label: Type.String(),
    from: Type.String(),
    until: nullable(Type.String()),
    weight: nullable(Type.Number({ description: 'Hours a week' })),
    decided: Type.Boolean(),
  },
  { title: 'TimelineItem' },
);

export const overviewAnswer = Type.Object(
  {
    headers: list(header),
    next: nullable(Type.String({ description: 'Cursor of the next page' })),
    warnings: documents,
    current: Type.Object({
      decisions: documents,
      contacts: documents,
      plans: documents,
      wounds: list(woundPoint),
      medication: nullable(documentFull),
    }),
    timeline: list(timelineItem),
    sources: list(source),
    cites: strings,
    lastReadAt: nullable(
      Type.String({
        description: 'When this reader last read before this lookup, in the last 92 days',
      }),
    ),
    refused: Type.Optional(refusal),
    trace,
  },
  {
    title: 'Overview',
    description: 'Headers, newest first, at most 50 a page; and what is current, opened',
  },
);

export const documentAnswer = Type.Object(
  {
    document: documentFull,
    versions: list(
      Type.Object({
        id: Type.String(),
        version: Type.Integer(),
        at: Type.String(),
        current: Type.Boolean(),
      }),
    ),
    explanation,
    trace,
  },
  { title: 'OpenedDocument', description: 'The document, and its versions' },
);
