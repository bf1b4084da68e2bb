import { type FormEvent, type ReactNode, useState } from 'react';
import { useText } from '../../messages/text.tsx';
import { focusFirstFault } from '../../staff/follow-steps/saving.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/fields.tsx';
import { type Period, type PeriodFaults, parsePeriod } from './period.ts';

/** A first and a last day, and the button that shows what lies between. */
export function PeriodForm({
  period,
  onChange,
  working,
}: {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  readonly working: boolean;
}): ReactNode {
  const text = useText();
  const [typed, setTyped] = useState(period);
  const [faults, setFaults] = useState<PeriodFaults>({});
  const show = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const parsed = parsePeriod(typed);
    if ('faults' in parsed) {
      setFaults(parsed.faults);
      focusFirstFault(event.currentTarget);
      return;
    }
    setFaults({});
    setTyped(parsed.period);
    onChange(parsed.period);
  };
  return (
    <form className="review-period" onSubmit={show} noValidate>
      <DateField
        label={text('office.period.from')}
        value={typed.from}
        onChange={(from) => setTyped({ ...typed, from })}
        isRequired
        error={faults.from && text(`office.period.wrong.${faults.from}`)}
      />
      <DateField
        label={text('office.period.until')}
        value={typed.until}
        onChange={(until) => setTyped({ ...typed, until })}
        isRequired
        error={faults.until && text(`office.period.wrong.${faults.until}`)}
      />
      <Button type="submit" working={working}>
        {text('office.period.show')}
      </Button>
    </form>
  );
}
