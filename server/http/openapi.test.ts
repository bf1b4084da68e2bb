import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createTestServer, type TestServer } from './test-server.ts';

type Response = {
  readonly $ref?: string;
  readonly description?: string;
  readonly content?: Readonly<Record<string, { readonly schema?: unknown }>>;
};
type Operation = {
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: { readonly content: Response['content'] };
  readonly responses: Readonly<Record<string, Response>>;
};
type Document = {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, unknown>>;
    readonly responses: Readonly<Record<string, Response>>;
    readonly securitySchemes: Readonly<Record<string, { readonly flows?: unknown }>>;
  };
};

describe('the description of the interface', () => {
  let server: TestServer;
  let document: Document;
  let operations: readonly (readonly [string, Operation])[];

  before(async () => {
    server = await createTestServer();
    document = (await server.app.inject('/api/v1/openapi.json')).json();
    operations = Object.entries(document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => [`${method} ${path}`, operation] as const),
    );
  });
  after(() => server.close());

  const responseOf = (response: Response): Response =>
    response.$ref === undefined
      ? response
      : (document.components.responses[response.$ref.split('/').at(-1) ?? ''] ?? response);

  test('it is OpenAPI 3.1 and holds the addresses of every kind of user', () => {
    assert.equal(document.openapi, '3.1.0');
    const names = operations.map(([name]) => name);
    for (const name of [
      'get /api/v1/session',
      'post /api/v1/lookups/{lookup}/overview',
      'get /api/v1/resident/readings',
      'post /api/v1/documents',
      'post /oauth2/token',
    ]) {
      assert.ok(names.includes(name), name);
    }
  });

  test('every address says in a line what it is for, and who may ask', () => {
    const tags = document.tags.map(({ name }) => name);
    const schemes = Object.keys(document.components.securitySchemes);
    for (const [name, operation] of operations) {
      assert.ok(operation.summary, name);
      assert.ok(tags.includes(operation.tags?.[0] ?? ''), name);
      assert.ok(operation.security !== undefined, name);
      for (const requirement of operation.security) {
        for (const scheme of Object.keys(requirement)) assert.ok(schemes.includes(scheme), name);
      }
    }
  });

  test('every answer is described, and every failure is a problem document', () => {
    for (const [name, { responses }] of operations) {
      assert.ok(responses['429'] && responses['503'], name);
      for (const [status, response] of Object.entries(responses)) {
        const { description, content } = responseOf(response);
        assert.ok(description && description !== 'Default Response', `${name} ${status}`);
        const isOAuth = name === 'post /oauth2/token' && ['400', '401'].includes(status);
        if (Number(status) < 400 || isOAuth) continue;
        assert.deepEqual(
          Object.keys(content ?? {}),
          ['application/problem+json'],
          `${name} ${status}`,
        );
      }
    }
  });

  test('every reference leads somewhere', () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g);
    let count = 0;
    for (const [reference, kind, name] of references) {
      const parts =
        kind === 'schemas' ? document.components.schemas : document.components.responses;
      assert.ok(name !== undefined && parts[name], reference);
      count += 1;
    }
    assert.ok(count > 0);
  });

  test('an upload says what it takes, and which scope it needs', () => {
    const documents = document.paths['/api/v1/documents']?.['post'];
    assert.deepEqual(Object.keys(documents?.requestBody?.content ?? {}), [
      'application/x-ndjson',
      'application/json',
      'application/xml',
      'text/xml',
    ]);
    assert.deepEqual(documents?.security?.[0], { systemClient: ['documents.write'] });
    const blocks = document.paths['/api/v1/blocks']?.['post'];
    assert.deepEqual(Object.keys(blocks?.requestBody?.content ?? {}), [
      'application/x-ndjson',
      'application/json',
    ]);
  });
});
