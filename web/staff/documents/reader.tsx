import { ArrowDownIcon } from '@phosphor-icons/react/ArrowDown';
import { ArrowUpIcon } from '@phosphor-icons/react/ArrowUp';
import { ColumnsIcon } from '@phosphor-icons/react/Columns';
import type { ReactNode } from 'react';
import type { Header } from '../../api/types.ts';
import { Rich, useText } from '../../messages/text.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Key } from '../../ui/key.tsx';
import { Empty } from '../../ui/states.tsx';
import type { Reading } from '../read-record/use-reading.ts';
import { useSingleKeys } from '../use-shortcuts.ts';
import { OpenDocument } from './open-document.tsx';

/** The document that is open, or two side by side. Nothing is opened until it is chosen. */
export function Reader(props: {
  readonly id: string;
  readonly lookup: string;
  readonly reading: Reading;
  readonly headers: readonly Header[];
  readonly onStep: (by: 1 | -1) => void;
  /** The document, or what there is to say of it, stands there. */
  readonly onShown: (documentId: string) => void;
  readonly onClosed: () => void;
}): ReactNode {
  const text = useText();
  const { reading, lookup, onShown, onClosed } = props;
  const titleOf = (id: string) => props.headers.find((header) => header.id === id)?.title;
  const shown = [reading.pinned, reading.open].filter(
    (id, index, all) => id !== undefined && all.indexOf(id) === index,
  );
  return (
    <section className="pane reader" id={props.id} aria-label={text('staff.reader.title')}>
      <div className="reader-tools">
        <Button small aria-pressed={reading.comparing} shortcut="B" onPress={reading.compare}>
          <Icon of={ColumnsIcon} />
          {text(reading.comparing ? 'staff.reader.stopCompare' : 'staff.reader.compare')}
        </Button>
        <span className="only-narrow">
          <Button small onPress={backToList}>
            {text('staff.reader.toList')}
          </Button>
        </span>
        <span className="push reader-steps">
          <Button small shortcut="K" onPress={() => props.onStep(-1)}>
            <Icon of={ArrowUpIcon} />
            <span className="hidden-visually">{text('staff.reader.previous')}</span>
          </Button>
          <Button small shortcut="J" onPress={() => props.onStep(1)}>
            <Icon of={ArrowDownIcon} />
            <span className="hidden-visually">{text('staff.reader.next')}</span>
          </Button>
        </span>
      </div>
      {reading.open === undefined ? (
        <Choose />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
        <div className={reading.comparing ? 'reader-open reader-two' : 'reader-open'} tabIndex={0}>
          {shown.map((id) =>
            id === undefined ? null : (
              <OpenDocument
                key={id}
                lookup={lookup}
                documentId={id}
                title={titleOf(id) ?? ''}
                onOpen={reading.choose}
                onShown={onShown}
                onClosed={onClosed}
              />
            ),
          )}
          {reading.comparing && shown.length === 1 ? (
            <div className="reader-other">
              <Empty title={text('staff.reader.comparing')} />
            </div>
          ) : null}
        </div>
      )}
    </section>
  );
}

/** Where the document stands below the list, the way back to its line. */
function backToList(): void {
  const line = document.querySelector<HTMLElement>('.document[aria-current]');
  line?.scrollIntoView({ block: 'center' });
  line?.focus({ preventScroll: true });
}

function Choose(): ReactNode {
  const text = useText();
  const [on] = useSingleKeys();
  return (
    <div className="pane-body">
      <Empty title={text('staff.reader.choose.title')}>
        <p className="soft">{text('staff.reader.choose.body')}</p>
        {on ? (
          <p className="small soft hide-narrow">
            <Rich id="staff.reader.choose.keys" values={{ k: (key) => <Key>{key}</Key> }} />
          </p>
        ) : null}
      </Empty>
    </div>
  );
}
