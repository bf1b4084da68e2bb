/** Who may act for whom: connected providers, units, staff, assignments, rights and system clients. */
export { applyDirectoryLine, directoryUpload, operatorClientId } from './apply-line.ts';
export {
  type Assignment,
  type AssignmentPurpose,
  type ConnectedProvider,
  isConnected,
  isWithin,
  type ProviderKind,
  type ProviderPart,
  type Right,
  type RightScope,
  rightsInForce,
  type StaffMember,
  type SwedishDate,
  type Unit,
} from './directory.ts';
export { directoryLines } from './directory-line.ts';
export { type HsaId, parseHsaId } from './hsa-id.ts';
export {
  findConnectedProviderByHsaId,
  findStaffByHsaId,
  findUnitByHsaId,
  listAssignmentsInForce,
  storeSystemClient,
} from './store.ts';
