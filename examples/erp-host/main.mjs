// An ERP system that embeds ChatterFix for the people who are signed in to it. Its back end keeps the secret
// key and requests a short-lived token for each person. Its pages have a strict Content Security Policy with
// Trusted Types. The server must allow the origin of this page: ALLOWED_ORIGINS=http://localhost:8200 npm
// start
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ChatterFix } from '@chatterfix/sdk';
import { demoCredentials, openWorkOrder } from '../credentials.mjs';

const port = Number(process.env.PORT ?? 8200);
const credentials = demoCredentials();
const { base_url, secret_key } = credentials;
const workOrderId = await openWorkOrder(credentials);
const chatterfix = new ChatterFix({ baseUrl: base_url, key: secret_key });
const template = readFileSync(new URL('page.html', import.meta.url), 'utf8');
const styles = readFileSync(new URL('page.css', import.meta.url), 'utf8');

/** The person who is signed in to the ERP. A real ERP reads its session here. */
const signedIn = () => ({ id: 'erp-42', name: 'Ana Ruiz', maintenance_role: 'technician' });

const routes = {
  '/': (response) => {
    const nonce = randomBytes(16).toString('base64');
    const values = { nonce, base_url, name: signedIn().name, work_order_id: workOrderId };
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; connect-src 'self' ${base_url}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html chatterfix`,
      })
      .end(template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]));
  },
  '/page.css': (response) =>
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8' }).end(styles),
  // The widgets request a token here when they need one. The address has the page's origin, so the ERP's own
  // session protects it.
  '/cmms-token': async (response) => {
    const { id, maintenance_role } = signedIn();
    const { token } = await chatterfix.auth.token({ external_user_id: id, role: maintenance_role });
    response
      .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(JSON.stringify({ token }));
  },
};

createServer(async (request, response) => {
  try {
    await (routes[request.url] ?? ((answer) => answer.writeHead(404).end('Not found')))(response);
  } catch (error) {
    console.error(error);
    response.writeHead(502).end('ChatterFix does not answer');
  }
}).listen(port, '127.0.0.1', () => console.log(`The ERP page is at http://localhost:${port}/`));
