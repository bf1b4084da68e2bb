import type { ReviewStep } from '../../../api/types.ts';
import type { MessageKey } from '../../../messages/index.ts';

const named = [
  'search',
  'flag',
  'standing',
  'ground',
  'relation',
  'consent',
  'consentRefusal',
  'consentWithdrawal',
  'consentVoiding',
  'capacity',
  'unableAssessment',
  'danger',
  'sources',
  'overview',
  'document',
  'close',
  'blockers',
  'liftRequest',
  'innerLift',
] as const;
const outcomes = ['refused', 'partly', 'notFound', 'failed'] as const;
const kinds = ['patientRelation', 'interventions', 'investigation', 'none'] as const;

const bases = ['admitted', 'visit', 'phone', 'referral', 'homeCare', 'other'] as const;

/** The words of a step of the log; one that these pages don't know is another event. */
export function stepKey(step: string): MessageKey {
  return named.includes(step as (typeof named)[number])
    ? `office.review.step.${step as (typeof named)[number]}`
    : 'office.review.step.other';
}

/** The words of how a step went, or undefined where it went as it says, or only showed what is missing. */
export function outcomeKey(step: string, outcome: string): MessageKey | undefined {
  if (step === 'standing') return undefined;
  return outcomes.includes(outcome as (typeof outcomes)[number])
    ? `office.review.outcome.${outcome as (typeof outcomes)[number]}`
    : undefined;
}

/** The words of a kind of relation, or undefined. */
export function relationKey(kind: string): MessageKey | undefined {
  return kinds.includes(kind as (typeof kinds)[number])
    ? `office.review.relation.${kind as (typeof kinds)[number]}`
    : undefined;
}

/** The words of what a relation rests on, or undefined. */
export function basisKey(basis: string): MessageKey | undefined {
  return bases.includes(basis as (typeof bases)[number])
    ? `staff.basis.${basis as (typeof bases)[number]}`
    : undefined;
}

type StepDecision = ReviewStep['decisions'][number];

/** Decisions as they are read: those about no source's documents are one for each outcome, with all their sections. */
export function togetherOf(decisions: readonly StepDecision[]): readonly StepDecision[] {
  const together = new Map<string, StepDecision>();
  for (const decision of decisions) {
    const key =
      decision.source === null
        ? decision.outcome
        : `${decision.outcome} ${decision.source} ${decision.types.join()}`;
    const before = together.get(key);
    together.set(key, {
      ...decision,
      cites: [...new Set([...(before?.cites ?? []), ...decision.cites])],
      types: [...new Set([...(before?.types ?? []), ...decision.types])],
      documents: (before?.documents ?? 0) + decision.documents,
    });
  }
  return [...together.values()];
}

/** What was shown of the person in all: the kinds of information, each once, and how many documents. */
export function shownIn(course: readonly ReviewStep[]): {
  readonly types: readonly string[];
  readonly documents: number;
} {
  const given = course
    .flatMap(({ decisions }) => decisions)
    .filter(({ outcome, documents }) => outcome === 'permitted' && documents > 0);
  return {
    types: [...new Set(given.flatMap(({ types }) => types))],
    documents: given.reduce((sum, { documents }) => sum + documents, 0),
  };
}

/** The last purpose that was stated, or null. */
export function purposeIn(course: readonly ReviewStep[]): string | null {
  return course.findLast(({ grounds }) => grounds?.purpose != null)?.grounds?.purpose ?? null;
}
