import { type ReactNode, useState } from 'react';
import { useText } from '../messages/text.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorState } from '../ui/states.tsx';
import { aWithdrawal, useWithdrawal } from './readings.ts';

/** A calm question before a yes is taken back: what ends, what doesn't. */
export function WithdrawDialog({
  consent,
  unit,
  onClose,
  onDone,
}: {
  readonly consent: string;
  readonly unit: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}): ReactNode {
  const text = useText();
  const withdrawal = useWithdrawal();
  const [asked] = useState(() => aWithdrawal(consent));
  return (
    <Dialog
      title={text('resident.withdraw.title')}
      isOpen
      isBusy={withdrawal.isPending}
      onClose={onClose}
      choices={
        <>
          <Button
            tone="primary"
            working={withdrawal.isPending}
            onPress={() => withdrawal.mutate(asked, { onSuccess: onDone })}
          >
            {text(withdrawal.isPending ? 'resident.withdraw.working' : 'resident.withdraw')}
          </Button>
          <Button tone="quiet" onPress={onClose}>
            {text('resident.withdraw.no')}
          </Button>
        </>
      }
    >
      <p>{text('resident.withdraw.text', { unit })}</p>
      <p className="soft">{text('resident.withdraw.kept')}</p>
      {withdrawal.error === null ? null : <ErrorState error={withdrawal.error} />}
    </Dialog>
  );
}
