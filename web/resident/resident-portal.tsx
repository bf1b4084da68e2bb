import './resident.css';
import { BellSimpleIcon } from '@phosphor-icons/react/BellSimple';
import { EyeIcon } from '@phosphor-icons/react/Eye';
import { FilesIcon } from '@phosphor-icons/react/Files';
import { HandPalmIcon } from '@phosphor-icons/react/HandPalm';
import { SignOutIcon } from '@phosphor-icons/react/SignOut';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { Portal } from '../session/portal.tsx';
import { useResidentSession, useSignOut } from '../session/session.ts';
import { Brand } from '../ui/brand.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { ChildBanner, ChildChoice } from './child-choice.tsx';
import { useResidentText } from './telling.ts';

/** What a signed-in resident meets: the pages, and, for a custodian, whose they are. */
export function ResidentPortal(): ReactNode {
  return (
    <Portal portal="resident">
      <SkipLink />
      <Top />
      <Page />
      <Foot />
    </Portal>
  );
}

/** A page drawn for one person is never reused for another. */
function Page(): ReactNode {
  const { actingFor } = useResidentSession();
  return (
    <div key={actingFor ?? 'self'}>
      <Outlet />
    </div>
  );
}

const pages = [
  { to: '/resident', icon: EyeIcon, name: 'readings', exact: true },
  { to: '/resident/sharing', icon: HandPalmIcon, name: 'sharing', exact: false },
  { to: '/resident/documents', icon: FilesIcon, name: 'documents', exact: false },
  { to: '/resident/notices', icon: BellSimpleIcon, name: 'notices', exact: false },
] as const;

function Top(): ReactNode {
  const text = useResidentText();
  const session = useResidentSession();
  const signOut = useSignOut();
  return (
    <>
      <header className="top">
        <div className="wrap top-in">
          <Brand home="/resident" />
          <span className="top-who">{session.person.name}</span>
          <Button small working={signOut.isPending} onPress={() => signOut.mutate()}>
            <Icon of={SignOutIcon} />
            {text(signOut.isPending ? 'shared.signingOut' : 'shared.signOut')}
          </Button>
        </div>
        <ChildChoice />
        <nav className="wrap tabs" aria-label={text('shared.pages')}>
          {pages.map(({ to, icon, name, exact }) => (
            <Link key={name} to={to} activeOptions={{ exact }}>
              <Icon of={icon} />
              <span>{text(`resident.nav.${name}`)}</span>
            </Link>
          ))}
        </nav>
      </header>
      <ChildBanner />
    </>
  );
}

function Foot(): ReactNode {
  const text = useText();
  return (
    <footer className="wrap foot small">
      <Link to="/rulebook">{text('shared.rulebook')}</Link>
      <LanguageSwitch />
    </footer>
  );
}
