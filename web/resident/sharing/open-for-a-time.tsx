import type { ReactNode } from 'react';
import type { ResidentBlock, SharingProvider } from '../../api/types.ts';
import { useLanguage } from '../../messages/language.tsx';
import { Button } from '../../ui/button.tsx';
import { dateText, lastDayOf, timeText } from '../../ui/dates.ts';
import { useChild, useResidentText } from '../telling.ts';
import { ChangeFault } from './change-fault.tsx';
import { useChange } from './sharing.ts';
import type { Done } from './sharing-page.tsx';

/** The units that a block stands open for, until when and why; each may be closed again. */
export function OpenForATime({
  provider,
  onDone,
}: {
  readonly provider: SharingProvider;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const open = provider.blocks.flatMap((block) =>
    block.temporaryLifts.map((lift) => ({ block, lift })),
  );
  return open.map(({ block, lift }) => (
    <OpenOne key={lift.id} block={block} lift={lift} onDone={onDone} />
  ));
}

function OpenOne({
  block,
  lift,
  onDone,
}: {
  readonly block: ResidentBlock;
  readonly lift: ResidentBlock['temporaryLifts'][number];
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const child = useChild();
  const change = useChange();
  const unit = lift.unit.name;
  const emergency = lift.reason === 'emergency';
  return (
    <div className="sharing-opened">
      <p>
        {emergency
          ? text('resident.has.openInEmergency', {
              unit,
              date: dateText(lift.until, language),
              time: timeText(lift.until, language),
            })
          : text('resident.has.openFor', { unit, date: dateText(lastDayOf(lift.until), language) })}
      </p>
      {child !== undefined ? null : (
        <Button
          small
          working={change.isPending}
          aria-label={text('resident.has.closeAgainFor', { unit })}
          onPress={() =>
            change.mutate(
              { kind: 'closeAgain', block: block.id, lift: lift.id },
              {
                onSuccess: () =>
                  onDone({
                    title: text('resident.lift.closed', { unit }),
                    says: text('resident.lift.closedText'),
                  }),
              },
            )
          }
        >
          {text(change.isPending ? 'resident.has.closing' : 'resident.has.closeAgain')}
        </Button>
      )}
      <ChangeFault error={change.error} />
    </div>
  );
}
