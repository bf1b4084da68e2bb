import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { CheckChoice } from '../ui/fields.tsx';
import { ShortcutHelp } from '../ui/shortcut-help.tsx';
import { useSingleKeys } from './use-shortcuts.ts';

/** All shortcuts of the staff portal, and the switch that turns single keys off. */
export function ShortcutList(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const text = useText();
  const [on, switchTo] = useSingleKeys();
  return (
    <ShortcutHelp
      isOpen={props.isOpen}
      onClose={props.onClose}
      shortcuts={[
        { keys: ['/'], does: text('staff.shortcuts.person') },
        { keys: ['J', 'K'], does: text('staff.shortcuts.documents') },
        { keys: ['S'], does: text('staff.shortcuts.search') },
        { keys: ['T'], does: text('staff.shortcuts.timeline') },
        { keys: ['B'], does: text('staff.shortcuts.compare') },
        { keys: ['Ctrl', 'Enter'], does: text('staff.shortcuts.save') },
        { keys: ['?'], does: text('staff.shortcuts.list') },
      ]}
    >
      <CheckChoice isSelected={on} onChange={switchTo}>
        <b>{text('staff.shortcuts.enabled')}</b>
        <span className="hint">{text('staff.shortcuts.enabled.hint')}</span>
      </CheckChoice>
    </ShortcutHelp>
  );
}
