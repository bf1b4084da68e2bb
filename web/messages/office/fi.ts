import type { office as swedish } from './sv.ts';

export const office: Record<keyof typeof swedish, string> = {};
