import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language.tsx';
import { useText } from '../messages/text.tsx';
import { DateField, RadioChoice, TextField } from '../ui/fields.tsx';
import type { HowLong } from './decision.ts';
import { inHours, untilText } from './until.ts';
import { useNow } from './use-now.ts';

const quick = { hours1: 1, hours2: 2, hours8: 8 } as const;

/** How long a lift lasts: a quick choice that names the time it comes to, or another day and time. */
export function HowLongField(props: {
  readonly value: HowLong | null;
  readonly wishedUntil: string;
  readonly onChange: (value: HowLong) => void;
  readonly error: string | undefined;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const now = useNow();
  const { value, wishedUntil, onChange } = props;
  // What is chosen keeps the time that it stood for; the others move on with the clock.
  const endOfChoice = (choice: keyof typeof quick): string =>
    value?.choice === choice ? value.until : new Date(inHours(quick[choice], now)).toISOString();
  const until = (at: string): string => untilText(at, now, { text, language });
  const other = value?.choice === 'other' ? value : undefined;
  return (
    <RadioChoice
      label={text('office.decide.until')}
      hint={text('office.decide.until.hint')}
      value={value?.choice ?? null}
      isRequired
      error={other === undefined ? props.error : undefined}
      onChange={(choice) =>
        onChange(
          choice === 'other'
            ? { choice, day: '', clock: '' }
            : { choice, until: choice === 'wished' ? wishedUntil : endOfChoice(choice) },
        )
      }
      choices={[
        ...(['hours1', 'hours2', 'hours8'] as const).map((choice) => ({
          value: choice,
          label: text('office.decide.until.hours', { hours: quick[choice] }),
          hint: until(endOfChoice(choice)),
        })),
        ...(Date.parse(wishedUntil) > now
          ? [
              {
                value: 'wished' as const,
                label: text('office.decide.until.wished'),
                hint: until(wishedUntil),
              },
            ]
          : []),
        {
          value: 'other' as const,
          label: text('office.decide.until.other'),
          reveal: (
            <>
              <DateField
                label={text('office.decide.until.date')}
                value={other?.day ?? ''}
                onChange={(day) => onChange({ choice: 'other', day, clock: other?.clock ?? '' })}
              />
              <TextField
                label={text('office.decide.until.clock')}
                hint={text('office.decide.until.clockHint')}
                inputMode="numeric"
                value={other?.clock ?? ''}
                onChange={(clock) => onChange({ choice: 'other', day: other?.day ?? '', clock })}
                error={props.error}
              />
            </>
          ),
        },
      ]}
    />
  );
}
