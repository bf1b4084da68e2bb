/** Assessments of the ability to take a position, and of the attitude of those who can't. */
export { applyAttitudeLines } from './apply-attitude-lines.ts';
export {
  type Attitude,
  type AttitudeSource,
  attitudeFacts,
  attitudeInForce,
  attitudeSources,
  carriesAvailability,
  type FoundAble,
} from './attitude.ts';
export { attitudeLineSchema, parseAttitudeLine } from './attitude-line.ts';
export { listAttitudes } from './attitude-store.ts';
export { type Capacity, type CapacityAssessment, capacityFact } from './capacity.ts';
export { recordAttitude } from './record-attitude.ts';
export { recordCapacity } from './record-capacity.ts';
export { listAssessments } from './store.ts';
