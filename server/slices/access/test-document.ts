import type { DocumentFacts } from './case.ts';

/** A daily note of home care, with what a test says instead. */
export function aDocument(over: Partial<DocumentFacts> & { readonly id: string }): DocumentFacts {
  return {
    personId: 'person',
    controllerId: 'home care',
    unitId: 'unit',
    type: 'dailyNote',
    version: 1,
    current: true,
    eventAt: '2026-11-01T08:00:00.000Z',
    eventUntil: null,
    blockComparisonTime: '2026-11-01T08:00:00.000Z',
    availableUnder: 'SVOD 2:4',
    controllerKind: 'socialCareProvider',
    controllerName: 'Hemtjänsten',
    ...over,
  };
}
