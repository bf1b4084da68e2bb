import { type ReactNode, useId } from 'react';
import { Button as PressButton } from 'react-aria-components';
import { Key } from './key.tsx';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly type?: 'button' | 'submit';
  /** `primary`: the one filled button of a page. `danger`: only for what destroys, never for a right. */
  readonly tone?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly small?: boolean;
  /** While the answer is awaited. The words say what is being done: "Sparar svaret". */
  readonly working?: boolean;
  /** Why it can't be used yet. The button keeps its focus and says this; it is never silently greyed. */
  readonly notYet?: string | undefined;
  /** The keys that do the same, shown in the button: "Ctrl Enter". */
  readonly shortcut?: string;
  readonly autoFocus?: boolean;
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-label'?: string;
};

/** A button with words. */
export function Button(props: ButtonProps): ReactNode {
  const reasonId = useId();
  const { tone = 'plain', small = false, working = false, notYet, shortcut, children } = props;
  const className = [
    'button',
    tone !== 'plain' && `button-${tone}`,
    small && 'button-small',
    working && 'working',
  ]
    .filter(Boolean)
    .join(' ');
  const idle = notYet === undefined && !working;
  const button = (
    <PressButton
      className={className}
      type={idle ? (props.type ?? 'button') : 'button'}
      autoFocus={props.autoFocus ?? false}
      {...(props.onPress && idle ? { onPress: props.onPress } : {})}
      {...(props['aria-pressed'] === undefined ? {} : { 'aria-pressed': props['aria-pressed'] })}
      {...(props['aria-expanded'] === undefined ? {} : { 'aria-expanded': props['aria-expanded'] })}
      {...(props['aria-controls'] === undefined ? {} : { 'aria-controls': props['aria-controls'] })}
      {...(props['aria-label'] === undefined ? {} : { 'aria-label': props['aria-label'] })}
      {...(notYet === undefined ? {} : { 'aria-describedby': reasonId })}
      render={(rendered) => (
        <button
          {...rendered}
          {...(working ? { 'aria-busy': true } : {})}
          {...(notYet === undefined ? {} : { 'aria-disabled': true })}
        />
      )}
    >
      {children}
      {shortcut === undefined ? null : (
        <span aria-hidden="true">
          <Key>{shortcut}</Key>
        </span>
      )}
    </PressButton>
  );
  if (notYet === undefined) return button;
  return (
    <span className="button-with-reason">
      {button}
      <span className="xsmall soft" id={reasonId}>
        {notYet}
      </span>
    </span>
  );
}
