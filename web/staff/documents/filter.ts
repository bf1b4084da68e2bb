import type { InformationType, OverviewRequest, ProviderKind, Source } from '../../api/types.ts';
import { addDays } from '../swedish-time.ts';

/** What the reader has chosen to see of the documents. */
export type Filter = {
  text: string;
  side: ProviderKind | 'all';
  /** A type, or the three kinds of contacts together. */
  type: InformationType | 'contacts' | 'all';
  source: string;
  time: 'all' | '30d' | '3m' | '12m';
};

export const noFilter: Filter = { text: '', side: 'all', type: 'all', source: 'all', time: 'all' };

const contactTypes: readonly InformationType[] = [
  'permanentCareContact',
  'permanentSocialCareContact',
  'relativeContacts',
];
const daysBack = { '30d': 30, '3m': 91, '12m': 365 } as const;

/** Whether anything is chosen. */
export function isFiltered(filter: Filter): boolean {
  const { text, ...rest } = filter;
  return text.trim() !== '' || Object.values(rest).some((value) => value !== 'all');
}

/**
 * The filter as the server is asked it. A side is its sources; none of that side is an impossible source, so that the
 * answer is empty rather than everything.
 */
export function toRequest(
  filter: Filter,
  known: { readonly sources: readonly Source[]; readonly today: string },
): OverviewRequest {
  const sources = known.sources
    .filter((source) => filter.side === 'all' || source.kind === filter.side)
    .filter((source) => filter.source === 'all' || source.id === filter.source)
    .map((source) => source.id);
  const bySource = filter.side !== 'all' || filter.source !== 'all';
  const text = filter.text.trim();
  return {
    ...(filter.type === 'all'
      ? {}
      : { types: filter.type === 'contacts' ? contactTypes : [filter.type] }),
    ...(bySource ? { sources: sources.length === 0 ? [noSource] : sources } : {}),
    ...(filter.time === 'all' ? {} : { from: addDays(known.today, -daysBack[filter.time]) }),
    ...(text === '' ? {} : { text }),
  };
}

/** An id that no source has. */
const noSource = '00000000-0000-0000-0000-000000000000';

/** The types to choose among: those that the sources have, contacts as one. */
export function typesOf(sources: readonly Source[]): (InformationType | 'contacts')[] {
  const types = new Set(
    sources.flatMap((source) =>
      source.types.map((type) => (contactTypes.includes(type) ? ('contacts' as const) : type)),
    ),
  );
  return [...types];
}
