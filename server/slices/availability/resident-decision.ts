import { decide, type Explanation, explain, facts, type Language } from '@samvy/law';
import { type Decided, decided } from './decided.ts';

/** What a resident may ask for: blocks to other providers and their lifting, and those between units (PDL 4:4). */
export type ResidentQuestion = 'block' | 'lift' | 'setInnerBlock' | 'liftInnerBlock';

/**
 * May whoever is signed in close data to others, or open what was closed, at the provider that holds them? The
 * person may (SVOD 2:3); a custodian may not in the child's place. The withdrawal of the child's consent closes
 * as a block does, so the same is asked of it.
 */
export function decideForResident(
  question: ResidentQuestion,
  request: {
    readonly on: string;
    readonly actsAs: 'person' | 'custodian';
    /** The provider that holds the data, where it is one. */
    readonly source?: 'careProvider' | 'socialCareProvider' | undefined;
  },
  language: Language,
): Decided & { readonly explanation: Explanation } {
  const known = facts({
    question,
    on: request.on,
    ...(request.source !== undefined && { source: request.source }),
    boundary: question === 'block' || question === 'lift' ? 'otherProvider' : 'sameProvider',
    requestedBy: request.actsAs,
    askedAt: 'blockingProvider',
  });
  const decision = decide(known);
  return { ...decided(known, decision), explanation: explain(known, decision, language) };
}
