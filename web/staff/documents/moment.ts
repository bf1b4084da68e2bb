import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { dateText, timeText } from '../../ui/dates.ts';
import { toSwedishTime } from '../swedish-time.ts';

/** "20 november 2026 kl. 08.20"; a day alone when the time is a day's beginning. Neither breaks within. */
export function useMoment(): (at: string) => string {
  const text = useText();
  const { language } = useLanguage();
  return (at) => {
    const date = dateText(at, language).replaceAll(' ', '\u00a0');
    if (!at.includes('T')) return date;
    const { hour, minute, second } = toSwedishTime(Date.parse(at));
    if (hour === 0 && minute === 0 && second === 0) return date;
    const time = timeText(at, language);
    return text('staff.reader.at', { date, time }).replace(` ${time}`, `\u00a0${time}`);
  };
}
