import type { Criterion } from '../criterion.ts';
import { isKnownToUnit } from './known-to-unit.ts';

/** Points that are taken off where it happens with one opening in a hundred; fewer, the rarer it is. */
const pointsWhereUsual = 10;

/**
 * The relation was made by the reader a moment before, for this opening and no other: nobody else at the unit knows the
 * person. Care is documented and others take part in it, so each day on which still nothing has followed says more.
 * Where it is usual, as in telephone advice, it says less.
 */
export const momentaryRelation: Criterion = {
  id: 'momentaryRelation',
  judge(facts) {
    const { relation, daysSince, momentaryShare } = facts;
    const { madeBy, madeMinutesBefore: minutes } = relation;
    if (madeBy !== 'reader' || minutes === null || minutes > 60) return undefined;
    if (isKnownToUnit(facts)) return undefined;
    const usual = Math.min(1, 100 * (momentaryShare ?? 0));
    const points = 26 + daysSince - Math.round(pointsWhereUsual * usual);
    return { points, values: { minutes, days: daysSince } };
  },
};
