/**
 * The rows of the questions that only portals ask: insurance-medical investigations, blocks between
 * units, and what the person is shown. Written from the text of the statutes, as the others are.
 */

import {
  careProvider,
  insideCare,
  no,
  notNo,
  pdl,
  socialCareProvider,
  svod,
  yes,
} from './cells.ts';
import type { Row } from './row.ts';

/** PDL 4:2 second paragraph: since this day an insurance-medical investigation stays in its unit. */
const lastDayBeforeInvestigationsStayedInUnit = '2018-12-31';

// ---- PDL 4:2: reading data of an insurance-medical investigation

const investigations: readonly Row[] = [
  {
    section: 'PDL 4:1',
    questions: ['readInsuranceInvestigation'],
    effect: 'permits',
    from: pdl,
    says: 'At the own unit: one who takes part in the care.',
    when: { boundary: ['sameUnit'], ...insideCare, authorised: yes, takesPartInCare: yes },
  },
  {
    section: 'PDL 4:1',
    questions: ['readInsuranceInvestigation'],
    effect: 'permits',
    from: pdl,
    says: 'At the own unit: other need for work in health care.',
    when: { boundary: ['sameUnit'], ...insideCare, authorised: yes, otherNeedForWork: yes },
  },
  ...(['takesPartInCare', 'otherNeedForWork'] as const).flatMap((need): Row[] => [
    {
      section: 'PDL 4:1',
      questions: ['readInsuranceInvestigation'],
      effect: 'permits',
      from: pdl,
      until: lastDayBeforeInvestigationsStayedInUnit,
      says: 'Another unit, before the paragraph: by an active choice, nothing being blocked.',
      when: {
        boundary: ['sameProvider'],
        ...insideCare,
        authorised: yes,
        activeChoiceMade: yes,
        innerBlocked: no,
        [need]: yes,
      },
    },
    {
      section: 'PDL 4:1',
      questions: ['readInsuranceInvestigation'],
      effect: 'permits',
      from: pdl,
      until: lastDayBeforeInvestigationsStayedInUnit,
      says: 'Another unit, before the paragraph: after a lift, what matters for the care.',
      when: {
        boundary: ['sameProvider'],
        ...insideCare,
        authorised: yes,
        activeChoiceMade: yes,
        innerBlocked: notNo,
        liftedForReader: yes,
        relevant: yes,
        [need]: yes,
      },
    },
  ]),
];

// ---- PDL 4:4, 4:5: the patient's block between units, that there is one, and which unit has blocked

const innerBlocks: readonly Row[] = [
  {
    section: 'PDL 4:4',
    questions: ['setInnerBlock'],
    effect: 'permits',
    from: pdl,
    says: 'First and second paragraph: the patient, never a custodian; blocked at once.',
    must: true,
    when: { source: careProvider, requestedBy: ['person'], askedAt: ['blockingProvider'] },
  },
  {
    section: 'PDL 4:4',
    questions: ['liftInnerBlock'],
    effect: 'permits',
    from: pdl,
    says: 'First paragraph: the block stands while the patient opposes, and no longer.',
    when: { source: careProvider, requestedBy: ['person'], askedAt: ['blockingProvider'] },
  },
  {
    section: 'PDL 4:4',
    questions: ['seeInnerBlockFlag'],
    effect: 'permits',
    from: pdl,
    says: 'Third paragraph: other units of the care provider may know that there are blocked data.',
    when: { reader: careProvider, boundary: ['sameProvider'], authorised: yes },
  },
  {
    section: 'PDL 4:5',
    questions: ['seeWhichUnitBlocked'],
    effect: 'permits',
    from: pdl,
    says: 'Second paragraph: in the case of point 2, which units have blocked shall be made known.',
    must: true,
    when: {
      boundary: ['sameUnit', 'sameProvider'],
      reader: careProvider,
      authorised: yes,
      consentObtainable: no,
      relevant: yes,
      careIndispensable: yes,
    },
  },
];

// ---- SVOD 4:2, 4:5, PDL 5:5, 8:5: who has read, and a care provider's own data, to the person

const toThePerson: readonly Row[] = [
  {
    section: 'SVOD 4:2',
    questions: ['showLogToResident'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph, second sentence: the log of access to what others made available.',
    when: { boundary: ['otherProvider'] },
  },
  {
    section: 'SVOD 4:5',
    questions: ['showLogToResident'],
    effect: 'permits',
    from: svod,
    says: 'First paragraph: social care shall tell a recipient who asks of access under the act.',
    must: true,
    when: { boundary: ['otherProvider'], reader: socialCareProvider, requestedBy: ['person'] },
  },
  {
    section: 'PDL 5:5',
    questions: ['showLogToResident'],
    effect: 'permits',
    from: pdl,
    says: "First paragraph, second sentence: the log of access within the care provider, on the first's condition.",
    when: {
      boundary: ['sameUnit', 'sameProvider'],
      reader: careProvider,
      mayBeDisclosedToPerson: yes,
    },
  },
  {
    section: 'PDL 8:5',
    questions: ['showLogToResident'],
    effect: 'permits',
    from: pdl,
    says: 'First paragraph: a care provider shall tell a patient who asks of electronic access.',
    must: true,
    when: { reader: careProvider, requestedBy: ['person'] },
  },
  {
    section: 'PDL 5:5',
    questions: ['showOwnDataToResident'],
    effect: 'permits',
    from: pdl,
    says: 'First paragraph, first sentence: what may be disclosed, from care and its administration.',
    when: { source: careProvider, processedForCare: yes, mayBeDisclosedToPerson: yes },
  },
];

/** All of them. */
export const portalRows: readonly Row[] = [...investigations, ...innerBlocks, ...toThePerson];
