import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const here = dirname(fileURLToPath(import.meta.url));
const core = join(here, 'src/cdn/core.ts');

/** The files that are fetched when they are needed: what `import('…')` names in our sources. */
const fetchedLater = new Set(
  globSync(['src/**/*.ts', '../sdk/src/**/*.ts'], { cwd: here }).flatMap((file) => {
    const path = join(here, file);
    const named = readFileSync(path, 'utf8').matchAll(/import\(\s*'(\.[^']+)'\s*\)/g);
    return [...named].map(([, target]) => join(dirname(path), target!));
  }),
);

/** Makes each file that is fetched later import what all widgets share. See src/cdn/core.ts. */
function withCore(path: string, source: string): string {
  return fetchedLater.has(path) ? `${source}\nimport ${JSON.stringify(core)};` : source;
}

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
      return { contents: withCore(path, contents), loader: 'ts' };
    });
  },
};

const oneCore: Plugin = {
  name: 'one-core',
  setup(build) {
    // Without this the bundler drops the import, because nothing is named in it.
    build.onResolve({ filter: /cdn[\\/]core\.ts$/ }, ({ path }) => ({ path, sideEffects: true }));
    build.onLoad({ filter: /sdk[\\/]src[\\/].*\.ts$/ }, async ({ path }) =>
      fetchedLater.has(path)
        ? { contents: withCore(path, await readFile(path, 'utf8')), loader: 'ts' }
        : undefined,
    );
  },
};

/** How the bundle for the script tag is built. */
export const cdnOptions = {
  plugins: [onePolicy, smallerTemplates, oneCore],
  // Takes the SDK's sources, so that what the widgets do not use is left out.
  conditions: ['chatterfix-source'],
  pure: ['console.assert'],
  legalComments: 'none' as const,
  // Modules are always read as UTF-8. Escaped characters would double the size of the Arabic texts.
  charset: 'utf8' as const,
};
