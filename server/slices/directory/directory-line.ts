import { type Static, Type } from 'typebox';
import { date, hsaId, line, parserOf, personIdentifier } from '../../platform/shape.ts';
import { duties } from './directory.ts';

const closed = { additionalProperties: false } as const;

/** Information types that a right may name; '*' is all of them. */
const typeName = Type.Union([Type.Literal('*'), Type.String({ pattern: '^[a-z][A-Za-z]{2,39}$' })]);

/** A time by the wall clock; 24:00 is the end of the day. */
const clock = () => Type.String({ pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$' });

const organisation = Type.Object(
  {
    kind: Type.Literal('organisation'),
    hsaId: hsaId(),
    name: line(200),
    organisationNumber: Type.String({ pattern: '^[0-9]{6}-?[0-9]{4}$' }),
    form: Type.Enum(['region', 'municipality', 'company']),
  },
  closed,
);

const connectedProvider = Type.Object(
  {
    kind: Type.Literal('connectedProvider'),
    hsaId: hsaId(),
    organisation: hsaId(),
    providerKind: Type.Enum(['careProvider', 'socialCareProvider']),
    part: Type.Union([Type.Null(), Type.Literal('deciding'), Type.Literal('performing')]),
    name: line(200),
    connectedFrom: date(),
    connectedUntil: Type.Optional(date()),
    showsStaffNames: Type.Optional(Type.Boolean()),
    dutyPhone: Type.Optional(line(40)),
  },
  closed,
);

const unit = Type.Object(
  {
    kind: Type.Literal('unit'),
    hsaId: hsaId(),
    connectedProvider: hsaId(),
    name: line(200),
    board: Type.Optional(line(200)),
    hours: Type.Optional(
      Type.Union([
        Type.Literal('always'),
        Type.Array(
          Type.Object(
            {
              weekdays: Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), {
                minItems: 1,
                maxItems: 7,
                uniqueItems: true,
                description: '1 is Monday',
              }),
              from: clock(),
              until: clock(),
            },
            closed,
          ),
          { minItems: 1, maxItems: 20 },
        ),
      ]),
    ),
  },
  closed,
);

const staff = Type.Object(
  {
    kind: Type.Literal('staff'),
    hsaId: hsaId(),
    givenName: line(100),
    familyName: line(100),
    protectedIdentity: Type.Optional(Type.Boolean()),
    /** The person whom the staff member is. */
    person: Type.Optional(personIdentifier),
  },
  closed,
);

const level = Type.Integer({ minimum: 1, maximum: 4 });

const right = Type.Object(
  {
    types: Type.Array(typeName, { minItems: 1, maxItems: 30 }),
    scope: Type.Enum(['ownUnit', 'ownProvider', 'shared']),
    validFrom: date(),
    validUntil: date(),
    analysis: Type.Object(
      {
        need: line(2000),
        risk: Type.Object({ severity: level, probability: level }, closed),
        decidedBy: line(200),
        decidedOn: date(),
      },
      closed,
    ),
  },
  closed,
);

const assignment = Type.Object(
  {
    kind: Type.Literal('assignment'),
    hsaId: hsaId(),
    staff: hsaId(),
    unit: hsaId(),
    name: line(200),
    role: line(100),
    purpose: Type.Enum([
      'care',
      'coordination',
      'certificate',
      'interventions',
      'investigation',
      'administration',
    ]),
    duties: Type.Optional(
      Type.Array(Type.Enum([...duties]), { maxItems: duties.length, uniqueItems: true }),
    ),
    validFrom: date(),
    validUntil: date(),
    rights: Type.Array(right, { maxItems: 50 }),
  },
  closed,
);

const systemClient = Type.Object(
  {
    kind: Type.Literal('systemClient'),
    clientId: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' }),
    name: line(200),
    sourceSystems: Type.Array(hsaId(), { maxItems: 500, uniqueItems: true }),
    connectedProviders: Type.Array(hsaId(), { maxItems: 500, uniqueItems: true }),
    scopes: Type.Array(
      Type.Enum([
        'directory.write',
        'persons.write',
        'information.write',
        'documents.write',
        'relations.write',
        'consents.write',
        'blocks.write',
        'attitude.write',
      ]),
      { minItems: 1, uniqueItems: true },
    ),
    jwks: Type.Object(
      {
        keys: Type.Array(Type.Object({ kty: Type.Enum(['EC', 'OKP', 'RSA']) }), {
          minItems: 1,
          maxItems: 20,
        }),
      },
      closed,
    ),
  },
  closed,
);

/** One line of the directory's feed, by its `kind`. */
export const directoryLines = {
  organisation,
  connectedProvider,
  unit,
  staff,
  assignment,
  systemClient,
} as const;

export type OrganisationLine = Static<typeof organisation>;
export type ConnectedProviderLine = Static<typeof connectedProvider>;
export type UnitLine = Static<typeof unit>;
export type StaffLine = Static<typeof staff>;
export type AssignmentLine = Static<typeof assignment>;
export type RightLine = Static<typeof right>;
export type SystemClientLine = Static<typeof systemClient>;

/** Parsers by kind: the first mistake is of that kind's own schema. */
export const directoryParsers = {
  organisation: parserOf(organisation),
  connectedProvider: parserOf(connectedProvider),
  unit: parserOf(unit),
  staff: parserOf(staff),
  assignment: parserOf(assignment),
  systemClient: parserOf(systemClient),
} as const;

export type DirectoryKind = keyof typeof directoryLines;

/** The kind that a line says it is of. */
export function kindOf(value: unknown): DirectoryKind | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return undefined;
  const { kind } = value;
  return typeof kind === 'string' && Object.hasOwn(directoryLines, kind)
    ? (kind as DirectoryKind)
    : undefined;
}
