import { Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Portal } from '../session/portal.tsx';

/** What all pages of the staff portal stand in. */
export function StaffPortal(): ReactNode {
  return (
    <Portal portal="staff">
      <Outlet />
    </Portal>
  );
}
