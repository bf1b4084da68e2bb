import { permitsWhen, type Rule } from '../rule.ts';

/**
 * PDL 5 kap. 5 § first paragraph, first sentence (den enskildes egna uppgifter)
 * A care provider may show the person the data about that person which may be disclosed to the person
 * and are processed for care documentation or patient administration. A block towards others is no
 * block towards the person.
 */
export const ownData: Rule = {
  id: 'pdl-5-5',
  cites: 'PDL 5:5',
  inForce: { from: '2008-07-01' },
  asks: ['showOwnDataToResident'],
  judge: (facts) =>
    permitsWhen(
      facts.source === 'careProvider' || 'source',
      facts.processedForCare === 'yes' || 'processedForCare',
      facts.mayBeDisclosedToPerson === 'yes' || 'mayBeDisclosedToPerson',
    ),
};

/**
 * PDL 5 kap. 5 § first paragraph, second sentence (dokumentation om åtkomst)
 * On the same condition the care provider may show the person the log of who has read within it.
 */
export const ownLog: Rule = {
  id: 'pdl-5-5-log',
  cites: 'PDL 5:5',
  inForce: { from: '2008-07-01' },
  asks: ['showLogToResident'],
  judge(facts) {
    const inside = facts.boundary === 'sameUnit' || facts.boundary === 'sameProvider';
    return permitsWhen(
      facts.reader === 'careProvider' || 'reader',
      inside || 'boundary',
      facts.mayBeDisclosedToPerson === 'yes' || 'mayBeDisclosedToPerson',
    );
  },
};
