import type { staff as swedish } from './sv.ts';

export const staff: Record<keyof typeof swedish, string> = {};
