// The floors of the house (docs/decisions/0001-the-house.md): arrows point down, never back.
const server = '^packages/server/src/';
const features = [
  'work-orders',
  'assets',
  'parts',
  'reliability',
  'imports',
  'fred',
  'security',
  'database',
  'providers',
];
const tests = '\\.test\\.ts$|/testing/';
const below = (name, path, ...allowed) => ({
  name,
  severity: 'error',
  from: { path, pathNot: tests },
  to: { path: '^packages/', pathNot: [path, ...allowed] },
});
const ground = `${server}(context|errors|validate|version)\\.ts$`;
const contract = '^packages/sdk/src/contract/';
const db = `${server}db/`;
const search = `${server}search/`;
const service = (name) => `${server}${name}/(service|transitions|metrics)\\.ts$`;

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'sdk-stands-alone',
      severity: 'error',
      from: { path: '^packages/sdk/src/' },
      to: { path: '^packages/(server|widgets)/' },
    },
    {
      name: 'contract-needs-only-zod',
      severity: 'error',
      from: { path: contract },
      to: { pathNot: [contract, 'node_modules/zod/', '/zod@'] },
    },
    {
      name: 'sdk-has-no-node',
      severity: 'error',
      from: { path: '^packages/(sdk|widgets)/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sdk-runs-without-zod',
      comment: 'the client takes types of the contract only',
      severity: 'error',
      from: { path: '^packages/sdk/src/(?!contract/)', pathNot: tests },
      to: { path: 'node_modules/zod/|/contract/(?!enums)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'widgets-use-the-sdk',
      severity: 'error',
      from: { path: '^packages/widgets/src/', pathNot: tests },
      to: { path: '^packages/server/' },
    },
    {
      name: 'server-never-imports-the-client',
      severity: 'error',
      from: { path: server, pathNot: tests },
      to: { path: '^packages/(sdk/src/(?!contract/)|widgets/src/)' },
    },
    {
      name: 'services-know-no-http',
      severity: 'error',
      from: {
        path: `${server}(${features.join('|')}|db|search|ai)/`,
        pathNot: `${tests}|/routes\\.ts$|/event-stream\\.ts$`,
      },
      to: { path: `${server}(http|gateway|app|main|cli)|node_modules/.*hono/` },
    },
    below('db-is-the-ground', db, ground, contract),
    below('search-is-the-ground', search, ground, contract),
    below('ai-knows-no-domain', `${server}ai/`),
    below(
      'assets-know-no-later-feature',
      `${server}assets/`,
      ground,
      contract,
      db,
      search,
      `${server}tool\\.ts$`,
      `${server}http/mount\\.ts$`,
    ),
    below(
      'parts-know-no-later-feature',
      `${server}parts/`,
      ground,
      contract,
      db,
      search,
      `${server}tool\\.ts$`,
      `${server}http/mount\\.ts$`,
    ),
    below(
      'work-orders-know-no-later-feature',
      `${server}work-orders/`,
      ground,
      contract,
      db,
      search,
      `${server}tool\\.ts$`,
      `${server}http/mount\\.ts$`,
      service('assets'),
    ),
    below(
      'reliability-stands-on-work-orders-and-assets',
      `${server}reliability/`,
      ground,
      contract,
      db,
      search,
      `${server}tool\\.ts$`,
      `${server}http/mount\\.ts$`,
      service('assets'),
      service('work-orders'),
      `${server}(assets|work-orders)/tools\\.ts$`,
    ),
    {
      name: 'nobody-stands-on-fred',
      severity: 'error',
      from: { path: server, pathNot: [`${server}(fred|app|main|index)`, tests] },
      to: { path: `${server}fred/` },
    },
    {
      name: 'only-main-and-app-are-above',
      severity: 'error',
      from: { path: server, pathNot: [`${server}(main|index|app|cli/)`, tests] },
      to: { path: `${server}(main|app)\\.ts$|${server}cli/` },
    },
    {
      name: 'no-undeclared-dependencies',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: `${tests}|\\.stories\\.ts$|/tsup\\.config\\.ts$|/drizzle\\.config\\.ts$`,
      },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^bun:|^node:|^node$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|storybook-static|\\.tools)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['chatterfix-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
  },
};
