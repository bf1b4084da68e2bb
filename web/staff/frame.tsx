import './staff.css';
import { LockSimpleIcon } from '@phosphor-icons/react/LockSimple';
import { LockSimpleOpenIcon } from '@phosphor-icons/react/LockSimpleOpen';
import { MagnifyingGlassIcon } from '@phosphor-icons/react/MagnifyingGlass';
import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../messages/text.tsx';
import { isLiftOfficer } from '../session/duty.ts';
import { Portal } from '../session/portal.tsx';
import { useLockNow, useStaffSession } from '../session/session.ts';
import { Icon } from '../ui/icon.tsx';
import { Key } from '../ui/key.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { TopBar, TopBarButton, TopBarWho } from '../ui/top-bar.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ChooseAssignment } from './choose-assignment/choose-assignment-page.tsx';
import { focusNumber } from './find-person/focus.ts';
import { inSentence } from './names.ts';
import { ShortcutList } from './shortcut-list.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** Everything of the staff portal: session and lock, the bar, and the page below. */
export function Frame(): ReactNode {
  return (
    <Portal portal="staff">
      <Inside />
    </Portal>
  );
}

function Inside(): ReactNode {
  const text = useText();
  const session = useStaffSession();
  const navigate = useNavigate();
  const lock = useLockNow();
  const { pathname } = useLocation();
  const [listOpen, setListOpen] = useState(false);
  const { assignment } = session;
  const choosing = assignment === null || pathname === '/staff/assignment';

  const search = (): void => {
    if (choosing) return;
    navigate({ to: '/staff' }).then(focusNumber, () => undefined);
  };
  useShortcuts({ '/': search, '?': () => setListOpen(true) });

  return (
    <>
      <SkipLink />
      <TopBar home="/staff">
        {choosing ? null : (
          <TopBarButton className="bar-search" onPress={search}>
            <Icon of={MagnifyingGlassIcon} /> {text('staff.bar.search')} <Key>/</Key>
          </TopBarButton>
        )}
        {isLiftOfficer(assignment) ? (
          <TopBarButton onPress={() => void navigate({ to: '/office' })}>
            <span className="hide-narrow">
              <Icon of={LockSimpleOpenIcon} />
            </span>
            {text('office.bar.requests')}
          </TopBarButton>
        ) : null}
        <TopBarWho
          name={
            assignment === null
              ? session.staff.name
              : text('staff.bar.who', {
                  name: session.staff.name,
                  role: inSentence(assignment.role),
                })
          }
          detail={assignment?.unit.name ?? ''}
        >
          <AccountMenu onShortcuts={() => setListOpen(true)} />
          <TopBarButton onPress={lock}>
            <Icon of={LockSimpleIcon} />
            <span className="hide-narrow">{text('staff.bar.lock')}</span>
            <span className="hidden-visually"> {text('staff.bar.lock.rest')}</span>
          </TopBarButton>
        </TopBarWho>
      </TopBar>
      {choosing ? <ChooseAssignment /> : <Outlet />}
      <ShortcutList isOpen={listOpen} onClose={() => setListOpen(false)} />
    </>
  );
}
