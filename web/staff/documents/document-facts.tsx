import type { ReactNode } from 'react';
import type { OpenedDocument } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { citeText } from '../../ui/cite.ts';
import { dateText } from '../../ui/dates.ts';
import { lastDayOf } from '../swedish-time.ts';
import { Facts } from './facts.tsx';
import { useMoment } from './moment.ts';

/** Who wrote it and where, when it happened, on which decision, signed by whom, which version. */
export function DocumentFacts({ opened }: { readonly opened: OpenedDocument }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const moment = useMoment();
  const { document, versions } = opened;
  const { author, unit, eventAt, eventUntil, documentedAt, signedAt, intervention } = document;
  const signer = document.signedBy ?? author.name;
  // A source's own version may be any number: people are shown which of those that there are.
  const earlier = versions.filter(({ version }) => version < document.version).length;
  const count = versions.some(({ version }) => version === document.version)
    ? versions.length
    : versions.length + 1;
  return (
    <Facts
      className="document-facts"
      facts={[
        [
          text('staff.reader.author'),
          text('staff.reader.author.value', {
            name: author.name,
            role: author.role,
            unit: unit.name,
          }),
        ],
        [
          text('staff.reader.event'),
          eventUntil === null
            ? moment(eventAt)
            : text('staff.reader.event.range', {
                from: moment(eventAt),
                until: dateText(lastDayOf(eventUntil), language),
              }),
        ],
        [
          text('staff.reader.documented'),
          documentedAt === null || [eventAt, signedAt].includes(documentedAt)
            ? undefined
            : moment(documentedAt),
        ],
        [
          text('staff.reader.intervention'),
          intervention === null
            ? undefined
            : text('staff.reader.intervention.value', {
                kind: text(`staff.intervention.${intervention.kind}`),
                basis: citeText(intervention.basis),
              }),
        ],
        [
          text('staff.reader.signed'),
          signedAt === null
            ? text('staff.reader.unsigned')
            : signer === author.name
              ? moment(signedAt)
              : text('staff.reader.signed.value', { at: moment(signedAt), name: signer }),
        ],
        [
          text('staff.reader.version'),
          count === 1
            ? undefined
            : text('staff.reader.version.value', { version: earlier + 1, count }),
        ],
      ]}
    />
  );
}
