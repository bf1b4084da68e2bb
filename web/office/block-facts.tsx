import type { ReactNode } from 'react';
import type { LiftRequestFull } from '../api/types.ts';
import type { MessageKey } from '../messages/index.ts';
import { useLanguage } from '../messages/language.tsx';
import { type Language, locales } from '../messages/languages.ts';
import { type LookUpText, useText } from '../messages/text.tsx';
import { dateText, lastDayOf } from '../ui/dates.ts';

type Block = LiftRequestFull['blocks'][number];

/** What the blocks of the own provider cover, and since when; and what whoever asks knows of them. */
export function BlockFacts({
  request,
  provider,
}: {
  readonly request: LiftRequestFull;
  readonly provider: string;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { blocks } = request;
  return (
    <dl className="facts office-facts">
      {blocks.flatMap((block, index) => [
        <dt key={`${block.id} covers`}>
          {blocks.length === 1
            ? text('office.request.block')
            : text('office.request.blockCount', { number: index + 1 })}
        </dt>,
        <dd key={`${block.id} covered`}>{coverOf(block, { provider, text, language })}</dd>,
        <dt key={`${block.id} by`}>{text('office.request.block.asked')}</dt>,
        <dd key={`${block.id} asked`}>
          {text('office.request.block.askedBy', { date: dateText(block.requestedAt, language) })}
        </dd>,
        <dt key={`${block.id} before`}>{text('office.request.block.earlier')}</dt>,
        <dd key={`${block.id} earlier`}>
          {text('office.request.block.earlierTimes', { count: block.earlierLifts })}
        </dd>,
      ])}
      <dt>{text('office.request.knows')}</dt>
      <dd>{text('office.request.knowsThis')}</dd>
    </dl>
  );
}

function coverOf(
  { informationFrom, informationUntil, excludedTypes }: Block,
  {
    provider,
    text,
    language,
  }: { readonly provider: string; readonly text: LookUpText; readonly language: Language },
): string {
  const from = informationFrom === null ? '' : dateText(informationFrom, language);
  const until = informationUntil === null ? '' : dateText(lastDayOf(informationUntil), language);
  const span =
    from === '' && until === '' ? 'all' : until === '' ? 'from' : from === '' ? 'until' : 'between';
  const covered = text(`office.request.block.${span}`, { provider, from, until });
  if (excludedTypes.length === 0) return covered;
  const types = new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
    excludedTypes.map((type) =>
      text(`shared.type.${type}` as MessageKey).toLocaleLowerCase(locales[language]),
    ),
  );
  return `${covered}, ${text('office.request.block.except', { types })}`;
}
