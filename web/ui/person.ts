import type { PersonHead } from '../api/types.ts';
import type { LookUpText } from '../messages/text.tsx';

/** "87 år, kvinna", "4 år, pojke"; what isn't known is left out. */
export function ageAndSex(
  person: Pick<PersonHead, 'age' | 'sex' | 'isChild'>,
  text: LookUpText,
): string {
  const age = person.age === null ? null : text('shared.person.age', { age: person.age });
  const word = person.isChild ? ({ female: 'girl', male: 'boy' } as const) : undefined;
  const sex =
    person.sex === 'unknown' ? null : text(`shared.person.${word?.[person.sex] ?? person.sex}`);
  return [age, sex].filter((part) => part !== null).join(', ');
}
