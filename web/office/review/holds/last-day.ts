import type { LegalHold } from '../../../api/types.ts';
import type { Language } from '../../../messages/languages.ts';
import type { LookUpText } from '../../../messages/text.tsx';
import { dateText, lastDayOf } from '../../../ui/dates.ts';

/** "till och med 31 mars 2027", "tills vidare". */
export function lastDayText(
  until: LegalHold['until'],
  text: LookUpText,
  language: Language,
): string {
  return until === null
    ? text('office.hold.further')
    : text('office.hold.lastDay', { date: dateText(lastDayOf(until), language) });
}
