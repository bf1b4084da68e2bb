import type { ReactNode } from 'react';
import { hasDuty, type OfficeDuty } from '../session/duty.ts';
import { useStaffSession } from '../session/session.ts';
import { DutyNeeded } from './duty-needed.tsx';

/** Pages of a duty; for whoever lacks it, a calm page about what it takes. The server asks again. */
export function ForDuty({
  duty,
  children,
}: {
  readonly duty: OfficeDuty;
  readonly children: ReactNode;
}): ReactNode {
  const { assignment } = useStaffSession();
  return hasDuty(assignment, duty) ? children : <DutyNeeded duty={duty} />;
}
