import type { ReactNode } from 'react';
import type { ReviewMonth } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { locales } from '../../../messages/languages.ts';
import { useText } from '../../../messages/text.tsx';
import { byCriterion } from './totals.ts';

/** Each reason as a bar in a table, its dark part deviations: the figure and its table are the same. */
export function CriteriaFigure({ months }: { readonly months: readonly ReviewMonth[] }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(locales[language]);
  const criteria = byCriterion(months);
  const most = Math.max(1, ...criteria.map(({ openings }) => openings));
  if (criteria.length === 0) return null;
  return (
    <section className="pane" aria-labelledby="criteria">
      <div className="pane-head">
        <h2 id="criteria">{text('office.statistics.criteria')}</h2>
      </div>
      <div className="pane-body">
        <p className="small soft">{text('office.statistics.criteria.lead')}</p>
        <table className="table review-criteria">
          <thead>
            <tr>
              <th scope="col">{text('office.statistics.criterion')}</th>
              <th scope="col" className="num">
                {text('office.statistics.column.openings')}
              </th>
              <th scope="col" className="num">
                {text('office.statistics.column.deviations')}
              </th>
              <td className="hide-narrow" />
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ criterion, openings, deviations }) => (
              <tr key={criterion}>
                <th scope="row">{text(`office.criterion.${criterion}`)}</th>
                <td className="num">{number.format(openings)}</td>
                <td className="num">{number.format(deviations)}</td>
                <td className="hide-narrow review-criterion-bar">
                  <svg
                    viewBox="0 0 100 10"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                    focusable="false"
                  >
                    <rect className="review-bar" width={(openings / most) * 100} height="10" />
                    <rect
                      className="review-bar-hot"
                      width={(deviations / most) * 100}
                      height="10"
                    />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
