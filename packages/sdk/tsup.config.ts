import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    admin: 'src/admin.ts',
    conversations: 'src/resources/conversations.ts',
    'client-tools': 'src/resources/client-tools.ts',
    'sign-in-with': 'src/sign-in-with.ts',
    'stay-signed-in': 'src/stay-signed-in.ts',
    'contract/index': 'src/contract/index.ts',
  },
  format: 'esm',
  // The oldest runtimes that the README names.
  target: ['node22', 'chrome98', 'edge98', 'firefox97', 'safari15.4'],
  platform: 'neutral',
  dts: false,
  clean: true,
  sourcemap: true,
  splitting: true,
  treeshake: true,
});
