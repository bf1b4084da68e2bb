import { UserCircleIcon } from '@phosphor-icons/react/UserCircle';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useLanguage } from '../messages/language.tsx';
import { languageNames, languages } from '../messages/languages.ts';
import { useText } from '../messages/text.tsx';
import { hasDuty } from '../session/duty.ts';
import { useSignOut, useStaffSession } from '../session/session.ts';
import { Icon } from '../ui/icon.tsx';

/** The pages of the office, by the duty that they are for. */
const offices = [
  { duty: 'liftOfficer', to: '/office', title: 'office.title' },
  { duty: 'logReviewer', to: '/office/review', title: 'office.bar.review' },
  { duty: 'unitManager', to: '/office/questions', title: 'office.questions.title' },
] as const;

/** What concerns whoever works here: assignment, shortcuts, language, signing out. */
export function AccountMenu({ onShortcuts }: { readonly onShortcuts?: () => void }): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const { assignment, assignments } = useStaffSession();
  const { language, setLanguage } = useLanguage();
  const signOut = useSignOut();
  return (
    <MenuTrigger>
      <Button className="bar-button" aria-label={text('staff.bar.menu')}>
        <Icon of={UserCircleIcon} />
      </Button>
      <Popover className="menu" placement="bottom end">
        <Menu aria-label={text('staff.bar.menu')}>
          {assignments.length > 1 ? (
            <MenuItem
              className="menu-item"
              onAction={() => void navigate({ to: '/staff/assignment' })}
            >
              {text('staff.bar.assignment')}
            </MenuItem>
          ) : null}
          {offices
            .filter(({ duty }) => hasDuty(assignment, duty))
            .map(({ duty, to, title }) => (
              <MenuItem key={duty} className="menu-item" onAction={() => void navigate({ to })}>
                {text(title)}
              </MenuItem>
            ))}
          {onShortcuts === undefined ? null : (
            <MenuItem className="menu-item" onAction={onShortcuts}>
              {text('staff.bar.shortcuts')}
            </MenuItem>
          )}
          {languages
            .filter((each) => each !== language)
            .map((each) => (
              <MenuItem
                key={each}
                id={each}
                className="menu-item"
                lang={each}
                onAction={() => setLanguage(each)}
              >
                {languageNames[each]}
              </MenuItem>
            ))}
          <MenuItem className="menu-item" onAction={() => void navigate({ to: '/rulebook' })}>
            {text('shared.rulebook')}
          </MenuItem>
          <MenuItem className="menu-item" onAction={() => signOut.mutate()}>
            {text('staff.bar.signOut')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
