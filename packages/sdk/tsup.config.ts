import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    admin: 'src/admin.ts',
    conversations: 'src/resources/conversations.ts',
    'client-tools': 'src/resources/client-tools.ts',
    'sign-in-with': 'src/sign-in-with.ts',
    'contract/index': 'src/contract/index.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: false,
  clean: true,
  sourcemap: true,
  splitting: true,
  treeshake: true,
});
