import type { OpeningFacts } from './opening-facts.ts';

/** Ids are stored with the openings: one is never used again for something else. */
export const criterionIds = [
  'ownPerson',
  'ownChild',
  'colleague',
  'sameAddress',
  'sameSurname',
  'protectedIdentity',
  'publiclyKnown',
  'emergency',
  'assessment',
  'noRelation',
  'afterRelation',
  'momentaryRelation',
  'outsideHours',
  'unusualVolume',
  'manyPersons',
  'refusedInARow',
  'notGenuine',
  'knownToUnit',
] as const;
export type CriterionId = (typeof criterionIds)[number];

/** Numbers and codes that a sentence names; never anything that tells who the person is. */
export type SentenceValues = Readonly<Record<string, string | number>>;

/** What a criterion found: points, below zero when it speaks against, and what its sentence names. */
export interface Judgement {
  readonly points: number;
  readonly values?: SentenceValues;
}

/** One thing that speaks for, or against, looking closer at an opening. */
export interface Criterion {
  readonly id: CriterionId;
  /** Undefined when it says nothing of this opening. */
  judge(facts: OpeningFacts): Judgement | undefined;
}

/** A judgement as it is kept with the opening. */
export interface Reason {
  readonly criterion: CriterionId;
  readonly points: number;
  readonly values: SentenceValues;
}
