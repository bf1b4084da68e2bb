import type { MessageKey } from '../../../messages/index.ts';
import { type Language, locales } from '../../../messages/languages.ts';
import type { LookUpText } from '../../../messages/text.tsx';

/** Kinds of information in a row, as the beginning of a sentence. */
export function typesText(types: readonly string[], text: LookUpText, language: Language): string {
  const names = types.map((type, index) => {
    const name = text(`shared.type.${type}` as MessageKey);
    return index === 0 ? name : name.toLocaleLowerCase(locales[language]);
  });
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
}
