import Type from 'typebox';
import { date, line, text, uuid } from '../../platform/shape.ts';
import { informationTypes } from '../record/index.ts';

/** Shapes of the requests and answers of staff who look a person up. */

const nullable = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
/** A list in an answer: the server never changes one. */
const list = <Schema extends Type.TSchema>(item: Schema) =>
  Type.Unsafe<readonly Type.Static<Schema>[]>(Type.Array(item));
const strings = list(Type.String());
const providerKind = Type.Enum(['careProvider', 'socialCareProvider']);
const part = nullable(Type.Enum(['deciding', 'performing']));
const named = Type.Object({ id: Type.String(), name: Type.String() });
const purpose = Type.Enum([
  'care',
  'coordination',
  'certificate',
  'interventions',
  'investigation',
]);

export const trace = Type.Object(
  { entryId: Type.String(), at: Type.String(), step: Type.String() },
  { description: 'What was logged, before this was answered' },
);

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
    kind: Type.Enum(['patientRelation', 'interventions', 'investigation']),
    basis: Type.Enum(['admitted', 'visit', 'phone', 'referral', 'homeCare', 'other']),
    basisText: Type.Optional(text(500)),
    until: date(),
  },
  closed,
);
export const consentBody = Type.Object(
  {
    answer: Type.Enum(['yes', 'no']),
    scope: Type.Optional(Type.Enum(['unit', 'person'])),
    until: Type.Optional(date()),
    channel: Type.Optional(Type.Enum(['onSite', 'phone', 'written', 'referral'])),
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
export const overviewBody = Type.Object(
  {
    types: Type.Optional(Type.Array(Type.Enum([...informationTypes]), { maxItems: 20 })),
    sources: Type.Optional(Type.Array(uuid(), { maxItems: 100 })),
    from: Type.Optional(date()),
    until: Type.Optional(date()),
    text: Type.Optional(text(200)),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
  },
  closed,
);

export const personHead = Type.Object({
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
  deceasedOn: nullable(Type.String()),
  isChild: Type.Boolean(),
});

export const lookupAnswer = Type.Object({ lookup: Type.String(), person: personHead, trace });

export const flagAnswer = Type.Object({
  unblocked: Type.Boolean(),
  blockedAtCareProviders: Type.Optional(Type.Boolean()),
  ownDocuments: Type.Boolean(),
  trace,
});

const condition = Type.Object({
  condition: Type.String(),
  state: Type.Enum(['met', 'missing', 'unknown', 'forbidden']),
  cite: Type.String(),
  text: Type.String(),
  detail: Type.String(),
});
const action = Type.Enum([
  'stateGround',
  'recordRelation',
  'recordConsent',
  'recordChildCannotConsent',
  'openSources',
]);

export const standingAnswer = Type.Object({
  outcome: Type.Enum(['permitted', 'refused']),
  cites: strings,
  conditions: list(condition),
  actions: list(action),
  relation: nullable(
    Type.Object({
      id: Type.String(),
      kind: Type.String(),
      from: Type.String(),
      until: nullable(Type.String()),
      basis: Type.String(),
    }),
  ),
  consent: nullable(
    Type.Object({
      id: Type.String(),
      from: Type.String(),
      until: nullable(Type.String()),
      scope: Type.Enum(['unit', 'person']),
      channel: Type.String(),
      representedBy: nullable(Type.String()),
      registeredBy: nullable(Type.String()),
      mayWithdraw: Type.Boolean(),
    }),
  ),
  refusal: nullable(Type.Object({ at: Type.String(), by: Type.String() })),
  ground: nullable(Type.Object({ purpose, relevance: Type.String(), at: Type.String() })),
  trace,
});

const refusal = Type.Object({
  cites: strings,
  unmet: strings,
  conditions: list(condition),
  actions: list(action),
  trace,
});

const source = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: providerKind,
  part,
  units: list(named),
  types: strings,
});

export const sourcesAnswer = Type.Object({
  sources: list(source),
  refused: Type.Optional(refusal),
  trace,
});

const headerFields = {
  id: Type.String(),
  type: Type.String(),
  title: Type.String(),
  summary: nullable(Type.String()),
  eventAt: Type.String(),
  eventUntil: nullable(Type.String()),
  author: Type.Object({ name: Type.String(), role: Type.String() }),
  unit: named,
  controller: Type.Object({ id: Type.String(), name: Type.String(), kind: providerKind, part }),
  version: Type.Integer(),
  signedAt: nullable(Type.String()),
  intervention: nullable(Type.Object({ kind: Type.String(), basis: Type.String() })),
  event: nullable(Type.String()),
};
const documentFull = Type.Object({
  ...headerFields,
  body: Type.Unsafe<Readonly<Record<string, unknown>>>(
    Type.Object({}, { additionalProperties: true }),
  ),
  documentedAt: nullable(Type.String()),
  signedBy: nullable(Type.String()),
  blockComparisonTime: Type.String(),
  sourceSystem: Type.String(),
  legalGround: nullable(Type.String()),
});
const documents = list(documentFull);

export const overviewAnswer = Type.Object({
  headers: list(Type.Object(headerFields)),
  next: nullable(Type.String()),
  warnings: documents,
  current: Type.Object({
    decisions: documents,
    contacts: documents,
    plans: documents,
    wounds: list(
      Type.Object({
        woundId: Type.String(),
        location: Type.String(),
        at: Type.String(),
        areaCm2: nullable(Type.Number()),
        infection: Type.Boolean(),
        documentId: Type.String(),
      }),
    ),
    medication: nullable(documentFull),
  }),
  timeline: list(
    Type.Object({
      id: Type.String(),
      row: Type.Enum([
        'inpatient',
        'visit',
        'homeNursing',
        'intervention',
        'alarm',
        'housing',
        'event',
      ]),
      side: Type.Enum(['care', 'socialCare']),
      label: Type.String(),
      from: Type.String(),
      until: nullable(Type.String()),
      weight: nullable(Type.Number()),
      decided: Type.Boolean(),
    }),
  ),
  sources: list(source),
  cites: strings,
  lastReadAt: nullable(Type.String()),
  refused: Type.Optional(refusal),
  trace,
});

export const documentAnswer = Type.Object({
  document: documentFull,
  versions: list(
    Type.Object({
      id: Type.String(),
      version: Type.Integer(),
      at: Type.String(),
      current: Type.Boolean(),
    }),
  ),
  trace,
});

export const nothing = Type.Null({ description: 'Nothing' });
