import { WarningCircleIcon } from '@phosphor-icons/react/WarningCircle';
import type { ReactNode } from 'react';
import { CheckChoice } from '../ui/fields.tsx';
import { Icon } from '../ui/icon.tsx';

/** The reader's own word for something: a box that nobody has ticked in advance. */
export function Confirm(props: {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly error: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div data-invalid={props.error === undefined ? undefined : true}>
      <CheckChoice isSelected={props.value} onChange={props.onChange}>
        {props.children}
      </CheckChoice>
      {props.error === undefined ? null : (
        <p className="wrong" role="alert">
          <Icon of={WarningCircleIcon} />
          <span>{props.error}</span>
        </p>
      )}
    </div>
  );
}
