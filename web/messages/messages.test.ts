import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createIntl } from 'react-intl';
import { messages as english } from './en.ts';
import { messages as finnish } from './fi.ts';
import { type Language, locales } from './languages.ts';
import { messages as swedish } from './sv.ts';

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  sv: swedish,
  en: english,
  fi: finnish,
};
const intl = createIntl({ locale: 'sv-SE', messages: {} });

/** What a part of a text is, as the parser of react-intl says it. */
type Part = {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
  readonly children?: readonly Part[];
};
const literal = 0;
const pound = 7;
const tag = 8;

/** The names of the places and tags in a text, however deep: `count`, `name`, `<b>`. Throws when it can't be read. */
function placesIn(text: string, language: Language): readonly string[] {
  const names = new Set<string>();
  const look = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part.type !== literal && part.type !== pound) {
        names.add(part.type === tag ? `<${String(part.value)}>` : String(part.value));
      }
      for (const option of Object.values(part.options ?? {})) look(option.value);
      look(part.children ?? []);
    }
  };
  look(intl.formatters.getMessageFormat(text, locales[language]).getAst() as readonly Part[]);
  return [...names].sort();
}

for (const language of ['en', 'fi'] as const) {
  test(`${language} says everything that sv says, and nothing else`, () => {
    assert.deepEqual(Object.keys(catalogues[language]).sort(), Object.keys(swedish).sort());
  });

  test(`${language} has the same places to fill as sv`, () => {
    for (const [key, text] of Object.entries(swedish as Readonly<Record<string, string>>)) {
      assert.deepEqual(
        placesIn(catalogues[language][key] ?? '', language),
        placesIn(text, 'sv'),
        key,
      );
    }
  });
}

for (const [language, texts] of Object.entries(catalogues)) {
  test(`no text in ${language} is empty, shouts, or ends in a stray space`, () => {
    for (const [key, text] of Object.entries(texts)) {
      assert.notEqual(text.trim(), '', key);
      assert.equal(text, text.trim(), key);
      assert.doesNotMatch(text, /!/, key);
    }
  });
}

test('nobody is ever bluntly refused in Swedish: the text says what is missing', () => {
  for (const [key, text] of Object.entries(swedish)) {
    assert.doesNotMatch(text, /\bnekad|\bnekas|\bnekat|åtkomst har skett/i, key);
  }
});
