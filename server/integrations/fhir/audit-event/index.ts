/** The log in FHIR R4, in the patterns of IHE's Basic Audit Log Patterns. */
import type { ExportedPage } from '../../../slices/audit-export/index.ts';
import type { SearchSet } from './audit-event.ts';
import { toAuditEvent } from './to-audit-event.ts';

/** A page of the log as a FHIR search set. */
export function toSearchSet({ entries, self, next }: ExportedPage, baseUrl: string): SearchSet {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    link: [
      { relation: 'self', url: `${baseUrl}${self}` },
      ...(next === null ? [] : [{ relation: 'next' as const, url: `${baseUrl}${next}` }]),
    ],
    entry: entries.map((entry) => ({
      fullUrl: `urn:uuid:${entry.id}`,
      resource: toAuditEvent(entry, baseUrl),
      search: { mode: 'match' as const },
    })),
  };
}
