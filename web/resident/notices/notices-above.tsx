import { BellSimpleIcon } from '@phosphor-icons/react/BellSimple';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { nearDateText } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { useTelling } from '../telling.ts';
import { whatWasDone } from './notice-words.ts';
import { useNotices } from './notices.ts';

/** The newest of what happened without the person's yes, above who has read. Nothing when there is none. */
export function NoticesAbove(): ReactNode {
  const notices = useNotices();
  const telling = useTelling(notices.data?.trace.at);
  const [newest] = notices.data?.notices ?? [];
  const { text, language } = telling;
  if (newest === undefined) return null;
  return (
    <div className="notices-above">
      <Notice tone="trace" icon={BellSimpleIcon} title={text('resident.notices.title')}>
        <p>
          {nearDateText(newest.at, telling.now, language)}: {whatWasDone(newest, telling)}
        </p>
        <p>
          <Link to="/resident/notices">
            {text('resident.notices.all', { count: notices.data?.notices.length ?? 0 })}
          </Link>
        </p>
      </Notice>
    </div>
  );
}
