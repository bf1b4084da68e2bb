import type { ReactNode } from 'react';
import { useLanguage } from '../messages/language.tsx';
import { languageNames, languages } from '../messages/languages.ts';
import { useText } from '../messages/text.tsx';

/** The languages, each by its own name. */
export function LanguageSwitch(): ReactNode {
  const text = useText();
  const { language, setLanguage } = useLanguage();
  return (
    <fieldset className="languages" aria-label={text('shared.language')}>
      {languages.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          aria-pressed={each === language}
          onClick={() => setLanguage(each)}
        >
          {languageNames[each]}
        </button>
      ))}
    </fieldset>
  );
}
