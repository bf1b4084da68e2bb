import type { ReactNode } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { locales } from '../../messages/languages.ts';
import { useText } from '../../messages/text.tsx';
import { citeText } from '../../ui/cite.ts';
import { dateText } from '../../ui/dates.ts';
import { Pane } from '../../ui/pane.tsx';
import { inSentence } from '../names.ts';
import { weekdayOf, weekNumberOf } from '../swedish-time.ts';
import { clockText } from './clock.ts';
import { type CurrentDecision, type currentDecisions, type WeekRow, weekRows } from './week.ts';

/** The week's interventions, and the decisions that they rest on. */
export function InterventionsPane(props: {
  readonly current: ReturnType<typeof currentDecisions>;
  readonly now: number;
}): ReactNode {
  const text = useText();
  const { current, now } = props;
  const rows = weekRows(current.granted);
  const nothing = rows.length === 0 && current.investigating.length === 0;
  return (
    <Pane
      title={text('staff.now.interventions')}
      aside={
        <span className="xsmall faint">{text('staff.now.week', { week: weekNumberOf(now) })}</span>
      }
    >
      {rows.length === 0 ? null : <Week rows={rows} today={weekdayOf(now)} />}
      {nothing ? (
        <p className="small soft">{text('staff.now.interventions.none')}</p>
      ) : (
        <Decisions current={current} />
      )}
    </Pane>
  );
}

function Week(props: { readonly rows: readonly WeekRow[]; readonly today: number }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const days = weekdayNames(locales[language]);
  return (
    <table className="week">
      <caption className="hidden-visually">{text('staff.now.week.caption')}</caption>
      <thead>
        <tr>
          <td />
          {days.map((day, index) => (
            <th
              key={day.long}
              scope="col"
              abbr={day.long}
              className={index + 1 === props.today ? 'today' : undefined}
            >
              <span aria-hidden="true">{day.narrow}</span>
              <span className="hidden-visually">{day.long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={`${row.documentId}/${row.name}/${row.from}`}>
            <th scope="row">
              {row.name}
              <RowTime row={row} />
            </th>
            {days.map((day, index) => {
              const given = row.days[index] === true;
              return (
                <td key={day.long} className={index + 1 === props.today ? 'today' : undefined}>
                  {given ? <i className="given" /> : null}
                  <span className="hidden-visually">
                    {text(given ? 'staff.now.week.yes' : 'staff.now.week.no', { day: day.short })}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowTime({ row }: { readonly row: WeekRow }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const clock = [row.from, row.until]
    .filter((time) => time !== undefined)
    .map((time) => clockText(time, language))
    .join('–');
  const every =
    row.everyWeeks === 1 ? undefined : text('staff.now.every', { count: row.everyWeeks });
  const words = [clock === '' ? text('staff.now.noTimes') : clock, every];
  return <span className="week-time">{words.filter((word) => word !== undefined).join(', ')}</span>;
}

function Decisions({
  current,
}: {
  readonly current: ReturnType<typeof currentDecisions>;
}): ReactNode {
  const text = useText();
  return (
    <ul className="xsmall soft decisions">
      {current.granted.map((each) => (
        <li key={each.documentId}>
          <DecisionLine decision={each.decision} />
        </li>
      ))}
      {current.investigating.map((each) => {
        const what = interventionsIn(each.decision);
        return (
          <li key={each.documentId}>
            {what === undefined
              ? text('staff.now.investigating.plain')
              : text('staff.now.investigating', { what: inSentence(what) })}
          </li>
        );
      })}
    </ul>
  );
}

function DecisionLine({ decision }: { readonly decision: CurrentDecision['decision'] }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const section = citeText(decision.section);
  const what = interventionsIn(decision) ?? text('staff.body.interventions');
  const { from, until } = decision;
  if (from === undefined) return text('staff.now.decision.undated', { what, section });
  const begins = dateText(from, language);
  if (until === undefined) return text('staff.now.decision.open', { what, from: begins, section });
  return text('staff.now.decision', {
    ...{ what, section },
    from: begins,
    until: dateText(until, language),
  });
}

/** What a decision is for: "Morgonhjälp, dusch, matlåda"; undefined when it doesn't say. */
function interventionsIn({ interventions }: CurrentDecision['decision']): string | undefined {
  const [first, ...rest] = new Set(interventions.map(({ name }) => name));
  return first === undefined ? undefined : [first, ...rest.map(inSentence)].join(', ');
}

/** Names of the weekdays from Monday on. */
function weekdayNames(locale: string): { narrow: string; short: string; long: string }[] {
  // 2024-01-01 was a Monday.
  return [1, 2, 3, 4, 5, 6, 7].map((day) => {
    const date = new Date(Date.UTC(2024, 0, day, 12));
    const name = (weekday: 'narrow' | 'short' | 'long') =>
      new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(date);
    return {
      narrow: name('narrow').toLocaleUpperCase(locale),
      short: name('short'),
      long: name('long'),
    };
  });
}
