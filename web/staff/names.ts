import type { PersonHead } from '../api/types.ts';

/** What to call the person in a sentence: the first name, or undefined when the name isn't shown. */
export function givenName(person: Pick<PersonHead, 'name'>): string | undefined {
  const first = person.name?.trim().split(/\s+/)[0];
  return first === undefined || first === '' ? undefined : first;
}

/** A role in the middle of a sentence: "Sjuksköterska" becomes "sjuksköterska", "MAS" stays. */
export function roleInSentence(role: string): string {
  return /^\p{Lu}\p{Ll}/u.test(role)
    ? role.charAt(0).toLocaleLowerCase('sv') + role.slice(1)
    : role;
}
