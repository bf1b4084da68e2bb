import type { Language } from '../../messages/languages.ts';

/** A time of day, '07:30', as it is written: 07.30 in Swedish and Finnish. */
export function clockText(time: string, language: Language): string {
  return language === 'en' ? time : time.replace(':', '.');
}
