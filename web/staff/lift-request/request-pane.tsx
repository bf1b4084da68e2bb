import { CheckCircleIcon } from '@phosphor-icons/react/CheckCircle';
import type { ReactNode } from 'react';
import type { CourseEvent, InformationType, LiftRequest } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { type LookUpText, useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { dateText, dayOf, timeText, timeWithSeconds } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { useFocusOnMount } from '../../ui/use-focus-on-mount.ts';
import { type StepContext, useOpenOverview } from '../follow-steps/step-context.ts';
import { letGoOfOpened } from '../lookup.ts';
import { inSentence } from '../names.ts';
import { Call } from './call.tsx';
import { afterDecision, isUndecided, minutesSince, type Stage, stagesOf } from './lift-request.ts';
import { useNow } from './use-lift-requests.ts';

/** One request: how long it has waited, where it is now, and what has happened so far. */
export function RequestPane(props: {
  readonly request: LiftRequest;
  readonly context: StepContext;
  /** It was sent just now, and took the place of its form. */
  readonly isNew?: boolean;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { request, context } = props;
  const provider = request.controller.name;
  const id = `request-${request.id}`;
  const heading = useFocusOnMount<HTMLHeadingElement>(props.isNew ?? false);
  return (
    <section className="pane own-form" aria-labelledby={id}>
      <h3 id={id} ref={heading} tabIndex={-1}>
        {text('staff.lift.to', { provider })}
      </h3>
      <div className={isUndecided(request) ? 'wait' : 'wait wait-over'}>
        {isUndecided(request) ? <Elapsed since={request.requestedAt} /> : null}
        <div role="status">
          <Said request={request} context={context} />
        </div>
        <Call phone={request.dutyPhone} who={provider} />
      </div>
      <ol className="course" aria-label={text('staff.lift.course')}>
        {stagesOf(request).map((stage) => (
          <StageLine key={stage.name} stage={stage} />
        ))}
      </ol>
      <After events={afterDecision(request)} />
      <p className="xsmall soft">
        {text('staff.lift.sameThere', {
          provider,
          time: timeWithSeconds(request.requestedAt, language),
        })}
      </p>
    </section>
  );
}

/** "3 min sedan 03.12.40": counted on the page, and not read out every time it changes. */
function Elapsed({ since }: { readonly since: string }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const now = useNow();
  return (
    <p className="elapsed">
      {text('staff.lift.minutes', { minutes: minutesSince(since, now) })}
      <small>{text('staff.lift.since', { time: timeWithSeconds(since, language) })}</small>
    </p>
  );
}

/** Where the request is, in words; a decision with its reason, and what may be done then. */
function Said({ request, context }: Parameters<typeof RequestPane>[0]): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const moment = useMoment();
  const openOverview = useOpenOverview(context.lookup);
  const provider = request.controller.name;
  const { openedAt, decidedBy, reason, until, scope } = request;
  const by = [decidedBy?.name, decidedBy?.role && inSentence(decidedBy.role)]
    .filter((part) => part !== null && part !== undefined && part !== '')
    .join(', ');
  const why = reason === null ? null : <p>{text('staff.lift.reason', { reason })}</p>;
  const who = by === '' ? null : <p className="small soft">{text('staff.lift.by', { by })}</p>;
  switch (request.state) {
    case 'waiting':
      return (
        <>
          <b>{text('staff.lift.waiting', { provider })}</b>
          <p className="soft">{text('staff.lift.waiting.body')}</p>
        </>
      );
    case 'opened':
      return (
        <>
          <b>{text('staff.lift.opened', { provider, time: timeText(openedAt ?? '', language) })}</b>
          <p className="soft">{text('staff.lift.opened.body')}</p>
        </>
      );
    case 'granted':
      return (
        <Notice
          tone="met"
          icon={CheckCircleIcon}
          title={text(`staff.lift.granted.${scope}`, {
            unit: context.unit,
            until: until === null ? '' : moment(until),
          })}
        >
          {why}
          {who}
          <div className="row">
            <Button
              tone="primary"
              onPress={() => {
                letGoOfOpened(context.lookup);
                openOverview();
              }}
            >
              {text('staff.lift.open')}
            </Button>
          </div>
        </Notice>
      );
    case 'declined':
      return (
        <Notice tone="missing" title={text('staff.lift.declined', { provider })}>
          {why}
          {who}
          <b className="notice-do">{text('staff.refusal.do')}</b>
          <ul className="bullets">
            <li>{text('staff.lift.declined.call')}</li>
            <li>{text('staff.lift.declined.again')}</li>
          </ul>
        </Notice>
      );
    case 'ended':
    case 'runOut':
      return (
        <Notice title={text(`staff.lift.${request.state}`, { provider })}>
          <p>
            {text(`staff.lift.${request.state}.body`, {
              until: until === null ? '' : moment(until),
            })}
          </p>
        </Notice>
      );
  }
}

function StageLine({ stage }: { readonly stage: Stage }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <li
      className={`course-${stage.state}`}
      {...(stage.state === 'here' ? { 'aria-current': 'step' as const } : {})}
    >
      {text(`staff.lift.stage.${stage.name}`)}
      {stage.at === null ? null : (
        <span className="faint tabular">{timeText(stage.at, language)}</span>
      )}
    </li>
  );
}

/** Who has read since the lift, and that it was ended: the same is shown to the provider that lifted. */
function After({ events }: { readonly events: readonly CourseEvent[] }): ReactNode {
  const text = useText();
  const moment = useMoment();
  if (events.length === 0) return null;
  return (
    <div>
      <b className="small">{text('staff.lift.after')}</b>
      <ul className="course-after">
        {events.map(({ at, what, staffName, types }) => (
          <li key={`${at} ${what} ${staffName}`}>
            <span className="tabular soft">{moment(at)}</span>{' '}
            {what === 'ended'
              ? text('staff.lift.after.ended')
              : text('staff.lift.after.read', {
                  who: staffName ?? text('staff.lift.after.somebody'),
                  types: (types ?? []).map((type) => inSentence(typeText(type, text))).join(', '),
                })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The kind of document in words; one that is newer than this page as the server calls it. */
function typeText(type: string, text: LookUpText): string {
  return text(`shared.type.${type as InformationType}`);
}

/** "kl. 15.00" today, else with its date. */
function useMoment(): (instant: string) => string {
  const text = useText();
  const { language } = useLanguage();
  return (instant) => {
    const time = timeText(instant, language);
    return dayOf(instant) === dayOf(new Date().toISOString())
      ? text('shared.clock', { time })
      : text('staff.reader.at', { date: dateText(instant, language), time });
  };
}
