/** Words that the rows of the decision table share: values, days, and who is meant. */

import type { Cells } from './row.ts';

export const yes = ['yes'] as const;
export const no = ['no'] as const;
export const notYes = ['no', 'unknown'] as const;
export const notNo = ['yes', 'unknown'] as const;

/** The statute of 2022 came into force on this day, and permits nothing before it. */
export const svod = '2023-01-01';
export const pdl = '2008-07-01';
/** Before any day that is asked about: the question of inner access in social care has no first day. */
export const always = '0001-01-01';
export const lastDayOfOldSocialServicesAct = '2025-06-30';
export const firstDayOfNewSocialServicesAct = '2025-07-01';

/** One who can give consent. A custodian's consent is not the child's, and unknown is nobody. */
export const whoCanConsent = ['able', 'temporarilyUnable', 'lastinglyUnable'] as const;
export const child = ['childUnable'] as const;
export const lastingly = ['lastinglyUnable'] as const;

export const careProvider = ['careProvider'] as const;
export const socialCareProvider = ['socialCareProvider'] as const;
/** Where a section treats the kinds apart, which one holds the data must be known. */
export const eitherKind = [...careProvider, ...socialCareProvider] as const;

/** Inside a care provider. */
export const insideCare: Cells = { reader: careProvider, source: careProvider };
