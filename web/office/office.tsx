import '../staff/staff.css';
import './office.css';
import { LockSimpleIcon } from '@phosphor-icons/react/LockSimple';
import { Link, Outlet } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useText } from '../messages/text.tsx';
import { hasDuty } from '../session/duty.ts';
import { Portal } from '../session/portal.tsx';
import { useLockNow, useStaffSession } from '../session/session.ts';
import { AccountMenu } from '../staff/account-menu.tsx';
import { inSentence } from '../staff/names.ts';
import { useShortcuts } from '../staff/use-shortcuts.ts';
import { Icon } from '../ui/icon.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { TopBar, TopBarButton, TopBarWho } from '../ui/top-bar.tsx';
import { OfficeShortcuts } from './office-shortcuts.tsx';

/** Everything of the office: the session of staff and its lock, the bar, and the pages of each duty. */
export function Office(): ReactNode {
  return (
    <Portal portal="staff">
      <Inside />
    </Portal>
  );
}

function Inside(): ReactNode {
  const text = useText();
  const { staff, assignment } = useStaffSession();
  const lock = useLockNow();
  const reviews = hasDuty(assignment, 'logReviewer');
  const [listOpen, setListOpen] = useState(false);
  useShortcuts(reviews ? { '?': () => setListOpen(true) } : {});
  return (
    <>
      <SkipLink />
      <TopBar home="/office">
        <nav className="office-nav" aria-label={text('shared.pages')}>
          {hasDuty(assignment, 'liftOfficer') ? (
            <Link to="/office" activeOptions={{ exact: true }}>
              {text('office.bar.requests')}
            </Link>
          ) : null}
          {reviews ? <Link to="/office/review">{text('office.bar.review')}</Link> : null}
          {hasDuty(assignment, 'unitManager') ? (
            <Link to="/office/questions">{text('office.bar.questions')}</Link>
          ) : null}
          {reviews || hasDuty(assignment, 'unitManager') ? (
            <Link to="/office/cases">{text('office.bar.cases')}</Link>
          ) : null}
          <Link to="/staff">{text('office.bar.search')}</Link>
        </nav>
        <TopBarWho
          name={
            assignment === null
              ? staff.name
              : text('office.bar.who', { name: staff.name, role: inSentence(assignment.role) })
          }
          detail={assignment?.unit.name ?? ''}
        >
          <AccountMenu {...(reviews ? { onShortcuts: () => setListOpen(true) } : {})} />
          <TopBarButton onPress={lock}>
            <Icon of={LockSimpleIcon} />
            <span className="hide-narrow">{text('office.bar.lock')}</span>
            <span className="hidden-visually"> {text('office.bar.lock.rest')}</span>
          </TopBarButton>
        </TopBarWho>
      </TopBar>
      <Outlet />
      <OfficeShortcuts isOpen={listOpen} onClose={() => setListOpen(false)} />
    </>
  );
}
