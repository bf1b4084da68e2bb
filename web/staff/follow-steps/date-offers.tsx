import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/fields.tsx';
import { toSwedishDate } from '../swedish-time.ts';
import { type OfferedDays, suggestedDates } from './forms.ts';

/** A last day, with a few dates offered beside it. None of them is filled in unasked. */
export function LastDayField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
  /** How many days on the offered dates lie. */
  readonly days?: readonly OfferedDays[];
}): ReactNode {
  const text = useText();
  return (
    <div>
      <DateField
        label={props.label}
        value={props.value}
        onChange={props.onChange}
        error={props.error}
      />
      <fieldset className="offers" aria-label={text('staff.form.date.offer')}>
        {suggestedDates(toSwedishDate(Date.now()), props.days).map(({ days, date }) => (
          <Button key={days} small tone="quiet" onPress={() => props.onChange(date)}>
            {text(`staff.form.date.${days}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
