import Type from 'typebox';
import type { App, Dependencies } from '../../http/app.ts';
import { signedIn } from '../../http/openapi.ts';
import { portalProblems, problemResponses } from '../../http/problem-responses.ts';
import { ProblemError } from '../../http/problems.ts';
import { requireDuty } from '../../http/require.ts';
import { list } from '../../platform/answer-shape.ts';
import { type ExportedPage, exportPage } from './export-page.ts';

const path = '/api/v1/office/audit-events';
const exportQuery = Type.Object(
  {
    from: Type.String({ format: 'date-time', description: 'From this time on' }),
    until: Type.String({ format: 'date-time', description: 'Up to this time' }),
    cursor: Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$' })),
  },
  { additionalProperties: false, description: 'When it was logged' },
);
const searchSet = Type.Object(
  {
    resourceType: Type.Literal('Bundle'),
    type: Type.Literal('searchset'),
    link: list(Type.Object({ relation: Type.String(), url: Type.String() })),
    entry: list(
      Type.Object({
        fullUrl: Type.String(),
        resource: Type.Unsafe<object>({
          ...{ type: 'object', additionalProperties: true },
          description: 'AuditEvent of FHIR R4, in the patterns of IHE BALP',
        }),
        search: Type.Object({ mode: Type.Literal('match') }),
      }),
    ),
  },
  { title: 'AuditEventBundle', description: 'Search set of FHIR R4; it may be empty and go on' },
);

/** What another system's form of a page is. */
interface WrittenPage {
  readonly resourceType: 'Bundle';
  readonly type: 'searchset';
  readonly link: readonly { readonly relation: string; readonly url: string }[];
  readonly entry: readonly {
    readonly fullUrl: string;
    readonly resource: object;
    readonly search: { readonly mode: 'match' };
  }[];
}

/** @param dependencies.toSearchSet writes a page in FHIR */
export async function auditExportRoutes(
  app: App,
  dependencies: Dependencies & {
    readonly toSearchSet: (page: ExportedPage, baseUrl: string) => WrittenPage;
  },
): Promise<void> {
  const { sql, audit, keys, config, toSearchSet } = dependencies;
  app.get(
    path,
    {
      schema: {
        summary: "Lookups by the own staff and of the own provider's data, as FHIR AuditEvent",
        tags: ['office'],
        security: signedIn,
        querystring: exportQuery,
        response: {
          200: searchSet,
          ...problemResponses([
            ...portalProblems,
            ...(['assignment-not-chosen', 'duty-required', 'input-invalid'] as const),
          ]),
        },
      },
    },
    async (request) => {
      const by = requireDuty(request, 'logReviewer');
      const { from, until, cursor } = request.query;
      const period = {
        from: new Date(from).toISOString(),
        until: new Date(until).toISOString(),
      };
      if (period.until <= period.from) {
        throw new ProblemError('input-invalid', { detail: 'The period ends after it begins.' });
      }
      const parts = { sql, audit, auditMac: keys.auditMac };
      const start = cursor === undefined ? null : Number(cursor);
      const { entries, next } = await exportPage(parts, by, { period, from: start });
      const at = (place: number | null) => {
        const query = new URLSearchParams({ ...period });
        if (place !== null) query.set('cursor', String(place));
        return `${path}?${query}`;
      };
      const page = { entries, self: at(start), next: next === null ? null : at(next) };
      return toSearchSet(page, config.baseUrl.origin);
    },
  );
}
