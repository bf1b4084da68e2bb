import { type ReactNode, useId } from 'react';

/** A pane with a heading. `aside` stands at the end of the head: a badge, a small link. */
export function Pane({
  title,
  level = 2,
  aside,
  children,
}: {
  readonly title?: string;
  readonly level?: 2 | 3;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  if (title === undefined) {
    return (
      <div className="pane">
        <div className="pane-body">{children}</div>
      </div>
    );
  }
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className="pane" aria-labelledby={id}>
      <div className="pane-head">
        <Heading id={id}>{title}</Heading>
        {aside === undefined ? null : <span className="push">{aside}</span>}
      </div>
      <div className="pane-body">{children}</div>
    </section>
  );
}
