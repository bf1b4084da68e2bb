import { SealCheckIcon } from '@phosphor-icons/react/SealCheck';
import type { ReactNode } from 'react';
import type { LogSeries, Readings } from '../api/types.ts';
import { nearDateText, timeText } from '../ui/dates.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { spanText } from './series.ts';
import type { Telling } from './visit.ts';

/** That no line is missing, and who else has signed; or, plainly, what is missing and whom to tell. */
export function WholeLog({
  series,
  witnessed,
  telling,
}: {
  readonly series: readonly LogSeries[];
  readonly witnessed: Readings['witnessed'];
  readonly telling: Telling;
}): ReactNode {
  const { text, language, now } = telling;
  const gaps = series.flatMap((one) => one.gaps);
  if (gaps.length > 0) {
    const numbers = gaps.map(spanText).join(', ');
    return (
      <Notice tone="danger" title={text('resident.gap.title', { numbers })}>
        <p>{text('resident.gap.text')}</p>
      </Notice>
    );
  }
  const counted = series.filter(({ from, until }) => from <= until);
  if (counted.length === 0) return null;
  return (
    <aside className="whole-log" aria-labelledby="whole-log">
      <Icon of={SealCheckIcon} weight="fill" />
      <div>
        <h2 id="whole-log">{text('resident.whole.title')}</h2>
        <p className="small">
          {counted
            .map(({ series: which, from, until }) =>
              series.length > 1
                ? text('resident.whole.series', {
                    series: which,
                    from: `${from}`,
                    until: `${until}`,
                  })
                : text('resident.whole.text', { from: `${from}`, until: `${until}` }),
            )
            .join(' ')}{' '}
          {text('resident.whole.own')}{' '}
          {witnessed === null
            ? null
            : text('resident.whole.witnessed', {
                count: witnessed.count,
                date: nearDateText(witnessed.at, now, language),
                time: timeText(witnessed.at, language),
              })}
        </p>
        <a href="#take-home">{text('resident.whole.check')}</a>
      </div>
    </aside>
  );
}
