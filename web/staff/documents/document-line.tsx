import { type ReactNode, useEffect, useRef } from 'react';
import type { Header } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { locales } from '../../messages/languages.ts';
import { useText } from '../../messages/text.tsx';
import { Badge } from '../../ui/badge.tsx';
import { timeText } from '../../ui/dates.ts';
import { SourceMark } from '../../ui/source-mark.tsx';
import { Marked } from './marked.tsx';

/** One document in the list: source, kind, when, its line, and the unit. */
export function DocumentLine(props: {
  readonly header: Header;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  readonly onOpen: () => void;
}): ReactNode {
  const text = useText();
  const { header, isOpen, isPinned } = props;
  const line = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li>
      <button
        ref={line}
        type="button"
        className={isPinned ? 'document is-pinned' : 'document'}
        aria-current={isOpen ? 'true' : undefined}
        onClick={props.onOpen}
      >
        <SourceMark kind={header.controller.kind} />
        <b>{header.title}</b>
        <When at={header.eventAt} />
        {header.summary === null ? null : (
          <span className="document-summary">
            <Marked text={header.summary} />
          </span>
        )}
        <span className="document-unit">
          {header.unit.name}
          {header.signedAt === null ? (
            <>
              {' '}
              <Badge>{text('staff.documents.unsigned')}</Badge>
            </>
          ) : null}
        </span>
      </button>
    </li>
  );
}

/** "20 nov 08.20"; of another year, the year in place of the clock. */
function When({ at }: { readonly at: string }): ReactNode {
  const { language } = useLanguage();
  const date = new Date(at);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], {
      timeZone: 'Europe/Stockholm',
      ...options,
    }).format(date);
  const day = format({ day: 'numeric', month: 'short' }).replace('.', '');
  const sameYear = date.getFullYear() === new Date().getFullYear();
  const clock = timeText(at, language);
  // A day's beginning is how sources say a day without a time.
  const rest = sameYear ? (/^00.00$/.test(clock) ? '' : clock) : format({ year: 'numeric' });
  return (
    <time className="document-when" dateTime={at}>
      {day} {rest}
    </time>
  );
}
