/** Parts of answers that name connected providers, units and assignments. */
import Type from 'typebox';
import { list, nullable } from '../../platform/answer-shape.ts';
import { duties } from './directory.ts';

export const providerKind = Type.Enum(['careProvider', 'socialCareProvider'], {
  title: 'ProviderKind',
});

/** Null in health care, which has no parts. */
export const providerPart = nullable(
  Type.Enum(['deciding', 'performing'], { title: 'ProviderPart' }),
);

/** A unit by id and name. */
export const namedUnit = Type.Object({ id: Type.String(), name: Type.String() }, { title: 'Unit' });

/** A connected provider as it is named to readers. */
export const connectedProvider = Type.Object(
  { id: Type.String(), name: Type.String(), kind: providerKind, part: providerPart },
  { title: 'ConnectedProvider' },
);

export const assignmentPurpose = Type.Enum(
  ['care', 'coordination', 'certificate', 'interventions', 'investigation', 'administration'],
  { title: 'Purpose', description: 'What an assignment is for' },
);

/** What the connected provider has charged an assignment with (SVOD 3:5, PDL 4:5). */
export const assignmentDuties = list(Type.Enum([...duties], { title: 'Duty' }));
