import type { PersonHead } from '../api/types.ts';
import type { Language } from '../messages/languages.ts';

/** What to call the person in a sentence: the first name, or undefined when the name isn't shown. */
export function givenName(person: Pick<PersonHead, 'name'>): string | undefined {
  const first = person.name?.trim().split(/\s+/)[0];
  return first === undefined || first === '' ? undefined : first;
}

/** Words in the middle of a sentence or a title: "Sjuksköterska" becomes "sjuksköterska", "MAS" stays. */
export function inSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words)
    ? words.charAt(0).toLocaleLowerCase('sv') + words.slice(1)
    : words;
}

/** Whose something is: "Birgittas", "Lars", "Birgitta’s", "Birgitan". */
export function whose(name: string, language: Language): string {
  switch (language) {
    case 'sv':
      return /[sxz]$/i.test(name) ? name : `${name}s`;
    case 'en':
      return `${name}’s`;
    case 'fi':
      // Double k, p and t are weakened before the ending; a consonant at the end takes a vowel first.
      return /[aeiouyåäöé]$/i.test(name)
        ? `${name.replace(/([kpt])\1(.)$/, '$1$2')}n`
        : `${name}in`;
  }
}
