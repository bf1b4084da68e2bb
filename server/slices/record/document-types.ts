/** What a document is: its envelope, its body by type, and who may publish which type. */
import type { Static } from 'typebox';
import Type from 'typebox';
import { hsaId, instant, line, personIdentifier, text } from '../../platform/shape.ts';
import { type BodyOf, bodies, type InformationType, interventionKind } from './bodies.ts';

export type { BodyOf, InformationType, InterventionKind } from './bodies.ts';
export {
  informationType,
  informationTypes,
  interventionKind,
} from './bodies.ts';

const closed = { additionalProperties: false } as const;

/** Legal ground of an intervention in social care; other than these never enter the system (SVOD 1:1). */
const interventionBases = [
  'SoL 11:1',
  'SoL 11:5',
  'LSS',
  'SoL 4:1 (2001:453)',
  'SoL 4:2a (2001:453)',
  'other',
] as const;

const intervention = Type.Object(
  {
    kind: interventionKind,
    basis: Type.Enum([...interventionBases]),
    recipientGroup: Type.Enum(['older', 'disability', 'other']),
  },
  closed,
);

/** All of a published document but its type and body. */
const envelope = {
  sourceSystem: hsaId(),
  documentId: line(128),
  version: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }),
  person: personIdentifier,
  controller: hsaId(),
  unit: hsaId(),
  author: Type.Object({ name: line(200), role: line(100), hsaId: Type.Optional(hsaId()) }, closed),
  eventAt: instant(),
  eventUntil: Type.Optional(instant()),
  documentedAt: Type.Optional(instant()),
  signedAt: Type.Optional(instant()),
  signedBy: Type.Optional(line(200)),
  blockComparisonTime: Type.Optional(instant()),
  approvedForPatient: Type.Optional(Type.Boolean()),
  processedFor: Type.Enum(['care', 'administration', 'quality', 'statistics', 'research', 'other']),
  keptPerPerson: Type.Optional(Type.Boolean()),
  intervention: Type.Optional(intervention),
  title: line(200),
  summary: Type.Optional(text(300)),
};

/** The envelope with a body not yet looked into. */
export const envelopeSchema = Type.Object(
  { ...envelope, type: Type.Enum(Object.keys(bodies)), body: Type.Unknown() },
  closed,
);

/** Schema of a whole published document of one type, for the description of the interface. */
export function documentSchema(type: InformationType) {
  const title = `Published${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  return Type.Object(
    { ...envelope, type: Type.Literal(type), body: bodies[type] },
    { ...closed, title },
  );
}

type Envelope = Omit<Static<typeof envelopeSchema>, 'type' | 'body'>;

/** One document as a system client publishes it: one line of NDJSON or one JSON body. */
export type PublishedDocument = {
  [T in InformationType]: Envelope & { type: T; body: BodyOf[T] };
}[InformationType];

type Kind = 'careProvider' | 'socialCareProvider';

/** Kinds of connected provider that may publish each type. */
export const publishers: Readonly<Record<InformationType, readonly Kind[]>> = {
  permanentCareContact: ['careProvider'],
  permanentSocialCareContact: ['socialCareProvider'],
  relativeContacts: ['careProvider', 'socialCareProvider'],
  assistanceDecision: ['socialCareProvider'],
  implementationPlan: ['socialCareProvider'],
  chronicWound: ['careProvider'],
  dailyNote: ['careProvider', 'socialCareProvider'],
  warning: ['careProvider'],
  diagnosis: ['careProvider'],
  medicationList: ['careProvider'],
  careContact: ['careProvider'],
};
