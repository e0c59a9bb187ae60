import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSharedDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';

// What somebody else makes of the document: types by openapi-typescript, a client by openapi-fetch. The
// program is compiled against the types and then calls the application.

const program = `
import createClient from 'openapi-fetch';
import type { components, paths } from './api.js';

type Schemas = components['schemas'];

export async function run(fetch: (request: Request) => Promise<Response>, token: string) {
  const client = createClient<paths>({
    baseUrl: 'https://cmms.example.com',
    fetch,
    headers: { authorization: \`Bearer \${token}\` },
    querySerializer: { array: { style: 'form', explode: false } },
  });
  const created = await client.POST('/api/work-orders', {
    params: { header: { 'Idempotency-Key': 'made-by-the-document' } },
    body: { title: 'Grease the main bearing', priority: 'high' },
  });
  if (!created.data) throw new Error(created.error.detail);
  const order: Schemas['WorkOrder'] = created.data;
  const { id, version } = order;
  const status: 'open' | 'in_progress' | 'on_hold' | 'completed' | 'cancelled' = order.status;

  const changed = await client.PUT('/api/work-orders/{id}', {
    params: { path: { id }, header: { 'If-Match': \`"\${version + 1}"\` } },
    body: { priority: 'low' },
  });
  const list = await client.GET('/api/work-orders', {
    params: { query: { status: ['open', 'in_progress'], limit: 5 } },
  });
  // @ts-expect-error: no such priority
  const refused = await client.POST('/api/work-orders', { body: { title: 'x', priority: 'urgent' } });
  return {
    status,
    etag: created.response.headers.get('etag'),
    conflict: changed.error?.code,
    titles: list.data?.work_orders.map(({ title }) => title),
    refusal: refused.error?.errors?.map(({ field }) => field),
  };
}

export function nameOf(source: Schemas['ChatSource']): string {
  switch (source.kind) {
    case 'work_order':
      return \`work order \${source.id}\`;
    case 'asset':
    case 'part':
    case 'playbook':
      return source.title;
    default:
      return source satisfies never;
  }
}

export function textOf(events: Schemas['ChatEvent'][]): string {
  return events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
}
`;

interface Program {
  run(fetch: (request: Request) => Promise<Response>, token: string): Promise<unknown>;
  nameOf(source: object): string;
  textOf(events: readonly object[]): string;
}

const root = fileURLToPath(new URL('../../../..', import.meta.url));
let folder: string;
let world: World;
beforeAll(async () => {
  // Below node_modules, so that the compiler and the program find openapi-fetch.
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  folder = mkdtempSync(join(root, 'node_modules/.cache/openapi-client-'));
  world = await createWorld(await openSharedDatabase('pglite'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

it('makes a client that compiles and calls the application', async () => {
  const document = new URL('../../openapi.json', import.meta.url);
  writeFileSync(join(folder, 'api.ts'), astToString(await openapiTS(document)));
  writeFileSync(join(folder, 'client.ts'), program);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    target: 'es2024',
    module: 'esnext',
    moduleResolution: 'bundler',
    lib: ['es2024', 'dom'],
    types: [],
    strict: true,
    noUncheckedIndexedAccess: true,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['client.ts', 'api.ts'] }),
  );
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });

  const client = (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'client.js')).href)) as Program;
  const fetch = async (request: Request) => world.app.fetch(request);
  expect(await client.run(fetch, world.tokens.ours.planner)).toEqual({
    status: 'open',
    etag: '"1"',
    conflict: 'version_mismatch',
    titles: ['Grease the main bearing'],
    refusal: ['body.priority'],
  });
  expect(client.nameOf({ kind: 'work_order', id: '4711' })).toBe('work order 4711');
  expect(
    client.textOf([
      { type: 'text-delta', text: 'Its seal ' },
      { type: 'text-delta', text: 'leaks.' },
    ]),
  ).toBe('Its seal leaks.');
});
