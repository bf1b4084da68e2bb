import { LockSimpleIcon } from '@phosphor-icons/react/LockSimple';
import { LockSimpleOpenIcon } from '@phosphor-icons/react/LockSimpleOpen';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Standing } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { CiteLink } from '../../ui/cite-link.tsx';
import { dateText } from '../../ui/dates.ts';
import { Notice } from '../../ui/notice.tsx';
import { lastDayOf } from '../swedish-time.ts';

/** Above the steps: other units of the reader's own care provider hold data that are blocked within it, and who can lift. */
export function InnerBlockNotice(props: {
  readonly lookup: string;
  readonly standing: Standing | undefined;
  readonly liftedUntil: string | undefined;
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const { lookup, standing, liftedUntil } = props;
  if (liftedUntil !== undefined && Date.parse(liftedUntil) > Date.now()) {
    const date = dateText(lastDayOf(liftedUntil), language);
    return (
      <Notice icon={LockSimpleOpenIcon} title={text('staff.inner.flag.lifted', { date })}>
        <p>{text('staff.inner.lifted.only')}</p>
      </Notice>
    );
  }
  const may = standing?.actions.includes('liftInnerBlock') ?? false;
  return (
    <Notice icon={LockSimpleIcon} title={text('staff.inner.flag')}>
      <p>
        {text(may ? 'staff.inner.flag.you' : 'staff.inner.flag.officer')}{' '}
        <CiteLink cite="PDL 4:5" />
      </p>
      {may ? (
        <div className="row">
          <Button
            small
            onPress={() =>
              void navigate({ to: '/staff/lookup/$lookup/inner-block', params: { lookup } })
            }
          >
            {text('staff.inner.way')}
          </Button>
        </div>
      ) : null}
    </Notice>
  );
}
