import type { MessageKey } from '../../messages/index.ts';
import type { Language } from '../../messages/languages.ts';
import type { LookUpText } from '../../messages/text.tsx';
import { dateText, monthShort } from '../../ui/dates.ts';
import { lastDayOf, toSwedishDate, toSwedishTime } from '../swedish-time.ts';
import type { Tick } from './axis.ts';
import { type Item, kindOf } from './layout.ts';

/** What is written at a tick of the horizon: "nov", "jan 2026", "16". */
export function tickText(tick: Tick, yearsOnly: boolean, language: Language): string {
  const date = toSwedishDate(tick.at);
  const { year, day } = toSwedishTime(tick.at);
  if (tick.label === 'day') return String(day);
  if (tick.label === 'year' && yearsOnly) return String(year);
  const month = monthShort(date, language);
  return tick.label === 'year' ? `${month} ${year}` : month;
}

/** The name of an item, as it is read out: row, words, time. */
export function itemName(item: Item, text: LookUpText, language: Language): string {
  const row = text(`staff.timeline.row.${item.row}` as MessageKey);
  const base = {
    row,
    label: item.label.trim(),
    from: dateText(toSwedishDate(item.from), language),
  };
  const more = [
    item.decided ? undefined : text('staff.timeline.item.undecided'),
    item.weight === undefined
      ? undefined
      : text('staff.timeline.item.weight', { weight: item.weight }),
  ].filter((part) => part !== undefined);
  return [nameOf(item, base, text, language), ...more].join(', ');
}

function nameOf(
  item: Item,
  base: { row: string; label: string; from: string },
  text: LookUpText,
  language: Language,
): string {
  if (kindOf(item) !== 'bar') return text('staff.timeline.item', base);
  if (item.until === undefined) return text('staff.timeline.item.ongoing', base);
  return text('staff.timeline.item.until', { ...base, until: endText(item.until, language) });
}

/** The last day of an item, in words. */
export function endText(until: number, language: Language): string {
  return dateText(lastDayOf(new Date(until).toISOString()), language);
}

/** Tells one item from another: a document may stand on the time line more than once. */
export function keyOf(item: Item): string {
  return `${item.id}/${item.row}/${item.from}/${item.until ?? ''}`;
}
