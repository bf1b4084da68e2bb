import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import type { ReviewSummary } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { locales } from '../../../messages/languages.ts';
import { useText } from '../../../messages/text.tsx';
import { Button } from '../../../ui/button.tsx';
import { dateText } from '../../../ui/dates.ts';
import { layoutDistribution } from './distribution.ts';

/** How much there is, in figures. */
export function WorkFigures({ summary }: { readonly summary: ReviewSummary }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(locales[language]);
  return (
    <>
      <dl className="review-counts">
        {(['openings', 'aboveLimit', 'sampled', 'always', 'dueToday'] as const).map((each) => (
          <div key={each}>
            <dt>
              {each === 'dueToday' ? (
                <Link to="/office/review/plan">{text(`office.review.figures.${each}`)}</Link>
              ) : (
                text(`office.review.figures.${each}`)
              )}
            </dt>
            <dd>{number.format(summary[each])}</dd>
          </div>
        ))}
      </dl>
      <p className="xsmall faint">
        {text('office.review.figures.since', { from: dateText(summary.from, language) })}
      </p>
    </>
  );
}

const width = 300;
const height = 56;
const foot = 20;

/** How the scores lie, with the limit from which openings are reviewed; and the same as a table. */
export function Distribution({
  summary: { distribution, limit },
}: {
  readonly summary: ReviewSummary;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const [asTable, setAsTable] = useState(false);
  const tableId = useId();
  const { bars, limitAt } = layoutDistribution(distribution, { width, height, limit });
  const number = new Intl.NumberFormat(locales[language]);
  return (
    <figure className="review-distribution">
      <figcaption className="xsmall soft">{text('office.review.distribution')}</figcaption>
      <svg
        className="figure"
        viewBox={`0 0 ${width} ${height + foot + 4}`}
        role="img"
        aria-label={text('office.review.distribution.name', { limit })}
      >
        {bars.map((bar) => (
          <rect
            key={bar.from}
            className={bar.reviewed ? 'review-hot' : 'review-cold'}
            x={bar.x}
            y={height + 4 - bar.height}
            width={bar.width}
            height={bar.height}
          />
        ))}
        <path className="review-limit" d={`M${limitAt} 0V${height + 4}`} />
        <text className="axis" x="0" y={height + foot}>
          {text('office.review.distribution.from')}
        </text>
        <text className="axis" x={limitAt + 3} y={height + foot}>
          {text('office.review.distribution.limit', { limit })}
        </text>
        <text className="axis" x={width} y={height + foot} textAnchor="end">
          {number.format(100)}
        </text>
      </svg>
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
              <th scope="col">{text('office.review.points')}</th>
              <th scope="col" className="num">
                {text('office.review.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ from, until, count }) => (
              <tr key={from}>
                <th scope="row">{text('office.review.distribution.bin', { from, until })}</th>
                <td className="num">{number.format(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
