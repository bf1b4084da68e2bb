import { type ReactNode, useId, useState } from 'react';
import type { ReviewMonth } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { locales } from '../../../messages/languages.ts';
import { useText } from '../../../messages/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { monthHeading, monthShort, monthText } from '../../../ui/dates.ts';
import { useWidth } from '../../../ui/use-width.ts';
import { FiguresTable } from './figures-table.tsx';
import { layoutMonths, reviewHeight, stripHeight } from './months-layout.ts';
import { totalOf } from './totals.ts';

const top = 20;
const band = 26;
const foot = top + reviewHeight + band + 8 + stripHeight;

/** Above the line of months what was reviewed, its dark part deviations; below it all that was opened. */
export function MonthsFigure({ months }: { readonly months: readonly ReviewMonth[] }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const [place, width] = useWidth<HTMLDivElement>();
  const [asTable, setAsTable] = useState(false);
  const tableId = useId();
  const number = new Intl.NumberFormat(locales[language]);
  const total = totalOf(months);
  const line = top + reviewHeight;
  return (
    <figure className="pane review-months">
      <figcaption className="row">
        <h2>{text('office.statistics.months')}</h2>
        <span className="review-key review-key-reviewed small">
          {text('office.statistics.months.reviewed')}
        </span>
        <span className="review-key review-key-deviations small">
          {text('office.statistics.months.deviations')}
        </span>
        <span className="review-key review-key-openings small">
          {text('office.statistics.months.all')}
        </span>
      </figcaption>
      <div ref={place}>
        {width === 0 ? null : (
          <svg
            className="figure"
            width={width}
            height={foot}
            viewBox={`0 0 ${width} ${foot}`}
            role="img"
            aria-label={text('office.statistics.months.name', {
              reviewed: total.reviewed,
              deviations: total.deviations,
              from: monthText(months[0]?.month ?? '', language),
              until: monthText(months.at(-1)?.month ?? '', language),
            })}
          >
            <rect className="horizon" y={line} width={width} height={band} />
            {layoutMonths(months, width).map((bar) => (
              <g key={bar.month}>
                <rect
                  className="review-bar"
                  x={bar.x - bar.width / 2}
                  y={line - bar.reviewed}
                  width={bar.width}
                  height={bar.reviewed}
                />
                <rect
                  className="review-bar-hot"
                  x={bar.x - bar.width / 2}
                  y={line - bar.deviations}
                  width={bar.width}
                  height={bar.deviations}
                />
                {bar.figures.reviewed === 0 ? null : (
                  <text
                    className="review-bar-text"
                    x={bar.x}
                    y={line - bar.reviewed - 5}
                    textAnchor="middle"
                  >
                    {number.format(bar.figures.reviewed)}
                  </text>
                )}
                <text className="horizon-text" x={bar.x} y={line + 18} textAnchor="middle">
                  {monthShort(bar.month, language)}
                </text>
                <rect
                  className="review-bar-quiet"
                  x={bar.x - bar.width / 2}
                  y={line + band + 4}
                  width={bar.width}
                  height={bar.openings}
                />
              </g>
            ))}
          </svg>
        )}
      </div>
      <div>
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
          <FiguresTable
            head={text('office.statistics.month')}
            rows={months.map(({ month, openings, reviewed, deviations }) => ({
              key: month,
              name: monthHeading(month, language),
              openings,
              reviewed,
              deviations,
            }))}
          />
        </div>
      </div>
    </figure>
  );
}
