import type { ReactNode } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { locales } from '../../messages/languages.ts';
import { useText } from '../../messages/text.tsx';
import { citeText } from '../../ui/cite.ts';
import { dateText } from '../../ui/dates.ts';
import { clockText } from '../now/clock.ts';
import type { AssistanceDecision, ImplementationPlan, Intervention, Schedule } from './bodies.ts';
import { Facts } from './facts.tsx';
import { Prose } from './prose.tsx';

/** "1 maj 2026 till 30 april 2027", or from a day on. */
function usePeriod(): (from: string | undefined, until: string | undefined) => string | undefined {
  const text = useText();
  const { language } = useLanguage();
  return (from, until) => {
    if (from === undefined) return undefined;
    const begins = dateText(from, language);
    return until === undefined
      ? text('staff.body.period.open', { from: begins })
      : text('staff.body.period.value', { from: begins, until: dateText(until, language) });
  };
}

/** A decision: what was decided, on which section, for how long, and the interventions. */
export function DecisionBody({ body }: { readonly body: AssistanceDecision }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const period = usePeriod();
  return (
    <>
      <Facts
        facts={[
          [text('staff.body.status'), text(`staff.body.status.${body.status}`)],
          [
            text('staff.body.decidedOn'),
            body.decidedOn === undefined ? undefined : dateText(body.decidedOn, language),
          ],
          [text('staff.body.period'), period(body.from, body.until)],
          [text('staff.body.section'), citeText(body.section)],
        ]}
      />
      {body.interventions.length === 0 ? null : (
        <section className="body-part">
          <h3>{text('staff.body.interventions')}</h3>
          <ul className="body-list">
            {body.interventions.map((intervention) => (
              <InterventionLine key={intervention.name} intervention={intervention} />
            ))}
          </ul>
        </section>
      )}
      <Prose text={body.text} />
    </>
  );
}

function InterventionLine({ intervention }: { readonly intervention: Intervention }): ReactNode {
  const text = useText();
  const { name, hoursPerWeek, schedule, note } = intervention;
  return (
    <li>
      <b>{name}</b>
      {hoursPerWeek === undefined ? null : (
        <span className="soft"> {text('staff.body.hours', { hours: hoursPerWeek })}</span>
      )}
      {schedule === undefined || schedule.length === 0 ? null : (
        <ul className="small soft">
          {schedule.map((each) => (
            <li key={`${each.weekdays.join()}/${each.from}`}>
              <ScheduleLine schedule={each} />
            </li>
          ))}
        </ul>
      )}
      {note === undefined ? null : <p className="small">{note}</p>}
    </li>
  );
}

function ScheduleLine({ schedule }: { readonly schedule: Schedule }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const days = new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
    schedule.weekdays.map((day) =>
      new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(
        new Date(Date.UTC(2024, 0, day, 12)),
      ),
    ),
  );
  const from = clockText(schedule.from, language);
  const line =
    schedule.until === undefined
      ? text('staff.body.schedule.open', { days, from })
      : text('staff.body.schedule', { days, from, until: clockText(schedule.until, language) });
  const every = schedule.everyWeeks ?? 1;
  return every === 1 ? line : `${line}, ${text('staff.now.every', { count: every })}`;
}

/** An implementation plan: each goal, how it is worked towards, and the person's own words. */
export function PlanBody({ body }: { readonly body: ImplementationPlan }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const period = usePeriod();
  return (
    <>
      <Facts facts={[[text('staff.body.period'), period(body.from, body.until)]]} />
      <section className="body-part">
        <h3>{text('staff.body.goals')}</h3>
        <ol className="body-list">
          {body.goals.map((goal) => (
            <li key={goal.goal}>
              <b>{goal.goal}</b>
              <Facts
                facts={[
                  [text('staff.body.how'), goal.how],
                  [
                    text('staff.body.followUp'),
                    goal.followUpOn === undefined ? undefined : dateText(goal.followUpOn, language),
                  ],
                ]}
              />
            </li>
          ))}
        </ol>
      </section>
      {body.personView === undefined ? null : (
        <section className="body-part">
          <h3>{text('staff.body.personView')}</h3>
          <Prose text={body.personView} />
        </section>
      )}
      <Prose text={body.text} />
    </>
  );
}
