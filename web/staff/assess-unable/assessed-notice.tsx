import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { keepSections } from '../../ui/cite.ts';
import { dateText } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import type { StepContext } from '../follow-steps/step-context.ts';
import { WaysByLaw } from '../follow-steps/ways-by-law.tsx';
import { whose } from '../names.ts';
import { closingFindings } from './assessment.ts';

/** An assessment that is recorded, and doesn't open: why, and what there is left to do. Never a dead end. */
export function AssessedNotice(props: {
  readonly standing: Standing;
  readonly context: StepContext;
  /** When the person can answer after all. */
  readonly onAble: () => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { standing, context, onAble } = props;
  const { attitude } = standing;
  if (attitude === null) return null;
  const values = { name: context.name, whose: whose(context.name, language) };
  const closing = closingFindings(attitude);
  return (
    <div className="step-form">
      <Notice tone="missing" title={text('staff.unable.closed')} announce>
        {closing.length === 0 ? (
          <p>{keepSections(standing.explanation.sentence)}</p>
        ) : (
          closing.map((each) => <p key={each}>{text(`staff.unable.closed.${each}`, values)}</p>)
        )}
        <p className="small">
          {text('staff.unable.by', {
            date: dateText(attitude.at, language),
            by: attitude.by ?? text('staff.unable.by.somebody'),
          })}
        </p>
      </Notice>
      <WaysByLaw standing={standing} context={context} />
      {standing.actions.includes('recordConsent') ? (
        <div className="row">
          <Button small tone="quiet" onPress={onAble}>
            {text('staff.unable.able', values)}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
