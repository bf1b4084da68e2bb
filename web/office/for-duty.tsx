import type { ReactNode } from 'react';
import { hasDuty, type OfficeDuty } from '../session/duty.ts';
import { useStaffSession } from '../session/session.ts';
import { DutyNeeded } from './duty-needed.tsx';

/** Pages of a duty, or of any of several; for whoever lacks it, a calm page about what it takes. The server asks again. */
export function ForDuty({
  duty,
  or,
  children,
}: {
  readonly duty: OfficeDuty;
  readonly or?: OfficeDuty;
  readonly children: ReactNode;
}): ReactNode {
  const { assignment } = useStaffSession();
  return hasDuty(assignment, duty) || (or !== undefined && hasDuty(assignment, or)) ? (
    children
  ) : (
    <DutyNeeded duty={duty} />
  );
}
