import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { defineConfig } from 'tsup';
import { thirdPartyLicenses } from '../../tools/third-party-licenses.mjs';

const packageFolder = (name: string) =>
  dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

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
  // - What the package needs of the SDK, so that it can be installed alone and they always fit.
  // - drizzle-orm, because Node reads and parses its package.json (180 kB) for each of its modules, a third of the
  //   time in which a server starts. It stays a dependency, because declarations name its types.
  noExternal: [/^@chatterfix\/sdk/, /^drizzle-orm/],
  esbuildPlugins: [thirdPartyLicenses('dist/THIRD-PARTY-LICENSES.txt')],
  onSuccess: async () => {
    cpSync('src/platform/db/migrations', 'dist/migrations', { recursive: true });
    cpSync(join(packageFolder('@chatterfix/widgets'), 'dist', 'cdn'), 'dist/assets/widgets', {
      recursive: true,
    });
    // Copied, because to install swagger-ui-dist runs a script that reports to its makers.
    for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png', 'LICENSE', 'NOTICE'])
      cpSync(join(packageFolder('swagger-ui-dist'), file), join('dist', 'assets', 'docs', file));
    cpSync('node_modules/.cache/danger-model.bin', 'dist/danger-model.bin'); // as tools/build.mjs has written it
  },
});
