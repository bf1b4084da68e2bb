import type { PersonHead } from '../api/types.ts';
import type { LookUpText } from '../messages/text.tsx';

/** "87 år, kvinna"; what isn't known is left out. */
export function ageAndSex(person: Pick<PersonHead, 'age' | 'sex'>, text: LookUpText): string {
  const age = person.age === null ? null : text('shared.person.age', { age: person.age });
  const sex = person.sex === 'unknown' ? null : text(`shared.person.${person.sex}`);
  return [age, sex].filter((part) => part !== null).join(', ');
}
