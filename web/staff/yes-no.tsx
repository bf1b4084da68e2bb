import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { RadioChoice } from '../ui/fields.tsx';

/** An answer that isn't given in advance. */
export type YesNo = 'yes' | 'no' | '';

/** A question that is answered with yes or no, and what each answer asks for or means. */
export function YesNoChoice(props: {
  readonly label: string;
  readonly hint?: string;
  readonly value: YesNo;
  readonly onChange: (value: 'yes' | 'no') => void;
  readonly error?: string | undefined;
  readonly words: Readonly<Record<'yes' | 'no', string>>;
  readonly reveal?: Partial<Readonly<Record<'yes' | 'no', ReactNode>>>;
}): ReactNode {
  const text = useText();
  const { label, hint, value, onChange, error, words, reveal = {} } = props;
  return (
    <div className="yes-no">
      <RadioChoice
        label={label}
        value={value === '' ? null : value}
        onChange={onChange}
        error={error}
        choices={(['yes', 'no'] as const).map((answer) => ({
          value: answer,
          label: text(`staff.${answer}`),
          hint: words[answer],
          ...(reveal[answer] === undefined ? {} : { reveal: reveal[answer] }),
        }))}
        {...(hint === undefined ? {} : { hint })}
      />
    </div>
  );
}
