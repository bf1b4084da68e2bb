/** What staff do that they may not, and what it is called. */
export const improperKinds = {
  ownRecord: 'own record',
  colleague: 'colleague',
  sameAddress: 'same address',
  relative: 'relative at another address',
  protectedIdentity: 'protected identity without cause',
  publiclyKnown: 'publicly known person',
  afterRelation: 'after the end of the relation',
  neighbour: 'neighbour out of working hours',
  series: 'snooping series',
  forced: 'refused again and again, or a relation for one look',
} as const;

export type ImproperKind = keyof typeof improperKinds;
