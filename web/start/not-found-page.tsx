import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { OpenPage } from './open-page.tsx';

/** For an address that leads nowhere. */
export function NotFoundPage(): ReactNode {
  const text = useText();
  usePageTitle(text('shared.notFound.title'));
  return (
    <OpenPage title={text('shared.notFound.title')} lead={text('shared.notFound.text')}>
      <Link className="button" to="/">
        {text('shared.notFound.home')}
      </Link>
    </OpenPage>
  );
}
