import type { Facts } from '../facts.ts';
import { type Condition, permitsWhen, type Rule } from '../rule.ts';

/**
 * PDL 4 kap. 4 § first and second paragraph (spärra mellan enheter)
 * The patient, and nobody else, has data blocked towards other units and care processes, at the care
 * provider that holds them, and that provider blocks at once. A custodian has no right to it. There
 * is no such block in social care.
 */
export const setsInnerBlock: Rule = {
  id: 'pdl-4-4-set',
  cites: 'PDL 4:4',
  inForce: { from: '2008-07-01' },
  asks: ['setInnerBlock'],
  obliges: true,
  judge: (facts) => permitsWhen(...byPatient(facts)),
};

/**
 * PDL 4 kap. 4 § first paragraph (spärren står så länge patienten motsätter sig)
 * The block rests on the patient's opposition, so the patient may give it up at any time. Who lifts
 * it for a reader, the block standing, is for 4 kap. 5 §.
 */
export const liftsInnerBlock: Rule = {
  id: 'pdl-4-4-lift',
  cites: 'PDL 4:4',
  inForce: { from: '2008-07-01' },
  asks: ['liftInnerBlock'],
  judge: (facts) => permitsWhen(...byPatient(facts)),
};

function byPatient(facts: Facts): readonly Condition[] {
  return [
    facts.source === 'careProvider' || 'source',
    facts.requestedBy === 'person' || 'requestedBy',
    facts.askedAt === 'blockingProvider' || 'askedAt',
  ];
}
