import { ArrowLeftIcon } from '@phosphor-icons/react/ArrowLeft';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { timeText } from '../../ui/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';

/** Above the steps while a stated danger holds: what was stated, and the way to whoever has blocked. */
export function DangerNotice({
  lookup,
  standing,
}: {
  readonly lookup: string;
  readonly standing: Standing;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { danger, actions } = standing;
  if (danger === null) return null;
  return (
    <Notice
      tone="danger"
      title={text('staff.danger.stated', { time: timeText(danger.at, language) })}
    >
      <p>{danger.danger}</p>
      <p className="small">{text('staff.danger.onlyCare')}</p>
      <div className="row">
        {leadsToBlocked(standing) ? (
          <Button
            small
            onPress={() =>
              void navigate({ to: '/staff/lookup/$lookup/lift-request', params: { lookup } })
            }
          >
            {text('staff.lift.way')}
          </Button>
        ) : null}
        {actions.includes('stateDanger') ? (
          <Button
            small
            tone="quiet"
            onPress={() =>
              void navigate({ to: '/staff/lookup/$lookup/danger', params: { lookup } })
            }
          >
            {text('staff.danger.again')}
          </Button>
        ) : null}
      </div>
    </Notice>
  );
}

/** From the reading back to what is blocked, where a request may be waiting. Nothing when no danger is stated. */
export function BackToBlocked(props: {
  readonly lookup: string;
  readonly standing: Standing | undefined;
}): ReactNode {
  const text = useText();
  const { lookup, standing } = props;
  if (standing === undefined || standing.danger === null || !leadsToBlocked(standing)) return null;
  return (
    <p className="small">
      <Link className="back" to="/staff/lookup/$lookup/lift-request" params={{ lookup }}>
        <Icon of={ArrowLeftIcon} /> {text('staff.lift.way')}
      </Link>
    </p>
  );
}

function leadsToBlocked({ actions }: Standing): boolean {
  return actions.includes('seeWhoBlocked') || actions.includes('requestLift');
}
