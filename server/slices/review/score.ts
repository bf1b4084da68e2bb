import { afterRelation } from './criteria/after-relation.ts';
import { assessment } from './criteria/assessment.ts';
import { colleague } from './criteria/colleague.ts';
import { emergency } from './criteria/emergency.ts';
import { knownToUnit } from './criteria/known-to-unit.ts';
import { manyPersons } from './criteria/many-persons.ts';
import { momentaryRelation } from './criteria/momentary-relation.ts';
import { noRelation } from './criteria/no-relation.ts';
import { notGenuine } from './criteria/not-genuine.ts';
import { outsideHours } from './criteria/outside-hours.ts';
import { ownChild } from './criteria/own-child.ts';
import { ownPerson } from './criteria/own-person.ts';
import { protectedIdentity } from './criteria/protected-identity.ts';
import { publiclyKnown } from './criteria/publicly-known.ts';
import { refusedInARow } from './criteria/refused-in-a-row.ts';
import { sameAddress } from './criteria/same-address.ts';
import { sameSurname } from './criteria/same-surname.ts';
import { unusualVolume } from './criteria/unusual-volume.ts';
import type { Criterion, Reason } from './criterion.ts';
import type { OpeningFacts } from './opening-facts.ts';

/** All criteria; each looks at the facts alone, so their order changes nothing. */
export const criteria: readonly Criterion[] = [
  ownPerson,
  ownChild,
  colleague,
  sameAddress,
  sameSurname,
  protectedIdentity,
  publiclyKnown,
  emergency,
  assessment,
  noRelation,
  afterRelation,
  momentaryRelation,
  outsideHours,
  unusualVolume,
  manyPersons,
  refusedInARow,
  notGenuine,
  knownToUnit,
];

/**
 * The score of an opening: the sum of the points, from 0 to 100. What only speaks against is no reason: an opening
 * that nothing speaks for has none. The heaviest reason comes first.
 */
export function scoreOf(facts: OpeningFacts): {
  readonly score: number;
  readonly reasons: readonly Reason[];
} {
  const found = criteria.flatMap((criterion): readonly Reason[] => {
    const judgement = criterion.judge(facts);
    if (judgement === undefined) return [];
    const { points, values = {} } = judgement;
    return [{ criterion: criterion.id, points, values }];
  });
  if (!found.some(({ points }) => points > 0)) return { score: 0, reasons: [] };
  const sum = found.reduce((total, { points }) => total + points, 0);
  return {
    score: Math.min(100, Math.max(0, sum)),
    reasons: found.toSorted((a, b) => b.points - a.points),
  };
}
