import type { rulebook as swedish } from './sv.ts';

export const rulebook: Record<keyof typeof swedish, string> = {};
