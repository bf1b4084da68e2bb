import type { Attitude, AttitudeSource } from '../../api/types.ts';
import { parseDateText } from '../../ui/dates.ts';
import { dateFault, type Faults, onlyFaults, wordsFault } from '../follow-steps/forms.ts';
import { addDays } from '../swedish-time.ts';
import type { YesNo } from '../yes-no.tsx';

/** The assessment of a person who lastingly can't consent, as it is being written. Empty means not answered. */
export type AssessmentForm = {
  how: string;
  asked: readonly AttitudeSource[];
  findings: string;
  clarified: YesNo;
  reasonToAssumeOpposition: YesNo;
  necessary: YesNo;
  necessity: string;
  until: string;
};

export const emptyAssessment: AssessmentForm = {
  how: '',
  asked: [],
  findings: '',
  clarified: '',
  reasonToAssumeOpposition: '',
  necessary: '',
  necessity: '',
  until: '',
};

/** Whom one can ask about the attitude, the nearest to the person first. */
export const askedOf: readonly AttitudeSource[] = [
  'earlierStatements',
  'relatives',
  'representative',
  'staff',
  'records',
];

/** What is left to fill in before the assessment can be saved. It holds a year at most. */
export function assessmentFaults(form: AssessmentForm, today: string): Faults<AssessmentForm> {
  return onlyFaults<AssessmentForm>({
    how: wordsFault(form.how),
    asked: form.asked.length === 0 ? 'tick' : undefined,
    findings: wordsFault(form.findings),
    clarified: form.clarified === '' ? 'choose' : undefined,
    reasonToAssumeOpposition: form.reasonToAssumeOpposition === '' ? 'choose' : undefined,
    necessary: form.necessary === '' ? 'choose' : undefined,
    necessity: form.necessary === '' ? undefined : wordsFault(form.necessity),
    until: dateFault(form.until, today, addDays(today, 365)),
  });
}

/** What in an assessment keeps the contents closed. */
export type Closing = 'opposition' | 'notClarified' | 'notNecessary';

/** Which answers keep the contents closed, to be said before anything is saved. The server decides. */
export function closingAnswers(form: AssessmentForm): Closing[] {
  return closingOf({
    opposition: form.reasonToAssumeOpposition === 'yes',
    notClarified: form.clarified === 'no',
    notNecessary: form.necessary === 'no',
  });
}

/** What in a recorded assessment keeps the contents closed. */
export function closingFindings(
  attitude: Pick<Attitude, 'clarified' | 'reasonToAssumeOpposition' | 'necessary'>,
): Closing[] {
  return closingOf({
    opposition: attitude.reasonToAssumeOpposition,
    notClarified: !attitude.clarified,
    notNecessary: !attitude.necessary,
  });
}

function closingOf(holds: Readonly<Record<Closing, boolean>>): Closing[] {
  return (['opposition', 'notClarified', 'notNecessary'] as const).filter((each) => holds[each]);
}

/** The assessment as the server takes it. */
export function assessmentBody(form: AssessmentForm) {
  return {
    how: form.how.trim(),
    asked: form.asked,
    findings: form.findings.trim(),
    clarified: form.clarified === 'yes',
    reasonToAssumeOpposition: form.reasonToAssumeOpposition === 'yes',
    necessary: form.necessary === 'yes',
    necessity: form.necessity.trim(),
    until: parseDateText(form.until),
  };
}
