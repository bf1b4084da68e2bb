import type { DocumentFull } from '../../api/types.ts';
import { type AssistanceDecision, bodyOf, type Schedule } from '../documents/bodies.ts';

/** One line of the week: an intervention, its time, and the days it is given (Monday first). */
export type WeekRow = {
  name: string;
  from: string | undefined;
  until: string | undefined;
  everyWeeks: number;
  days: readonly boolean[];
  documentId: string;
};

export type CurrentDecision = { documentId: string; decision: AssistanceDecision };

/** The decisions in force on a date ('YYYY-MM-DD'), and what is being investigated. */
export function currentDecisions(
  documents: readonly DocumentFull[],
  today: string,
): { granted: CurrentDecision[]; investigating: CurrentDecision[] } {
  const all = documents.flatMap((document) => {
    const decision = bodyOf(document, 'assistanceDecision');
    return decision === undefined ? [] : [{ documentId: document.id, decision }];
  });
  return {
    granted: all.filter(({ decision }) => decision.status === 'granted' && covers(decision, today)),
    investigating: all.filter(({ decision }) => decision.status === 'investigating'),
  };
}

/** The week's lines, earliest in the day first; what has no schedule comes last, without days. */
export function weekRows(decisions: readonly CurrentDecision[]): WeekRow[] {
  const rows = decisions.flatMap(({ documentId, decision }) =>
    decision.interventions.flatMap((intervention): WeekRow[] => {
      const schedules = intervention.schedule ?? [];
      if (schedules.length === 0) return [{ ...unscheduled, name: intervention.name, documentId }];
      return mergeSameTimes(schedules).map((schedule) => ({
        name: intervention.name,
        from: schedule.from,
        until: schedule.until,
        everyWeeks: schedule.everyWeeks ?? 1,
        days: [1, 2, 3, 4, 5, 6, 7].map((day) => schedule.weekdays.includes(day)),
        documentId,
      }));
    }),
  );
  return rows.sort((a, b) => (a.from ?? '99').localeCompare(b.from ?? '99'));
}

const unscheduled = {
  from: undefined,
  until: undefined,
  everyWeeks: 1,
  days: [false, false, false, false, false, false, false],
} as const;

/** Several entries at the same time of day are one line with more days. */
function mergeSameTimes(schedules: readonly Schedule[]): Schedule[] {
  const merged = new Map<string, Schedule>();
  for (const schedule of schedules) {
    const key = `${schedule.from}/${schedule.until ?? ''}/${schedule.everyWeeks ?? 1}`;
    const known = merged.get(key);
    const weekdays = [...(known?.weekdays ?? []), ...schedule.weekdays];
    merged.set(key, { ...schedule, weekdays: [...new Set(weekdays)].sort((a, b) => a - b) });
  }
  return [...merged.values()];
}

/** The implementation plans that hold today: the goals of one that has ended are no goals now. */
export function currentPlans(
  documents: readonly DocumentFull[],
  today: string,
): readonly DocumentFull[] {
  return documents.filter((document) => {
    const plan = bodyOf(document, 'implementationPlan');
    return plan !== undefined && covers(plan, today);
  });
}

function covers(
  { from, until }: Pick<AssistanceDecision, 'from' | 'until'>,
  today: string,
): boolean {
  return (from === undefined || from <= today) && (until === undefined || until >= today);
}
