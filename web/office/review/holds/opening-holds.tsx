import { ArchiveIcon } from '@phosphor-icons/react/Archive';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { LegalHold } from '../../../api/types.ts';
import { useLanguage } from '../../../messages/language.tsx';
import { useText } from '../../../messages/text.tsx';
import { useDraft } from '../../../session/draft.ts';
import { Badge } from '../../../ui/badge.tsx';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { useNow } from '../../use-now.ts';
import { momentText } from '../moment.ts';
import { emptyHold, type HoldForm as HoldDraft, parted } from './hold.ts';
import { HoldForm } from './hold-form.tsx';
import { useHolds } from './holds.ts';
import { lastDayText } from './last-day.ts';

/** That an opening is kept after the retention time, in a word. */
export function KeptBadge({ opening }: { readonly opening: string }): ReactNode {
  const text = useText();
  return useHoldsOf(opening).inForce.length === 0 ? null : (
    <Badge icon={ArchiveIcon}>{text('office.hold.kept.badge')}</Badge>
  );
}

/** What is kept from this opening, why and until when; and the quiet way to keep it. */
export function OpeningHolds({ opening }: { readonly opening: string }): ReactNode {
  const text = useText();
  // While it is null the form is closed; what is written outlives a locked screen.
  const [form, setForm] = useDraft<HoldDraft | null>(`hold ${opening}`, null);
  const [left, setLeft] = useState(false);
  const { holds, inForce } = useHoldsOf(opening);
  const head = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(false);
  // The form that was saved is gone, and the focus with it: what is kept is read next.
  useEffect(() => {
    if (wasOpen.current && document.activeElement === document.body) head.current?.focus();
    wasOpen.current = form !== null;
  });
  const fetchAgain = (): void => void holds.refetch();
  if (holds.data === undefined) {
    return holds.error === null ? null : <ErrorState error={holds.error} onRetry={fetchAgain} />;
  }
  return (
    <div className="review-keep stack">
      {inForce.length === 0 ? null : (
        <>
          <h3 ref={head} tabIndex={-1}>
            {text('office.hold.kept')}
          </h3>
          {inForce.map((hold) => (
            <Kept key={hold.id} hold={hold} />
          ))}
          <p className="small">
            <Link to="/office/review/holds">{text('office.hold.toAll')}</Link>
          </p>
        </>
      )}
      {form === null ? (
        <Button tone="quiet" autoFocus={left} onPress={() => setForm(emptyHold)}>
          <Icon of={ArchiveIcon} />{' '}
          {text(inForce.length === 0 ? 'office.hold.place' : 'office.hold.placeMore')}
        </Button>
      ) : (
        <HoldForm
          opening={opening}
          form={form}
          onChange={setForm}
          onPlaced={() => {
            setLeft(false);
            setForm(null);
          }}
          onLeave={() => {
            setLeft(true);
            setForm(null);
          }}
          onRefresh={fetchAgain}
        />
      )}
    </div>
  );
}

function Kept({ hold }: { readonly hold: LegalHold }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <Notice
      icon={ArchiveIcon}
      title={text(`office.hold.kept.${hold.scope}`, {
        until: lastDayText(hold.until, text, language),
      })}
      announce
    >
      <p>{hold.reason}</p>
      <p className="xsmall soft">
        {text('office.hold.placed', {
          name: hold.placedBy,
          time: momentText(hold.since, language, text),
        })}
      </p>
    </Notice>
  );
}

function useHoldsOf(opening: string) {
  const holds = useHolds({ beside: true });
  const now = useNow(60_000);
  const own = holds.data?.holds.filter((hold) => hold.opening === opening) ?? [];
  return { holds, inForce: parted(own, now).inForce };
}
