import { hash } from 'node:crypto';
import type { PublishedDocument } from './document-types.ts';

/** What is understood where the document leaves it out. */
export function understoodOf(document: PublishedDocument) {
  return {
    blockComparisonTime: document.blockComparisonTime ?? document.eventAt,
    approvedForPatient: document.approvedForPatient ?? false,
  };
}

/** SHA-256, in hexadecimal, of the canonical content: tells a repeat from a conflict. */
export function digestOf(document: PublishedDocument): string {
  // The content is the document as it counts: without the person's number, and with what is understood.
  const content = { ...document, ...understoodOf(document), person: undefined };
  return hash('sha256', JSON.stringify(inOrder(content)), 'hex');
}

/**
 * The same with the fields of each object in the order of their names (UTF-16), as RFC 8785 has it; JSON leaves out
 * those that are undefined. No schema has a field with a number for its name: an object would put that first.
 */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const fields = value as Readonly<Record<string, unknown>>;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(fields).sort()) ordered[name] = inOrder(fields[name]);
  return ordered;
}
