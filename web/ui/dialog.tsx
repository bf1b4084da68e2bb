import { type ReactNode, use } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Locked } from './locked.ts';

/**
 * A question over the page: only when something leaves the screen or ends. Esc and a press beside it close it,
 * unless `isBusy`. `choices` are the buttons, the one that does it first.
 */
export function Dialog({
  title,
  isOpen,
  onClose,
  isBusy = false,
  choices,
  children,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly isBusy?: boolean;
  readonly choices?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const locked = use(Locked);
  return (
    <ModalOverlay
      className="scrim"
      isOpen={isOpen && !locked}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isBusy}
      isKeyboardDismissDisabled={isBusy}
    >
      <Modal className="dialog">
        <AriaDialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          {choices === undefined ? null : <div className="row dialog-choices">{choices}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
