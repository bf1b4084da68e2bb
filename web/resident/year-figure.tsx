import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { ReadingMonth } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import { useText } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { monthHeading, monthShort, monthText } from '../ui/dates.ts';
import { SourceMark } from '../ui/source-mark.tsx';
import { layoutYear, markSize } from './year-layout.ts';

/** A year of reading: care above the horizon, social care below, and the same as a table. */
export function YearFigure({ figure }: { readonly figure: readonly ReadingMonth[] }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const tableId = useId();
  const [place, width] = useWidth();
  const layout = width > 0 ? layoutYear(figure, width) : undefined;
  const sum = (side: 'care' | 'socialCare'): number =>
    figure.reduce((total, month) => total + month[side], 0);
  if (figure.length === 0) return null;
  return (
    <figure className="pane year">
      <figcaption>
        <b>{text('resident.figure.title')}</b>
        <SourceMark kind="careProvider">{text('resident.figure.care')}</SourceMark>
        <SourceMark kind="socialCareProvider">{text('resident.figure.socialCare')}</SourceMark>
        {layout === undefined ? null : (
          <span className="soft">{text('resident.figure.perDot', { count: layout.perMark })}</span>
        )}
      </figcaption>
      <div ref={place}>
        {layout === undefined ? null : (
          <svg
            className="figure"
            width={layout.width}
            height={layout.height}
            viewBox={`0 0 ${layout.width} ${layout.height}`}
            role="img"
            aria-label={text('resident.figure.name', {
              from: monthText(figure[0]?.month ?? '', language),
              until: monthText(figure.at(-1)?.month ?? '', language),
              care: sum('care'),
              socialCare: sum('socialCare'),
            })}
          >
            <rect
              className="horizon"
              y={layout.horizon.top}
              width={layout.width}
              height={layout.horizon.height}
            />
            {layout.months.map((month) => (
              <text
                key={month.month}
                className="horizon-text"
                x={month.x}
                y={layout.horizon.top + 20}
                textAnchor="middle"
              >
                {monthShort(month.month, language)}
              </text>
            ))}
            {layout.marks.map((mark) =>
              mark.side === 'care' ? (
                <circle
                  key={`${mark.x} ${mark.y}`}
                  className="mark-care"
                  cx={mark.x}
                  cy={mark.y}
                  r={markSize / 2}
                />
              ) : (
                <rect
                  key={`${mark.x} ${mark.y}`}
                  className="mark-social"
                  x={mark.x - markSize / 2}
                  y={mark.y - markSize / 2}
                  width={markSize}
                  height={markSize}
                  rx={2}
                />
              ),
            )}
          </svg>
        )}
      </div>
      <div className="year-table">
        <Button
          small
          tone="quiet"
          aria-expanded={asTable}
          aria-controls={tableId}
          onPress={() => setAsTable(!asTable)}
        >
          {text(asTable ? 'resident.figure.hideTable' : 'resident.figure.showTable')}
        </Button>
        <div id={tableId} hidden={!asTable}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{text('resident.figure.month')}</th>
                <th scope="col" className="num">
                  {text('resident.figure.careColumn')}
                </th>
                <th scope="col" className="num">
                  {text('resident.figure.socialCareColumn')}
                </th>
              </tr>
            </thead>
            <tbody>
              {figure.map((month) => (
                <tr key={month.month}>
                  <th scope="row">{monthHeading(month.month, language)}</th>
                  <td className="num">{month.care}</td>
                  <td className="num">{month.socialCare}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </figure>
  );
}

/** The width of an element in whole pixels, as it changes; 0 until it is known. */
function useWidth() {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width] as const;
}
