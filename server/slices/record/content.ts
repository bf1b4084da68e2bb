import { createHash } from 'node:crypto';
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
  return createHash('sha256')
    .update(canonicalText(contentOf(document)))
    .digest('hex');
}

/** JSON with the fields of each object in the order of their names (UTF-16), as RFC 8785 has it. */
export function canonicalText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonicalText(inner)}`);
  return `{${fields.join(',')}}`;
}
