import { type Static, Type } from 'typebox';
import { date, line, parserOf, personIdentifier } from '../../platform/shape.ts';

const closed = { additionalProperties: false } as const;

const datedIdentifier = Type.Object(
  {
    ...personIdentifier.properties,
    validFrom: Type.Optional(date()),
    validUntil: Type.Optional(date()),
  },
  closed,
);

const address = Type.Object(
  {
    street: line(200),
    postalCode: Type.String({ pattern: '^[0-9]{3} ?[0-9]{2}$' }),
    city: line(100),
  },
  closed,
);

/** A person of the population feed. What is left out stays as it is known. */
const person = Type.Object(
  {
    identifiers: Type.Array(datedIdentifier, { minItems: 1, maxItems: 20 }),
    givenName: line(100),
    familyName: line(100),
    birthDate: Type.Optional(date()),
    sex: Type.Optional(Type.Enum(['female', 'male', 'unknown'])),
    protectedIdentity: Type.Optional(
      Type.Enum(['none', 'secrecyMarking', 'protectedRegistration', 'fictitiousIdentity']),
    ),
    deceasedOn: Type.Optional(Type.Union([date(), Type.Null()])),
    /** Kept as a keyed hash only, and never of a protected identity. */
    address: Type.Optional(Type.Union([address, Type.Null()])),
    /** Somebody whom many are curious about. */
    publiclyKnown: Type.Optional(Type.Boolean()),
    /** All who have custody of the child; an empty list when nobody has any more. */
    custodians: Type.Optional(Type.Array(personIdentifier, { maxItems: 10 })),
  },
  closed,
);

const pair = Type.Array(personIdentifier, { minItems: 2, maxItems: 2 });
const link = Type.Object({ link: pair, reason: line(500) }, closed);
const unlink = Type.Object({ unlink: pair, reason: line(500) }, closed);

export const personLines = { person, link, unlink } as const;

export type PersonLine = Static<typeof person>;
export type LinkLine = Static<typeof link>;

export const parsePersonLine = parserOf(person);
export const parseLinkLine = parserOf(link);
export const parseUnlinkLine = parserOf(unlink);
