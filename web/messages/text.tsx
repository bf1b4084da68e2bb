import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from './index.ts';

/** What a text may hold in its places: `{name}`, `{count, plural, …}`. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Looks a text up by its key, in the language in use. The same function as long as the language stays. */
export type LookUpText = (key: MessageKey, values?: TextValues) => string;

/** The texts for attributes and for plain sentences. */
export function useText(): LookUpText {
  const intl = useIntl();
  return useMemo(
    () => (key, values) => {
      const text = intl.formatMessage({ id: key }, values as Record<string, string | number>);
      return Array.isArray(text) ? text.join('') : (text as string);
    },
    [intl],
  );
}

/** A text in which <b> and <small> are drawn. Other tags are given as functions of what they enclose. */
export function Rich({
  id,
  values,
}: {
  readonly id: MessageKey;
  readonly values?: Readonly<
    Record<string, string | number | ReactNode | ((chunks: ReactNode[]) => ReactNode)>
  >;
}): ReactNode {
  return useIntl().formatMessage({ id }, values as Record<string, string>);
}
