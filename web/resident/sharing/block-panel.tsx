import { ClockIcon } from '@phosphor-icons/react/Clock';
import { EyeIcon } from '@phosphor-icons/react/Eye';
import { EyeSlashIcon } from '@phosphor-icons/react/EyeSlash';
import { FirstAidIcon } from '@phosphor-icons/react/FirstAid';
import { HouseIcon } from '@phosphor-icons/react/House';
import { LockSimpleIcon } from '@phosphor-icons/react/LockSimple';
import { PillIcon } from '@phosphor-icons/react/Pill';
import { UserIcon } from '@phosphor-icons/react/User';
import { WarningCircleIcon } from '@phosphor-icons/react/WarningCircle';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SharingProvider } from '../../api/types.ts';
import { Button } from '../../ui/button.tsx';
import { Effects } from '../../ui/effects.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useResidentText } from '../telling.ts';
import { ChangeFault } from './change-fault.tsx';
import { InnerBlock } from './inner-block.tsx';
import { concernsMedicines, mayBlockAll, mayBlockWithin } from './provider.ts';
import { newChangeKey, useChange } from './sharing.ts';
import type { Done } from './sharing-page.tsx';

/** Before a block: what happens, what doesn't, and how to regret it. Then the choice, and the way out. */
export function BlockPanel({
  provider,
  onClose,
  onDone,
}: {
  readonly provider: SharingProvider;
  readonly onClose: () => void;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const change = useChange();
  const [key] = useState(newChangeKey);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { id } = provider.connectedProvider;
  const name = { provider: provider.connectedProvider.name };
  const all = mayBlockAll(provider);
  return (
    <div className="sharing-panel">
      <h4 ref={head} tabIndex={-1}>
        {text('resident.block.before', name)}
      </h4>
      {all ? (
        <>
          <Consequences provider={provider} />
          {concernsMedicines(provider) ? (
            <Notice tone="missing" icon={PillIcon} title={text('resident.block.medicines')}>
              <p>{text('resident.block.medicines.text', name)}</p>
            </Notice>
          ) : null}
          <ChangeFault error={change.error} />
          <div className="row">
            <Button
              tone="primary"
              working={change.isPending}
              onPress={() =>
                change.mutate(
                  { kind: 'block', key, block: { controller: id, kind: 'outer' } },
                  {
                    onSuccess: () =>
                      onDone({
                        title: text('resident.block.done', name),
                        says: text('resident.block.doneText'),
                      }),
                  },
                )
              }
            >
              {text(change.isPending ? 'resident.block.doing' : 'resident.block.do', name)}
            </Button>
            <Button onPress={onClose}>{text('resident.block.no')}</Button>
          </div>
          <p className="small soft">{text('resident.block.talk', name)}</p>
        </>
      ) : null}
      {mayBlockWithin(provider) ? <InnerBlock provider={provider} onDone={onDone} /> : null}
    </div>
  );
}

function Consequences({ provider }: { readonly provider: SharingProvider }): ReactNode {
  const text = useResidentText();
  const { kind, name } = provider.connectedProvider;
  const says = { provider: name };
  const care = kind === 'careProvider';
  return (
    <div className="sharing-columns">
      <div>
        <h5>{text('resident.block.happens')}</h5>
        <Effects
          points={[
            { icon: LockSimpleIcon, says: text('resident.block.happens.noOther', says) },
            { icon: ClockIcon, says: text('resident.block.happens.atOnce') },
            care
              ? { icon: EyeIcon, says: text('resident.block.happens.seenByCare') }
              : { icon: EyeSlashIcon, says: text('resident.block.happens.unseen') },
            {
              icon: WarningCircleIcon,
              says: text(
                care ? 'resident.block.happens.danger' : 'resident.block.happens.notInDanger',
                says,
              ),
            },
          ]}
        />
      </div>
      <div>
        <h5>{text('resident.block.same')}</h5>
        <Effects
          points={[
            {
              icon: care ? FirstAidIcon : HouseIcon,
              says: text(`resident.block.same.own.${kind}`, says),
            },
            { icon: EyeIcon, says: text('resident.block.same.others') },
            { icon: UserIcon, says: text('resident.block.same.right', says) },
          ]}
        />
        <h5>{text('resident.block.regret')}</h5>
        <p className="small">{text('resident.block.regret.text', says)}</p>
      </div>
    </div>
  );
}
