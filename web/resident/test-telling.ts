import { createIntl } from 'react-intl';
import { messages } from '../messages/sv.ts';
import type { Telling } from './visit.ts';

const intl = createIntl({ locale: 'sv-SE', messages });
/** What is drawn bold on the page is plain in a test. */
const plain = { b: (chunks: unknown) => chunks } as object;

/** For tests: Swedish texts as the resident herself reads them, or, with a name, as that child's custodian does. */
export function aTelling(child?: string): Telling {
  const whose = { self: child === undefined ? 'yes' : 'no', child: child ?? '' };
  return {
    text: (key, values) => {
      const said: unknown = intl.formatMessage({ id: key }, { ...whose, ...values, ...plain });
      return Array.isArray(said) ? said.join('') : String(said);
    },
    language: 'sv',
    now: '2026-11-22T15:00:00.000Z',
  };
}
