import type { ReactNode } from 'react';
import type { Explanation } from '../api/types.ts';
import { useText } from '../messages/text.tsx';
import { keepSections } from './cite.ts';

/** Why a decision was what it was, folded: what it rests on, and the smallest change that would turn it. */
export function Why({
  explanation,
  title,
  withSentence = false,
}: {
  readonly explanation: Explanation;
  /** What the fold is called, where "Why?" isn't plain enough. */
  readonly title?: string;
  /** Whether the decisive sentence stands in the fold too, where it isn't already on the page. */
  readonly withSentence?: boolean;
}): ReactNode {
  const text = useText();
  const { sentence, rests, change } = explanation;
  if (rests.length === 0 && change.length === 0 && !withSentence) return null;
  return (
    <details className="why">
      <summary>{title ?? text('shared.why.title')}</summary>
      {withSentence ? <p>{keepSections(sentence)}</p> : null}
      {rests.length === 0 ? null : (
        <>
          <b>{text('shared.why.rests')}</b>
          <dl className="why-facts">
            {rests.map(({ fact, label, value }) => (
              <div key={fact}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {change.length === 0 ? null : (
        <>
          <b>{text(change.length === 1 ? 'shared.why.change' : 'shared.why.changes')}</b>
          <ul className="bullets">
            {change.map((each) => (
              <li key={each.fact}>{keepSections(each.text)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
