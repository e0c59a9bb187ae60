// The floors of the house (docs/decisions/0001-the-house.md): imports point down, never up.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const server = '^packages/server/src/';
const contract = '^packages/sdk/src/contract/';
const tests = '\\.test\\.ts$|/(testing|attacks)/';

/** What every floor of the server may import: the contract, and the request's context with its errors. */
const everywhere = [contract, `${server}(context|errors)\\.ts$`];

/** A rule that files at `path` import only from the given places in our packages. Tests are exempt. */
const onlyImports = (name, path, ...allowed) => ({
  name,
  severity: 'error',
  from: { path, pathNot: tests },
  to: { path: '^packages/', pathNot: [path, ...everywhere, ...allowed] },
});

const floor = (...folders) => `${server}(${folders.join('|')})/`;

// Each folder of features/ is a feature. It may import the services and tools of the features that its
// feature.ts names in `uses`.
const featuresFolder = 'packages/server/src/features';
const features = readdirSync(featuresFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function featuresUsedBy(name) {
  const file = `${featuresFolder}/${name}/feature.ts`;
  if (!existsSync(file))
    throw new Error(`${file} is missing: write one, and name the feature in features/features.ts.`);
  const list = /\buses:\s*\[([^\]]*)\]/.exec(readFileSync(file, 'utf8'));
  if (!list) throw new Error(`${file} does not say which features it uses: write \`uses: []\` for none.`);
  return [...list[1].matchAll(/'([\w-]+)'/g)].map(([, used]) => used);
}

const featureRules = features.map((name) =>
  onlyImports(
    `feature-${name}`,
    `${server}features/${name}/`,
    floor('platform', 'identity'),
    `${server}features/[\\w-]+\\.ts$`,
    ...featuresUsedBy(name).map((used) => `${server}features/${used}/(?!routes|feature)`),
  ),
);

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
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
      name: 'sdk-and-widgets-run-without-node',
      severity: 'error',
      from: { path: '^packages/(sdk|widgets)/src/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sdk-runs-without-zod',
      comment: 'The client imports types of the contract only.',
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
        path: floor('features', 'identity', 'models', 'query', 'assistant', 'platform/(?!http/)[\\w-]+'),
        pathNot: `${tests}|/(routes|event-stream|feature|features)\\.ts$`,
      },
      to: { path: `${server}(platform/http|gateway|app|main|cli)|node_modules/.*hono/` },
    },
    {
      name: 'writes-reach-nothing-slow',
      comment:
        'The code of a transaction has no way to another server, a mailbox or a model (docs/decisions/0012). It may enqueue a job, not run one.',
      severity: 'error',
      from: { path: floor('platform/db'), pathNot: tests },
      to: {
        path: floor('platform/(http|outgoing|mail|jobs|files)', 'models', 'assistant'),
        pathNot: `${server}platform/jobs/enqueue\\.ts$`,
      },
    },
    onlyImports('platform-is-the-ground', floor('platform')),
    onlyImports('identity-stands-on-platform', floor('identity'), floor('platform')),
    onlyImports('models-know-no-domain', floor('models'), floor('platform', 'identity')),
    onlyImports('query-stands-on-features', floor('query'), floor('platform', 'identity', 'features')),
    onlyImports(
      'assistant-stands-on-features-and-models',
      floor('assistant'),
      floor('platform', 'identity', 'features', 'models'),
    ),
    ...featureRules,
    {
      name: 'only-entry-points-import-the-app',
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
