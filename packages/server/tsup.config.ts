import { execFileSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'tsup';

const packageFolder = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

const notice =
  'The JavaScript files contain drizzle-orm, https://github.com/drizzle-team/drizzle-orm, under the Apache License 2.0, whose text is in docs/LICENSE.\n';

// Declarations come from tsc (tsconfig.build.json): TypeScript 7 has no compiler API for tsup's.
export default defineConfig({
  entry: {
    main: 'src/main.ts',
    index: 'src/index.ts',
    'pglite-worker': 'src/platform/db/pglite/worker.ts',
    'query-parser': 'src/query/parser-worker.ts',
  },
  format: 'esm',
  target: 'node22',
  platform: 'node',
  dts: false,
  clean: true,
  sourcemap: true,
  splitting: true,
  removeNodeProtocol: false,
  // What the package needs of the other two, so that it can be installed alone and they always fit; and
  // drizzle-orm, because Node would parse its package.json, 180 kB, for each of its modules: a start would take
  // almost twice as long. Its declarations come from the dependency.
  noExternal: [/^@chatterfix\/sdk/, /^drizzle-orm/],
  onSuccess: async () => {
    cpSync('src/platform/db/migrations', 'dist/migrations', { recursive: true });
    cpSync(join(packageFolder('@chatterfix/widgets'), 'dist', 'cdn'), 'dist/assets/widgets', {
      recursive: true,
    });
    writeFileSync(join('dist', 'assets', 'NOTICE'), notice);
    // Copied, because to install swagger-ui-dist runs a script that reports to its makers.
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE', 'NOTICE'])
      cpSync(join(packageFolder('swagger-ui-dist'), file), join('dist', 'assets', 'docs', file));
    execFileSync(process.execPath, ['src/assistant/safety/write-danger-model.ts', 'dist/danger-model.bin']);
  },
});
