import { isInForce } from '../block/index.ts';
import type { Case } from './case.ts';
import type { Reader } from './reader.ts';

/** Have other care providers blocked data about the person (SVOD 2:5)? What social care has blocked is nobody's. */
export function isBlockedElsewhere(reader: Reader, found: Case): boolean {
  return found.blocks.some(
    (block) =>
      block.kind === 'outer' &&
      block.controllerKind === 'careProvider' &&
      block.controllerId !== reader.assignment.connectedProviderId &&
      isInForce(block, found.at),
  );
}

/** Have other units of the reader's own care provider data under an inner block (PDL 4:4)? */
export function isInnerBlocked(reader: Reader, found: Case): boolean {
  return (
    reader.assignment.kind === 'careProvider' &&
    found.blocks.some(
      (block) =>
        block.kind === 'inner' &&
        block.controllerId === reader.assignment.connectedProviderId &&
        block.unitId !== reader.assignment.unitId &&
        isInForce(block, found.at),
    )
  );
}
