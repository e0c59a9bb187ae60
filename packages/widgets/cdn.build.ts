import { readFile } from 'node:fs/promises';
import { transformSync, type Plugin } from 'esbuild';

/**
 * lit makes a Trusted Types policy `lit-html` when it loads, and a strict page allows each name once. The page may have a lit of its own, or load our
 * bundle twice: so the bundle's policy is named `chatterfix`, and made once per page.
 */
const onePolicy: Plugin = {
  name: 'one-trusted-types-policy',
  setup(build) {
    build.onLoad({ filter: /lit-html[\\/](development[\\/])?lit-html\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const made = /(\w+)\.createPolicy\((['"])lit-html\2,/;
      if (!made.test(source))
        throw new Error(
          'lit-html makes its Trusted Types policy in another way now: look at one_policy in cdn.build.ts',
        );
      const contents = source.replace(
        made,
        (_, types: string) =>
          `((name,rules)=>(globalThis[Symbol.for('chatterfix.policy')]??=${types}.createPolicy(name,rules)))('chatterfix',`,
      );
      return { contents, loader: 'js' };
    });
  },
};

/** The indentation of templates and styles is for people who read the source. */
const smallerTemplates: Plugin = {
  name: 'smaller-templates',
  setup(build) {
    build.onLoad({ filter: /widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(
          /css`([^`\\$]*)`/g,
          (_, styles: string) =>
            `css\`${transformSync(styles, { loader: 'css', minify: true }).code.trim()}\``,
        )
        .replace(/\n\s+/g, '\n');
      return { contents, loader: 'ts' };
    });
  },
};

/** How the script tag's bundle is made; the size test makes it the same way. */
export const cdnOptions = {
  plugins: [onePolicy, smallerTemplates],
  // The SDK's sources: one build step, and tree-shaking through the package's border.
  conditions: ['chatterfix-source'],
  pure: ['console.assert'],
  legalComments: 'none' as const,
  // Modules are UTF-8, whatever the server says; escapes would double the Arabic texts.
  charset: 'utf8' as const,
};
