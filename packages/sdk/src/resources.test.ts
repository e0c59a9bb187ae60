import { describe, expect, it } from 'vitest';
import { Admin } from './admin.ts';
import { Conversations, type ChatterFix } from './index.ts';
import { clientOf, json } from './testing/fake-server.ts';

type Call = (chatterfix: ChatterFix, admin: Admin) => PromiseLike<unknown>;

/** Each method of each resource: its call, and the request that it must make. */
const calls: [name: string, call: Call, request: string, body?: unknown][] = [
  ['health', (c) => c.health(), 'GET /health'],
  [
    'workOrders.list',
    (c) => c.workOrders.list({ status: ['open', 'on_hold'], overdue: true, limit: 5 }),
    'GET /api/work-orders?status=open%2Con_hold&overdue=true&limit=5',
  ],
  ['workOrders.get', (c) => c.workOrders.get(17), 'GET /api/work-orders/17'],
  [
    'workOrders.create',
    (c) => c.workOrders.create({ title: 'Oil' }),
    'POST /api/work-orders',
    { title: 'Oil' },
  ],
  [
    'workOrders.update',
    (c) => c.workOrders.update(17, { priority: 'high' }),
    'PUT /api/work-orders/17',
    { priority: 'high' },
  ],
  ['workOrders.start', (c) => c.workOrders.start(17), 'POST /api/work-orders/17/start', {}],
  [
    'workOrders.start with a person',
    (c) => c.workOrders.start(17, { assigned_to: 'maria' }),
    'POST /api/work-orders/17/start',
    { assigned_to: 'maria' },
  ],
  [
    'workOrders.hold',
    (c) => c.workOrders.hold(17, { hold_reason: 'part' }),
    'POST /api/work-orders/17/hold',
    { hold_reason: 'part' },
  ],
  [
    'workOrders.complete',
    (c) => c.workOrders.complete(17, { actual_hours: 2.5 }),
    'POST /api/work-orders/17/complete',
    { actual_hours: 2.5 },
  ],
  [
    'workOrders.cancel',
    (c) => c.workOrders.cancel(17, { completion_notes: 'double' }),
    'POST /api/work-orders/17/cancel',
    { completion_notes: 'double' },
  ],
  ['runs.get', (c) => c.runs.get('r/1'), 'GET /api/runs/r%2F1'],
  ['runs.stop', (c) => c.runs.stop('r1'), 'POST /api/runs/r1/stop'],
  [
    'approvals.list',
    (c) => c.approvals.list({ status: 'pending', run_id: 'r1' }),
    'GET /api/approvals?status=pending&run_id=r1',
  ],
  ['approvals.get', (c) => c.approvals.get('a1'), 'GET /api/approvals/a1'],
  ['approvals.approve', (c) => c.approvals.approve('a1'), 'POST /api/approvals/a1/approve', {}],
  [
    'approvals.approve with other arguments',
    (c) => c.approvals.approve('a1', { arguments: { id: 17 } }),
    'POST /api/approvals/a1/approve',
    { arguments: { id: 17 } },
  ],
  [
    'approvals.reject',
    (c) => c.approvals.reject('a1', { reason: 'too early' }),
    'POST /api/approvals/a1/reject',
    { reason: 'too early' },
  ],
  ['approvalRules.get', (_, admin) => admin.approvalRules.get(), 'GET /api/approval-rules'],
  [
    'approvalRules.set',
    (_, admin) => admin.approvalRules.set({ rules: [] }),
    'PUT /api/approval-rules',
    { rules: [] },
  ],
  ['workOrders.reopen', (c) => c.workOrders.reopen(17), 'POST /api/work-orders/17/reopen', {}],
  ['workOrders.summary', (c) => c.workOrders.summary(), 'GET /api/work-orders/summary'],
  [
    'workOrders.import',
    (c) => c.workOrders.import({ rows: [{ title: 'Oil' }], dry_run: true }),
    'POST /api/work-orders/import',
    { rows: [{ title: 'Oil' }], dry_run: true },
  ],
  ['assets.list', (c) => c.assets.list({ location: 'Hall 1 & 2' }), 'GET /api/assets?location=Hall+1+%26+2'],
  ['assets.tree', (c) => c.assets.tree({ root_id: 3, depth: 2 }), 'GET /api/assets/tree?root_id=3&depth=2'],
  ['assets.get', (c) => c.assets.get(3), 'GET /api/assets/3'],
  ['assets.dashboard', (c) => c.assets.dashboard(), 'GET /api/assets/dashboard'],
  ['assets.create', (c) => c.assets.create({ name: 'Pump' }), 'POST /api/assets', { name: 'Pump' }],
  [
    'assets.update',
    (c) => c.assets.update(3, { status: 'retired' }),
    'PUT /api/assets/3',
    { status: 'retired' },
  ],
  ['parts.list', (c) => c.parts.list({ low_stock: false }), 'GET /api/parts?low_stock=false'],
  ['parts.search', (c) => c.parts.search({ q: 'größe 5' }), 'GET /api/parts/search?q=gr%C3%B6%C3%9Fe+5'],
  ['parts.get', (c) => c.parts.get(5), 'GET /api/parts/5'],
  ['parts.inventory', (c) => c.parts.inventory(), 'GET /api/parts/inventory'],
  [
    'parts.create',
    (c) => c.parts.create({ part_number: 'S-45', name: 'Seal' }),
    'POST /api/parts',
    { part_number: 'S-45', name: 'Seal' },
  ],
  ['parts.update', (c) => c.parts.update(5, { current_stock: 1 }), 'PUT /api/parts/5', { current_stock: 1 }],
  ['chat.send', (c) => c.chat.send({ message: 'Why?' }), 'POST /api/chat', { message: 'Why?' }],
  ['chat.status', (c) => c.chat.status(), 'GET /api/chat/status'],
  ['chat.sessions', (c) => c.chat.sessions({ limit: 2 }), 'GET /api/chat/sessions?limit=2'],
  ['chat.session', (c) => c.chat.session('abc/12 3'), 'GET /api/chat/sessions/abc%2F12%203'],
  [
    'chat.sessions with a search',
    (c) => c.chat.sessions({ search: 'Pump 7' }),
    'GET /api/chat/sessions?search=Pump+7',
  ],
  [
    'conversations.rename',
    (c) => new Conversations(c).rename('abc', 'Pump 7'),
    'PATCH /api/chat/sessions/abc',
    { title: 'Pump 7' },
  ],
  ['conversations.delete', (c) => new Conversations(c).delete('abc'), 'DELETE /api/chat/sessions/abc'],
  ['conversations.export', (c) => new Conversations(c).export('abc'), 'GET /api/chat/sessions/abc/export'],
  ['chat.playbook', (c) => c.chat.playbook('pump-cavitation'), 'GET /api/playbooks/pump-cavitation'],
  ['events.list', (c) => c.events.list({ last_event_id: 'a.b' }), 'GET /api/events?last_event_id=a.b'],
  [
    'auth.token',
    (c) => c.auth.token({ external_user_id: 'erp-42', role: 'viewer', ttl: 60 }),
    'POST /api/auth/token',
    { external_user_id: 'erp-42', role: 'viewer', ttl: 60 },
  ],
  ['auth.exchange', (c) => c.auth.exchange('jwt'), 'POST /api/auth/exchange', { token: 'jwt' }],
  ['auth.endSession', (c) => c.auth.endSession('jwt'), 'POST /api/auth/sign-out', { token: 'jwt' }],
  [
    'auth.beginSecondFactor',
    (c) => c.auth.beginSecondFactor({ tenant: 'a', username: 'm', password: 'x' }),
    'POST /api/auth/second-factor/begin',
    { tenant: 'a', username: 'm', password: 'x' },
  ],
  [
    'auth.confirmSecondFactor',
    (c) => c.auth.confirmSecondFactor({ tenant: 'a', username: 'm', password: 'x', new_code: '492039' }),
    'POST /api/auth/second-factor/confirm',
    { tenant: 'a', username: 'm', password: 'x', new_code: '492039' },
  ],
  ['users.signInRules', (_, a) => a.users.signInRules(), 'GET /api/sign-in-rules'],
  [
    'users.setSignInRules',
    (_, a) => a.users.setSignInRules({ require_second_factor: true }),
    'PUT /api/sign-in-rules',
    { require_second_factor: true },
  ],
  ['auth.me', (c) => c.auth.me(), 'GET /api/auth/me'],
  ['users.list', (_, a) => a.users.list(), 'GET /api/users'],
  [
    'users.create',
    (_, a) => a.users.create({ username: 'maria', password: 'right horse', role: 'viewer' }),
    'POST /api/users',
    { username: 'maria', password: 'right horse', role: 'viewer' },
  ],
  ['users.update', (_, a) => a.users.update(7, { disabled: true }), 'PUT /api/users/7', { disabled: true }],
  ['keys.list', (_, a) => a.keys.list(), 'GET /api/keys'],
  [
    'keys.create',
    (_, a) => a.keys.create({ kind: 'secret', name: 'ERP' }),
    'POST /api/keys',
    { kind: 'secret', name: 'ERP' },
  ],
  ['keys.revoke', (_, a) => a.keys.revoke(4), 'POST /api/keys/4/revoke'],
  ['keys.listSigningKeys', (_, a) => a.keys.listSigningKeys(), 'GET /api/signing-keys'],
  [
    'keys.createSigningKey',
    (_, a) => a.keys.createSigningKey({ name: 'ERP', algorithm: 'HS256', issuer: 'erp' }),
    'POST /api/signing-keys',
    { name: 'ERP', algorithm: 'HS256', issuer: 'erp' },
  ],
  ['keys.revokeSigningKey', (_, a) => a.keys.revokeSigningKey(2), 'POST /api/signing-keys/2/revoke'],
  ['identityProviders.list', (_, a) => a.identityProviders.list(), 'GET /api/identity-providers'],
  [
    'identityProviders.create',
    (_, a) =>
      a.identityProviders.create({
        name: 'Plant',
        issuer: 'https://login.example',
        client_id: 'c',
        default_role: 'viewer',
      }),
    'POST /api/identity-providers',
    { name: 'Plant', issuer: 'https://login.example', client_id: 'c', default_role: 'viewer' },
  ],
  [
    'identityProviders.update',
    (_, a) => a.identityProviders.update(3, { disabled: true }),
    'PUT /api/identity-providers/3',
    { disabled: true },
  ],
  ['providers.list', (_, a) => a.providers.list(), 'GET /api/providers'],
  [
    'providers.configure',
    (_, a) => a.providers.configure('openai', { model: 'gpt-4' }),
    'POST /api/providers/openai/configure',
    { model: 'gpt-4' },
  ],
  ['audit.list', (_, a) => a.audit.list({ resource: 'users' }), 'GET /api/audit?resource=users'],
  ['jobs.list', (_, a) => a.jobs.list({ state: 'failed' }), 'GET /api/jobs?state=failed'],
  [
    'database.query',
    (_, a) => a.database.query('select 1', { n: 1 }),
    'POST /api/query',
    { query: 'select 1', params: { n: 1 } },
  ],
  [
    'database.query without values',
    (_, a) => a.database.query('select 1'),
    'POST /api/query',
    { query: 'select 1' },
  ],
  [
    'database.bulk',
    (_, a) => a.database.bulk({ operation: 'delete', table: 'parts', data: [{ id: 1 }] }),
    'POST /api/bulk',
    { operation: 'delete', table: 'parts', data: [{ id: 1 }] },
  ],
];

/** The names of the methods that a resource has. */
function methodsOf(resource: object): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(resource)).filter((name) => name !== 'constructor');
}

describe('the resources', () => {
  it.each(calls)('%s asks the right operation and hands out its answer', async (_, call, request, body) => {
    const answer = { id: 99 };
    const { chatterfix, requests } = clientOf(() => json(answer));
    expect(await call(chatterfix, new Admin(chatterfix))).toEqual(answer);
    expect(requests).toHaveLength(1);
    const [sent] = requests as [Request];
    expect(`${sent.method} ${sent.url.replace('https://cmms.example/base', '')}`).toBe(request);
    expect(sent.headers.get('content-type')).toBe(body === undefined ? null : 'application/json');
    const text = await sent.text();
    expect(text === '' ? undefined : JSON.parse(text)).toEqual(body);
  });

  it('are all in the table', () => {
    const { chatterfix } = clientOf(() => json({}));
    const admin = new Admin(chatterfix);
    const { workOrders, assets, parts, chat, runs, approvals, events, auth } = chatterfix;
    const conversations = new Conversations(chatterfix);
    const all = { workOrders, assets, parts, chat, conversations, runs, approvals, events, auth, ...admin };
    const methods = Object.entries(all).flatMap(([name, resource]) =>
      methodsOf(resource).map((method) => `${name}.${method}`),
    );
    const listed = new Set(calls.map(([name]) => name.split(' ')[0]));
    expect(methods.filter((name) => !listed.has(name))).toEqual([
      'chat.stream', // in stream.test.ts
      'conversations.exportMarkdown', // below
      'runs.stream', // in stream.test.ts
      'events.stream', // in event-stream.test.ts
    ]);
    expect(methods.length).toBeGreaterThan(40);
  });

  it('export a conversation as Markdown', async () => {
    const { chatterfix, requests } = clientOf(
      () => new Response('# Pump 7', { headers: { 'content-type': 'text/markdown; charset=utf-8' } }),
    );
    expect(await new Conversations(chatterfix).exportMarkdown('abc')).toBe('# Pump 7');
    expect(requests[0]!.url).toMatch(/\/api\/chat\/sessions\/abc\/export\?format=markdown$/);
  });

  it.each([
    ['workOrders.list', (c) => c.workOrders.list({ q: 'x', page: 1 }), 'work_orders', '/api/work-orders'],
    ['assets.list', (c) => c.assets.list({ q: 'x', page: 1 }), 'assets', '/api/assets'],
    ['parts.list', (c) => c.parts.list({ q: 'x', page: 1 }), 'parts', '/api/parts'],
    ['parts.search', (c) => c.parts.search({ q: 'x', page: 1 }), 'parts', '/api/parts/search'],
    ['chat.sessions', (c) => c.chat.sessions({ limit: 2, page: 1 }), 'sessions', '/api/chat/sessions'],
    ['audit.list', (_, a) => a.audit.list({ actor: 'x', page: 1 }), 'entries', '/api/audit'],
    ['jobs.list', (_, a) => a.jobs.list({ name: 'x', page: 1 }), 'jobs', '/api/jobs'],
  ] satisfies [string, (c: ChatterFix, a: Admin) => AsyncIterable<unknown>, string, string][])(
    '%s goes through all its pages by cursor, with the same filters and options',
    async (_, list, property, path) => {
      const pages: Record<string, [rows: unknown[], next: string | null]> = {
        '': [[{ id: 1 }, { id: 2 }], 'c1'],
        c1: [[], 'c2'],
        c2: [[{ id: 3 }], null],
      };
      const { chatterfix, requests } = clientOf(({ url }) => {
        const [rows, next] = pages[new URL(url).searchParams.get('cursor') ?? '']!;
        return json({ [property]: rows, total: 3, total_capped: false, page: 1, next_cursor: next });
      });
      const seen: unknown[] = [];
      for await (const row of list(chatterfix, new Admin(chatterfix))) seen.push(row);
      expect(seen).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
      const filters: Record<string, string> = { sessions: 'limit=2', entries: 'actor=x', jobs: 'name=x' };
      const filter = filters[property] ?? 'q=x';
      expect(requests.map(({ url }) => url.replace('https://cmms.example/base', ''))).toEqual([
        `${path}?${filter}&page=1`,
        `${path}?${filter}&cursor=c1`,
        `${path}?${filter}&cursor=c2`,
      ]);
    },
  );

  it('fetch the first page of a list once, and only when it is asked for', async () => {
    const { chatterfix, requests } = clientOf(() => json({ parts: [{ id: 1 }], next_cursor: null }));
    const list = chatterfix.parts.list();
    expect(requests).toHaveLength(0);
    expect(await list).toEqual(await list);
    const rows: number[] = [];
    for await (const { id } of list) rows.push(id);
    for await (const { parts } of list.pages()) rows.push(parts.length * 10);
    expect(rows).toEqual([1, 10]);
    expect(requests).toHaveLength(1);
  });
});
