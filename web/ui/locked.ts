import { createContext } from 'react';

/**
 * Whether the screen is locked. What floats above the page (dialogs, menus) stands outside the element that the lock
 * hides, and keeps the focus to itself: it must be gone while this is true, and may come back after.
 */
export const Locked = createContext(false);
