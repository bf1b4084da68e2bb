import Type from 'typebox';
import { relationBases, relationKinds } from './relation.ts';

/** The kind and the basis of a relation, in lines, requests and answers. */
export const relationKind = Type.Enum([...relationKinds], { title: 'RelationKind' });
export const relationBasis = Type.Enum([...relationBases], { title: 'RelationBasis' });
