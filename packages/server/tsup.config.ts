import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { defineConfig } from 'tsup';

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
  onSuccess: async () => {
    cpSync('src/platform/db/migrations', 'dist/migrations', { recursive: true });
    execFileSync(process.execPath, ['src/assistant/safety/write-danger-model.ts', 'dist/danger-model.bin']);
  },
});
