import type { Hono } from 'hono';
import type { Env } from '../platform/http/env.ts';
import { staticFiles } from '../platform/http/static-files.ts';

/**
 * Serves the widgets' bundle. Its chunks have a hash in their names, so they are cached forever. The other files,
 * such as the entry, are revalidated.
 */
export function widgetRoutes(app: Hono<Env>, folder: string): void {
  const files = staticFiles(folder, (name) => ({
    'cache-control': /-\w{6,}\.js$/.test(name) // a chunk
      ? 'public, max-age=31536000, immutable'
      : 'public, max-age=300, stale-while-revalidate=86400',
    // Module scripts of other origins are fetched with CORS. The bundle contains no secret.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  }));
  app.get(
    '/widgets/:file',
    async (http, next) => (await files(http.req.param('file'), http.req.raw)) ?? next(),
  );
}
