import { readFile } from 'node:fs/promises';
import { transformSync, type Plugin } from 'esbuild';

/**
 * Lit creates a Trusted Types policy named `lit-html` when it loads, and a strict page allows each name only
 * once. The page may use Lit itself, or load this bundle twice. So the bundle's policy is named `chatterfix`
 * and created once.
 */
const onePolicy: Plugin = {
  name: 'one-trusted-types-policy',
  setup(build) {
    build.onLoad({ filter: /lit-html[\\/](development[\\/])?lit-html\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const made = /(\w+)\.createPolicy\((['"])lit-html\2,/;
      if (!made.test(source))
        throw new Error(
          'lit-html creates its Trusted Types policy in another way now: adapt onePolicy in cdn.build.ts',
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

/**
 * Removes the indentation of templates and minifies styles. Signs such as ✓ stay as they are: an escape in a
 * template's text would make the styles void.
 */
const smallerTemplates: Plugin = {
  name: 'smaller-templates',
  setup(build) {
    build.onLoad({ filter: /widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(
          /css`([^`\\$]*)`/g,
          (_, styles: string) =>
            `css\`${transformSync(styles, { loader: 'css', minify: true, charset: 'utf8' }).code.trim()}\``,
        )
        .replace(/\n\s+/g, '\n');
      return { contents, loader: 'ts' };
    });
  },
};

/** How the bundle for the script tag is built. */
export const cdnOptions = {
  plugins: [onePolicy, smallerTemplates],
  // Takes the SDK's sources, so that what the widgets do not use is left out.
  conditions: ['chatterfix-source'],
  pure: ['console.assert'],
  legalComments: 'none' as const,
  // Modules are always read as UTF-8. Escaped characters would double the size of the Arabic texts.
  charset: 'utf8' as const,
};
