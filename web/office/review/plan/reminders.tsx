import { AlarmIcon } from '@phosphor-icons/react/Alarm';
import { WarningOctagonIcon } from '@phosphor-icons/react/WarningOctagon';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { request } from '../../../api/client.ts';
import type { ReviewReminder, ReviewReminders } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { Badge } from '../../../ui/badge.tsx';
import { dayOf } from '../../../ui/dates.ts';
import { Empty, ErrorState, Waiting } from '../../../ui/states.tsx';
import { useNow } from '../../use-now.ts';
import { momentText } from '../moment.ts';

/** What falls due, first what falls due first. */
export function Reminders(): ReactNode {
  const text = useText();
  const list = useQuery({
    queryKey: ['office', 'review', 'reminders'],
    queryFn: ({ signal }) => request<ReviewReminders>('GET', 'office/review/reminders', { signal }),
    staleTime: 0,
  });
  return (
    <section className="pane office-list" aria-labelledby="reminders">
      <div className="pane-head">
        <h2 id="reminders">{text('office.plan.reminders')}</h2>
      </div>
      <div className="pane-body">
        {list.data === undefined ? (
          list.error === null ? (
            <Waiting />
          ) : (
            <ErrorState error={list.error} onRetry={() => void list.refetch()} />
          )
        ) : list.data.reminders.length === 0 ? (
          <Empty title={text('office.plan.reminders.none.title')}>
            <p className="soft">{text('office.plan.reminders.none.text')}</p>
          </Empty>
        ) : (
          <ul>
            {list.data.reminders.map((reminder) => (
              <Reminder
                key={`${reminder.kind} ${reminder.dueAt} ${reminder.opening} ${reminder.unit?.id}`}
                reminder={reminder}
              />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

function Reminder({ reminder }: { readonly reminder: ReviewReminder }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const now = useNow(60_000);
  const { kind, dueAt, opening, unit, count } = reminder;
  const due = momentText(dueAt, language, text);
  const isOver = Date.parse(dueAt) < now;
  const isToday = dayOf(dueAt) === dayOf(new Date(now).toISOString());
  return (
    <li className="office-line">
      <div>
        <h3>{text(`office.plan.reminder.${kind}`, { count })}</h3>
        {unit === null ? null : <p className="small soft">{unit.name}</p>}
      </div>
      <p className="small">
        {text('office.plan.reminder.due', { due })}{' '}
        {isOver ? (
          <Badge tone="danger" icon={WarningOctagonIcon} weight="fill">
            {text('office.plan.reminder.over')}
          </Badge>
        ) : isToday ? (
          <Badge tone="missing" icon={AlarmIcon}>
            {text('office.plan.reminder.today')}
          </Badge>
        ) : null}
      </p>
      {opening === null ? (
        <Link to="/office/review" search={{}}>
          {text('office.plan.reminder.toList')}
        </Link>
      ) : (
        <Link
          to="/office/review/openings/$opening"
          params={{ opening }}
          search={{}}
          preload={false}
          aria-label={text('office.plan.reminder.openThe', { due })}
        >
          {text('office.plan.reminder.open')}
        </Link>
      )}
    </li>
  );
}
