/** Texts around the rulebook; the rules' own words come from the law itself. */
export const rulebook = {
  'rulebook.title': 'Så säger lagen',
  'rulebook.waiting': 'Hämtar regelboken',
  'rulebook.contents': 'Innehåll',
  'rulebook.back': 'Tillbaka',
  'rulebook.print': 'Skriv ut',
  'rulebook.toPerson': 'Till dig som uppgifterna handlar om:',
  'rulebook.how': 'Så är regeln uppbyggd',
  'rulebook.showAll': 'Visa hur alla regler är uppbyggda',
  'rulebook.hideAll': 'Visa bara vad reglerna säger',
  'rulebook.ruleSet': 'Regler som gäller nu: {ruleSet}',
} as const;
