/** A bar of the figure, in pixels from its lower edge, and which scores it holds. */
export type Bar = {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly from: number;
  readonly until: number;
  readonly count: number;
  /** Whether its openings are reviewed for their score. */
  readonly reviewed: boolean;
};

const gap = 3;

/**
 * Ten bars of scores, 0 to 9 … 90 to 100, as high as the logarithm of how many there are: thousands of quiet openings
 * don't hide the few that matter. One opening is a bar that can be seen, none is no bar.
 */
export function layoutDistribution(
  counts: readonly number[],
  {
    width,
    height,
    limit,
  }: { readonly width: number; readonly height: number; readonly limit: number },
): { readonly bars: readonly Bar[]; readonly limitAt: number } {
  const each = width / counts.length;
  const most = Math.log10(Math.max(1, ...counts) + 1);
  const bars = counts.map((count, index) => ({
    x: index * each + gap / 2,
    width: each - gap,
    height: count === 0 ? 0 : Math.max(3, (Math.log10(count + 1) / most) * height),
    from: index * 10,
    until: index === counts.length - 1 ? 100 : index * 10 + 9,
    count,
    reviewed: index * 10 >= limit,
  }));
  return { bars, limitAt: (limit / 100) * width };
}
