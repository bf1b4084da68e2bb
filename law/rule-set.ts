/** Written by `npm run rule-set`; changes whenever a rule does. */

/** The name of the rules in force in this version: a hash of their sources. */
export const ruleSet = 'rules-7ce3ee6d25ef';
