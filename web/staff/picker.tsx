import { CaretDownIcon } from '@phosphor-icons/react/CaretDown';
import type { ReactNode } from 'react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { Icon } from '../ui/icon.tsx';

/** A choice for a tight place: its name is read out, its first option says what it is. */
export function Picker<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: NoInfer<Value>; readonly label: string }[];
  readonly onChange: (value: NoInfer<Value>) => void;
}): ReactNode {
  return (
    <Select
      className="picker"
      value={props.value}
      onChange={(key) => {
        const chosen = props.options.find((option) => option.value === key);
        if (chosen !== undefined) props.onChange(chosen.value);
      }}
    >
      <Label className="hidden-visually">{props.label}</Label>
      <Button className="input select">
        <SelectValue />
        <Icon of={CaretDownIcon} />
      </Button>
      <Popover className="menu">
        <ListBox>
          {props.options.map((option) => (
            <ListBoxItem key={option.value} id={option.value} className="menu-item">
              {option.label}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
