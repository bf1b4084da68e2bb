import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { loadMessages, type MessageKey } from './index.ts';
import { chooseLanguage, type Language, locales } from './languages.ts';

const storageKey = 'samvy.language';

type Choice = { readonly language: Language; readonly setLanguage: (language: Language) => void };
const Chosen = createContext<Choice>({ language: 'sv', setLanguage: () => {} });

/** The language in use, and how to change it. The choice is remembered in this browser. */
export function useLanguage(): Choice {
  return use(Chosen);
}

/** Gives everything below it texts in the chosen language, and says on <html> which one it is. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState(() =>
    chooseLanguage([remembered(), ...navigator.languages]),
  );
  const [loaded, setLoaded] = useState<{
    language: Language;
    messages: Record<MessageKey, string>;
  }>();

  useEffect(() => {
    let current = true;
    loadMessages(language).then((messages) => {
      if (!current) return;
      document.documentElement.lang = language;
      tellServer(language);
      setLoaded({ language, messages });
    }, reportMissingCatalogue);
    return () => {
      current = false;
    };
  }, [language]);

  const choice = useMemo<Choice>(
    () => ({
      language: loaded?.language ?? language,
      setLanguage: (next) => {
        remember(next);
        setLanguage(next);
      },
    }),
    [loaded, language],
  );

  if (loaded === undefined) return null;
  const locale = locales[loaded.language];
  return (
    <Chosen value={choice}>
      <I18nProvider locale={locale}>
        <IntlProvider
          locale={locale}
          messages={loaded.messages}
          defaultRichTextElements={{
            b: (chunks) => <b>{chunks}</b>,
            small: (chunks) => <small>{chunks}</small>,
          }}
        >
          {children}
        </IntlProvider>
      </I18nProvider>
    </Chosen>
  );
}

/** Some sentences are written by the server: it reads the language from a cookie. */
function tellServer(language: Language): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
  document.cookie = `samvy_language=${language}; path=/; max-age=31536000; samesite=lax`;
}

/** The catalogue is a file of ours: without it there is no text to show, so the browser's own page must say it. */
function reportMissingCatalogue(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}

function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing still changes language for this visit.
  }
}
