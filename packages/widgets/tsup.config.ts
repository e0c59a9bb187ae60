import { defineConfig } from 'tsup';
import { thirdPartyLicenses } from '../../tools/third-party-licenses.mjs';
import { cdnOptions } from './cdn.build.ts';

export default defineConfig([
  // For bundlers: Lit stays a dependency. The SDK is included, so that the package can be installed alone.
  {
    entry: ['src/index.ts', 'src/define.ts'],
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    clean: ['dist/**/*.js', '!dist/cdn/**'],
    noExternal: [/^@chatterfix\/sdk/],
    dts: false,
    sourcemap: true,
  },
  // For a script tag: all dependencies included, one chunk per widget, fetched when the page uses it.
  {
    entry: { 'cdn/chatterfix': 'src/cdn/chatterfix.ts' },
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    splitting: true,
    minify: true,
    noExternal: [/.*/],
    dts: false,
    esbuildPlugins: [...cdnOptions.plugins, thirdPartyLicenses('dist/cdn/THIRD-PARTY-LICENSES.txt')],
    esbuildOptions(options) {
      options.conditions = cdnOptions.conditions;
      options.chunkNames = 'cdn/[name]-[hash]';
      options.pure = cdnOptions.pure;
      options.legalComments = cdnOptions.legalComments;
      options.charset = cdnOptions.charset;
    },
  },
]);
