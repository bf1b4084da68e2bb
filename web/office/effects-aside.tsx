import { ArrowsClockwiseIcon } from '@phosphor-icons/react/ArrowsClockwise';
import { CheckIcon } from '@phosphor-icons/react/Check';
import { EnvelopeSimpleIcon } from '@phosphor-icons/react/EnvelopeSimple';
import { EyeIcon } from '@phosphor-icons/react/Eye';
import { LockSimpleIcon } from '@phosphor-icons/react/LockSimple';
import type { ReactNode } from 'react';
import type { LiftRequestFull } from '../api/types.ts';
import { useText } from '../messages/text.tsx';
import { Effects } from '../ui/effects.tsx';
import { Pane } from '../ui/pane.tsx';

/** What follows if the block is lifted, and if it isn't. */
export function EffectsAside({ request }: { readonly request: LiftRequestFull }): ReactNode {
  const text = useText();
  const { asking, person } = request;
  const name = person.name ?? text('office.thePerson');
  return (
    <>
      <Pane title={text('office.effects.lift')}>
        <Effects
          points={[
            { icon: CheckIcon, says: text('office.effects.lift.open', { name }) },
            { icon: LockSimpleIcon, says: text('office.effects.lift.others') },
            {
              icon: EyeIcon,
              says: text('office.effects.lift.trace', { provider: asking.provider }),
            },
            { icon: EnvelopeSimpleIcon, says: text('office.effects.lift.told', { name }) },
          ]}
        />
      </Pane>
      <Pane title={text('office.effects.decline')}>
        <Effects
          points={[
            { icon: LockSimpleIcon, says: text('office.effects.decline.nothing') },
            { icon: ArrowsClockwiseIcon, says: text('office.effects.decline.again') },
          ]}
        />
      </Pane>
    </>
  );
}
