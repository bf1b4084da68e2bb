import { type Decision, type Facts, knownFacts } from '@samvy/law';
import type { Canonical } from '@samvy/ledger';
import type { DecisionRecord } from '../audit/index.ts';

/** A decision of the law core as an entry holds it, what it was about left out. */
export interface Decided {
  readonly decision: Decision;
  readonly logged: Omit<DecisionRecord, 'source' | 'types' | 'documents'>;
}

/** @param facts what was decided on; with them it can be decided again */
export function decided(facts: Facts, decision: Decision): Decided {
  return {
    decision,
    logged: {
      facts: { ...knownFacts(facts) } as Canonical,
      outcome: decision.outcome,
      cites: [...decision.cites],
      unmet: [...decision.unmet],
      findings: decision.findings.map((finding) => ({ ...finding })) as unknown as Canonical,
    },
  };
}
