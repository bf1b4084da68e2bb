/**
 * The dependency direction of the house, as dependency-cruiser reads it:
 *
 *   web -> (HTTP) -> server;  http, routes -> slices -> law, ledger;  slices -> platform;
 *   integrations implement types that slices declare;  sim, bench, e2e, tools use others, nobody uses them.
 *
 * tools/planted/boundaries breaks each rule once, and `npm run check` fails unless each of them is found there.
 */
const test = '[.]test[.]ts$';
const sliceDoor = '^server/slices/[^/]+/(index|routes)[.]ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'law-is-pure',
      comment: 'The law imports nothing but itself: no I/O, no clock, no dependency.',
      severity: 'error',
      from: { path: '^law/', pathNot: test },
      to: { pathNot: '^law/' },
    },
    {
      name: 'law-tests-stay-small',
      comment:
        'Tests of the law read files and use the test runner, the generator and nothing else.',
      severity: 'error',
      from: { path: `^law/.*${test}` },
      to: {
        pathNot: [
          '^law/',
          '^(node:)?(test|assert|fs|fs/promises|path|url|child_process|crypto|perf_hooks)(/strict)?$',
          'node_modules/fast-check/',
        ],
      },
    },
    {
      name: 'ledger-is-pure',
      comment: 'The ledger imports nothing but itself and the cryptography of Node.',
      severity: 'error',
      from: { path: '^ledger/', pathNot: test },
      to: { pathNot: ['^ledger/', '^(node:)?crypto$'] },
    },
    {
      name: 'slices-meet-at-the-door',
      comment:
        'A slice uses another through its index.ts; its store, its rows and its rules are its own.',
      severity: 'error',
      from: { path: '^server/slices/([^/]+)/' },
      to: {
        path: '^server/slices/[^/]+/',
        pathNot: ['^server/slices/$1/', '^server/slices/[^/]+/index[.]ts$'],
      },
    },
    {
      name: 'slices-are-entered-at-the-door',
      comment:
        'From outside, a slice is its index.ts and its routes.ts: SQL never leaves its slice. Campaigns alone reach inside: they attack what lies there, and lay out what it would have left.',
      severity: 'error',
      from: { pathNot: '^(server/slices/|tools/campaigns/)' },
      to: { path: '^server/slices/[^/]+/', pathNot: sliceDoor },
    },
    {
      name: 'slices-know-no-edge',
      comment: 'A slice knows neither HTTP nor outside systems: those depend on it.',
      severity: 'error',
      from: { path: '^server/slices/', pathNot: `(^server/slices/[^/]+/routes[.]ts$|${test})` },
      to: { path: '^server/(http|integrations)/' },
    },
    {
      name: 'routes-know-no-integration',
      comment: 'Routes may use the HTTP parts, never an outside system.',
      severity: 'error',
      from: { path: '^server/slices/', pathNot: test },
      to: { path: '^server/integrations/' },
    },
    {
      name: 'integrations-implement-types',
      comment: 'An integration implements what a slice declares; it never calls the slice.',
      severity: 'error',
      from: { path: '^server/integrations/', pathNot: test },
      to: { path: '^server/(slices|http)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'platform-knows-nothing-of-care',
      comment: 'Database, clock, ids and telemetry serve every slice and know none.',
      severity: 'error',
      from: { path: '^server/platform/', pathNot: test },
      to: { path: '^(server/(slices|http|integrations)|law|ledger)/' },
    },
    {
      name: 'access-alone-asks-the-law',
      comment:
        'Decisions are asked for in slices/access (reading) and slices/availability (making available) and slices/lift-request (lifting) alone; slices/rulebook prints the rules and decides nothing; others may name the types.',
      severity: 'error',
      from: {
        path: '^server/',
        pathNot: [
          '^server/slices/(access|availability|lift-request|rulebook)/',
          '^server/http/test-county[.]ts$',
          test,
        ],
      },
      to: { path: '^law/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-meets-the-server-by-http',
      comment:
        'The browser holds no rule of law and no server code: the generated client is all it shares.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(server|law|ledger|db)/' },
    },
    {
      name: 'nobody-uses-the-outer-rooms',
      comment: 'sim, bench, e2e and tools may use the others; nobody uses them.',
      severity: 'error',
      from: { path: '^(law|ledger|server|db|web)/' },
      to: { path: '^(sim|bench|e2e|tools)/', pathNot: '^tools/node-guard[.]ts$' },
    },
    {
      name: 'sim-speaks-http',
      comment:
        'The synthetic county publishes through the public interface alone: of the slices it may name types only.',
      severity: 'error',
      from: { path: '^sim/', pathNot: test },
      to: { path: '^(server/slices|law|ledger)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-are-leaves',
      comment: 'Nothing imports a test.',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'no-cycles',
      comment:
        'What runs in a circle has no order in which it can be read. (A file may name the types of its reader.)',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-cycles-between-slices',
      comment:
        'Two slices that need each other, be it for types alone, are one concept or miss a third.',
      severity: 'error',
      from: { path: '^server/slices/([^/]+)/' },
      to: {
        circular: true,
        via: { path: '^server/slices/', pathNot: '^server/slices/$1/' },
      },
    },
    {
      name: 'imports-exist',
      comment: 'An import that leads nowhere fails when it runs.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'imports-are-declared',
      comment: 'A package is used only where package.json names it.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|data|[.]cache|reports|tools/planted)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
