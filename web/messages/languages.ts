/** The languages of the portals. Swedish is written first, the others follow key by key. */
export const languages = ['sv', 'en', 'fi'] as const;
export type Language = (typeof languages)[number];

/** What each language calls itself, for the language switch. */
export const languageNames: Readonly<Record<Language, string>> = {
  sv: 'Svenska',
  en: 'English',
  fi: 'Suomi',
};

/** The tag for `Intl`: times and dates are written as in Sweden, the United Kingdom and Finland. */
export const locales: Readonly<Record<Language, string>> = {
  sv: 'sv-SE',
  en: 'en-GB',
  fi: 'fi-FI',
};

/** The first of the wished languages that we have, or Swedish. Wishes are tags such as `fi-FI`. */
export function chooseLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const base = wish?.toLowerCase().split('-')[0];
    const found = languages.find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'sv';
}
