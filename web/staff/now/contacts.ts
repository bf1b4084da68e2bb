import type { DocumentFull } from '../../api/types.ts';
import { bodyOf } from '../documents/bodies.ts';

/** Somebody to call about the person. */
export type Contact = {
  key: string;
  kind: 'relative' | 'permanentCareContact' | 'permanentSocialCareContact';
  name: string;
  /** Such as daughter, or district nurse. */
  relation: string;
  unitName: string | undefined;
  phone: string | undefined;
  first: boolean;
  mayKnow: string | undefined;
  note: string | undefined;
};

/** Relatives in their own order first, then the permanent contacts in force on the date. */
export function contactsOf(documents: readonly DocumentFull[], today: string): Contact[] {
  const relatives = documents.flatMap((document) =>
    (bodyOf(document, 'relativeContacts')?.contacts ?? []).map((contact, index) => ({
      order: contact.order ?? 1000 + index,
      contact: {
        key: `${document.id}/${index}`,
        kind: 'relative' as const,
        name: contact.name,
        relation: contact.relation,
        unitName: undefined,
        phone: contact.phone,
        first: contact.order === 1,
        mayKnow: contact.mayKnow,
        note: contact.note,
      },
    })),
  );
  const seen = new Set<string>();
  const distinct = relatives
    .sort((a, b) => a.order - b.order)
    .map(({ contact }) => contact)
    .filter((contact) => {
      // The same daughter is often told to both care and social care.
      const who = `${contact.name.toLowerCase()}/${digitsOf(contact.phone ?? '')}`;
      return seen.has(who) ? false : seen.add(who);
    });
  return [...distinct, ...documents.flatMap((document) => permanentOf(document, today))];
}

function permanentOf(document: DocumentFull, today: string): Contact[] {
  const kind = document.type;
  if (kind !== 'permanentCareContact' && kind !== 'permanentSocialCareContact') return [];
  const body = bodyOf(document, kind);
  if (body === undefined || body.from > today || (body.until ?? today) < today) return [];
  return [
    {
      key: document.id,
      kind,
      name: body.name,
      relation: body.role,
      unitName: body.unitName ?? document.unit.name,
      phone: body.phone,
      first: false,
      mayKnow: undefined,
      note: body.note,
    },
  ];
}

/** The address to call a number, `tel:+4670…` for Swedish ones; undefined when there is nothing to dial. */
export function telOf(phone: string): string | undefined {
  const digits = digitsOf(phone);
  if (digits.length < 3) return undefined;
  if (phone.trim().startsWith('+')) return `tel:+${digits}`;
  return digits.startsWith('0') && !digits.startsWith('00')
    ? `tel:+46${digits.slice(1)}`
    : `tel:${digits}`;
}

function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
