import { hash } from 'node:crypto';
import type { PublishedDocument } from './document-types.ts';

/** The document as it counts: without the person's number, and with what is understood when left out. */
export function contentOf(document: PublishedDocument) {
  const { person: _, ...content } = document;
  return {
    ...content,
    blockComparisonTime: document.blockComparisonTime ?? document.eventAt,
    approvedForPatient: document.approvedForPatient ?? false,
  };
}

/** SHA-256, in hexadecimal, of the canonical content: tells a repeat from a conflict. */
export function digestOf(document: PublishedDocument): string {
  return hash('sha256', canonicalText(contentOf(document)), 'hex');
}

/** JSON with the fields of each object in the order of their names (UTF-16), as RFC 8785 has it. */
function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) text += `${text === '' ? '' : ','}${canonicalText(item)}`;
    return `[${text}]`;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(fields).sort()) {
    const inner = fields[name];
    if (inner === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalText(inner)}`;
  }
  return `{${text}}`;
}
