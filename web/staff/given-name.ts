import type { PersonHead } from '../api/types.ts';

/** What to call the person in a sentence: the first name, or undefined when the name isn't shown. */
export function givenName(person: Pick<PersonHead, 'name'>): string | undefined {
  const first = person.name?.trim().split(/\s+/)[0];
  return first === undefined || first === '' ? undefined : first;
}
