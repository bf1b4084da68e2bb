import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { OpenPage } from './open-page.tsx';
import { signInFailure } from './sign-in-failure.ts';

/** Why somebody came back without being signed in, and the way to try again. */
export function SignInFailedPage(): ReactNode {
  const text = useText();
  const { code } = useSearch({ from: '/sign-in-failed' });
  usePageTitle(text('shared.signInFailed.title'));
  return (
    <OpenPage title={text('shared.signInFailed.title')} lead={text(signInFailure(code))}>
      <div className="stack">
        <div className="row">
          <a className="button" href="/sign-in/resident">
            {text('shared.signInFailed.resident')}
          </a>
          <a className="button" href="/sign-in/staff">
            {text('shared.signInFailed.staff')}
          </a>
        </div>
        {code === undefined ? null : (
          <p className="small soft">{text('shared.signInFailed.code', { code })}</p>
        )}
      </div>
    </OpenPage>
  );
}
