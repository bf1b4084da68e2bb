import type { Facts } from '../facts.ts';
import { forbids, forbidsUnless, type Rule, silent, type Verdict } from '../rule.ts';

/**
 * SVOD 1 kap. 1 §, as worded until 30 June 2025 (insatser enligt den äldre socialtjänstlagen)
 * Social care documentation belongs in the system only when it concerns interventions for older
 * persons or persons with disability: under the old 4 kap. 1 §, home care to older persons without
 * an assessment of needs under the old 4 kap. 2 a §, or LSS.
 */
export const interventionsUntilJune2025: Rule = {
  id: 'svod-1-1-until-2025-06',
  cites: 'SVOD 1:1',
  inForce: { from: '2023-01-01', until: '2025-06-30' },
  asks: ['makeAvailable'],
  judge: (facts) =>
    countsAs(facts, { assessed: 'SoL 4:1 (2001:453)', unassessed: 'SoL 4:2a (2001:453)' }),
};

/**
 * SVOD 1 kap. 1 § (insatser för äldre personer eller personer med funktionsnedsättning)
 * Social care documentation belongs in the system only when it concerns interventions for older
 * persons or persons with disability: under SoL 11 kap. 1 §, home care to older persons under
 * SoL 11 kap. 5 §, or LSS. Financial support, abuse, children and families stay outside.
 */
export const interventions: Rule = {
  id: 'svod-1-1',
  cites: 'SVOD 1:1',
  inForce: { from: '2025-07-01' },
  asks: ['makeAvailable'],
  judge: (facts) => countsAs(facts, { assessed: 'SoL 11:1', unassessed: 'SoL 11:5' }),
};

/** Forbids an intervention that doesn't count, under the wording with these two sections of SoL. */
function countsAs(
  facts: Facts,
  wording: {
    readonly assessed: Facts['interventionBasis'];
    readonly unassessed: Facts['interventionBasis'];
  },
): Verdict {
  if (facts.source === 'careProvider') return silent();
  switch (facts.interventionBasis) {
    case 'LSS':
      return silent();
    case wording.assessed:
      return forbidsUnless(
        facts.recipientGroup === 'older' ||
          facts.recipientGroup === 'disability' ||
          'recipientGroup',
      );
    case wording.unassessed:
      return forbidsUnless(
        facts.intervention === 'homeCare' || 'intervention',
        facts.recipientGroup === 'older' || 'recipientGroup',
      );
    default:
      return forbids('interventionBasis');
  }
}
