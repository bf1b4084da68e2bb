import type { Language } from './languages.ts';
import type { messages as swedish } from './sv.ts';

/** The key of a text: `shared.signOut`, `resident.title`, `staff.…`. */
export type MessageKey = keyof typeof swedish;

/** All texts of one language, fetched when they are first needed. */
export async function loadMessages(language: Language): Promise<Record<MessageKey, string>> {
  switch (language) {
    case 'sv':
      return (await import('./sv.ts')).messages;
    case 'en':
      return (await import('./en.ts')).messages;
    case 'fi':
      return (await import('./fi.ts')).messages;
  }
}
