import type { ReactNode } from 'react';
import { useLanguage } from '../../messages/language.tsx';
import { useText } from '../../messages/text.tsx';
import { dateText } from '../../ui/dates.ts';
import { telOf } from '../now/contacts.ts';
import type { PermanentContact, RelativeContacts } from './bodies.ts';
import { Facts } from './facts.tsx';
import { Prose } from './prose.tsx';

/** A permanent contact in care or social care. */
export function ContactBody({ body }: { readonly body: PermanentContact }): ReactNode {
  const text = useText();
  const { language } = useLanguage();
  const from = dateText(body.from, language);
  const phone = body.phone === undefined ? undefined : <Phone of={body.phone} />;
  return (
    <>
      <Facts
        facts={[
          [text('staff.body.name'), body.name],
          [text('staff.body.role'), body.role],
          [text('staff.body.unit'), body.unitName],
          [text('staff.body.phone'), phone],
          [
            text('staff.body.period'),
            body.until === undefined
              ? text('staff.body.period.open', { from })
              : text('staff.body.period.value', { from, until: dateText(body.until, language) }),
          ],
        ]}
      />
      <Prose text={body.note} />
    </>
  );
}

/** Relatives, each with how to reach them and what they may know. */
export function RelativesBody({ body }: { readonly body: RelativeContacts }): ReactNode {
  return (
    <ul className="body-list">
      {body.contacts.map((contact) => (
        <Relative key={`${contact.name}/${contact.relation}`} contact={contact} />
      ))}
    </ul>
  );
}

function Relative({
  contact,
}: {
  readonly contact: RelativeContacts['contacts'][number];
}): ReactNode {
  const text = useText();
  const { name, relation, mayKnow, note } = contact;
  const phone = contact.phone === undefined ? undefined : <Phone of={contact.phone} />;
  return (
    <li>
      <b>{text('staff.now.contact.relative', { name, relation })}</b>
      <Facts
        facts={[
          [text('staff.body.phone'), phone],
          [text('staff.body.mayKnow'), mayKnow],
          [text('staff.body.note'), note],
        ]}
      />
    </li>
  );
}

function Phone({ of: phone }: { readonly of: string }): ReactNode {
  const tel = telOf(phone);
  return tel === undefined ? phone : <a href={tel}>{phone}</a>;
}
