import { forbids, permitsWhen, type Rule, silent } from '../rule.ts';

/**
 * SVOD 2 kap. 3 § first paragraph (spärr)
 * Blocked data are not open to any other provider, whatever else speaks for it, unless the provider
 * that blocked has lifted the block for this reader. A block register that can't be read counts as
 * a block.
 */
export const blockedData: Rule = {
  id: 'svod-2-3',
  cites: 'SVOD 2:3',
  inForce: { from: '2023-01-01' },
  asks: ['read', 'listSources'],
  judge(facts) {
    if (facts.boundary === 'sameUnit' || facts.boundary === 'sameProvider') return silent();
    return facts.blocked === 'no' || facts.liftedForReader === 'yes'
      ? silent()
      : forbids('blocked');
  },
};

/**
 * SVOD 2 kap. 3 § first and second paragraph (spärra)
 * The person, and nobody else, has data blocked, at the provider that holds them, and that provider
 * blocks at once. A custodian may not; relatives and a god man have no right of their own.
 */
export const personBlocks: Rule = {
  id: 'svod-2-3-block',
  cites: 'SVOD 2:3',
  inForce: { from: '2023-01-01' },
  asks: ['block'],
  obliges: true,
  judge: (facts) =>
    permitsWhen(
      facts.requestedBy === 'person' || 'requestedBy',
      facts.askedAt === 'blockingProvider' || 'askedAt',
    ),
};

/**
 * SVOD 2 kap. 3 § third paragraph (häva spärr)
 * The person may at any time ask the provider that blocked to lift the block, and it lifts it. No
 * other provider can.
 */
export const personLifts: Rule = {
  id: 'svod-2-3-lift',
  cites: 'SVOD 2:3',
  inForce: { from: '2023-01-01' },
  asks: ['lift'],
  obliges: true,
  judge: (facts) =>
    permitsWhen(
      facts.requestedBy === 'person' || 'requestedBy',
      facts.askedAt === 'blockingProvider' || 'askedAt',
    ),
};
