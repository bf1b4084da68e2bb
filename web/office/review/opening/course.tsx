import type { ReactNode } from 'react';
import type { ReviewStep } from '../../../api/types.ts';
import type { MessageKey } from '../../../messages/index.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { inSentence } from '../../../staff/names.ts';
import { CiteLink } from '../../../ui/cite-link.tsx';
import { dateText, timeWithSeconds } from '../../../ui/dates.ts';
import { basisKey, outcomeKey, relationKey, stepKey, togetherOf } from './course.ts';
import { typesText } from './types-text.ts';

/** Each step of the opening as the log has it: what was decided with its sections, what was shown, what was stated. */
export function Course({ course }: { readonly course: readonly ReviewStep[] }): ReactNode {
  const text = useText();
  return (
    <div>
      <h3>{text('office.review.course.title')}</h3>
      <ol className="course review-course">
        {course.map((step) => (
          <StepLine key={`${step.at} ${step.step}`} step={step} />
        ))}
      </ol>
    </div>
  );
}

function StepLine({ step }: { readonly step: ReviewStep }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const outcome = outcomeKey(step.step, step.outcome);
  return (
    <li className={step.decisions.some(({ documents }) => documents > 0) ? 'course-read' : ''}>
      <time className="small tabular" dateTime={step.at}>
        {timeWithSeconds(step.at, language)}
      </time>
      <div>
        <b>{text(stepKey(step.step))}</b>
        {outcome === undefined ? null : <span className="small soft"> {text(outcome)}</span>}
        {step.decisions.length === 0 ? null : (
          <ul className="review-decisions small">
            {togetherOf(step.decisions).map((decision) => (
              <li key={`${decision.source} ${decision.outcome} ${decision.types.join()}`}>
                <DecisionWords decision={decision} />{' '}
                {decision.cites.map((cite) => (
                  <span key={cite}>
                    <CiteLink cite={cite} />{' '}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        )}
        {step.grounds === null ? null : <Grounds grounds={step.grounds} />}
      </div>
    </li>
  );
}

function DecisionWords({
  decision: { source, outcome, types, documents },
}: {
  readonly decision: ReviewStep['decisions'][number];
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const permitted = outcome === 'permitted';
  if (source === null) {
    return text(permitted ? 'office.review.course.lawPermits' : 'office.review.course.lawRefuses');
  }
  const words = inSentence(
    text(permitted ? 'office.review.course.given' : 'office.review.course.notGiven'),
  );
  const what =
    permitted && types.length > 0
      ? `. ${text('office.review.opening.documentsOf', {
          types: typesText(types, text, language),
          count: documents,
        })}`
      : '';
  return `${source}: ${words}${what}`;
}

function Grounds({ grounds }: { readonly grounds: NonNullable<ReviewStep['grounds']> }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { purpose, relevance, relation, consent, danger } = grounds;
  const kind = relation === null ? undefined : relationKey(relation.kind);
  const basis = relation === null ? undefined : basisKey(relation.basis);
  return (
    <dl className="review-grounds small">
      {purpose === null ? null : (
        <div>
          <dt>{text('office.review.course.purpose')}</dt>
          <dd>{text(`staff.purpose.${purpose}` as MessageKey)}</dd>
        </div>
      )}
      {relevance === null ? null : (
        <div>
          <dt>{text('office.review.course.relevance')}</dt>
          <dd>{relevance}</dd>
        </div>
      )}
      {relation === null ? null : (
        <div>
          <dt>{text('office.review.course.relation')}</dt>
          <dd>
            {text('office.review.course.relationSince', {
              kind: kind === undefined ? relation.kind : text(kind),
              basis: basis === undefined ? relation.basis : inSentence(text(basis)),
              from: dateText(relation.from, language),
            })}
          </dd>
        </div>
      )}
      {consent === null ? null : (
        <div>
          <dt>{text('office.review.course.consent')}</dt>
          <dd>
            {consent.until === null
              ? text('office.review.course.consentFrom', { from: dateText(consent.from, language) })
              : text('office.review.course.consentUntil', {
                  from: dateText(consent.from, language),
                  until: dateText(consent.until, language),
                })}
          </dd>
        </div>
      )}
      {danger === null ? null : (
        <div>
          <dt>{text('office.review.course.danger')}</dt>
          <dd>{danger}</dd>
        </div>
      )}
    </dl>
  );
}
