/** Parts of the shapes of answers: what the server sends, as the description of the interface has it. */
import Type from 'typebox';

/** The value, or null where there is none. */
export const nullable = <Schema extends Type.TSchema>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** A list in an answer: the server never changes one. */
export const list = <Schema extends Type.TSchema>(item: Schema) =>
  Type.Unsafe<readonly Type.Static<Schema>[]>(Type.Array(item));

export const strings = list(Type.String());

/** An answer without a body. */
export const nothing = Type.Null({ description: 'Done. There is no body.' });
