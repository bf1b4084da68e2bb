import type { ReactNode } from 'react';
import type { ReviewReason } from '../../../api/types.ts';
import { useText } from '../../../messages/text.tsx';
import { inOrder, pointsText } from '../openings/reasons.ts';

/** Why the opening stands where it stands: each sentence with its points, as a number and as a bar. */
export function Reasons({ reasons }: { readonly reasons: readonly ReviewReason[] }): ReactNode {
  const text = useText();
  return (
    <div>
      <h3>{text('office.review.opening.why')}</h3>
      {reasons.length === 0 ? (
        <p className="small soft">{text('office.review.noReasons')}</p>
      ) : (
        <ul className="review-reasons">
          {inOrder(reasons).map(({ criterion, points, sentence }) => (
            <li key={criterion} className={points < 0 ? 'review-against' : undefined}>
              <b className="tabular">{pointsText(points)}</b>
              <span>{sentence}</span>
              <i aria-hidden="true" style={{ width: `${Math.abs(points) * 1.6}px` }} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
