import type { ReactNode } from 'react';
import { useLanguage } from '../../../messages/language.tsx';
import { locales } from '../../../messages/languages.ts';
import { useText } from '../../../messages/text.tsx';
import type { Figures } from './totals.ts';

/** Openings, reviews and deviations of months or units. Where it is narrow, all openings stand under the name. */
export function FiguresTable({
  head,
  rows,
}: {
  readonly head: string;
  readonly rows: readonly (Figures & { readonly key: string; readonly name: string })[];
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const number = new Intl.NumberFormat(locales[language]);
  return (
    <table className="table review-figures">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="num hide-narrow">
            {text('office.statistics.column.openings')}
          </th>
          <th scope="col" className="num">
            {text('office.statistics.column.reviewed')}
          </th>
          <th scope="col" className="num">
            {text('office.statistics.column.deviations')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, openings, reviewed, deviations }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              <span className="show-narrow review-under">
                {text('office.statistics.openingsCount', { openings: number.format(openings) })}
              </span>
            </th>
            <td className="num hide-narrow">{number.format(openings)}</td>
            <td className="num">{number.format(reviewed)}</td>
            <td className="num">{number.format(deviations)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
