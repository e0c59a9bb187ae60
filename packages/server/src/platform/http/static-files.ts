import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);
const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.map': 'application/json',
  '.html': 'text/html; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

interface StaticFile {
  plain: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
  type: string;
}

/**
 * Serves the files of one folder from memory, without its subfolders. Answers undefined for a name that is
 * not in the folder.
 */
export function staticFiles(
  folder: string,
  headers: (name: string) => Record<string, string>,
): (name: string, request: Request) => Promise<Response | undefined> {
  const names = new Set(readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile()));
  const files = new Map<string, Promise<StaticFile>>();
  return async (name, request) => {
    if (!names.has(name)) return undefined;
    let loading = files.get(name);
    if (!loading) files.set(name, (loading = load(join(folder, name))));
    const file = await loading;
    const common = { 'content-type': file.type, etag: file.etag, vary: 'accept-encoding', ...headers(name) };
    if (request.headers.get('if-none-match') === file.etag)
      return new Response(null, { status: 304, headers: common });
    const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
    return new Response(zipped ? file.gzipped : file.plain, {
      headers: { ...common, ...(zipped ? { 'content-encoding': 'gzip' } : {}) },
    });
  };
}

async function load(path: string): Promise<StaticFile> {
  const plain = new Uint8Array(readFileSync(path));
  return {
    plain,
    gzipped: new Uint8Array(await compress(plain, { level: 9 })),
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    type: types[extname(path)] ?? 'application/octet-stream',
  };
}
