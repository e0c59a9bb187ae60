// Limits for what a page downloads. A widget's files are its chunk and what the chunk imports, without what
// it loads later on demand.
import { readdirSync, readFileSync } from 'node:fs';

const folder = 'packages/widgets/dist/cdn';
const files = readdirSync(folder);

function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(`${folder}/${file}`, 'utf8').matchAll(
    /(?:from|import)\s*"\.\/([\w-]+\.js)"/g,
  ))
    withImports(name, found);
  return found;
}

function alone(widget) {
  const chunk = files.find((name) => name.startsWith(`${widget}-`));
  return [...new Set([...withImports('chatterfix.js'), ...withImports(chunk)])].map(
    (name) => `${folder}/${name}`,
  );
}

/** A part of a widget that is fetched when it is first needed. */
const onDemand = (name) =>
  [...withImports(files.find((file) => file.startsWith(`${name}-`)))]
    .map((file) => `${folder}/${file}`)
    .filter((path) => !alone('fred-chat').includes(path));
const onTop = (widget) => alone(widget).filter((path) => !alone('work-order-card').includes(path));
const check = (name, path, limit) => ({
  name,
  path,
  limit,
  gzip: true,
  disablePlugins: ['@size-limit/esbuild'],
});

export default [
  {
    name: 'SDK: ChatterFix with everything below it',
    path: 'packages/sdk/dist/index.js',
    import: '{ ChatterFix }',
    limit: '15 kB',
    gzip: true,
  },
  check('<work-order-card> alone, from the script tag', alone('work-order-card'), '34 kB'),
  check('<work-order-list> alone, from the script tag', alone('work-order-list'), '34 kB'),
  check('<asset-dashboard> alone, from the script tag', alone('asset-dashboard'), '43 kB'),
  check('<fred-chat> alone, from the script tag', alone('fred-chat'), '46 kB'),
  check(
    'The entry, with the field that an open chat has before its code',
    `${folder}/chatterfix.js`,
    '7.8 kB',
  ),
  check('<fred-chat>: what shows an answer, fetched with the first one', onDemand('markdown'), '25 kB'),
  check('<asset-dashboard> on top of the card', onTop('asset-dashboard'), '15 kB'),
  check('<fred-chat> on top of the card', onTop('fred-chat'), '15 kB'),
];
