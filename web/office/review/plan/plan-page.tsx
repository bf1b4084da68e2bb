import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { request } from '../../../api/client.ts';
import type { ReviewPlan } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { focusFirstFault, saveByKeys } from '../../../staff/follow-steps/saving.tsx';
import { Segments } from '../../../staff/segments.tsx';
import { toSwedishTime } from '../../../staff/swedish-time.ts';
import { Button } from '../../../ui/button.tsx';
import { dateText } from '../../../ui/dates.ts';
import { TextField } from '../../../ui/fields.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { usePageTitle } from '../../../ui/page-title.ts';
import { ErrorState, Waiting } from '../../../ui/states.tsx';
import { faultsOf, formOf, planOf } from './plan-form.ts';
import { Reminders } from './reminders.tsx';

const planKey = (year: number) => ['office', 'review', 'plan', year] as const;

/** What falls due, and the year's plan: how many samples of each unit, and how often is reviewed. */
export function PlanPage(): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const thisYear = toSwedishTime(Date.now()).year;
  const [year, setYear] = useState(thisYear);
  const plan = useQuery({
    queryKey: planKey(year),
    queryFn: ({ signal }) =>
      request<ReviewPlan>('GET', `office/review/plan?year=${year}`, { signal }),
    staleTime: 0,
  });
  const title = text('office.plan.title');
  usePageTitle(title);
  return (
    <main id="main" tabIndex={-1} className="office-page">
      <h1>{title}</h1>
      <Reminders />
      <section className="pane office-pane" aria-labelledby="plan">
        <div className="row">
          <h2 id="plan">{text('office.plan.year', { year: String(year) })}</h2>
          <span className="push">
            <Segments
              label={text('office.plan.chooseYear')}
              value={String(year)}
              options={[thisYear, thisYear + 1].map((each) => ({
                value: String(each),
                label: String(each),
              }))}
              onChange={(each) => setYear(Number(each))}
            />
          </span>
        </div>
        <p className="soft">{text('office.plan.lead')}</p>
        {plan.data === undefined ? (
          plan.error === null ? (
            <Waiting />
          ) : (
            <ErrorState error={plan.error} onRetry={() => void plan.refetch()} />
          )
        ) : (
          <>
            <p className="small">
              {plan.data.decidedAt === null
                ? text('office.plan.undecided', { year: String(year) })
                : text('office.plan.decided', {
                    date: dateText(plan.data.decidedAt, language),
                    name: plan.data.decidedBy ?? text('office.review.decided.noName'),
                  })}
            </p>
            <PlanForm key={year} plan={plan.data} year={year} />
          </>
        )}
      </section>
    </main>
  );
}

function PlanForm({ plan, year }: { readonly plan: ReviewPlan; readonly year: number }): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const [form, setForm] = useState(() => formOf(plan));
  const [tried, setTried] = useState(false);
  const saving = useMutation({
    mutationFn: (body: NonNullable<ReturnType<typeof planOf>>) =>
      request<ReviewPlan>('PUT', 'office/review/plan', { body }),
    onSuccess: (saved) => client.setQueryData(planKey(year), saved),
  });
  const faults = tried ? faultsOf(form) : { every: false, samples: [] };
  const save = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    const body = planOf(form, year);
    if (body === undefined) focusFirstFault(event.currentTarget);
    else if (!saving.isPending) saving.mutate(body);
  };
  if (plan.units.length === 0) return <p className="soft">{text('office.plan.noUnits')}</p>;
  return (
    <form className="stack" onSubmit={save} onKeyDownCapture={saveByKeys} noValidate>
      <div className="review-number-field">
        <TextField
          label={text('office.plan.every')}
          hint={text('office.plan.every.hint')}
          value={form.every}
          onChange={(every) => setForm({ ...form, every })}
          inputMode="numeric"
          maxLength={3}
          isRequired
          error={faults.every ? text('office.plan.wrong.every') : undefined}
        />
      </div>
      <table className="table review-plan">
        <caption className="hidden-visually">{text('office.plan.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{text('office.plan.unit')}</th>
            <th scope="col">{text('office.plan.samples')}</th>
            <th scope="col" className="num hide-narrow">
              {text('office.plan.drawn')}
            </th>
          </tr>
        </thead>
        <tbody>
          {plan.units.map(({ unit, drawnThisMonth }) => (
            <tr key={unit.id}>
              <th scope="row">
                {unit.name}
                <span className="show-narrow review-under">
                  {text('office.plan.drawnCount', { count: drawnThisMonth })}
                </span>
              </th>
              <td>
                <SamplesField
                  label={text('office.plan.samplesAt', { unit: unit.name })}
                  value={form.samples[unit.id] ?? '0'}
                  onChange={(typed) =>
                    setForm({ ...form, samples: { ...form.samples, [unit.id]: typed } })
                  }
                  isWrong={faults.samples.includes(unit.id)}
                />
              </td>
              <td className="num hide-narrow">{drawnThisMonth}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {saving.error === null ? null : <ErrorState error={saving.error} />}
      {saving.isSuccess ? <Notice tone="met" title={text('office.plan.saved')} announce /> : null}
      <div className="row">
        <Button tone="primary" type="submit" working={saving.isPending} shortcut="Ctrl Enter">
          {text(saving.isPending ? 'office.plan.deciding' : 'office.plan.decide')}
        </Button>
      </div>
    </form>
  );
}

/** A number in a table: the column and the row name it in sight, and its own label for those who don't see. */
function SamplesField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly isWrong: boolean;
}): ReactNode {
  const text = useText();
  return (
    <div className="review-samples">
      <TextField
        label={props.label}
        value={props.value}
        onChange={props.onChange}
        inputMode="numeric"
        maxLength={3}
        error={props.isWrong ? text('office.plan.wrong.samples') : undefined}
      />
    </div>
  );
}
