import type { Criterion } from '../criterion.ts';

/**
 * The relation was made by the reader a moment before, for this opening and no other: nobody else at the unit knows the
 * person. Care is documented and others take part in it, so each day on which still nothing has followed says more.
 */
export const momentaryRelation: Criterion = {
  id: 'momentaryRelation',
  judge({ relation, otherOpeningsByUnit, unitHasDocuments, daysSince }) {
    const { madeBy, madeMinutesBefore: minutes } = relation;
    if (madeBy !== 'reader' || minutes === null || minutes > 60) return undefined;
    if (otherOpeningsByUnit > 0 || unitHasDocuments) return undefined;
    return { points: 26 + daysSince, values: { minutes, days: daysSince } };
  },
};
