import type { ReactNode } from 'react';
import { useText } from '../../messages/text.tsx';
import { Pane } from '../../ui/pane.tsx';
import { type Contact, telOf } from './contacts.ts';

/** Whom to call about the person: relatives first, then the permanent contacts. */
export function ContactsPane({ contacts }: { readonly contacts: readonly Contact[] }): ReactNode {
  const text = useText();
  return (
    <Pane title={text('staff.now.contacts')}>
      {contacts.length === 0 ? (
        <p className="small soft">{text('staff.now.contacts.none')}</p>
      ) : (
        <ul>
          {contacts.map((contact) => (
            <ContactLine key={contact.key} contact={contact} />
          ))}
        </ul>
      )}
    </Pane>
  );
}

function ContactLine({ contact }: { readonly contact: Contact }): ReactNode {
  const text = useText();
  const { name, relation, phone, kind } = contact;
  const tel = phone === undefined ? undefined : telOf(phone);
  const about =
    kind === 'relative'
      ? [contact.first ? text('staff.now.contact.first') : undefined, contact.mayKnow, contact.note]
      : [
          text(`staff.now.contact.${kind}`, { role: relation, unit: contact.unitName ?? '' }),
          contact.note,
        ];
  return (
    <li className="contact">
      <b>{kind === 'relative' ? text('staff.now.contact.relative', { name, relation }) : name}</b>
      {phone === undefined ? null : tel === undefined ? (
        <span>{phone}</span>
      ) : (
        <a href={tel} aria-label={text('staff.now.call', { name, phone })}>
          {phone}
        </a>
      )}
      <span className="contact-about">{sentences(about)}</span>
    </li>
  );
}

/** What is said of somebody, each thing once: sources often repeat in their notes what has a field of its own. */
function sentences(parts: readonly (string | undefined)[]): string {
  const said = [...new Set(parts.flatMap((part) => (part ? [part] : [])))];
  return said
    .filter((part) => !said.some((other) => other !== part && other.includes(part)))
    .join(' ');
}
