import './notices.css';
import type { ReactNode } from 'react';
import type { ResidentNotice } from '../../api/types.ts';
import { CiteLink } from '../../ui/cite-link.tsx';
import { nearDateText, timeText } from '../../ui/dates.ts';
import { usePageTitle } from '../../ui/page-title.ts';
import { Sky } from '../../ui/sky.tsx';
import { Empty, Waiting } from '../../ui/states.tsx';
import { TraceLine } from '../../ui/trace-line.tsx';
import { Fault } from '../fault.tsx';
import { useTelling } from '../telling.ts';
import type { Telling } from '../visit.ts';
import { howLongItHeld, whatWasDone } from './notice-words.ts';
import { useNotices } from './notices.ts';

/** What happened without the person's yes: who did what, why, and what the law says about it. */
export function NoticesPage(): ReactNode {
  const notices = useNotices();
  const telling = useTelling(notices.data?.trace.at);
  const { text } = telling;
  usePageTitle(text('resident.notices.title'));
  return (
    <main id="main" tabIndex={-1} className="notices">
      <Sky title={text('resident.notices.title')}>
        <p className="lead">{text('resident.notices.lead')}</p>
      </Sky>
      <div className="wrap">
        {notices.data === undefined ? (
          notices.error === null ? (
            <Waiting>{text('resident.notices.waiting')}</Waiting>
          ) : (
            <Fault error={notices.error} onRetry={() => void notices.refetch()} />
          )
        ) : (
          <>
            {notices.data.notices.length === 0 ? (
              <Empty title={text('resident.notices.empty.title')}>
                <p>{text('resident.notices.empty.text')}</p>
              </Empty>
            ) : (
              notices.data.notices.map((notice) => (
                <NoticeArticle
                  key={`${notice.kind} ${notice.id}`}
                  notice={notice}
                  telling={telling}
                />
              ))
            )}
            {notices.data.notices.length === 0 ? null : (
              <p className="notice-wrong">{text('resident.notice.wrong')}</p>
            )}
            <TraceLine inset>{text('resident.trace')}</TraceLine>
          </>
        )}
      </div>
    </main>
  );
}

function NoticeArticle({
  notice,
  telling,
}: {
  readonly notice: ResidentNotice;
  readonly telling: Telling;
}): ReactNode {
  const { text, language, now } = telling;
  const head = `notice-${notice.kind}-${notice.id}`;
  const held = howLongItHeld(notice, telling);
  return (
    <article className="visit" aria-labelledby={head}>
      <p className="visit-when">
        <time dateTime={notice.at}>{nearDateText(notice.at, now, language)}</time>
        <span>{text('shared.clock', { time: timeText(notice.at, language) })}</span>
      </p>
      <div>
        <h2 className="notice-unit" id={head}>
          {notice.unit}
        </h2>
        <p className="soft small">{notice.connectedProvider}</p>
        <p className="visit-what">
          {whatWasDone(notice, telling)} {held}
        </p>
        {notice.reason === null ? null : (
          <blockquote>
            <p className="small soft">{text('resident.notice.reason')}</p>
            <p>{notice.reason}</p>
          </blockquote>
        )}
        <details className="why">
          <summary>{text('resident.notice.law')}</summary>
          <p>{text(`resident.notice.law.${notice.kind}`)}</p>
          <p>
            {notice.cites.map((cite) => (
              <CiteLink key={cite} cite={cite} />
            ))}
          </p>
        </details>
      </div>
    </article>
  );
}
