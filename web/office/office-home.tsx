import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { hasDuty } from '../session/duty.ts';
import { useStaffSession } from '../session/session.ts';
import { DutyNeeded } from './duty-needed.tsx';
import { RequestsPage } from './requests-page.tsx';

/** The office's first page: what the duty in use is about. Somebody may be in danger, so requests come first. */
export function OfficeHome(): ReactNode {
  const { assignment } = useStaffSession();
  if (hasDuty(assignment, 'liftOfficer')) return <RequestsPage />;
  if (hasDuty(assignment, 'logReviewer')) return <Navigate to="/office/review" replace />;
  if (hasDuty(assignment, 'unitManager')) return <Navigate to="/office/questions" replace />;
  return <DutyNeeded />;
}
