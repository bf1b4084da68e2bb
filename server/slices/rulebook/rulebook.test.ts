import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Rulebook, rules } from '@samvy/law';
import { createTestServer, type TestServer } from '../../http/test-server.ts';

describe('the rulebook', () => {
  let server: TestServer;
  before(async () => {
    server = await createTestServer();
  });
  after(() => server.close());

  const read = async (query: string) => {
    const answer = await server.app.inject(`/api/v1/rulebook${query}`);
    assert.equal(answer.statusCode, 200);
    return answer.json<Rulebook>();
  };
  const rulesOf = (book: Rulebook) =>
    book.acts.flatMap(({ sections }) => sections.flatMap((section) => section.rules));

  test('anyone reads it without signing in, each rule with its conditions', async () => {
    const book = await read('');
    assert.equal(book.language, 'sv');
    const found = rulesOf(book);
    assert.deepEqual(found.map(({ id }) => id).sort(), rules.map(({ id }) => id).sort());
    for (const { id, answers } of found) {
      assert.ok(answers.length > 0, id);
      for (const { conditions } of answers) assert.ok(conditions.length > 0, id);
    }
  });

  test('it comes in each language, in its own words', async () => {
    const titles = new Set<string>();
    for (const language of ['sv', 'en', 'fi']) {
      const book = await read(`?language=${language}`);
      assert.equal(book.language, language);
      titles.add(book.title);
    }
    assert.equal(titles.size, 3);
  });

  test('a language that there is not is a problem', async () => {
    const answer = await server.app.inject('/api/v1/rulebook?language=tlh');
    assert.equal(answer.statusCode, 422);
    assert.equal(answer.json().code, 'input-invalid');
  });
});
