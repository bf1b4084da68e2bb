import type { CourseEvent, LiftRequest } from '../../api/types.ts';
import { type Faults, onlyFaults } from '../follow-steps/forms.ts';

/** The request as it is being written: for whom, for how long, and where the officer can call. */
export type LiftRequestForm = {
  scope: 'person' | 'unit' | '';
  hours: '1' | '2' | '4' | '12' | '';
  callback: string;
};

export const emptyLiftRequest: LiftRequestForm = { scope: '', hours: '', callback: '' };

/** How long a lift can be asked for, in hours. The law's own word is no longer than the care needs. */
export const hoursOffered = ['1', '2', '4', '12'] as const;

/** What is left to fill in before the request can be sent. A number to call back is no duty. */
export function liftRequestFaults(form: LiftRequestForm): Faults<LiftRequestForm> {
  return onlyFaults<LiftRequestForm>({
    scope: form.scope === '' ? 'choose' : undefined,
    hours: form.hours === '' ? 'choose' : undefined,
  });
}

/** The instant some hours after another, in whole minutes. */
export function hoursAfter(hours: number, fromMs: number): string {
  const minuteMs = 60_000;
  return new Date(Math.floor(fromMs / minuteMs) * minuteMs + hours * 60 * minuteMs).toISOString();
}

/** Whole minutes from an instant to a time in milliseconds; never less than none, whatever the clocks say. */
export function minutesSince(instant: string, nowMs: number): number {
  return Math.max(0, Math.floor((nowMs - Date.parse(instant)) / 60_000));
}

/** Whether the blocking provider still has to decide. */
export function isUndecided({ state }: LiftRequest): boolean {
  return state === 'waiting' || state === 'opened';
}

/**
 * How often the requests are asked for, in milliseconds: often while a decision is awaited, now and then while a lift
 * may be ended, and never once nothing can change any more. Each time is an entry in the log.
 */
export function pollMs(requests: readonly LiftRequest[] | undefined): number | false {
  if (requests?.some(isUndecided) === true) return 10_000;
  return requests?.some(({ state }) => state === 'granted') === true ? 60_000 : false;
}

/** A stretch of the way from the danger to the decision. */
export type Stage = {
  readonly name: 'stated' | 'requested' | 'opened' | 'decision' | 'granted' | 'declined';
  readonly state: 'done' | 'here' | 'ahead';
  readonly at: string | null;
};

/** The way of a request: danger stated, sent, read by the officer on duty, decided. */
export function stagesOf(request: LiftRequest): readonly Stage[] {
  const at = (what: CourseEvent['what']): string | null =>
    request.course.find((event) => event.what === what)?.at ?? null;
  const decided =
    request.decidedAt === null ? undefined : at('declined') === null ? 'granted' : 'declined';
  const opened = request.openedAt !== null;
  return [
    { name: 'stated', state: 'done', at: at('stated') },
    {
      name: 'requested',
      state: opened || decided !== undefined ? 'done' : 'here',
      at: request.requestedAt,
    },
    {
      name: 'opened',
      state: decided !== undefined ? 'done' : opened ? 'here' : 'ahead',
      at: request.openedAt,
    },
    {
      name: decided ?? 'decision',
      state: decided === undefined ? 'ahead' : 'done',
      at: request.decidedAt,
    },
  ];
}

/** What has happened after the decision: who has read, and the lift's end before its time. Newest last. */
export function afterDecision(request: LiftRequest): readonly CourseEvent[] {
  return request.course.filter(({ what }) => what === 'read' || what === 'ended');
}

/** Changes when something in what the requests open has changed, so that what was read before is asked for anew. */
export function signatureOf(requests: readonly LiftRequest[] | undefined): string {
  return (requests ?? []).map(({ id, state }) => `${id} ${state}`).join(', ');
}
