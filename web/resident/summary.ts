import type { Readings } from '../api/types.ts';
import type { MessageKey } from '../messages/index.ts';
import type { TextValues } from '../messages/text.tsx';
import { dateText, dayOf, monthOf, monthText } from '../ui/dates.ts';
import type { Telling } from './visit.ts';

/** What the page says first: a text with its values (drawn with <b>), and the sentence about refused attempts or ''. */
export type SummaryText = {
  readonly key: MessageKey;
  readonly values: TextValues;
  readonly refused: string;
};

/** The sentence over the sky. Since the first of this month it says "I november", else since which day. */
export function summarise(summary: Readings['summary'], telling: Telling): SummaryText {
  const { text, language, now } = telling;
  const thisMonth = dayOf(summary.from) === `${monthOf(now)}-01`;
  const none = summary.visits === 0;
  const word = (count: number): string => text('resident.number', { count });
  return {
    key: `resident.summary.${none ? (thisMonth ? 'noneMonth' : 'noneSince') : thisMonth ? 'month' : 'since'}`,
    values: {
      month: monthText(now, language),
      date: dateText(summary.from, language),
      units: text('resident.units', { count: summary.units, word: word(summary.units) }),
      visits: text('resident.visits', { count: summary.visits, word: word(summary.visits) }),
    },
    refused: upperFirst(
      text('resident.summary.refused', {
        count: summary.refusedAttempts,
        word: word(summary.refusedAttempts),
      }),
    ),
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
