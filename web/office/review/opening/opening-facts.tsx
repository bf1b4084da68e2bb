import type { ReactNode } from 'react';
import type { ReviewOpened } from '../../../api/types.ts';
import type { MessageKey } from '../../../messages/index.ts';
import { useLanguage } from '../../../messages/language.tsx';
import type { Language } from '../../../messages/languages.ts';
import { type LookUpText, useText } from '../../../messages/text.tsx';
import { inSentence } from '../../../staff/names.ts';
import { dateText, timeText } from '../../../ui/dates.ts';
import { purposeIn, shownIn } from './course.ts';
import { typesText } from './types-text.ts';

/** Who read, when, what was shown and on what ground. */
export function OpeningFacts({ opened }: { readonly opened: ReviewOpened }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { opening, staff, course } = opened;
  const purpose = purposeIn(course);
  const from = timeText(opening.at, language);
  const until = timeText(opening.until, language);
  return (
    <dl className="facts office-facts">
      <dt>{text('office.review.opening.who')}</dt>
      <dd>
        <b>{staff.name ?? text('office.review.opening.readerNoName')}</b>,{' '}
        {inSentence(opening.staff.role)}, {staff.unit}{' '}
        <span className="faint xsmall">{staff.hsaId}</span>
      </dd>
      {staff.assignment === null ? null : (
        <>
          <dt>{text('office.review.opening.assignment')}</dt>
          <dd>{staff.assignment}</dd>
        </>
      )}
      <dt>{text('office.review.opening.when')}</dt>
      <dd>
        {text(from === until ? 'office.review.opening.moment' : 'office.review.opening.span', {
          date: dateText(opening.at, language),
          from,
          until,
        })}
      </dd>
      <dt>{text('office.review.opening.what')}</dt>
      <dd>{whatText(course, text, language)}</dd>
      <dt>{text('office.review.opening.ground')}</dt>
      <dd>
        {purpose === null
          ? text('office.review.opening.noGround')
          : text(`staff.purpose.${purpose}` as MessageKey)}
      </dd>
    </dl>
  );
}

function whatText(course: ReviewOpened['course'], text: LookUpText, language: Language): string {
  const { types, documents: count } = shownIn(course);
  if (types.length === 0) return text('office.review.opening.documents', { count });
  const list = typesText(types, text, language);
  return text('office.review.opening.documentsOf', { types: list, count });
}
