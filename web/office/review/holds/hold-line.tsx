import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { LegalHold } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { useDraft } from '../../../session/draft.ts';
import { Button } from '../../../ui/button.tsx';
import { dateText, lastDayOf } from '../../../ui/dates.ts';
import { momentText } from '../moment.ts';
import { EndForm } from './end-form.tsx';
import { lastDayText } from './last-day.ts';

/** What is kept, why, by whom and until when; the way to its opening, and to its end while it keeps. */
export function HoldLine(props: {
  readonly hold: LegalHold;
  readonly isInForce: boolean;
  readonly onEnded: () => void;
  readonly onRefresh: () => void;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const { hold, isInForce } = props;
  // While it is null the form is closed; what is written outlives a locked screen.
  const [ending, setEnding, letGo] = useDraft<string | null>(`end hold ${hold.id}`, null);
  const [left, setLeft] = useState(false);
  const time = momentText(hold.since, language, text);
  return (
    <li className="office-line review-hold">
      <div>
        <h3>{text(`office.hold.scope.${hold.scope}`)}</h3>
        <p>{hold.reason}</p>
        {hold.endReason === null ? null : (
          <p className="small soft">
            {text('office.holds.endedBecause', { reason: hold.endReason })}
          </p>
        )}
      </div>
      <div className="small">
        <p>
          <EndWords hold={hold} isInForce={isInForce} />
        </p>
        <p className="soft">{text('office.holds.since', { time, name: hold.placedBy })}</p>
      </div>
      <div className="row">
        <Link
          to="/office/review/openings/$opening"
          params={{ opening: hold.opening }}
          search={{}}
          preload={false}
          aria-label={text('office.holds.openThe', { time })}
        >
          {text('office.holds.open')}
        </Link>
        {isInForce && ending === null ? (
          <Button
            autoFocus={left}
            aria-label={text('office.hold.end.the', { time })}
            onPress={() => setEnding('')}
          >
            {text('office.hold.end')}
          </Button>
        ) : null}
      </div>
      {isInForce && ending !== null ? (
        <EndForm
          id={hold.id}
          written={ending}
          onChange={setEnding}
          onEnded={() => {
            letGo();
            props.onEnded();
          }}
          onLeave={() => {
            setLeft(true);
            setEnding(null);
          }}
          onRefresh={props.onRefresh}
        />
      ) : null}
    </li>
  );
}

/** Until when it is kept, or since when it isn't. */
function EndWords({
  hold: { until, endedAt },
  isInForce,
}: {
  readonly hold: LegalHold;
  readonly isInForce: boolean;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  if (isInForce) {
    return <b>{text('office.holds.until', { until: lastDayText(until, text, language) })}</b>;
  }
  return endedAt === null
    ? text('office.holds.ranOut', { date: dateText(lastDayOf(until ?? ''), language) })
    : text('office.holds.ended', { time: momentText(endedAt, language, text) });
}
