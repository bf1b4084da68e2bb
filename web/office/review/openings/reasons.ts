import type { ReviewReason } from '../../../api/types.ts';

/** Reasons as they are read: what speaks for a closer look first, most points first, then what speaks against. */
export function inOrder(reasons: readonly ReviewReason[]): readonly ReviewReason[] {
  return [...reasons].sort((one, other) => other.points - one.points);
}

/** "+34", "−6": with a minus that is as wide as the plus. */
export function pointsText(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : `+${points}`;
}
