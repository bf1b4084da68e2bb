import './review.css';
import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { ForDuty } from '../for-duty.tsx';

/** The pages of log review, for whoever has that duty, and the way between them. */
export function ReviewFrame(): ReactNode {
  return (
    <ForDuty duty="logReviewer">
      <Pages />
    </ForDuty>
  );
}

function Pages(): ReactNode {
  const text = useText();
  return (
    <>
      <nav className="review-nav" aria-label={text('office.review.nav')}>
        <Link to="/office/review" activeOptions={{ exact: true, includeSearch: false }}>
          {text('office.review.nav.openings')}
        </Link>
        <Link to="/office/review/plan">{text('office.review.nav.plan')}</Link>
        <Link to="/office/review/statistics">{text('office.review.nav.statistics')}</Link>
        <Link to="/office/review/protocol">{text('office.review.nav.protocol')}</Link>
        <Link to="/office/review/holds">{text('office.review.nav.holds')}</Link>
      </nav>
      <Outlet />
    </>
  );
}
