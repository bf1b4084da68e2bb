import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { OpenPage } from './open-page.tsx';

/** What Samvy is, and its two doors. */
export function StartPage(): ReactNode {
  const text = useText();
  usePageTitle('Samvy');
  return (
    <OpenPage title={text('shared.start.title')} lead={text('shared.start.lead')}>
      <div className="doors">
        {(['resident', 'staff'] as const).map((portal) => (
          <section key={portal} className="pane door" aria-labelledby={`door-${portal}`}>
            <h2 id={`door-${portal}`}>{text(`shared.start.${portal}.title`)}</h2>
            <p>{text(`shared.start.${portal}.text`)}</p>
            <a
              className={portal === 'resident' ? 'button button-primary' : 'button'}
              href={`/sign-in/${portal}`}
            >
              {text(`shared.start.${portal}.signIn`)}
            </a>
          </section>
        ))}
      </div>
      <p className="start-rulebook">
        <Link to="/rulebook">{text('shared.start.rulebook')}</Link>
      </p>
    </OpenPage>
  );
}
