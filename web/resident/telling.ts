import { useMemo } from 'react';
import { useLanguage } from '../messages/language.tsx';
import { type LookUpText, useText } from '../messages/text.tsx';
import { useResidentSession } from '../session/session.ts';
import type { Telling } from './visit.ts';

/** The child whom a custodian looks at now; undefined when the resident sees what is her own. */
export function useChild(): { readonly id: string; readonly name: string } | undefined {
  const { actingFor, children } = useResidentSession();
  const child = children.find(({ id }) => id === actingFor);
  return child === undefined ? undefined : { id: child.id, name: child.givenName };
}

/** Whom the texts speak to: the values `self` and `child` that they have places for. */
export function useWhose(): { readonly self: 'yes' | 'no'; readonly child: string } {
  const name = useChild()?.name;
  return useMemo(() => ({ self: name === undefined ? 'yes' : 'no', child: name ?? '' }), [name]);
}

/** The texts of this portal, said to the resident herself or, of a child, to its custodian. */
export function useResidentText(): LookUpText {
  const text = useText();
  const whose = useWhose();
  return useMemo(() => (key, values) => text(key, { ...whose, ...values }), [text, whose]);
}

/** All that a page needs to put things in words. `now` is the time of the server's answer, '' before it has come. */
export function useTelling(now: string | undefined): Telling {
  const text = useResidentText();
  const { language } = useLanguage();
  return useMemo(() => ({ text, language, now: now ?? '' }), [text, language, now]);
}
