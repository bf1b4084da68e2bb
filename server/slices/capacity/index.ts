/** Assessments of the ability to take a position. */
export { type Capacity, type CapacityAssessment, capacityFact, isChild } from './capacity.ts';
