import { describe, expect, it, vi } from 'vitest';
import { Admin } from './admin.ts';
import type { CallOptions, ChatterFix } from './index.ts';
import { ClientToolCalls } from './resources/client-tools.ts';
import { Conversations } from './resources/conversations.ts';
import { clientOf, json, problem } from './testing/fake-server.ts';

type Call = (chatterfix: ChatterFix, admin: Admin, options: CallOptions) => PromiseLike<unknown>;

/** Each method of each resource: its call, and the request that it must make. */
const calls: [name: string, call: Call, request: string, body?: unknown][] = [
  ['health', (c, _, o) => c.health(o), 'GET /health'],
  [
    'workOrders.list',
    (c, _, o) => c.workOrders.list({ status: ['open', 'on_hold'], overdue: true, limit: 5 }, o),
    'GET /api/work-orders?status=open%2Con_hold&overdue=true&limit=5',
  ],
  ['workOrders.get', (c, _, o) => c.workOrders.get(17, o), 'GET /api/work-orders/17'],
  [
    'workOrders.create',
    (c, _, o) => c.workOrders.create({ title: 'Oil' }, o),
    'POST /api/work-orders',
    { title: 'Oil' },
  ],
  [
    'workOrders.update',
    (c, _, o) => c.workOrders.update(17, { priority: 'high' }, o),
    'PUT /api/work-orders/17',
    { priority: 'high' },
  ],
  ['workOrders.start', (c, _, o) => c.workOrders.start(17, {}, o), 'POST /api/work-orders/17/start', {}],
  [
    'workOrders.start with a person',
    (c, _, o) => c.workOrders.start(17, { assigned_to: 'maria' }, o),
    'POST /api/work-orders/17/start',
    { assigned_to: 'maria' },
  ],
  [
    'workOrders.hold',
    (c, _, o) => c.workOrders.hold(17, { hold_reason: 'part' }, o),
    'POST /api/work-orders/17/hold',
    { hold_reason: 'part' },
  ],
  [
    'workOrders.complete',
    (c, _, o) => c.workOrders.complete(17, { actual_hours: 2.5 }, o),
    'POST /api/work-orders/17/complete',
    { actual_hours: 2.5 },
  ],
  [
    'workOrders.cancel',
    (c, _, o) => c.workOrders.cancel(17, { completion_notes: 'double' }, o),
    'POST /api/work-orders/17/cancel',
    { completion_notes: 'double' },
  ],
  ['runs.get', (c, _, o) => c.runs.get('r/1', o), 'GET /api/runs/r%2F1'],
  ['runs.stop', (c, _, o) => c.runs.stop('r1', o), 'POST /api/runs/r1/stop'],
  [
    'approvals.list',
    (c, _, o) => c.approvals.list({ status: 'pending', run_id: 'r1' }, o),
    'GET /api/approvals?status=pending&run_id=r1',
  ],
  [
    'clientToolCalls.claim',
    (c, _, o) => new ClientToolCalls(c).claim('r1', { call_id: 'call-0001', claim_id: 'claim-01' }, o),
    'POST /api/runs/r1/client-tool-claims',
    { call_id: 'call-0001', claim_id: 'claim-01' },
  ],
  [
    'clientToolCalls.answer',
    (c, _, o) => new ClientToolCalls(c).answer('r1', { call_id: 'call-0001', result: null }, o),
    'POST /api/runs/r1/client-tool-results',
    { call_id: 'call-0001', result: null },
  ],
  ['approvals.get', (c, _, o) => c.approvals.get('a1', o), 'GET /api/approvals/a1'],
  ['approvals.approve', (c, _, o) => c.approvals.approve('a1', {}, o), 'POST /api/approvals/a1/approve', {}],
  [
    'approvals.approve with other arguments',
    (c, _, o) => c.approvals.approve('a1', { arguments: { id: 17 } }, o),
    'POST /api/approvals/a1/approve',
    { arguments: { id: 17 } },
  ],
  [
    'approvals.reject',
    (c, _, o) => c.approvals.reject('a1', { reason: 'too early' }, o),
    'POST /api/approvals/a1/reject',
    { reason: 'too early' },
  ],
  ['approvalRules.get', (_, admin, o) => admin.approvalRules.get(o), 'GET /api/approval-rules'],
  [
    'approvalRules.set',
    (_, admin, o) => admin.approvalRules.set({ rules: [] }, o),
    'PUT /api/approval-rules',
    { rules: [] },
  ],
  [
    'workOrders.reopen',
    (c, _, o) => c.workOrders.reopen(17, { resume: true }, o),
    'POST /api/work-orders/17/reopen',
    { resume: true },
  ],
  [
    'workOrders.counts',
    (c, _, o) => c.workOrders.counts({ assigned_to: 'maria' }, o),
    'GET /api/work-orders/counts?assigned_to=maria',
  ],
  ['workOrders.dashboard', (c, _, o) => c.workOrders.dashboard(o), 'GET /api/work-orders/dashboard'],
  ['workOrders.summary', (c, _, o) => c.workOrders.summary(o), 'GET /api/work-orders/summary'],
  [
    'workOrders.import',
    (c, _, o) => c.workOrders.import({ rows: [{ title: 'Oil' }], dry_run: true }, o),
    'POST /api/work-orders/import',
    { rows: [{ title: 'Oil' }], dry_run: true },
  ],
  [
    'assets.list',
    (c, _, o) => c.assets.list({ location: 'Hall 1 & 2' }, o),
    'GET /api/assets?location=Hall+1+%26+2',
  ],
  [
    'assets.tree',
    (c, _, o) => c.assets.tree({ root_id: 3, depth: 2 }, o),
    'GET /api/assets/tree?root_id=3&depth=2',
  ],
  ['assets.get', (c, _, o) => c.assets.get(3, o), 'GET /api/assets/3'],
  ['assets.dashboard', (c, _, o) => c.assets.dashboard(o), 'GET /api/assets/dashboard'],
  ['assets.create', (c, _, o) => c.assets.create({ name: 'Pump' }, o), 'POST /api/assets', { name: 'Pump' }],
  [
    'assets.update',
    (c, _, o) => c.assets.update(3, { status: 'retired' }, o),
    'PUT /api/assets/3',
    { status: 'retired' },
  ],
  [
    'assets.import',
    (c, _, o) => c.assets.import({ rows: [{ name: 'Pump' }] }, o),
    'POST /api/assets/import',
    { rows: [{ name: 'Pump' }] },
  ],
  ['parts.list', (c, _, o) => c.parts.list({ low_stock: false }, o), 'GET /api/parts?low_stock=false'],
  [
    'parts.search',
    (c, _, o) => c.parts.search({ q: 'größe 5' }, o),
    'GET /api/parts/search?q=gr%C3%B6%C3%9Fe+5',
  ],
  ['parts.get', (c, _, o) => c.parts.get(5, o), 'GET /api/parts/5'],
  ['parts.inventory', (c, _, o) => c.parts.inventory(o), 'GET /api/parts/inventory'],
  [
    'parts.create',
    (c, _, o) => c.parts.create({ part_number: 'S-45', name: 'Seal' }, o),
    'POST /api/parts',
    { part_number: 'S-45', name: 'Seal' },
  ],
  [
    'parts.update',
    (c, _, o) => c.parts.update(5, { current_stock: 1 }, o),
    'PUT /api/parts/5',
    { current_stock: 1 },
  ],
  [
    'parts.import',
    (c, _, o) => c.parts.import({ rows: [{ part_number: 'S-45', name: 'Seal' }] }, o),
    'POST /api/parts/import',
    { rows: [{ part_number: 'S-45', name: 'Seal' }] },
  ],
  ['chat.send', (c, _, o) => c.chat.send({ message: 'Why?' }, o), 'POST /api/chat', { message: 'Why?' }],
  ['chat.status', (c, _, o) => c.chat.status(o), 'GET /api/chat/status'],
  ['chat.sessions', (c, _, o) => c.chat.sessions({ limit: 2 }, o), 'GET /api/chat/sessions?limit=2'],
  ['chat.session', (c, _, o) => c.chat.session('abc/12 3', o), 'GET /api/chat/sessions/abc%2F12%203'],
  [
    'chat.sessions with a search',
    (c, _, o) => c.chat.sessions({ search: 'Pump 7' }, o),
    'GET /api/chat/sessions?search=Pump+7',
  ],
  [
    'conversations.rename',
    (c, _, o) => new Conversations(c).rename('abc', 'Pump 7', o),
    'PATCH /api/chat/sessions/abc',
    { title: 'Pump 7' },
  ],
  [
    'conversations.delete',
    (c, _, o) => new Conversations(c).delete('abc', o),
    'DELETE /api/chat/sessions/abc',
  ],
  [
    'conversations.export',
    (c, _, o) => new Conversations(c).export('abc', o),
    'GET /api/chat/sessions/abc/export',
  ],
  [
    'conversations.giveFeedback',
    (c, _, o) => new Conversations(c).giveFeedback('abc/12 3', 7, { rating: 'down', reasons: ['wrong'] }, o),
    'POST /api/chat/sessions/abc%2F12%203/messages/7/feedback',
    { rating: 'down', reasons: ['wrong'] },
  ],
  ['feedback.list', (_, a, o) => a.feedback.list({ rating: 'up' }, o), 'GET /api/chat/feedback?rating=up'],
  ['chat.playbook', (c, _, o) => c.chat.playbook('pump-cavitation', o), 'GET /api/playbooks/pump-cavitation'],
  [
    'events.list',
    (c, _, o) => c.events.list({ last_event_id: 'a.b' }, o),
    'GET /api/events?last_event_id=a.b',
  ],
  [
    'auth.token',
    (c, _, o) => c.auth.token({ external_user_id: 'erp-42', role: 'viewer', ttl: 60 }, o),
    'POST /api/auth/token',
    { external_user_id: 'erp-42', role: 'viewer', ttl: 60 },
  ],
  ['auth.exchange', (c, _, o) => c.auth.exchange('jwt', o), 'POST /api/auth/exchange', { token: 'jwt' }],
  ['auth.endSession', (c, _, o) => c.auth.endSession('jwt', o), 'POST /api/auth/sign-out', { token: 'jwt' }],
  [
    'auth.beginSecondFactor',
    (c, _, o) => c.auth.beginSecondFactor({ tenant: 'a', username: 'm', password: 'x' }, o),
    'POST /api/auth/second-factor/begin',
    { tenant: 'a', username: 'm', password: 'x' },
  ],
  [
    'auth.confirmSecondFactor',
    (c, _, o) =>
      c.auth.confirmSecondFactor({ tenant: 'a', username: 'm', password: 'x', new_code: '492039' }, o),
    'POST /api/auth/second-factor/confirm',
    { tenant: 'a', username: 'm', password: 'x', new_code: '492039' },
  ],
  ['users.signInRules', (_, a, o) => a.users.signInRules(o), 'GET /api/sign-in-rules'],
  [
    'users.setSignInRules',
    (_, a, o) => a.users.setSignInRules({ require_second_factor: true }, o),
    'PUT /api/sign-in-rules',
    { require_second_factor: true },
  ],
  [
    'users.deviceSignIns',
    (_, a, o) => a.users.deviceSignIns({ actor: 'maria' }, o),
    'GET /api/device-sign-ins?actor=maria',
  ],
  [
    'users.endDeviceSignIn',
    (_, a, o) => a.users.endDeviceSignIn('6a0b3a55-0e4c-4a3e-9a55-6f1f0c1f7f0e', o),
    'POST /api/device-sign-ins/6a0b3a55-0e4c-4a3e-9a55-6f1f0c1f7f0e/end',
  ],
  ['auth.me', (c, _, o) => c.auth.me(o), 'GET /api/auth/me'],
  ['users.list', (_, a, o) => a.users.list(o), 'GET /api/users'],
  [
    'users.create',
    (_, a, o) => a.users.create({ username: 'maria', password: 'right horse', role: 'viewer' }, o),
    'POST /api/users',
    { username: 'maria', password: 'right horse', role: 'viewer' },
  ],
  [
    'users.update',
    (_, a, o) => a.users.update(7, { disabled: true }, o),
    'PUT /api/users/7',
    { disabled: true },
  ],
  ['keys.list', (_, a, o) => a.keys.list(o), 'GET /api/keys'],
  [
    'keys.create',
    (_, a, o) => a.keys.create({ kind: 'secret', name: 'ERP' }, o),
    'POST /api/keys',
    { kind: 'secret', name: 'ERP' },
  ],
  ['keys.revoke', (_, a, o) => a.keys.revoke(4, o), 'POST /api/keys/4/revoke'],
  ['keys.listSigningKeys', (_, a, o) => a.keys.listSigningKeys(o), 'GET /api/signing-keys'],
  [
    'keys.createSigningKey',
    (_, a, o) => a.keys.createSigningKey({ name: 'ERP', algorithm: 'HS256', issuer: 'erp' }, o),
    'POST /api/signing-keys',
    { name: 'ERP', algorithm: 'HS256', issuer: 'erp' },
  ],
  ['keys.revokeSigningKey', (_, a, o) => a.keys.revokeSigningKey(2, o), 'POST /api/signing-keys/2/revoke'],
  ['identityProviders.list', (_, a, o) => a.identityProviders.list(o), 'GET /api/identity-providers'],
  [
    'identityProviders.create',
    (_, a, o) =>
      a.identityProviders.create(
        {
          name: 'Plant',
          issuer: 'https://login.example',
          client_id: 'c',
          default_role: 'viewer',
        },
        o,
      ),
    'POST /api/identity-providers',
    { name: 'Plant', issuer: 'https://login.example', client_id: 'c', default_role: 'viewer' },
  ],
  [
    'identityProviders.update',
    (_, a, o) => a.identityProviders.update(3, { disabled: true }, o),
    'PUT /api/identity-providers/3',
    { disabled: true },
  ],
  ['providers.list', (_, a, o) => a.providers.list(o), 'GET /api/providers'],
  ['providers.cacheStats', (_, a, o) => a.providers.cacheStats(o), 'GET /api/cache/stats'],
  [
    'providers.configure',
    (_, a, o) => a.providers.configure('openai', { model: 'gpt-4' }, o),
    'POST /api/providers/openai/configure',
    { model: 'gpt-4' },
  ],
  ['usage.report', (_, a, o) => a.usage.report({ group_by: 'person' }, o), 'GET /api/usage?group_by=person'],
  ['usage.limits', (_, a, o) => a.usage.limits(o), 'GET /api/usage/limits'],
  [
    'usage.updateLimits',
    (_, a, o) => a.usage.updateLimits({ tokens: 100 }, o),
    'PUT /api/usage/limits',
    { tokens: 100 },
  ],
  ['settings.get', (_, a, o) => a.settings.get(o), 'GET /api/settings'],
  [
    'settings.update',
    (_, a, o) => a.settings.update({ time_zone: 'Europe/Berlin' }, o),
    'PUT /api/settings',
    { time_zone: 'Europe/Berlin' },
  ],
  ['audit.list', (_, a, o) => a.audit.list({ resource: 'users' }, o), 'GET /api/audit?resource=users'],
  ['jobs.list', (_, a, o) => a.jobs.list({ state: 'failed' }, o), 'GET /api/jobs?state=failed'],
  [
    'database.query',
    (_, a, o) => a.database.query('select 1', { n: 1 }, o),
    'POST /api/query',
    { query: 'select 1', params: { n: 1 } },
  ],
  [
    'database.query without values',
    (_, a, o) => a.database.query('select 1', undefined, o),
    'POST /api/query',
    { query: 'select 1' },
  ],
  [
    'database.bulk',
    (_, a, o) => a.database.bulk({ operation: 'delete', table: 'parts', data: [{ id: 1 }] }, o),
    'POST /api/bulk',
    { operation: 'delete', table: 'parts', data: [{ id: 1 }] },
  ],
];

/** The names of the methods that a resource has. */
function methodsOf(resource: object): string[] {
  return Object.getOwnPropertyNames(Object.getPrototypeOf(resource)).filter((name) => name !== 'constructor');
}

describe('the resources', () => {
  it.each(calls)(
    '%s asks the right operation with its options, and hands out its answer',
    async (_, call, request, body) => {
      const answer = { id: 99 };
      const { chatterfix, requests } = clientOf(() => json(answer));
      const options = { headers: { 'x-trace': 'trace-1' } };
      expect(await call(chatterfix, new Admin(chatterfix), options)).toEqual(answer);
      expect(requests).toHaveLength(1);
      const [sent] = requests as [Request];
      expect(sent.headers.get('x-trace')).toBe('trace-1');
      expect(`${sent.method} ${sent.url.replace('https://cmms.example/base', '')}`).toBe(request);
      expect(sent.headers.get('content-type')).toBe(body === undefined ? null : 'application/json');
      const text = await sent.text();
      expect(text === '' ? undefined : JSON.parse(text)).toEqual(body);
    },
  );

  it('are all in the table', () => {
    const { chatterfix } = clientOf(() => json({}));
    const admin = new Admin(chatterfix);
    const { workOrders, assets, parts, chat, runs, approvals, events, auth } = chatterfix;
    const conversations = new Conversations(chatterfix);
    const clientToolCalls = new ClientToolCalls(chatterfix);
    const all = {
      workOrders,
      assets,
      parts,
      chat,
      conversations,
      clientToolCalls,
      runs,
      approvals,
      events,
      auth,
      ...admin,
    };
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
    ['feedback.list', (_, a) => a.feedback.list({ rating: 'up', page: 1 }), 'feedback', '/api/chat/feedback'],
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
      const filters: Record<string, string> = {
        feedback: 'rating=up',
        sessions: 'limit=2',
        entries: 'actor=x',
        jobs: 'name=x',
      };
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

  it('tell of the failure of a list, and that it has ended, as promises do', async () => {
    const list = () => clientOf(() => problem(403, 'forbidden')).chatterfix.parts.list();
    const refusal = { code: 'forbidden' };
    await expect(list()).rejects.toMatchObject(refusal);
    expect(await list().then(undefined, (error: unknown) => error)).toMatchObject(refusal);
    expect(await list().catch((error: unknown) => error)).toMatchObject(refusal);
    const ended = vi.fn();
    await expect(list().finally(ended)).rejects.toMatchObject(refusal);
    expect(ended).toHaveBeenCalledOnce();
  });
});
