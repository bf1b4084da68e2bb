import { SignOutIcon } from '@phosphor-icons/react/SignOut';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { Portal } from '../session/portal.tsx';
import { useResidentSession, useSignOut } from '../session/session.ts';
import { Brand } from '../ui/brand.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { ReadingsPage } from './readings-page.tsx';

/** What a signed-in resident meets. */
export function ResidentPortal(): ReactNode {
  return (
    <Portal portal="resident">
      <SkipLink />
      <Top />
      <ReadingsPage />
      <footer className="wrap foot small">
        <LanguageSwitch />
      </footer>
    </Portal>
  );
}

function Top(): ReactNode {
  const text = useText();
  const session = useResidentSession();
  const signOut = useSignOut();
  return (
    <header className="top">
      <div className="wrap top-in">
        <Brand home="/resident" />
        <span className="top-who">{session.person.name}</span>
        <Button small working={signOut.isPending} onPress={() => signOut.mutate()}>
          <Icon of={SignOutIcon} />
          {text(signOut.isPending ? 'shared.signingOut' : 'shared.signOut')}
        </Button>
      </div>
    </header>
  );
}
