import { CheckCircleIcon } from '@phosphor-icons/react/CheckCircle';
import { ProhibitIcon } from '@phosphor-icons/react/Prohibit';
import { type ReactNode, useId } from 'react';
import type { Rulebook, RulebookRule } from '../api/types.ts';
import { useText } from '../messages/text.tsx';
import { Icon } from '../ui/icon.tsx';

/** One rule: what it says, and, unfolded, its conditions and exceptions and how it was checked. */
export function RuleArticle({
  rule,
  headings,
  isOpen,
}: {
  readonly rule: RulebookRule;
  readonly headings: Rulebook['headings'];
  readonly isOpen: boolean;
}): ReactNode {
  const text = useText();
  const head = useId();
  return (
    <article className="rule" id={rule.id} tabIndex={-1} aria-labelledby={head}>
      <h4 id={head}>{rule.title}</h4>
      <p>{rule.says}</p>
      <p className="rule-person">
        <b>{text('rulebook.toPerson')}</b> {rule.toPerson}
      </p>
      <p className="small soft">{rule.inForce.join(' ')}</p>
      <details className="why" open={isOpen}>
        <summary>
          {text('rulebook.how')}
          <span className="hidden-visually">: {rule.title}</span>
        </summary>
        {rule.answers.map((answer) => (
          <section key={answer.lead} className="rule-answer">
            <p>
              <Icon of={answer.effect === 'permits' ? CheckCircleIcon : ProhibitIcon} />{' '}
              <b>{answer.lead}</b>
            </p>
            <ol>
              {answer.conditions.map((condition) => (
                <li key={condition}>{condition}</li>
              ))}
            </ol>
            {answer.exceptions.length === 0 ? null : (
              <>
                <h5>{headings.exceptions}</h5>
                <Sentences of={answer.exceptions} />
              </>
            )}
          </section>
        ))}
        <section>
          <h5>{headings.checkedBy}</h5>
          <p>{rule.checkedBy.join(' ')}</p>
          {rule.theorems.length === 0 ? null : (
            <>
              <p>{rule.theoremsLead}</p>
              <Sentences of={rule.theorems} />
            </>
          )}
        </section>
      </details>
    </article>
  );
}

function Sentences({ of: sentences }: { readonly of: readonly string[] }): ReactNode {
  return (
    <ul className="bullets">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
