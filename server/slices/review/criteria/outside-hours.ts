import type { Criterion } from '../criterion.ts';
import { isKnownToUnit } from './known-to-unit.ts';

/** Opened when the unit doesn't work. Who is called in is called in to somebody: one whom the unit knows, or soon does. */
export const outsideHours: Criterion = {
  id: 'outsideHours',
  judge(facts) {
    if (facts.hours !== 'outside') return undefined;
    return { points: isKnownToUnit(facts) ? 18 : 28 };
  },
};
