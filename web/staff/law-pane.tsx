import type { ReactNode } from 'react';
import { CiteLink } from '../ui/cite-link.tsx';
import { Pane } from '../ui/pane.tsx';

/** Something that the law says, with its section. */
export type LawSays = { readonly title: string; readonly detail?: string; readonly cite?: string };

/** What the law says about something, in a pane beside it. */
export function LawPaneOf(props: {
  readonly title: string;
  readonly says: readonly LawSays[];
  readonly children?: ReactNode;
}): ReactNode {
  return (
    <Pane title={props.title}>
      <ul className="law-says">
        {props.says.map(({ title, detail, cite }) => (
          <li key={title} className="law-say">
            <b>{title}</b>
            {detail === undefined ? null : <span className="soft">{detail}</span>}
            {cite === undefined ? null : <CiteLink cite={cite} />}
          </li>
        ))}
      </ul>
      {props.children}
    </Pane>
  );
}
