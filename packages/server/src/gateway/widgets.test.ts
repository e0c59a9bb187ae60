import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, expect, it } from 'vitest';
import type { Env } from '../platform/http/env.ts';
import { widgetRoutes } from './widgets.ts';

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-widgets-'));
for (const name of ['chatterfix.js', 'chunk-abc123.js', 'THIRD-PARTY-LICENSES.txt'])
  writeFileSync(join(folder, name), 'export {};\n');
afterAll(() => rmSync(folder, { recursive: true }));
const app = new Hono<Env>();
widgetRoutes(app, folder);

it('the widgets’ entry file and licences are revalidated, the chunks are cached for a year', async () => {
  const headers = async (name: string) =>
    Object.fromEntries((await app.request(`/widgets/${name}`)).headers) as Record<string, string>;
  expect(await headers('chatterfix.js')).toMatchObject({
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
  expect(await headers('THIRD-PARTY-LICENSES.txt')).toMatchObject({
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
    'content-type': 'text/plain; charset=utf-8',
  });
  expect((await headers('chunk-abc123.js'))['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await app.request('/widgets/none.js')).status).toBe(404);
});
