import type { ReactNode } from 'react';
import type { CourseEvent, LiftRequestFull } from '../api/types.ts';
import type { MessageKey } from '../messages/index.ts';
import { useLanguage } from '../messages/language.tsx';
import { useText } from '../messages/text.tsx';
import { Tags } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { timeWithSeconds } from '../ui/dates.ts';

/** What has happened, in order, with what was read: whoever asked sees the same. */
export function Course({
  request,
  refresh,
  isRefreshing,
}: {
  readonly request: LiftRequestFull;
  readonly refresh: () => void;
  readonly isRefreshing: boolean;
}): ReactNode {
  const text = useText();
  const { course, state } = request;
  const wasLifted = state !== 'declined';
  return (
    <section className="pane office-pane" aria-labelledby="course">
      <h2 id="course">{text('office.course.title')}</h2>
      <ol className="course">
        {course.map((event) => (
          <CourseLine key={`${event.at} ${event.what}`} event={event} />
        ))}
      </ol>
      {wasLifted && !course.some(({ what }) => what === 'read') ? (
        <p className="small soft">{text('office.course.nothingRead')}</p>
      ) : null}
      {wasLifted ? (
        <div>
          <Button small working={isRefreshing} onPress={refresh}>
            {text(isRefreshing ? 'office.course.refreshing' : 'office.course.refresh')}
          </Button>
          <p className="small soft office-hint">{text('office.course.refreshHint')}</p>
        </div>
      ) : null}
    </section>
  );
}

function CourseLine({ event }: { readonly event: CourseEvent }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { at, what, unit, staffName, types } = event;
  return (
    <li className={`course-${what}`}>
      <time className="small" dateTime={at}>
        {timeWithSeconds(at, language)}
      </time>
      <div>
        <b>{text(`office.course.${what}`)}</b>
        <p className="small soft">
          {unit !== null && staffName !== null
            ? text('office.course.byWhere', { name: staffName, unit })
            : (staffName ?? unit)}
        </p>
        {types === undefined || types.length === 0 ? null : (
          <Tags names={types.map((type) => text(`shared.type.${type}` as MessageKey))} />
        )}
      </div>
    </li>
  );
}
