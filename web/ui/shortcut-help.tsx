import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Key } from './key.tsx';

/** A shortcut as the list shows it: the keys, and what they do. */
export type Shortcut = { readonly keys: readonly string[]; readonly does: string };

/** All shortcuts of the page. `children` is the place for the switch that turns single keys off (WCAG 2.1.4). */
export function ShortcutHelp({
  shortcuts,
  isOpen,
  onClose,
  children,
}: {
  readonly shortcuts: readonly Shortcut[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}): ReactNode {
  const text = useText();
  return (
    <Dialog
      title={text('shared.shortcuts')}
      isOpen={isOpen}
      onClose={onClose}
      choices={
        <Button onPress={onClose} shortcut="Esc">
          {text('shared.close')}
        </Button>
      }
    >
      <dl className="shortcuts">
        {shortcuts.flatMap((shortcut) => [
          <dt key={`${shortcut.does} keys`}>
            {shortcut.keys.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </dt>,
          <dd key={shortcut.does}>{shortcut.does}</dd>,
        ])}
      </dl>
      {children}
    </Dialog>
  );
}
