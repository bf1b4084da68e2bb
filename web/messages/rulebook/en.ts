import type { rulebook as swedish } from './sv.ts';

export const rulebook: Record<keyof typeof swedish, string> = {
  'rulebook.title': 'What the law says',
  'rulebook.waiting': 'Fetching the rulebook',
  'rulebook.contents': 'Contents',
  'rulebook.back': 'Back',
  'rulebook.print': 'Print',
  'rulebook.toPerson': 'To you whom the information is about:',
  'rulebook.how': 'How the rule is built',
  'rulebook.showAll': 'Show how all rules are built',
  'rulebook.hideAll': 'Show only what the rules say',
  'rulebook.ruleSet': 'Rules that hold now: {ruleSet}',
};
