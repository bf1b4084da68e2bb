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
      warnings={gravestFirst(warnings).map((warning) => toWarning(warning, text, language))}
      facts={facts}
    />
  );
}

const gravity = { lifeThreatening: 0, serious: 1, other: 2 } as const;

/** What threatens life stands first, whenever it was entered; otherwise in the order given. */
function gravestFirst(warnings: readonly (Header | DocumentFull)[]) {
  const rank = (warning: Header | DocumentFull) =>
    gravity[('body' in warning && bodyOf(warning, 'warning')?.severity) || 'serious'];
  return warnings.toSorted((one, other) => rank(one) - rank(other));
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

/** "Penicillin: anafylaktisk reaktion": the line that the author gave when it names the substance. */
function titleOf(warning: Header | DocumentFull, text: LookUpText): string {
  const body = 'body' in warning ? bodyOf(warning, 'warning') : undefined;
  const named = [body?.substance, body?.reaction].filter((part) => part !== undefined).join(': ');
  const substance = body?.substance?.toLowerCase() ?? '';
  const line = warning.summary?.toLowerCase().includes(substance) ? warning.summary : undefined;
  const title = [line, named, body?.text, warning.title].find(
    (part) => part !== undefined && part !== '',
  );
  const unsure = body?.verified === false ? ` (${text('staff.warning.unverified')})` : '';
  return `${title ?? text('staff.warning.other')}${unsure}`;
}
