import Type from 'typebox';

const nullable = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const list = <Schema extends Type.TSchema>(item: Schema) =>
  Type.Unsafe<readonly Type.Static<Schema>[]>(Type.Array(item));
const strings = list(Type.String());

const trace = Type.Object({ entryId: Type.String(), at: Type.String(), step: Type.String() });

const ground = Type.Object({
  cites: strings,
  purpose: nullable(Type.String()),
  relation: nullable(
    Type.Object({ kind: Type.String(), basis: Type.String(), from: Type.String() }),
  ),
  consent: nullable(Type.Object({ from: Type.String(), until: nullable(Type.String()) })),
  exception: nullable(Type.Literal('childUnable')),
});

const visit = Type.Object({
  id: Type.String(),
  from: Type.String(),
  until: Type.String(),
  unit: Type.Object({ name: Type.String() }),
  connectedProvider: Type.Object({
    name: Type.String(),
    kind: Type.String(),
    part: nullable(Type.String()),
  }),
  role: nullable(Type.String()),
  staffName: nullable(Type.String()),
  steps: strings,
  types: strings,
  sources: list(Type.Object({ name: Type.String() })),
  outcome: Type.Enum(['read', 'sawFlag', 'refused']),
  grounds: list(ground),
  mayWithdraw: nullable(Type.String()),
  unmet: strings,
});

export const readingsQuery = Type.Object(
  { before: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);

export const readingsAnswer = Type.Object({
  visits: list(visit),
  next: nullable(Type.String()),
  summary: Type.Object({
    from: Type.String({ description: 'First day of the month that the figures are about' }),
    units: Type.Integer(),
    visits: Type.Integer(),
    refusedAttempts: Type.Integer(),
  }),
  figure: list(
    Type.Object({ month: Type.String(), care: Type.Integer(), socialCare: Type.Integer() }),
  ),
  trace,
});

const consent = Type.Object({
  id: Type.String(),
  from: Type.String(),
  until: nullable(Type.String()),
  unit: Type.Object({ name: Type.String() }),
  connectedProvider: Type.Object({ name: Type.String() }),
});

export const meAnswer = Type.Object({
  name: Type.String(),
  givenName: Type.String(),
  consents: list(consent),
  trace,
});

export const consentParams = Type.Object({ consent: Type.String({ format: 'uuid' }) });
export const withdrawalAnswer = Type.Object({ consents: list(consent), trace });
