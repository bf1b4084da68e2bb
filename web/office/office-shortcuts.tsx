import type { ReactNode } from 'react';
import { useText } from '../messages/text.tsx';
import { useSingleKeys } from '../staff/use-shortcuts.ts';
import { CheckChoice } from '../ui/fields.tsx';
import { ShortcutHelp } from '../ui/shortcut-help.tsx';

/** The shortcuts of log review, and the switch that turns single keys off. */
export function OfficeShortcuts(props: {
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
        { keys: ['J', 'K'], does: text('office.shortcuts.rows') },
        { keys: ['Enter'], does: text('office.shortcuts.open') },
        { keys: ['1', '2', '3'], does: text('office.shortcuts.choices') },
        { keys: ['Ctrl', 'Enter'], does: text('office.shortcuts.save') },
        { keys: ['?'], does: text('office.shortcuts.list') },
      ]}
    >
      <CheckChoice isSelected={on} onChange={switchTo}>
        <b>{text('staff.shortcuts.enabled')}</b>
        <span className="hint">{text('staff.shortcuts.enabled.hint')}</span>
      </CheckChoice>
    </ShortcutHelp>
  );
}
