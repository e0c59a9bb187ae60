import type { Hono } from 'hono';
import type { Env } from '../platform/http/env.ts';
import { staticFiles } from '../platform/http/static-files.ts';
import { assetsFolder } from './assets.ts';
import { openApiDocument } from './openapi.ts';

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ChatterFix API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" href="/docs/favicon-32x32.png">
</head>
<body>
<main id="swagger-ui"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
const start = `SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger-ui', deepLinking: true, validatorUrl: null });\n`;
const served = new Set(['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png']);

/** Serves `/openapi.json`, and `/docs`, which shows it to people. */
export function docsRoutes(app: Hono<Env>, version: string): void {
  const document = JSON.stringify(openApiDocument(version));
  const files = staticFiles(assetsFolder('docs', 'swagger-ui-dist'), () => ({
    'cache-control': 'public, max-age=86400',
  }));
  app.get('/openapi.json', (http) =>
    http.body(document, 200, {
      'content-type': 'application/json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
    }),
  );
  app.get('/docs', (http) =>
    http.html(page, 200, {
      // swagger-ui sets inline styles and uses images from data: URLs.
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
    }),
  );
  app.get('/docs/start.js', (http) =>
    http.body(start, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/docs/:file', async (http, next) => {
    const name = http.req.param('file');
    return (served.has(name) && (await files(name, http.req.raw))) || next();
  });
}
