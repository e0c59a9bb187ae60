import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
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
const entry = join(here, 'src/cdn/chatterfix.ts');

/** The files that are fetched when they are needed: what `import('…')` names in our sources. */
const fetchedLater = new Set(
  globSync(['src/**/*.ts', '../sdk/src/**/*.ts'], { cwd: here }).flatMap((file) => {
    const path = join(here, file);
    const named = readFileSync(path, 'utf8').matchAll(/import\(\s*'(\.|@chatterfix\/sdk\/)([^']+)'\s*\)/g);
    return [...named].map(([, start, rest]) =>
      start === '.' ? join(dirname(path), `.${rest}`) : join(here, '../sdk/src', `${rest}.ts`),
    );
  }),
);

/** Is fetched before everything else, and alone. */
const earlyField = join(here, 'src/fred-chat/early-field.ts');
fetchedLater.delete(earlyField);
/** What makes a file another one for the bundler. */
const copied = '?early';

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
            `css\`${transformSync(styles, { loader: 'css', minify: true, charset: 'utf8' })
              .code.trim()
              .replace(/(?<=\() | (?=\))/g, '')}\``,
        )
        // Styles with values in them cannot be parsed yet: they only lose their spaces.
        .replace(
          /css`\s*([^`]*\$[^`]*)`/g,
          (_, styles: string) => `css\`${styles.replace(/(?<=[{};:])\s+|\s+(?=\{)/g, '')}\``,
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

/**
 * Gives the field of an open chat, which is fetched before everything else, copies of what it shares with the chat: as
 * files of their own they would be requests of their own. What it shows is computed now: see early-look.ts.
 */
const earlyAlone: Plugin = {
  name: 'early-alone',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) =>
      importer === earlyField ? { path: join(resolveDir, path), suffix: copied } : undefined,
    );
    build.onLoad({ filter: /fred-chat[\\/]early-look\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build.esbuild.build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
        conditions: ['chatterfix-source'],
        plugins: [smallerTemplates],
        charset: 'utf8',
        logLevel: 'error',
      });
      const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
      const values = (await import(`data:text/javascript;base64,${code}`)) as Record<string, unknown>;
      const contents = Object.entries(values).map(
        ([name, value]) => `export const ${name}=${JSON.stringify(value)};`,
      );
      return { contents: contents.join('\n'), loader: 'js' };
    });
  },
};

/** See src/cdn/page-configuration.ts. */
const oneConfiguration: Plugin = {
  name: 'one-configuration',
  setup(build) {
    build.onResolve({ filter: /\/configuration\.ts$/ }, ({ importer }) =>
      importer === entry
        ? undefined
        : {
            path: join(here, 'src/cdn/page-configuration.ts'),
            suffix: importer === earlyField ? copied : '',
          },
    );
  },
};

/**
 * Puts the bundler's own functions, which it writes into a file of their own, into what all widgets share: a request less
 * for each widget.
 */
const helpersInCore: Plugin = {
  name: 'helpers-in-core',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd((result) => {
      const { metafile, outputFiles = [] } = result;
      if (!metafile) return; // the build has failed
      const outputs = Object.entries(metafile.outputs).map(([path, { inputs, entryPoint }]) => ({
        name: basename(path),
        sources: [...Object.keys(inputs), ...(entryPoint ? [entryPoint] : [])],
      }));
      const helpers = outputs.find(({ sources }) => sources.length === 0)!.name;
      const shared = outputs.find(({ sources }) =>
        sources.some((path) => /\bsrc\/element\.ts$/.test(path)),
      )!.name;
      const fileOf = (name: string) => outputFiles.find(({ path }) => basename(path) === name)!;
      const body = fileOf(helpers).text.replace(
        /export\{([^}]*)\};\s*$/,
        (_, names: string) => `return{${names.replace(/(\w+) as (\w+)/g, '$2:$1')}}`,
      );
      const given = `const $helpers=(()=>{${body}})();export{$helpers};`;
      const importing = new RegExp(`import(?:\\{([^}]*)\\}from)?"\\./${helpers}";`);
      for (const file of outputFiles) {
        const [statement, names] = importing.exec(file.text) ?? [];
        if (!statement) continue;
        const source = basename(file.path) === shared ? given : `import{$helpers}from"./${shared}";`;
        const taken = names && `${source}const{${names.replace(/ as /g, ':')}}=$helpers;`;
        file.contents = Buffer.from(file.text.replace(statement, () => taken ?? ''));
      }
      result.outputFiles = outputFiles.filter((file) => file !== fileOf(helpers));
      for (const [path, output] of Object.entries(metafile.outputs))
        if (basename(path) === helpers) delete metafile.outputs[path];
        else output.imports = output.imports.filter((imported) => basename(imported.path) !== helpers);
    });
  },
};

/** Fetches files before the code that needs them asks for them: of those with texts, those in the page's language. */
const fetchNow = `const fetchNow=(names)=>{
  for(const name of names.split(' '))
    if(name[2]!=='-'||document.documentElement.lang.startsWith(name.slice(0,2)))import('./'+name+'.js').catch(()=>{});
};`;

/**
 * Lets the entry fetch a widget's file together with all that the file imports and with its texts. Otherwise the
 * browser would learn of each only when it has read the one before.
 */
const fetchTogether: Plugin = {
  name: 'fetch-together',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile, outputFiles = [] }) => {
      if (!metafile) return; // the build has failed
      const { outputs } = metafile;
      const folder = dirname(Object.keys(outputs).find((path) => basename(path) === 'chatterfix.js')!);
      const importsOf = (path: string, found = new Set<string>()): Set<string> => {
        for (const { path: imported, kind } of outputs[path]!.imports)
          if (kind === 'import-statement' && !found.has(imported)) importsOf(imported, found.add(imported));
        return found;
      };
      const textsOf = (paths: readonly string[]) =>
        paths
          .flatMap((from) => outputs[from]!.imports.map(({ path }) => path))
          .filter((path) => /\/i18n\/[\w-]+\/\w\w\.ts$/.test(outputs[path]?.entryPoint ?? ''));
      const file = outputFiles.find(({ path }) => basename(path) === 'chatterfix.js')!;
      const together = file.text.replace(/import\("\.\/([\w-]+\.js)"\)/g, (whole, name: string) => {
        const imports = [...importsOf(`${folder}/${name}`)];
        const texts = textsOf([`${folder}/${name}`, ...imports]);
        const names = [...texts, ...imports].map((path) => basename(path, '.js'));
        return names[0] ? `(fetchNow('${names.join(' ')}'),${whole})` : whole;
      });
      if (together === file.text)
        throw new Error('The entry fetches no widget in the way that fetchTogether in cdn.build.ts expects');
      file.contents = Buffer.from(
        build.esbuild.transformSync(fetchNow + together, { minify: true, charset: 'utf8' }).code,
      );
    });
  },
};

/**
 * Lets Chromium compile a file's functions while the file arrives, beside the page's own work. Otherwise each is
 * compiled when it is first called, before anything is shown. For the files that every chat begins with.
 */
const compileEarly: Plugin = {
  name: 'compile-early',
  setup(build) {
    build.onEnd(({ metafile, outputFiles = [] }) => {
      const first = /\/src\/(?:element|fred-chat\/(?:fred-chat|markdown))\.ts$/;
      for (const [path, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
        if (!Object.keys(inputs).some((input) => first.test(`/${input}`))) continue;
        const file = outputFiles.find((output) => basename(output.path) === basename(path))!;
        file.contents = Buffer.from(`//# allFunctionsCalledOnLoad\n${file.text}`);
      }
    });
  },
};

/** How the bundle for the script tag is built. */
export const cdnOptions = {
  plugins: [
    onePolicy,
    oneConfiguration,
    earlyAlone,
    smallerTemplates,
    oneCore,
    helpersInCore,
    fetchTogether,
    compileEarly,
  ],
  // Takes the SDK's sources, so that what the widgets do not use is left out.
  conditions: ['chatterfix-source'],
  pure: ['console.assert'],
  legalComments: 'none' as const,
  // Modules are always read as UTF-8. Escaped characters would double the size of the Arabic texts.
  charset: 'utf8' as const,
};
