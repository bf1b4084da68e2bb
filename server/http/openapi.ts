import swagger from '@fastify/swagger';
import type { App } from './app.ts';
import { sessionCookie } from './session-cookie.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** Body and headers that the route reads itself: they are described here, and checked there. */
    readonly described?: { readonly body?: unknown; readonly headers?: unknown };
  }
}

type Requirement = Readonly<Record<string, readonly string[]>>;

/** `security` of a route that reads for whoever is signed in. */
export const signedIn: readonly Requirement[] = [{ session: [] }];
/** `security` of a route that a portal sends something to. */
export const fromPortal: readonly Requirement[] = [{ session: [], portal: [] }];

const securitySchemes = {
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookie,
    description:
      'The session of somebody who signed in to a portal at /sign-in/staff or /sign-in/resident.',
  },
  portal: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Samvy',
    description: 'Always `1`: says that the portal itself sends, not another site.',
  },
  systemClient: {
    type: 'oauth2',
    description:
      'Client credentials. The client proves itself at the token address with `private_key_jwt` (RFC 7523), and sends the token as `Authorization: Bearer`.',
    flows: {
      clientCredentials: {
        tokenUrl: '/oauth2/token',
        scopes: {
          'directory.write': 'Organisations, connected providers, units, staff and system clients',
          'persons.write': 'Persons, their numbers, and links between them',
          'information.write': 'That persons were informed',
          'documents.write': 'Documents',
          'relations.write': 'Relations of units with persons',
          'consents.write': 'Consents',
          'blocks.write': 'Blocks',
          'attitude.write': 'Assessments of the attitude of persons who are unable',
        },
      },
    },
  },
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'The access token of a system client, for tools that know no OAuth 2.',
  },
} as const;

const tags = [
  { name: 'session', description: 'Who is signed in, and in which assignment' },
  {
    name: 'lookup',
    description: 'Staff look a person up, step by step; each is an entry in the log',
  },
  {
    name: 'office',
    description:
      'Officers of a care provider decide what others ask it for; reviewers look at what its staff have opened',
  },
  { name: 'resident', description: 'What a resident sees of her own, and decides' },
  { name: 'rulebook', description: 'The rules of law, for anyone to read' },
  { name: 'ledger', description: 'Proofs about the sealed access log, for anyone to check' },
  { name: 'system client', description: 'Access tokens for journal systems' },
  { name: 'upload', description: 'What journal systems and the operator publish' },
];

/** The OpenAPI 3.1 document of all routes that are registered after this, at /api/v1/openapi.json. */
export async function describeInterface(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Samvy',
        version: '1',
        description: 'Health and social care read the documentation that others make available.',
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: '/' }],
      tags,
      components: { securitySchemes },
    },
    convertConstToEnum: false,
    transform: ({ schema, url }) => {
      const { described, ...rest } = schema ?? {};
      return { schema: { ...rest, ...described }, url };
    },
    transformObject: (document) =>
      'openapiObject' in document ? nameParts(document.openapiObject) : document.swaggerObject,
  });
  app.get('/api/v1/openapi.json', { schema: { hide: true } }, () => app.swagger());
}

/**
 * Moves each schema with a title, and each response that holds one or two problems, to `components` under its name.
 * Throws when two schemas share a title.
 */
function nameParts<Document extends object>(document: Document): Document {
  const { paths, components } = document as { paths?: unknown; components?: object };
  const schemas = new Map<string, string>();
  const responses = new Map<string, string>();
  const name = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(name);
    if (typeof node !== 'object' || node === null) return node;
    const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, name(value)]));
    const { title, ...schema } = copy;
    if (typeof title === 'string') {
      if (keep(schemas, title, schema)) return { $ref: `#/components/schemas/${title}` };
      throw new Error(`Two schemas of the interface have the title ${title}`);
    }
    const problem = problemOf(copy);
    return problem !== undefined && keep(responses, problem, copy)
      ? { $ref: `#/components/responses/${problem}` }
      : copy;
  };
  const named = { paths: name(paths) };
  return {
    ...document,
    ...named,
    components: { ...components, schemas: sorted(schemas), responses: sorted(responses) },
  };
}

/** Whether the part is now known by the name; not when another part is. */
function keep(parts: Map<string, string>, name: string, part: object): boolean {
  const text = JSON.stringify(part);
  const known = parts.get(name);
  if (known === undefined) parts.set(name, text);
  return known === undefined || known === text;
}

/** `OverloadedOrDatabaseUnavailable` for the response that holds these problems and no other. */
function problemOf(node: Readonly<Record<string, unknown>>): string | undefined {
  const { description, content } = node;
  if (typeof description !== 'string' || content === undefined) return undefined;
  if (!/^(`[a-z-]+`: [^`]+){1,2}$/.test(description)) return undefined;
  const codes = [...description.matchAll(/`([a-z-]+)`: /g)].map(([, code]) => code ?? '');
  return codes.map(pascalCase).join('Or');
}

function pascalCase(code: string): string {
  return code
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('');
}

function sorted(parts: ReadonlyMap<string, string>): Readonly<Record<string, unknown>> {
  const entries = [...parts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, text]) => [name, JSON.parse(text)]));
}
