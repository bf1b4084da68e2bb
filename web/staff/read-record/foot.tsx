import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { useStaffSession } from '../../session/session.ts';
import { Key } from '../../ui/key.tsx';
import { useSingleKeys } from '../use-shortcuts.ts';

/** The shortcuts of the page, at its foot, and when the screen locks. */
export function Foot(): ReactNode {
  const text = useText();
  const [on] = useSingleKeys();
  const { idleMinutes } = useStaffSession();
  return (
    <footer className="foot">
      {on ? (
        <span className="keys">
          <span>
            <Key>J</Key>
            <Key>K</Key> {text('staff.shortcuts.documents.short')}
          </span>
          <span>
            <Key>S</Key> {text('staff.shortcuts.search.short')}
          </span>
          <span>
            <Key>T</Key> {text('staff.shortcuts.timeline.short')}
          </span>
          <span>
            <Key>B</Key> {text('staff.shortcuts.compare.short')}
          </span>
          <span>
            <Key>?</Key> {text('staff.shortcuts.list.short')}
          </span>
        </span>
      ) : null}
      <span className="xsmall soft push">{text('staff.foot.lock', { minutes: idleMinutes })}</span>
    </footer>
  );
}
