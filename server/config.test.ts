import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import { ConfigError, parseConfig } from './config.ts';

const enough = {
  DATABASE_URL: 'postgres://owner:hidden-password@localhost/samvy',
  OIDC_STAFF_ISSUER: 'https://idp.example',
  OIDC_STAFF_CLIENT_ID: 'samvy',
  OIDC_STAFF_CLIENT_SECRET: 'hidden-secret',
  OIDC_RESIDENT_ISSUER: 'https://idp.example',
  OIDC_RESIDENT_CLIENT_ID: 'samvy',
  OIDC_RESIDENT_CLIENT_SECRET: 'hidden-secret',
};

test('with the least that is needed the rest has its defaults', () => {
  const config = parseConfig(enough);
  assert.deepEqual(
    [config.host, config.port, config.baseUrl.href, config.metricsOpen],
    ['127.0.0.1', 8080, 'http://localhost:8080/', false],
  );
  assert.deepEqual(config.identity.staff.acceptedAcr, ['http://id.sambi.se/loa/loa3']);
  assert.deepEqual(config.ages, { custodianUntil: 13, residentFrom: 16 });
});

test('every fault is named at once, with what to set', () => {
  assert.throws(
    () => parseConfig({ PORT: '99999', LIMIT_BODY_BYTES: 'many', OPERATOR_JWKS: '{"keys":[]}' }),
    (error: unknown) => {
      assert.ok(error instanceof ConfigError);
      for (const name of [
        'PORT: set it to a whole number',
        'LIMIT_BODY_BYTES',
        'OPERATOR_JWKS',
        'DATABASE_URL',
        'OIDC_STAFF_ISSUER',
        'OIDC_RESIDENT_CLIENT_SECRET',
      ]) {
        assert.ok(error.message.includes(name), name);
      }
      return true;
    },
  );
});

const refused: readonly [string, Record<string, string>, RegExp][] = [
  ['plain http for others', { BASE_URL: 'http://samvy.example' }, /BASE_URL: use https/],
  ['a plain provider', { OIDC_STAFF_ISSUER: 'http://idp.example' }, /OIDC_STAFF_ISSUER: use https/],
  ['no address', { BASE_URL: 'samvy' }, /BASE_URL: set it to an address/],
  [
    'a private key of the operator',
    { OPERATOR_JWKS: '{"keys":[{"kty":"OKP","d":"x"}]}' },
    /OPERATOR_JWKS/,
  ],
];
for (const [title, over, message] of refused) {
  test(`${title} is refused`, () => {
    assert.throws(() => parseConfig({ ...enough, ...over }), message);
  });
}

test('the settings print without their secrets', () => {
  const config = parseConfig(enough);
  const printed = `${inspect(config, { depth: 9, showHidden: true })} ${JSON.stringify(config)}`;
  assert.ok(!printed.includes('hidden'));
  assert.equal(config.identity.staff.clientSecret.reveal(), 'hidden-secret');
});
