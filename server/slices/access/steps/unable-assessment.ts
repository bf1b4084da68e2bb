import type { Language } from '@samvy/law';
import type { Instant } from '../../../platform/database.ts';
import { endOfDay, swedishDate } from '../../../platform/swedish-time.ts';
import { type AttitudeSource, recordAttitude, recordCapacity } from '../../capacity/index.ts';
import { isChildOn } from '../../person/index.ts';
import { changeStanding, type NotWritten, reused, type Standing } from './standing.ts';
import type { Looking, LookupAccess } from './step.ts';

/** How staff assessed that a person lastingly can't consent, and what they found (SVOD 3:3, 3:4). */
export interface UnableAssessment {
  readonly id: string;
  /** How the ability was assessed. */
  readonly how: string;
  readonly asked: readonly AttitudeSource[];
  readonly findings: string;
  readonly clarified: boolean;
  readonly reasonToAssumeOpposition: boolean;
  /** Whether the care, or the interventions, are necessary, and why. */
  readonly necessary: boolean;
  readonly necessity: string;
  readonly until: Instant;
}

/** Years that an assessment lasts at most. */
const longestYears = 1;

/**
 * Records the assessment: it counts for the reader's unit until its day, and no longer. Of an adult only: a child
 * who can't consent is another matter (SVOD 3:1 third paragraph, 3:2 second paragraph).
 */
export function assessUnable(
  access: LookupAccess,
  looking: Looking,
  language: Language,
  assessment: UnableAssessment,
): Promise<Standing | NotWritten> {
  const { id, how, asked, findings, clarified, until } = assessment;
  const { reasonToAssumeOpposition, necessary, necessity } = assessment;
  const { lookup, reader } = looking;
  const recorded = {
    personId: lookup.personId,
    id,
    unitId: reader.assignment.unitId,
    staffId: reader.staffId,
    validUntil: until,
  };
  return changeStanding(access, looking, language, {
    step: 'unableAssessment',
    details: { id, asked, clarified, reasonToAssumeOpposition, necessary, necessity, until },
    async write(sql, found) {
      if (isChildOn(found.birthDate, found.on)) {
        return {
          code: 'input-invalid',
          detail: 'This is for adults. For a child, record that the child can not itself consent.',
        };
      }
      if (until <= found.at || until > latestEnd(found.at)) {
        return {
          code: 'input-invalid',
          pointer: '/until',
          detail: 'Give today or a later date, at most a year ahead.',
        };
      }
      const able = await recordCapacity(sql, { ...recorded, capacity: 'lastinglyUnable', how });
      if (able === 'conflict') return reused;
      const attitude = await recordAttitude(sql, {
        ...recorded,
        aim: 'reading',
        ...{ asked, findings, clarified, reasonToAssumeOpposition, necessary, necessity },
      });
      return attitude === 'conflict' ? reused : undefined;
    },
  });
}

/** The end of the day a year after the one of `at`. */
function latestEnd(at: Instant): Instant {
  const day = Temporal.PlainDate.from(swedishDate(at)).add({ years: longestYears });
  return endOfDay(day.toString());
}
