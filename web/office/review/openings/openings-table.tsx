import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ReviewOpening } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { inSentence } from '../../../staff/names.ts';
import { Badge } from '../../../ui/badge.tsx';
import { dayText, timeText } from '../../../ui/dates.ts';
import { ClockStrip } from './clock-strip.tsx';
import { OpeningStateBadge } from './opening-state.tsx';
import { inOrder } from './reasons.ts';

/** The openings, one in a row: points, why, who read and when. Nothing names the person. */
export function OpeningsTable({
  openings,
  limit,
  shown,
}: {
  readonly openings: readonly ReviewOpening[];
  /** From this score on they are to be reviewed; undefined while it isn't known. */
  readonly limit: number | undefined;
  /** The one that is open beside the list. */
  readonly shown: string | undefined;
}): ReactNode {
  const text = useText();
  const below = limit === undefined ? -1 : openings.findIndex(({ score }) => score < limit);
  const rows = (from: number, until?: number): ReactNode =>
    openings
      .slice(from, until)
      .map((opening) => <Row key={opening.id} opening={opening} isShown={opening.id === shown} />);
  return (
    <table className="table review-table">
      <caption className="hidden-visually">{text('office.review.list.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('office.review.points')}</th>
          <th scope="col">{text('office.review.list.why')}</th>
          <th scope="col" className="hide-narrow">
            {text('office.review.list.when')}
          </th>
        </tr>
      </thead>
      <tbody>{rows(0, below < 0 ? undefined : below)}</tbody>
      {below < 0 || limit === undefined ? null : (
        <tbody>
          <tr className="review-below">
            <th scope="rowgroup" colSpan={3}>
              {text('office.review.list.below', { limit })}
            </th>
          </tr>
          {rows(below)}
        </tbody>
      )}
    </table>
  );
}

function Row({
  opening,
  isShown,
}: {
  readonly opening: ReviewOpening;
  readonly isShown: boolean;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { id, at, score, staff, unit, sampled, always, state } = opening;
  const [first, ...rest] = inOrder(opening.reasons);
  const when = `${dayText(at, language)} ${timeText(at, language)}`;
  return (
    <tr className={isShown ? 'review-shown' : undefined}>
      <td className="review-score">
        <b>
          {score}
          <span className="hidden-visually"> {text('office.review.points')}</span>
        </b>
        <span className="review-meter" aria-hidden="true">
          <i style={{ width: `${score}%` }} />
        </span>
      </td>
      <th scope="row">
        <Link
          to="/office/review/openings/$opening"
          params={{ opening: id }}
          search={true}
          preload={false}
          data-opening
          {...(isShown ? { 'aria-current': 'true' as const } : {})}
        >
          {first?.sentence ?? text(sampled ? 'office.review.sampled' : 'office.review.noReasons')}
        </Link>{' '}
        {sampled ? <Badge>{text('office.review.sampled')}</Badge> : null}{' '}
        {always ? <Badge tone="danger">{text('office.review.always')}</Badge> : null}{' '}
        <OpeningStateBadge state={state} />
        {rest.length === 0 ? null : (
          <ul className="review-rest">
            {rest.map(({ criterion, sentence }) => (
              <li key={criterion}>{sentence}</li>
            ))}
          </ul>
        )}
        <span className="review-sub">
          {staff.name === null
            ? `${staff.role}, ${unit.name}`
            : text('office.review.list.who', {
                name: staff.name,
                role: inSentence(staff.role),
                unit: unit.name,
              })}
          <span className="show-narrow tabular">, {when}</span>
        </span>
      </th>
      <td className="review-when hide-narrow">
        <span className="tabular">{when}</span>
        <ClockStrip opening={opening} />
      </td>
    </tr>
  );
}
