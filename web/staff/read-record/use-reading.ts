import { useState } from 'react';

/** Which document is open, and which stands beside it while two are compared. */
export type Reading = {
  /** The document chosen last. */
  readonly open: string | undefined;
  /** The document held beside it, while two are compared. */
  readonly pinned: string | undefined;
  readonly comparing: boolean;
  readonly choose: (documentId: string) => void;
  readonly compare: () => void;
};

/** Nothing is open at first: each document that opens is an entry in the log. */
export function useReading(): Reading {
  const [open, setOpen] = useState<string>();
  const [pinned, setPinned] = useState<string>();
  return {
    open,
    pinned,
    comparing: pinned !== undefined,
    choose: setOpen,
    compare: () => setPinned(pinned === undefined ? open : undefined),
  };
}
