import { CheckIcon } from '@phosphor-icons/react/Check';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { Icon } from './icon.tsx';

/** The thread of steps. */
export function Steps({ children }: { readonly children: ReactNode }): ReactNode {
  return <ol className="steps">{children}</ol>;
}

type StepProps = {
  readonly number: number;
  readonly title: string;
} & (
  | {
      readonly state: 'done';
      /** What came of it, in a few words. */
      readonly answer: ReactNode;
      /** When it was logged, ready to show: "Loggat 07.38.02". */
      readonly logged?: string;
    }
  | {
      readonly state: 'here';
      readonly children: ReactNode;
    }
  | {
      readonly state: 'ahead';
      readonly answer: ReactNode;
    }
);

/** One step: done and folded to its answer, open here, or quiet ahead. The open one is the only pane on the thread. */
export function Step(props: StepProps): ReactNode {
  const text = useText();
  const { number, title, state } = props;
  const place = (
    <span className="hidden-visually">{text(`shared.step.${state}`, { number })} </span>
  );
  if (state === 'here') {
    return (
      <li className="step step-here" aria-current="step">
        <span className="step-mark" aria-hidden="true">
          {number}
        </span>
        <div className="pane">
          <h2>
            {place}
            {title}
          </h2>
          {props.children}
        </div>
      </li>
    );
  }
  return (
    <li className={`step step-${state}`}>
      <span className="step-mark" aria-hidden="true">
        {state === 'done' ? <Icon of={CheckIcon} weight="bold" /> : number}
      </span>
      <div className="step-line">
        <h2 className="step-title">
          {place}
          {title}
        </h2>
        <span className={state === 'done' ? 'soft' : undefined}>{props.answer}</span>
        {state === 'done' && props.logged !== undefined ? (
          <span className="push xsmall faint">{props.logged}</span>
        ) : null}
      </div>
    </li>
  );
}
