import type { LogSeries, Readings } from '../api/types.ts';

/** "41–43, 45" of numbers in order. */
export function rangesText(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([from, until]) => spanText({ from, until })).join(', ');
}

/** "12", or "12–14". */
export function spanText({ from, until }: { readonly from: number; readonly until: number }) {
  return from === until ? `${from}` : `${from}–${until}`;
}

/** What the pages that are shown cover of each series together, newest page first. */
export function seriesOf(pages: readonly Pick<Readings, 'series'>[]): readonly LogSeries[] {
  const [newest, ...older] = pages;
  return (newest?.series ?? []).map((first) => {
    const same = older.flatMap(({ series }) =>
      series.filter((one) => one.series === first.series && one.from <= one.until),
    );
    return {
      ...first,
      from: Math.min(first.from, ...same.map(({ from }) => from)),
      gaps: [...same.flatMap(({ gaps }) => gaps), ...first.gaps],
    };
  });
}
