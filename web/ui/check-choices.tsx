import { WarningCircleIcon } from '@phosphor-icons/react/WarningCircle';
import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, FieldError, Label, Text } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** Boxes to tick, any number of them. None is ticked in advance. */
export function CheckChoices<Value extends string>(props: {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do about it, or undefined. */
  readonly error?: string | undefined;
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
}): ReactNode {
  const { label, hint, error, choices } = props;
  return (
    <CheckboxGroup
      className="field"
      value={[...props.value]}
      onChange={(ticked) =>
        props.onChange(
          choices.filter(({ value }) => ticked.includes(value)).map(({ value }) => value),
        )
      }
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <div className="check-choices">
        {choices.map((choice) => (
          <Checkbox key={choice.value} value={choice.value} className="choice">
            <span className="choice-mark choice-mark-square" aria-hidden="true" />
            <span>{choice.label}</span>
          </Checkbox>
        ))}
      </div>
      {error === undefined ? null : (
        <FieldError className="wrong">
          <Icon of={WarningCircleIcon} />
          <span>{error}</span>
        </FieldError>
      )}
    </CheckboxGroup>
  );
}
