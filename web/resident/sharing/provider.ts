import type { ResidentBlock, ResidentConsent, SharingProvider } from '../../api/types.ts';
import { type Language, locales } from '../../messages/languages.ts';
import type { LookUpText } from '../../messages/text.tsx';
import { addDays, startOfSwedishDay, toSwedishDate } from '../../staff/swedish-time.ts';
import { dateText, lastDayOf, parseDateText } from '../../ui/dates.ts';

/** "Genomförandeplan, daganteckningar, diagnoser": what a provider has written, in one line. */
export function typesText(
  types: SharingProvider['types'],
  text: LookUpText,
  language: Language,
): string {
  return types
    .map((type, index) => {
      const name = text(`shared.type.${type}`);
      return index === 0 ? name : name.toLocaleLowerCase(locales[language]);
    })
    .join(', ');
}

/** Whether a block of all that the provider shares with others would change anything. */
export function mayBlockAll({ blocks }: SharingProvider): boolean {
  return !blocks.some(
    (block) =>
      block.kind === 'outer' && block.informationFrom === null && block.informationUntil === null,
  );
}

type NamedUnit = { readonly id: string; readonly name: string };

/** Whether units may be blocked from each other within the provider: social care has no such block (PDL 4:4). */
export function mayBlockWithin({ connectedProvider, types }: SharingProvider): boolean {
  return connectedProvider.kind === 'careProvider' && types.length > 0;
}

/** The units that aren't blocked from the others yet, in the order of their names. */
export function unitsToBlock(
  units: readonly NamedUnit[],
  { blocks }: SharingProvider,
): readonly NamedUnit[] {
  const blocked = new Set(blocks.map(({ unit }) => unit?.id));
  return units
    .filter(({ id }) => !blocked.has(id))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}

/** Whether somebody may be hurt when others no longer see it: what the person takes, and what she doesn't tolerate. */
export function concernsMedicines({ types }: SharingProvider): boolean {
  return types.includes('medicationList') || types.includes('warning');
}

/** When the first of the blocks was made: since when something is blocked. */
export function blockedSince(blocks: readonly ResidentBlock[]): string | undefined {
  return blocks.map(({ since }) => since).sort()[0];
}

/** What of the provider's documents a block covers, by when it happened; '' when it covers all. */
export function coversText(
  { informationFrom, informationUntil }: ResidentBlock,
  text: LookUpText,
  language: Language,
): string {
  const from = informationFrom === null ? '' : dateText(informationFrom, language);
  const until = informationUntil === null ? '' : dateText(lastDayOf(informationUntil), language);
  if (from === '' && until === '') return '';
  const span = until === '' ? 'from' : from === '' ? 'until' : 'between';
  return text(`resident.lift.covers.${span}`, { from, until });
}

/**
 * The units that a provider's block may be opened for: those of other providers with a consent in force, each once. Its
 * own units read what it has written as before.
 */
export function unitsWithConsent(
  consents: readonly ResidentConsent[],
  provider: string,
): readonly NamedUnit[] {
  const others = consents.filter(({ connectedProvider }) => connectedProvider.id !== provider);
  return [...new Map(others.map(({ unit }) => [unit.id, unit])).values()];
}

const mostDays = 365;

/** A day some days after the one of an instant, in Sweden. */
export function dayAfter(now: string, days: number): string {
  return addDays(toSwedishDate(Date.parse(now)), days);
}

/** The instant at which a typed day has ended in Sweden; undefined unless it lies ahead, at most a year. */
export function endOfTypedDay(typed: string, now: string): string | undefined {
  const day = parseDateText(typed);
  const today = toSwedishDate(Date.parse(now));
  if (day === undefined || day < today || day >= addDays(today, mostDays)) return undefined;
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(startOfSwedishDay(year, month, date + 1)).toISOString();
}
