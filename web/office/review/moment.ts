import type { Language } from '../../messages/languages.ts';
import type { LookUpText } from '../../messages/text.tsx';
import { dateText, timeText } from '../../ui/dates.ts';

/** "18 november 2026 kl. 23.41", in Sweden's time. */
export function momentText(at: string, language: Language, text: LookUpText): string {
  return text('office.review.opening.moment', {
    date: dateText(at, language),
    from: timeText(at, language),
  });
}
