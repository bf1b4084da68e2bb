import { type ReactNode, useId, useState } from 'react';
import type { ReaderDay } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateText, dayOf, dayText } from '../../../ui/dates.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { everyDay, layoutDays } from './days-layout.ts';

const height = 64;

/** How many the reader opened each day, against what is usual for the role at the unit; and the same as a table. */
export function DaysFigure({
  days,
  usual,
  at,
}: {
  readonly days: readonly ReaderDay[];
  readonly usual: number | null;
  /** When the opening that is reviewed began. */
  readonly at: string;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const [place, width] = useWidth<HTMLDivElement>();
  const [asTable, setAsTable] = useState(false);
  const tableId = useId();
  const shown = everyDay(days, dayOf(at));
  const first = shown[0];
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return null;
  const { points, usualAt } = layoutDays(shown, { usual, width, height });
  const that = points.find(({ date }) => date === dayOf(at));
  return (
    <figure className="review-days">
      <figcaption>
        <h3>{text('office.review.opening.days')}</h3>
      </figcaption>
      <div ref={place}>
        {width === 0 ? null : (
          <svg
            className="figure"
            width={width}
            height={height + 18}
            viewBox={`0 0 ${width} ${height + 18}`}
            role="img"
            aria-label={text('office.review.opening.days.name', {
              from: dayText(first.date, language),
              until: dayText(last.date, language),
              most: Math.max(...shown.map(({ openings }) => openings)),
              that: that?.openings ?? 0,
            })}
          >
            {usualAt === null || usual === null ? null : (
              <>
                <rect
                  className="review-band"
                  y={usualAt}
                  width={width}
                  height={Math.max(0, height - 8 - usualAt)}
                />
                <text className="axis" x="0" y={Math.max(10, usualAt - 4)}>
                  {text('office.review.opening.days.usual', { usual })}
                </text>
              </>
            )}
            <polyline
              className="review-line"
              points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
            />
            {that === undefined ? null : (
              <>
                <circle className="review-point" cx={that.x} cy={that.y} r="4.5" />
                <text
                  className="review-strong"
                  x={that.x < 30 ? that.x + 9 : that.x - 9}
                  y={Math.max(12, that.y + 5)}
                  textAnchor={that.x < 30 ? 'start' : 'end'}
                >
                  {that.openings}
                </text>
              </>
            )}
            <text className="axis" x="0" y={height + 14}>
              {dayText(first.date, language)}
            </text>
            <text className="axis" x={width} y={height + 14} textAnchor="end">
              {dayText(last.date, language)}
            </text>
          </svg>
        )}
      </div>
      <Button
        small
        tone="quiet"
        aria-expanded={asTable}
        aria-controls={tableId}
        onPress={() => setAsTable(!asTable)}
      >
        {text(asTable ? 'office.review.hideTable' : 'office.review.showTable')}
      </Button>
      <div id={tableId} hidden={!asTable}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{text('office.review.opening.days.date')}</th>
              <th scope="col" className="num">
                {text('office.review.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ date, openings }) => (
              <tr key={date}>
                <th scope="row">{dateText(date, language)}</th>
                <td className="num">{openings}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
