// An intranet page on a web server that does not know ChatterFix. It puts the demo's address and key into
// index.html, as the page's author would do by hand.
// The server must allow the origin of this page: ALLOWED_ORIGINS=http://localhost:8100 npm start
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { demoCredentials, openWorkOrder } from '../credentials.mjs';

const port = Number(process.env.PORT ?? 8100);
const credentials = demoCredentials();
const values = { ...credentials, work_order_id: await openWorkOrder(credentials) };
const page = readFileSync(new URL('index.html', import.meta.url), 'utf8').replace(
  /\{\{(\w+)\}\}/g,
  (_, name) => values[name],
);

createServer((request, response) => {
  const found = request.url === '/';
  response
    .writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    .end(found ? page : 'Not found');
}).listen(port, '127.0.0.1', () => console.log(`The intranet page is at http://localhost:${port}/`));
