/** Who may act for whom: connected providers, units, staff, assignments, rights and system clients. */
export { applyDirectoryLine, operatorClientId } from './apply-line.ts';
export type {
  AssignmentPurpose,
  Duty,
  ProviderKind,
  ProviderPart,
  Right,
  SwedishDate,
  UnitHours,
} from './directory.ts';
export { directoryLines } from './directory-line.ts';
export type { HsaId } from './hsa-id.ts';
export {
  assignmentDuties,
  assignmentPurpose,
  connectedProvider,
  namedUnit,
  providerKind,
  providerPart,
} from './shapes.ts';
export { findStaffByHsaId, listAssignmentsInForce, storeSystemClient } from './store.ts';
