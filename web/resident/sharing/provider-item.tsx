import { LockSimpleIcon } from '@phosphor-icons/react/LockSimple';
import { XIcon } from '@phosphor-icons/react/X';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { SharingProvider } from '../../api/types.ts';
import type { MessageKey } from '../../messages/index.ts';
import { useLanguage } from '../../messages/language.tsx';
import { Button } from '../../ui/button.tsx';
import { nearDateText } from '../../ui/dates.ts';
import { Icon } from '../../ui/icon.tsx';
import { SourceMark } from '../../ui/source-mark.tsx';
import { useChild, useResidentText } from '../telling.ts';
import { BlockPanel } from './block-panel.tsx';
import { LiftPanel } from './lift-panel.tsx';
import { OpenForATime } from './open-for-a-time.tsx';
import { blockedSince, mayBlockAll, mayBlockWithin, typesText } from './provider.ts';
import type { Done } from './sharing-page.tsx';

type Panel = 'block' | 'lift';

/** One provider: what it has written, whether that is shared, and, opened in place, what blocking it means. */
export function ProviderItem(props: {
  readonly provider: SharingProvider;
  /** The time of the server's answer. */
  readonly now: string;
  readonly isOpen: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onDone: (done: Done) => void;
}): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const child = useChild();
  const [panel, setPanel] = useState<Panel>('block');
  const choices = useFocusWhenClosed(props.isOpen);
  const { provider, isOpen, onToggle } = props;
  const { connectedProvider, types, blocks } = provider;
  const name = connectedProvider.name;
  const panels: readonly Panel[] = [
    ...(blocks.length > 0 ? (['lift'] as const) : []),
    ...(mayBlockAll(provider) || mayBlockWithin(provider) ? (['block'] as const) : []),
  ];
  return (
    <li className={isOpen ? 'sharing-open' : undefined}>
      <div className="sharing-item">
        <SourceMark kind={connectedProvider.kind} />
        <div>
          <h3>{name}</h3>
          {types.length === 0 ? null : (
            <p className="small soft">{typesText(types, text, language)}</p>
          )}
        </div>
        <div className="small">
          <State provider={provider} now={props.now} />
          <OpenForATime provider={provider} onDone={props.onDone} />
        </div>
        {child !== undefined ? null : (
          <div className="sharing-choices" ref={choices}>
            {isOpen ? (
              <Button
                small
                aria-expanded
                aria-label={text('resident.block.closeFor', { provider: name })}
                onPress={() => onToggle(false)}
              >
                <Icon of={XIcon} />
                {text('resident.block.close')}
              </Button>
            ) : (
              panels.map((each) => (
                <Button
                  key={each}
                  small
                  aria-expanded={false}
                  aria-label={text(`resident.${each}.openFor`, { provider: name })}
                  onPress={() => {
                    setPanel(each);
                    onToggle(true);
                  }}
                >
                  {text(`resident.${each}.open`)}
                </Button>
              ))
            )}
          </div>
        )}
      </div>
      {!isOpen ? null : panel === 'lift' ? (
        <LiftPanel
          provider={provider}
          now={props.now}
          onClose={() => onToggle(false)}
          onDone={props.onDone}
        />
      ) : (
        <BlockPanel provider={provider} onClose={() => onToggle(false)} onDone={props.onDone} />
      )}
    </li>
  );
}

/** The button that was pressed to close is gone: the one that opens takes its focus. */
function useFocusWhenClosed(isOpen: boolean) {
  const choices = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen && document.activeElement === document.body) {
      choices.current?.querySelector('button')?.focus();
    }
    wasOpen.current = isOpen;
  }, [isOpen]);
  return choices;
}

/** Whether it is shared or blocked, in two lines; when the person was told, where nothing is shared yet. */
function State({
  provider,
  now,
}: {
  readonly provider: SharingProvider;
  readonly now: string;
}): ReactNode {
  const text = useResidentText();
  const { language } = useLanguage();
  const { state, blocks, informed } = provider;
  const outer = blocks.filter(({ kind }) => kind === 'outer');
  const inner = blocks.filter(({ kind }) => kind === 'inner');
  const since = blockedSince(outer);
  const told =
    informed === null
      ? null
      : text('resident.has.informed', {
          date: nearDateText(informed.at, now, language),
          channel: text(`resident.informedBy.${informed.channel}` as MessageKey),
        });
  return (
    <>
      <p>
        {since === undefined ? null : <Icon of={LockSimpleIcon} />}{' '}
        <b>{text(`resident.has.${state}`)}</b>
        <br />
        <span className="soft">
          {since !== undefined
            ? text('resident.has.since', { date: nearDateText(since, now, language) })
            : state === 'shared'
              ? text('resident.has.sharedWith')
              : null}
        </span>
      </p>
      {inner.map(({ id, unit }) => (
        <p key={id}>
          <Icon of={LockSimpleIcon} /> {text('resident.has.inner', { unit: unit?.name ?? '' })}
        </p>
      ))}
      {told === null ? null : <p className="xsmall faint">{told}</p>}
    </>
  );
}
