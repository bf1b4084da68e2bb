import type { rulebook as swedish } from './sv.ts';

export const rulebook: Record<keyof typeof swedish, string> = {
  'rulebook.title': 'Mitä laki sanoo',
  'rulebook.waiting': 'Haetaan sääntökirjaa',
  'rulebook.contents': 'Sisältö',
  'rulebook.back': 'Takaisin',
  'rulebook.print': 'Tulosta',
  'rulebook.toPerson': 'Sinulle, jota tiedot koskevat:',
  'rulebook.how': 'Miten sääntö rakentuu',
  'rulebook.showAll': 'Näytä, miten kaikki säännöt rakentuvat',
  'rulebook.hideAll': 'Näytä vain, mitä säännöt sanovat',
  'rulebook.ruleSet': 'Nyt voimassa olevat säännöt: {ruleSet}',
};
