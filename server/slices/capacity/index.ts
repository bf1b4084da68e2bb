/** Assessments of the ability to take a position. */
export { type CapacityAssessment, capacityFact } from './capacity.ts';
export { recordCapacity } from './record-capacity.ts';
export { listAssessments } from './store.ts';
