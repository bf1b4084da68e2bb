import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { request } from '../../../api/client.ts';
import type { ReviewStatistics } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { locales } from '../../../messages/languages.ts';
import { useText } from '../../../messages/text.tsx';
import { dateText } from '../../../ui/dates.ts';
import { usePageTitle } from '../../../ui/page-title.ts';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { lastYear } from '../period.ts';
import { PeriodForm } from '../period-form.tsx';
import { CriteriaFigure } from './criteria-figure.tsx';
import { FiguresTable } from './figures-table.tsx';
import { MonthsFigure } from './months-figure.tsx';
import { byUnit, everyMonth, totalOf, type UnitTotal } from './totals.ts';

/** How much is opened, reviewed and found, by month, reason and unit: drawn, with the tables behind. */
export function StatisticsPage(): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const [period, setPeriod] = useState(() => lastYear(Date.now()));
  const statistics = useQuery({
    queryKey: ['office', 'review', 'statistics', period],
    queryFn: ({ signal }) =>
      request<ReviewStatistics>(
        'GET',
        `office/review/statistics?from=${period.from}&until=${period.until}`,
        { signal },
      ),
    staleTime: 0,
  });
  const title = text('office.statistics.title');
  usePageTitle(title);
  const { data } = statistics;
  return (
    <main id="main" tabIndex={-1} className="office-page">
      <h1>{title}</h1>
      <p className="soft">
        {text('office.statistics.lead', {
          from: dateText(period.from, language),
          until: dateText(period.until, language),
        })}
      </p>
      <PeriodForm period={period} onChange={setPeriod} working={statistics.isFetching} />
      {data === undefined ? (
        statistics.error === null ? (
          <Waiting />
        ) : (
          <ErrorState error={statistics.error} onRetry={() => void statistics.refetch()} />
        )
      ) : totalOf(data.months).openings === 0 ? (
        <Empty title={text('office.statistics.none.title')}>
          <p className="soft">{text('office.statistics.none.text')}</p>
        </Empty>
      ) : (
        <Shown statistics={data} />
      )}
    </main>
  );
}

function Shown({ statistics }: { readonly statistics: ReviewStatistics }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const months = everyMonth(statistics.months, statistics);
  const total = totalOf(months);
  const number = new Intl.NumberFormat(locales[language]);
  const share = new Intl.NumberFormat(locales[language], {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return (
    <>
      <dl className="review-counts">
        {(['openings', 'reviewed', 'deviations'] as const).map((each) => (
          <div key={each}>
            <dt>{text(`office.statistics.${each}`)}</dt>
            <dd>{number.format(total[each])}</dd>
          </div>
        ))}
        {total.reviewed === 0 ? null : (
          <div>
            <dt>{text('office.statistics.share')}</dt>
            <dd>{share.format(total.deviations / total.reviewed)}</dd>
          </div>
        )}
      </dl>
      <MonthsFigure months={months} />
      <CriteriaFigure months={months} />
      <UnitsTable units={byUnit(months)} />
    </>
  );
}

function UnitsTable({ units }: { readonly units: readonly UnitTotal[] }): ReactNode {
  const text = useText();
  return (
    <section className="pane" aria-labelledby="units">
      <div className="pane-head">
        <h2 id="units">{text('office.statistics.units')}</h2>
      </div>
      <div className="pane-body">
        <FiguresTable
          head={text('office.statistics.unit')}
          rows={units.map(({ unit, ...figures }) => ({
            key: unit.id,
            name: unit.name,
            ...figures,
          }))}
        />
      </div>
    </section>
  );
}
