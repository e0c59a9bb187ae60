import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { staticFiles } from './static-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'chatterfix-files-'));
writeFileSync(join(folder, 'a.js'), 'export const a = 1;\n');
writeFileSync(join(folder, 'b.css'), 'a { color: red }\n');
for (const name of ['c.map', 'c.html', 'c.png', 'c.svg', 'c.json', 'c.txt', 'unknown.xyz'])
  writeFileSync(join(folder, name), 'x');
mkdirSync(join(folder, 'inside'));
writeFileSync(join(folder, 'inside', 'secret.js'), 'x');
afterAll(() => rmSync(folder, { recursive: true }));

const files = staticFiles(folder, (name) => ({ 'cache-control': `for ${name}` }));
const get = (name: string, headers: Record<string, string> = {}) =>
  files(name, new Request('http://localhost/', { headers }));

describe('a folder of files', () => {
  it('is served with types, and with the headers of each file', async () => {
    const response = await get('a.js');
    expect(response?.status).toBe(200);
    expect(await response!.text()).toBe('export const a = 1;\n');
    expect(Object.fromEntries(response!.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'for a.js',
      vary: 'accept-encoding',
    });
  });

  it.each([
    ['b.css', 'text/css; charset=utf-8'],
    ['c.map', 'application/json'],
    ['c.html', 'text/html; charset=utf-8'],
    ['c.png', 'image/png'],
    ['c.svg', 'image/svg+xml'],
    ['c.json', 'application/json'],
    ['c.txt', 'text/plain; charset=utf-8'],
    ['unknown.xyz', 'application/octet-stream'],
  ])('has the type of its name: %s is %s', async (name, type) => {
    expect((await get(name))?.headers.get('content-type')).toBe(type);
  });

  it('is compressed for those who accept it', async () => {
    const response = await get('a.js', { 'accept-encoding': 'br, gzip' });
    expect(response?.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await response!.arrayBuffer()).toString()).toBe('export const a = 1;\n');
    expect((await get('a.js', { 'accept-encoding': 'br' }))?.headers.get('content-encoding')).toBeNull();
  });

  it('is not sent again to those who have it', async () => {
    const etag = (await get('a.js'))!.headers.get('etag')!;
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect((await get('b.css'))!.headers.get('etag')).not.toBe(etag);
    const again = await get('a.js', { 'if-none-match': etag });
    expect([again?.status, await again!.text(), again?.headers.get('etag')]).toEqual([304, '', etag]);
    expect((await get('a.js', { 'if-none-match': '"other"' }))?.status).toBe(200);
  });

  it.each(['', '.', '..', 'inside', 'inside/secret.js', '../a.js', './a.js', 'A.js', 'none.js'])(
    'has no file %j',
    async (name) => {
      expect(await get(name)).toBeUndefined();
    },
  );
});
