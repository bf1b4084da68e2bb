import type { ReactNode } from 'react';
import type { DocumentFull, Header, PersonHead } from '../api/types.ts';
import { useLanguage } from '../messages/language.tsx';
import type { Language } from '../messages/languages.ts';
import { type LookUpText, useText } from '../messages/text.tsx';
import { dateText } from '../ui/dates.ts';
import { PersonHeader, type PersonWarning } from '../ui/person-header.tsx';
import { bodyOf } from './documents/bodies.ts';

/** The person's header with the warnings that the reader may see, and what else belongs in sight. */
export function PersonBar({
  person,
  warnings = [],
  facts = [],
}: {
  readonly person: PersonHead;
  readonly warnings?: readonly (Header | DocumentFull)[];
  readonly facts?: readonly { readonly label: string; readonly value: ReactNode }[];
}): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  return (
    <PersonHeader
      person={person}
      warnings={warnings.map((warning) => toWarning(warning, text, language))}
      facts={facts}
    />
  );
}

function toWarning(
  warning: Header | DocumentFull,
  text: LookUpText,
  language: Language,
): PersonWarning {
  return {
    id: warning.id,
    title: titleOf(warning, text),
    detail: text('staff.warning.by', {
      date: dateText(warning.eventAt, language),
      author: warning.author.name,
      role: warning.author.role,
      provider: warning.controller.name,
    }),
  };
}

/** "Penicillin: anafylaktisk reaktion"; without a body, the line that the author gave. */
function titleOf(warning: Header | DocumentFull, text: LookUpText): string {
  const body = 'body' in warning ? bodyOf(warning, 'warning') : undefined;
  const named = [body?.substance, body?.reaction].filter((part) => part !== undefined).join(': ');
  const title = [named || undefined, body?.text, warning.summary ?? undefined, warning.title].find(
    (part) => part !== undefined && part !== '',
  );
  const unsure = body?.verified === false ? ` (${text('staff.warning.unverified')})` : '';
  return `${title ?? text('staff.warning.other')}${unsure}`;
}
