import './open-page.css';
import { type ReactNode, useEffect } from 'react';
import { Brand } from '../ui/brand.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { SkipLink } from '../ui/skip-link.tsx';
import { Sky } from '../ui/sky.tsx';

/** A page for whoever comes, signed in or not: in the size of the resident portal, under its sky. */
export function OpenPage({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}): ReactNode {
  useEffect(() => {
    document.documentElement.dataset['portal'] = 'resident';
    return () => {
      delete document.documentElement.dataset['portal'];
    };
  }, []);
  return (
    <>
      <SkipLink />
      <header className="top">
        <div className="wrap top-in">
          <Brand home="/" />
          <div className="push small">
            <LanguageSwitch />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Sky title={title}>
          <p className="lead">{lead}</p>
        </Sky>
        <div className="wrap">{children}</div>
      </main>
    </>
  );
}
