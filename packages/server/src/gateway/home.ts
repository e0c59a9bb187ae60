import { randomBytes } from 'node:crypto';
import type { AssetNode } from '@chatterfix/sdk/contract';
import type { Hono } from 'hono';
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { getAssetTree } from '../features/assets/service.ts';
import type { Database } from '../platform/db/database.ts';
import type { Env } from '../platform/http/env.ts';
import { systemContext } from '../identity/tenants.ts';
import { listWorkOrders } from '../features/work-orders/list.ts';
import { homeStyles } from './home.styles.ts';

/** What the page of the demo plant needs: the tenant, and the key with which the page embeds the widgets. */
export interface DemoPage {
  tenantId: number;
  tenant: string;
  plant: string;
  publishableKey: string;
  publicUrl: string;
}

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/**
 * Serves the page at `/`: the widgets on the demo plant, embedded as on any other page, under a strict
 * Content-Security-Policy.
 */
export function homeRoutes(app: Hono<Env>, demo: DemoPage, db: Database, now: () => Date): void {
  app.get('/home.css', (http) => http.body(homeStyles, 200, { 'content-type': 'text/css; charset=utf-8' }));
  app.get('/', async (http) => {
    const context = systemContext(db, { id: demo.tenantId, slug: demo.tenant }, 'home-page', 'viewer', now);
    const [urgent, tree] = await Promise.all([
      listWorkOrders(context, { status: ['open', 'in_progress', 'on_hold'], sort: '-priority', limit: 1 }),
      getAssetTree(context, { depth: 10 }),
    ]);
    const nonce = randomBytes(16).toString('base64');
    http.header(
      'content-security-policy',
      `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html chatterfix`,
    );
    http.header('cache-control', 'no-store');
    return http.html(page(demo, urgent.work_orders[0]?.id, tree.assets, nonce));
  });
}

function page(demo: DemoPage, urgent: number | undefined, tree: AssetNode[], nonce: string): Html {
  const tag = `<script type="module" src="${demo.publicUrl}/widgets/chatterfix.js" data-key="${demo.publishableKey}"></script>`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${demo.plant} · ChatterFix</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/home.css" />
        <script
          type="module"
          nonce="${nonce}"
          src="/widgets/chatterfix.js"
          data-key="${demo.publishableKey}"
        ></script>
      </head>
      <body>
        <header class="top">
          <h1>ChatterFix <span>${demo.plant}</span></h1>
          <nav aria-label="Pages"><a href="/docs">API</a> <a href="/health">Health</a></nav>
        </header>
        <main>
          <work-order-list class="wide"></work-order-list>
          <section aria-labelledby="fred">
            <h2 id="fred">Ask Fred</h2>
            <p class="hint">Try “P-101A is leaking at the seal” or “L/H CYL LKG”.</p>
            <fred-chat open></fred-chat>
          </section>
          <section aria-labelledby="urgent">
            <h2 id="urgent">Most urgent work</h2>
            ${urgent === undefined ? html`<p>All work is done.</p>` : html`<work-order-card work-order-id="${urgent}" heading-level="3"></work-order-card>`}
          </section>
          <asset-dashboard class="wide"></asset-dashboard>
          <section aria-labelledby="plant">
            <h2 id="plant">The plant</h2>
            ${branch(tree, 0)}
          </section>
          <section aria-labelledby="embed">
            <h2 id="embed">Put it on your own page</h2>
            <p>
              One tag, then the widgets wherever you want them. The page's origin must be among the key's
              allowed origins (<code>ALLOWED_ORIGINS</code>).
            </p>
            <pre tabindex="0"><code>${tag}
&lt;work-order-list&gt;&lt;/work-order-list&gt;</code></pre>
          </section>
        </main>
      </body>
    </html>`;
}

function branch(nodes: AssetNode[], level: number): Html {
  return html`<ul class="tree">
    ${nodes.map((node) => {
      const name = html`<span class="tag">${node.asset_tag ?? ''}</span>
        ${node.name}${node.status === 'active' ? '' : html` <em>(${node.status})</em>`}`;
      return node.children.length > 0
        ? html`<li><details${level < 1 ? html` open` : ''}><summary>${name}</summary>${branch(node.children, level + 1)}</details></li>`
        : html`<li class="leaf">${name}</li>`;
    })}
  </ul>`;
}
