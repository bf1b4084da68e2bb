import { CaretDownIcon } from '@phosphor-icons/react/CaretDown';
import { WarningCircleIcon } from '@phosphor-icons/react/WarningCircle';
import { type ReactNode, use, useState } from 'react';
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  Button,
  Checkbox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Radio,
  RadioGroup,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useText } from '../messages/text.tsx';
import { parseDateText } from './dates.ts';
import { Icon } from './icon.tsx';
import { Locked } from './locked.ts';

type Labelled = {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong and what to do about it, or undefined. */
  readonly error?: string | undefined;
};

function Hint({ text }: { readonly text: string | undefined }): ReactNode {
  return text === undefined ? null : (
    <Text slot="description" className="hint">
      {text}
    </Text>
  );
}

function Wrong({ text }: { readonly text: string | undefined }): ReactNode {
  return text === undefined ? null : (
    <FieldError className="wrong">
      <Icon of={WarningCircleIcon} />
      <span>{text}</span>
    </FieldError>
  );
}

type TextFieldProps = Labelled & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'numeric' | 'tel';
  readonly maxLength?: number;
  readonly isReadOnly?: boolean;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly autoComplete?: string;
  readonly name?: string;
  readonly onBlur?: () => void;
};

/** One line of text. The label is always in sight; the hint and the fault are read with it. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, hint, error, placeholder, maxLength, inputMode, name, onBlur } = props;
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isReadOnly={props.isReadOnly ?? false}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      autoFocus={props.autoFocus ?? false}
      autoComplete={props.autoComplete ?? 'off'}
      {...(maxLength === undefined ? {} : { maxLength })}
      {...(inputMode === undefined ? {} : { inputMode })}
      {...(name === undefined ? {} : { name })}
      {...(onBlur === undefined ? {} : { onBlur })}
    >
      <Label className="label">{label}</Label>
      <Hint text={hint} />
      <Input
        className={inputMode === 'numeric' ? 'input tabular' : 'input'}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Wrong text={error} />
    </AriaTextField>
  );
}

/** Several lines of text. */
export function TextArea(
  props: Labelled & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly placeholder?: string;
    readonly rows?: number;
    readonly maxLength?: number;
    readonly isRequired?: boolean;
  },
): ReactNode {
  const { label, hint, error, placeholder, maxLength } = props;
  return (
    <AriaTextField
      className="field"
      value={props.value}
      onChange={props.onChange}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
      {...(maxLength === undefined ? {} : { maxLength })}
    >
      <Label className="label">{label}</Label>
      <Hint text={hint} />
      <AriaTextArea
        className="input"
        rows={props.rows ?? 3}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Wrong text={error} />
    </AriaTextField>
  );
}

/**
 * A day, typed: 2026-12-22, 261222 or 22/12 2026. `onChange` gets what is typed; on leaving the field, a day
 * that exists is rewritten as YYYY-MM-DD. Ask `parseDateText` what was meant before sending.
 */
export function DateField(
  props: Labelled & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly isRequired?: boolean;
  },
): ReactNode {
  const text = useText();
  const { error, hint } = props;
  const [left, setLeft] = useState(false);
  const unreadable = left && props.value.trim() !== '' && parseDateText(props.value) === undefined;
  return (
    <TextField
      label={props.label}
      value={props.value}
      onChange={(value) => {
        setLeft(false);
        props.onChange(value);
      }}
      onBlur={() => {
        setLeft(true);
        const day = parseDateText(props.value);
        if (day !== undefined && day !== props.value) props.onChange(day);
      }}
      inputMode="numeric"
      placeholder={text('shared.datePlaceholder')}
      isRequired={props.isRequired ?? false}
      error={error ?? (unreadable ? text('shared.dateWrong') : undefined)}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}

export type SelectOption<Value extends string> = { readonly value: Value; readonly label: string };

/** A choice out of a list. What the law asks about has no value in advance: give null, and it says "Välj". */
export function SelectField<Value extends string>(
  props: Labelled & {
    readonly value: Value | null;
    readonly onChange: (value: Value) => void;
    readonly options: readonly SelectOption<Value>[];
    readonly isRequired?: boolean;
  },
): ReactNode {
  const text = useText();
  const { label, hint, error, options } = props;
  const locked = use(Locked);
  const [isOpen, setOpen] = useState(false);
  return (
    <Select
      className="field"
      isOpen={isOpen && !locked}
      onOpenChange={setOpen}
      value={props.value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen !== undefined) props.onChange(chosen.value);
      }}
      placeholder={text('shared.choose')}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      <Hint text={hint} />
      <Button className="input select">
        <SelectValue />
        <Icon of={CaretDownIcon} />
      </Button>
      <Wrong text={error} />
      <Popover className="menu">
        <ListBox>
          {options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="menu-item">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** What this answer asks for besides, shown under it while it is chosen. */
  readonly reveal?: ReactNode;
};

/** Answers in boxes, one of which is chosen; arrows move between them. Nothing is chosen in advance: give null. */
export function RadioChoice<Value extends string>(
  props: Labelled & {
    readonly value: Value | null;
    readonly onChange: (value: Value) => void;
    readonly choices: readonly Choice<Value>[];
    readonly isRequired?: boolean;
  },
): ReactNode {
  const { label, hint, error, choices } = props;
  return (
    <RadioGroup
      className="field"
      value={props.value}
      onChange={(value) => {
        const chosen = choices.find((choice) => choice.value === value);
        if (chosen !== undefined) props.onChange(chosen.value);
      }}
      isInvalid={error !== undefined}
      isRequired={props.isRequired ?? false}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      <Hint text={hint} />
      <div className="choices-boxed">
        {choices.flatMap((choice) => {
          const revealed = choice.reveal !== undefined && props.value === choice.value;
          return [
            <Radio
              key={choice.value}
              value={choice.value}
              className={revealed ? 'choice has-reveal' : 'choice'}
            >
              <span className="choice-mark" aria-hidden="true" />
              <span>
                <b>{choice.label}</b>
                {choice.hint === undefined ? null : <span className="hint">{choice.hint}</span>}
              </span>
            </Radio>,
            revealed ? (
              <div key={`${choice.value} asks`} className="reveal">
                {choice.reveal}
              </div>
            ) : null,
          ];
        })}
      </div>
      <Wrong text={error} />
    </RadioGroup>
  );
}

/** A box to tick. Never ticked in advance where the law asks. */
export function CheckChoice({
  isSelected,
  onChange,
  children,
}: {
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Checkbox className="choice" isSelected={isSelected} onChange={onChange}>
      <span className="choice-mark choice-mark-square" aria-hidden="true" />
      <span>{children}</span>
    </Checkbox>
  );
}
