import type { Cursor } from '../../platform/cursor.ts';
import type { Sealed } from '../audit/index.ts';
import { type Case, type Contents, type DocumentFacts, parseCase, parseHeaders } from './case.ts';
import type { Cases } from './cases.ts';
import { watermarkOf } from './page.ts';
import { type CaseKey, type HeaderQuery, headersPerGroup } from './store.ts';

/** One reading of the case with headers, which are complete down to the watermark. */
export interface Pass {
  readonly found: Case;
  readonly documents: readonly DocumentFacts[];
  readonly contents: Sealed<Contents>;
  readonly watermark: Cursor | undefined;
}

/** A step goes on to older headers while those it has show nothing, but not for ever. */
const mostPasses = 20;

/** What narrows the headers; null doesn't. */
export type Filter = HeaderQuery;

export const unfiltered: Filter = {
  types: null,
  controllers: null,
  from: null,
  until: null,
  before: null,
  lastRead: false,
};

/** Headers newest first, pass after pass, each complete before the next begins. */
export async function* readPasses(
  cases: Cases,
  key: CaseKey,
  entryId: string,
  filter: Filter = unfiltered,
): AsyncGenerator<Pass, void> {
  let before = filter.before;
  for (let passes = 0; passes < mostPasses; passes += 1) {
    const raw = await cases.readWithHeaders(key, { ...filter, before });
    const { documents, contents } = parseHeaders(raw, entryId);
    const watermark = watermarkOf(documents, headersPerGroup);
    yield { found: parseCase(raw), documents, contents, watermark };
    if (watermark === undefined) return;
    before = watermark;
  }
}

/** The first pass, which every step has, and a way to those after it. */
export async function firstOf(
  passes: AsyncGenerator<Pass, void>,
): Promise<{ readonly first: Pass; readonly more: AsyncGenerator<Pass, void> }> {
  const { value } = await passes.next();
  if (!value) throw new Error('The first pass always is there');
  return { first: value, more: passes };
}
