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
  check('<asset-dashboard> alone, from the script tag', alone('asset-dashboard'), '43 kB'),
  check('<fred-chat> alone, from the script tag', alone('fred-chat'), '46 kB'),
  check('<asset-dashboard> on top of the card', onTop('asset-dashboard'), '15 kB'),
  check('<fred-chat> on top of the card', onTop('fred-chat'), '15 kB'),
];
