import type { ResidentDocument } from '../../api/types.ts';
import { monthOf } from '../../ui/dates.ts';

/** Documents by the month in which it happened, in the order given. */
export function byMonth(
  documents: readonly ResidentDocument[],
): readonly { readonly month: string; readonly documents: readonly ResidentDocument[] }[] {
  const months: { month: string; documents: ResidentDocument[] }[] = [];
  for (const document of documents) {
    const month = monthOf(document.eventAt);
    const last = months.at(-1);
    if (last?.month === month) last.documents.push(document);
    else months.push({ month, documents: [document] });
  }
  return months;
}

/** Whether a title only repeats the kind of document: "Daganteckning" of daily notes. */
export function saysTheSame(title: string, kind: string): boolean {
  const start = (words: string): string => words.toLocaleLowerCase('sv').slice(0, 8);
  return start(title) === start(kind);
}
