import type { ReactNode } from 'react';
import type { ReviewOpened } from '../../../api/types.ts';
import type { MessageKey } from '../../../messages/index.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { type Language, locales } from '../../../messages/languages.ts';
import { type LookUpText, useText } from '../../../messages/text.tsx';
import { inSentence } from '../../../staff/names.ts';
import { dateText, timeText } from '../../../ui/dates.ts';
import { purposeIn, shownIn } from './course.ts';

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
        {inSentence(opening.staff.role)}, {staff.unit}
      </dd>
      {staff.assignment === null ? null : (
        <>
          <dt>{text('office.review.opening.assignment')}</dt>
          <dd>
            {staff.assignment} <span className="faint xsmall">{staff.hsaId}</span>
          </dd>
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

/** Kinds of information in a row, as the beginning of a sentence. */
export function typesText(types: readonly string[], text: LookUpText, language: Language): string {
  const names = types.map((type, index) => {
    const name = text(`shared.type.${type}` as MessageKey);
    return index === 0 ? name : name.toLocaleLowerCase(locales[language]);
  });
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}
