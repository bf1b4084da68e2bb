import { decide, type Explanation, explain, facts, type Language } from '@samvy/law';
import { type Decided, decided } from './decided.ts';

/**
 * May whoever is signed in close data to others, or open what was closed, at the provider that holds them? The
 * person may (SVOD 2:3); a custodian may not in the child's place. The withdrawal of the child's consent closes
 * as a block does, so the same is asked of it.
 */
export function decideForResident(
  question: 'block' | 'lift',
  request: { readonly on: string; readonly actsAs: 'person' | 'custodian' },
  language: Language,
): Decided & { readonly explanation: Explanation } {
  const known = facts({
    question,
    on: request.on,
    boundary: 'otherProvider',
    requestedBy: request.actsAs,
    askedAt: 'blockingProvider',
  });
  const decision = decide(known);
  return { ...decided(known, decision), explanation: explain(known, decision, language) };
}
