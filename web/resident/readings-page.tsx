import type { ReactNode } from 'react';

export function ReadingsPage(): ReactNode {
  return null;
}
