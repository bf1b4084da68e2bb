import type { LineAnswer } from '../../platform/line-answer.ts';

/** How a refusal to make available is told to the one who published: by the section that refuses. */
const reasons: Readonly<Record<string, { code: string; pointer: string; detail: string }>> = {
  'SVOD 1:1': {
    code: 'intervention-not-covered',
    pointer: '/intervention',
    detail:
      'Only interventions for older persons and persons with disability belong in the system: leave this document out.',
  },
  'SVOD 1:3': {
    code: 'not-kept-per-person',
    pointer: '/keptPerPerson',
    detail:
      'Only documentation kept for each person separately belongs in the system: leave this document out.',
  },
  'SVOD 2:1': {
    code: 'not-processed-for-care',
    pointer: '/processedFor',
    detail:
      'Only what is processed for care, interventions or their administration may be shared: leave this document out.',
  },
  'SVOD 2:2': {
    code: 'not-informed',
    pointer: '/person',
    detail:
      'The person has not been told what the controller must tell first: inform the person, send that to information-given, and publish again.',
  },
  'SVOD 2:3': {
    code: 'opposed',
    pointer: '/person',
    detail:
      'The person has opposed this at the controller: nothing it covers is made available until the block is lifted there.',
  },
  'SVOD 2:4': {
    code: 'capacity-unknown',
    pointer: '/person',
    detail:
      "It isn't known whether the person can take a position: register the person's birth date or a new assessment.",
  },
  'SVOD 2:6': {
    code: 'attitude-not-clarified',
    pointer: '/person',
    detail:
      "The person lastingly can't take a position, and no assessment of the controller's in force says that the attitude has been clarified and gives no reason to assume opposition: send one to attitude-assessments, and publish again. When opposition must be assumed, nothing is made available.",
  },
};

/** The answer to a refused document, from the sections that refuse it; the first one is explained. */
export function refusalOf(cites: readonly string[]): Omit<LineAnswer, 'id'> {
  const section = cites[0] ?? 'SVOD 2:4';
  const reason = reasons[section] ?? {
    code: 'refused-by-law',
    pointer: '',
    detail: 'The law does not let this into the system.',
  };
  const others = cites.slice(1);
  return {
    outcome: 'refused',
    section,
    ...reason,
    detail:
      others.length === 0
        ? reason.detail
        : `${reason.detail} Also refused by ${others.join(', ')}.`,
  };
}
