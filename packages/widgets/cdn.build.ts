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

/** What Lit does for polyfills and for pages that were drawn on a server, of which there are none here. */
const unneededOfLit = [
  [
    /@lit[\\/]reactive-element[\\/]reactive-element\.js$/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  [
    /lit-element[\\/]lit-element\.js$/,
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\)/,
  ],
] as const;

const lessOfLit: Plugin = {
  name: 'less-of-lit',
  setup(build) {
    for (const [filter, unneeded] of unneededOfLit)
      build.onLoad({ filter }, async ({ path }) => {
        const source = await readFile(path, 'utf8');
        if (!unneeded.test(source))
          throw new Error(`${basename(path)} has changed: adapt unneededOfLit in cdn.build.ts`);
        return { contents: source.replace(unneeded, ''), loader: 'js' };
      });
  },
};

const here = dirname(fileURLToPath(import.meta.url));
const core = join(here, 'src/cdn/core.ts');

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

/** Is also there where the code of a chat, and what all widgets share, do not come. */
fetchedLater.delete(join(here, 'src/fred-chat/early-rest.ts'));

/** The parts of the client that few widgets use, and the file of ours that brings each to where it is used. */
const partsOfClient: Readonly<Record<string, readonly string[]>> = {
  'cdn/client-parts.ts': ['chat', 'runs', 'approvals', 'parts', 'assets'],
  'asset-dashboard/asset-dashboard.ts': ['assets'],
  'change-feed.ts': ['events'],
};
/** What a chat fetches when it is used, and uses these parts. */
const usesChatParts = ['overlays', 'approval-cards', 'mention-picker'].map((name) =>
  join(here, `src/fred-chat/${name}.ts`),
);

/**
 * The client's files without these parts. The bundler counts each file that they name as needed wherever the client is,
 * also where nothing of it is used.
 */
function withoutParts(source: string): string {
  return Object.values(partsOfClient)
    .flat()
    .reduce(
      (left, name) =>
        left
          .replace(`from './resources/${name}.ts';`, "from '';")
          .replace(new RegExp(`readonly ${name} = new \\w+\\(this\\);`), ''),
      source,
    )
    .replace(/^(?: {2}chatProviders,|export const chatProviders .*)$/m, '')
    .replace(/^(?:im|ex)port [^;]* from '(?:|\.\/(?:event-)?stream\.ts)';$/gm, '');
}

/** Makes a file give the client the parts that it brings. Where two bring the same, each has its own copy. */
function withParts(path: string, source: string): string {
  const parts = Object.entries(partsOfClient).find(([file]) => path === join(here, 'src', file))?.[1] ?? [];
  if (usesChatParts.includes(path))
    return `${source}\nimport ${JSON.stringify(join(here, 'src/cdn/client-parts.ts'))};`;
  const bring = parts.map((name) => {
    const kind = name[0]!.toUpperCase() + name.slice(1);
    return `import { ${kind} } from './part:${name}';
      Object.defineProperty(ChatterFix.prototype, '${name}', { configurable: true, get() { return new ${kind}(this) } });`;
  });
  return parts[0] ? [source, `import { ChatterFix } from '@chatterfix/sdk';`, ...bring].join('\n') : source;
}

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
    build.onResolve({ filter: /^\.\/part:/ }, ({ path, importer }) => ({
      path: join(here, '../sdk/src/resources', `${path.slice('./part:'.length)}.ts`),
      suffix: path.endsWith('assets') ? `?${basename(importer)}` : '',
    }));
    build.onLoad({ filter: /widgets[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source
        .replace(
          /css`([^`\\$]*)`/g,
          (_, styles: string) =>
            `css\`${transformSync(styles, { loader: 'css', minify: true, charset: 'utf8' })
              .code.trim()
              .replace(/(?<=\(|--[\w-]+:) | (?=\))/g, '')}\``,
        )
        // Styles with values in them cannot be parsed yet: they only lose their spaces.
        .replace(
          /css`\s*([^`]*\$[^`]*)`/g,
          (_, styles: string) => `css\`${styles.replace(/(?<=[{};:])\s+|\s+(?=\{)/g, '')}\``,
        )
        .replace(/\n\s+/g, '\n');
      return { contents: withCore(path, withParts(path, contents)), loader: 'ts' };
    });
  },
};

const oneCore: Plugin = {
  name: 'one-core',
  setup(build) {
    // Without this the bundler drops the import, because nothing is named in it.
    build.onResolve({ filter: /cdn[\\/](core|client-parts)\.ts$/ }, ({ path }) => ({
      path,
      sideEffects: true,
    }));
    // Nobody listens to the requests of the widgets' own client.
    build.onLoad({ filter: /sdk[\\/]src[\\/]reports\.ts$/ }, () => ({
      contents: 'export function report() {}',
    }));
    // Answers have their own: see fred-chat/markdown/character-references.ts.
    build.onLoad({ filter: /micromark-core-commonmark[\\/].*[\\/]character-reference\.js$/ }, () => ({
      contents: "export const characterReference = { name: 'characterReference' };",
    }));
    build.onLoad({ filter: /sdk[\\/]src[\\/](client|index|contract[\\/]enums)\.ts$/ }, async ({ path }) => ({
      contents: withoutParts(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
    build.onLoad({ filter: /sdk[\\/]src[\\/].*\.ts$/ }, async ({ path }) =>
      fetchedLater.has(path)
        ? { contents: withCore(path, await readFile(path, 'utf8')), loader: 'ts' }
        : undefined,
    );
  },
};

/** Computes what the early field of a chat looks like: see early-look.ts. */
const earlyLook: Plugin = {
  name: 'early-look',
  setup(build) {
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

const of = (...names: readonly string[]) => new Set(names.map((name) => join(here, 'src', name)));
/** The files that are part of the entry. */
const inEntry = of(
  'cdn/chatterfix.ts',
  'cdn/of-entry.ts',
  'cdn/plain-css.ts',
  'fred-chat/early-field.ts',
  'styles/first.ts',
);
/** Those of them that the widgets take from there. */
const given = of(
  'after-paint.ts',
  'configuration.ts',
  'i18n/locale.ts',
  'page-colors.ts',
  'typing.ts',
  'styles/tokens.ts',
  'styles/base.ts',
  'styles/controls.ts',
);

/** See src/cdn/from-entry.ts. The entry has no Lit, so its styles are made without it. */
const fromEntry: Plugin = {
  name: 'from-entry',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path, importer, resolveDir }) =>
      given.has(join(resolveDir, path)) && !inEntry.has(importer) && !given.has(importer)
        ? { path: join(here, 'src/cdn/from-entry.ts') }
        : undefined,
    );
    // So small that a copy is less than to take it from there.
    build.onResolve({ filter: /\/early\.ts$/ }, ({ path, importer, resolveDir }) =>
      /early-(?:field|rest)\.ts$/.test(importer)
        ? { path: join(resolveDir, path), suffix: `?${basename(importer)}` }
        : undefined,
    );
    build.onResolve({ filter: /\/whole-client\.ts$/ }, () => ({
      path: join(here, 'src/cdn/whole-client.ts'),
    }));
    build.onResolve({ filter: /\/css-tag\.js$/ }, () => ({ path: join(here, 'src/cdn/css-tag.ts') }));
    build.onResolve({ filter: /^lit$/ }, ({ importer }) =>
      given.has(importer) ? { path: join(here, 'src/cdn/plain-css.ts') } : undefined,
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
        const imports = /^(?:early-rest|report)/.test(name) ? [] : [...importsOf(`${folder}/${name}`)];
        const texts = imports[0] ? textsOf([`${folder}/${name}`, ...imports]) : [];
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
      const first = /\/src\/(?:cdn\/chatterfix|element|fred-chat\/(?:fred-chat|markdown))\.ts$/;
      for (const [path, { inputs }] of Object.entries(metafile?.outputs ?? {})) {
        if (!Object.keys(inputs).some((input) => first.test(`/${input}`))) continue;
        const file = outputFiles.find((output) => basename(output.path) === basename(path))!;
        file.contents = Buffer.from(`//# allFunctionsCalledOnLoad\n${file.text}`);
      }
    });
  },
};

/** Shortens the parts of names that change with the content: the entry has some thirty, and nothing compresses them. */
const shortHashes: Plugin = {
  name: 'short-hashes',
  setup(build) {
    build.initialOptions.metafile = true;
    build.onEnd(({ metafile, outputFiles = [] }) => {
      if (!metafile) return; // the build has failed
      const short = (text: string) => text.replace(/(-[A-Z0-9]{5})[A-Z0-9]{3}(?=\b)/g, '$1');
      const names = Object.keys(metafile.outputs).map((path) => basename(path, '.js'));
      const all = new RegExp(names.filter((name) => short(name) !== name).join('|'), 'g');
      for (const file of outputFiles) {
        file.path = file.path.replace(all, short);
        file.contents = Buffer.from(file.text.replace(all, short));
      }
    });
  },
};

/** How the bundle for the script tag is built. */
export const cdnOptions = {
  plugins: [
    onePolicy,
    lessOfLit,
    fromEntry,
    earlyLook,
    smallerTemplates,
    oneCore,
    helpersInCore,
    fetchTogether,
    compileEarly,
    shortHashes,
  ],
  // Takes the SDK's sources, so that what the widgets do not use is left out.
  conditions: ['chatterfix-source'],
  pure: ['console.assert'],
  legalComments: 'none' as const,
  // Modules are always read as UTF-8. Escaped characters would double the size of the Arabic texts.
  charset: 'utf8' as const,
};
