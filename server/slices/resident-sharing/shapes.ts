import Type from 'typebox';
import { list, nullable } from '../../platform/answer-shape.ts';
import { instant, uuid } from '../../platform/shape.ts';
import { trace } from '../audit/index.ts';
import { connectedProvider, namedUnit } from '../directory/index.ts';
import { informationType } from '../record/index.ts';

const closed = { additionalProperties: false } as const;

const blockKind = Type.Enum(['outer', 'inner'], {
  title: 'BlockKind',
  description: 'Outer: to other connected providers; inner: to other units of the same',
});

const ownBlock = Type.Object(
  {
    id: Type.String(),
    kind: blockKind,
    unit: nullable(namedUnit),
    since: Type.String(),
    informationFrom: nullable(Type.String()),
    informationUntil: nullable(Type.String()),
    mayLift: Type.Boolean(),
    temporaryLifts: list(
      Type.Object({
        id: Type.String(),
        unit: namedUnit,
        until: Type.String(),
        reason: Type.Enum(['consent', 'emergency']),
      }),
    ),
  },
  {
    title: 'ResidentBlock',
    description: 'A block in force, and for whom it stands open for a time',
  },
);

export const sharingAnswer = Type.Object(
  {
    providers: list(
      Type.Object(
        {
          connectedProvider,
          types: list(informationType),
          state: Type.Enum(['shared', 'blocked', 'partlyBlocked', 'nothing']),
          informed: nullable(Type.Object({ at: Type.String(), channel: Type.String() })),
          blocks: list(ownBlock),
        },
        { title: 'SharingProvider' },
      ),
    ),
    trace,
  },
  { title: 'Sharing', description: 'Who shares what about the person, and what she has closed' },
);

export const providersQuery = Type.Object(
  { text: Type.String({ minLength: 1, maxLength: 100 }) },
  closed,
);
export const providersAnswer = Type.Object(
  {
    providers: list(
      Type.Object(
        { ...connectedProvider.properties, units: list(namedUnit) },
        { title: 'ProviderWithUnits' },
      ),
    ),
  },
  { title: 'ProvidersFound', description: 'Connected providers by name; no personal data' },
);

export const blockBody = Type.Object(
  { controller: uuid(), kind: blockKind, unit: Type.Optional(uuid()) },
  closed,
);
export const blockParams = Type.Object({ block: uuid() });
export const liftBody = Type.Object({ unit: uuid(), until: instant() }, closed);
export const liftParams = Type.Object({ block: uuid(), lift: uuid() });
