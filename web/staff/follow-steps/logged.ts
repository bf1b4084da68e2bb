import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { timeWithSeconds } from '../../ui/dates.ts';

/** "Loggat 07.38.02" of an instant. */
export function useLogged(): (at: string) => string {
  const text = useText();
  const { language } = useLanguage();
  return (at) => text('staff.steps.logged', { time: timeWithSeconds(at, language) });
}
