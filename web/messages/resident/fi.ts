import type { resident as swedish } from './sv.ts';

export const resident: Record<keyof typeof swedish, string> = {
  'resident.title': 'x',
};
