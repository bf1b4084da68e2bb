import type { ReactNode } from 'react';
import type { ReviewOpening } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { locales } from '../../../messages/languages.ts';
import { useText } from '../../../messages/text.tsx';
import { timeText } from '../../../ui/dates.ts';
import { minuteOfDay, spansOf } from './day-clock.ts';

const width = 144;
const place = (minutes: number): number => (minutes / 1440) * width;

/** A day as a strip: the unit's hours, and a mark where the opening began. */
export function ClockStrip({
  opening: { at, hours },
}: {
  readonly opening: ReviewOpening;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const written = timeText(at, language);
  const name =
    hours === null
      ? text('office.review.clock.unknown', { at: written })
      : text('office.review.clock', {
          at: written,
          hours: new Intl.ListFormat(locales[language]).format(
            hours.map(({ from, until }) =>
              text('office.review.clock.span', {
                from: clockIn(from, language),
                until: clockIn(until, language),
              }),
            ),
          ),
        });
  const mark = place(minuteOfDay(at));
  return (
    <svg className="figure review-clock" viewBox={`0 0 ${width} 22`} role="img" aria-label={name}>
      <rect className="review-clock-day" y="6" width={width} height="10" />
      {(hours === null ? [] : spansOf(hours)).map(({ from, until }) => (
        <rect
          key={from}
          className="review-clock-hours"
          x={place(from)}
          y="6"
          width={place(until - from)}
          height="10"
        />
      ))}
      <path
        className="review-clock-mark"
        d={`M${Math.min(width - 1.5, Math.max(1.5, mark))} 1v20`}
      />
    </svg>
  );
}

function clockIn(clock: string, language: string): string {
  return language === 'en' ? clock : clock.replace(':', '.');
}
