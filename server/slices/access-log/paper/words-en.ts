import type { Words } from './words.ts';

export const en: Words = {
  locale: 'en-GB',
  title: (name) => `Who has read about ${name}`,
  intro:
    'Here is every time that somebody in health care or social care has read, or tried to read, through Samvy: when, from which unit, what was read and why it was permitted. Whoever read is named where the care provider or social care provider has decided so, and is otherwise told by role.',
  madeAt: (day, clock) => `This extract was made on ${day} at ${clock}.`,
  period: (from, until) =>
    from === null && until === null
      ? 'It covers all that the log holds.'
      : `It covers the time ${[from === null ? '' : `from ${from}`, until === null ? '' : `until ${until}`].filter((part) => part !== '').join(' ')}.`,
  who: 'Who',
  someone: 'Somebody whose role is not noted',
  namedRole: (name, role) => `${name}, ${role}`,
  what: 'What',
  did: {
    sawFlag: 'Looked whether others have information. Nothing was read.',
    sawSources: 'Saw who has information. Nothing was read.',
    searched: 'Looked the person up. Nothing was read.',
    refused: 'Tried to read, but was refused. Nothing was shown.',
  },
  read: (types) => `Read: ${types}.`,
  writtenBy: (names) => `Written by ${names}.`,
  why: 'Why',
  relation: {
    admitted: 'Admitted there.',
    visit: 'A visit there.',
    phone: 'Contact by telephone.',
    referral: 'Referred there.',
    homeCare: 'Care at home.',
    other: 'A patient there.',
  },
  kind: {
    interventions: 'Received help from them.',
    investigation: 'They looked into what help is needed.',
  },
  consent: (day) => `A yes was given on ${day}.`,
  exception: {
    childUnable: 'A child who could not answer: then no yes is needed.',
    lastinglyUnable:
      'The person could not answer. What she wants was looked into as far as possible, and nothing spoke for a no.',
    danger: 'There was danger to life or a grave risk to health, and nobody could be asked.',
  },
  purpose: {
    coordination: 'Care and help had to be coordinated.',
    certificate: 'A certificate was to be written.',
  },
  ownRecord: 'They read what is written with themselves.',
  flag: 'Those who give care or help may see whether others have something, to be able to ask.',
  general: "The law's conditions were met.",
  missing: {
    blocked: 'The information is blocked.',
    relation: 'No care or help from them was noted.',
    consent: 'There was no yes.',
    authorised: 'Whoever tried was not authorised.',
    need: 'Whoever tried had not said why it was needed.',
    general: 'Not all that the law asks was met.',
  },
  numbers: (numbers) => `Number ${numbers} in the log.`,
  inSeries: (numbers, series) => `Number ${numbers} of series ${series} in the log.`,
  beingSealed: 'Being sealed: the number comes within a second or so.',
  nobody: 'Nobody has read or tried to read in this time.',
  wholeTitle: 'Is everything here?',
  whole: (last) =>
    `All that is done gets a number, also when you look here yourself. Numbers 1 to ${last} are here, none is missing.`,
  wholeOf: (series, last) => `Series ${series}: numbers 1 to ${last} are here, none is missing.`,
  nothingSealed: 'Nothing has got a number yet.',
  gap: (numbers) => `Number ${numbers} is missing.`,
  gapMeans:
    'This must never happen. It means that something was taken out of the log, or cannot be read. Show this to those who have read about you, and to the Swedish Authority for Privacy Protection (imy.se).',
  checkTitle: 'How to check it',
  check: [
    'The log is sealed: it cannot be changed, shortened or thinned out unnoticed. This can be checked without trusting us.',
    'Get the file with proofs, on the same page as this extract. It has every number, with a proof that the log holds it.',
    'Run the program that belongs to Samvy: node tools/verify.ts --bundle FILE --log-key KEY. It needs no connection. The key is at /ledger/key. Ask somebody who is used to computers, or a patients’ association.',
    'This paper is for reading. It is the file with proofs that proves something.',
  ],
  page: (number) => `Page ${number}`,
  clock: (at) => `at ${at}`,
  clockSpan: (from, until) => `${from}–${until}`,
  type: {
    permanentCareContact: 'permanent care contact',
    permanentSocialCareContact: 'permanent social care contact',
    relativeContacts: 'contact details of relatives',
    assistanceDecision: 'decisions and interventions',
    implementationPlan: 'implementation plan',
    chronicWound: 'slow-healing wounds',
    dailyNote: 'daily notes',
    warning: 'warnings',
    diagnosis: 'diagnoses',
    medicationList: 'medication list',
    careContact: 'care contacts',
  },
};
