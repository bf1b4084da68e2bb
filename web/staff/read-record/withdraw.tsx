import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { request } from '../../api/client.ts';
import type { Standing } from '../../api/types.ts';
import { useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import { keepStanding } from '../lookup.ts';

/** Ends a consent: a question on the page, with its consequence said first. */
export function Withdraw(props: {
  readonly lookup: string;
  readonly consentId: string;
  readonly name: string;
  readonly onClose: () => void;
  readonly onWithdrawn: () => void;
}): ReactNode {
  const text = useText();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const { lookup, consentId } = props;
  const end = useMutation({
    mutationFn: () =>
      request<Standing>('POST', `lookups/${lookup}/consents/${consentId}/withdrawal`, {
        body: reason.trim() === '' ? {} : { reason: reason.trim() },
      }),
    onSuccess: (standing) => {
      keepStanding(client, lookup, standing);
      props.onWithdrawn();
    },
  });
  return (
    <div className="withdraw">
      <Notice tone="missing" title={text('staff.withdraw.title')} announce>
        <p>{text('staff.withdraw.body', { name: props.name })}</p>
        <TextField
          label={text('staff.withdraw.reason')}
          value={reason}
          onChange={setReason}
          maxLength={200}
          autoFocus
        />
        <div className="row">
          <Button tone="primary" onPress={() => end.mutate()} working={end.isPending}>
            {text(end.isPending ? 'staff.withdraw.working' : 'staff.withdraw.yes')}
          </Button>
          <Button onPress={props.onClose}>{text('staff.withdraw.no')}</Button>
        </div>
      </Notice>
      {end.isError ? (
        <Notice tone="danger" title={text('staff.withdraw.failed')} announce>
          <p>{text('staff.withdraw.failed.body')}</p>
        </Notice>
      ) : null}
    </div>
  );
}
