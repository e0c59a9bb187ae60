import { endpoints, roles, type Endpoint, type Role } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database_kinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { role_permissions } from './permissions.ts';

// Made from the contract: a new operation is in here by itself, and fails until it is given a body where it needs one.

const bodies: Record<string, object> = {
  createWorkOrder: { title: 'matrix' }, updateWorkOrder: { title: 'matrix' }, createAsset: { name: 'matrix' }, updateAsset: { name: 'matrix' },
  createPart: { part_number: 'matrix', name: 'matrix' }, updatePart: { name: 'matrix' }, importWorkOrders: { rows: [{ title: 'matrix' }] },
  sendChatMessage: { message: 'matrix' }, mintToken: { external_user_id: 'erp-1', role: 'technician' },
  createUser: { username: 'matrix', password: 'an unlikely pass phrase', role: 'viewer' }, updateUser: { role: 'viewer' }, createKey: { kind: 'secret', name: 'matrix' },
  createSigningKey: { name: 'matrix', algorithm: 'HS256', issuer: 'matrix' }, createTenant: { tenant: 'matrix' }, createTenantKey: { kind: 'secret', name: 'matrix' },
  configureProvider: { enabled: false },
};
const guarded = endpoints.filter(({ permission }) => permission !== null);
const allows = (role: Role, { permission }: Endpoint) => permission !== 'operator' && role_permissions[role].has(permission!);

describe.each(database_kinds)('every operation on %s', (kind) => {
  let world: World;
  const theirs: Record<string, string | number> = {};
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    const idOf = async (path: string, body: object) => (await world.call('POST', path, { whose: 'theirs', body })).body['id'] as number;
    theirs['Assets'] = await idOf('/api/assets', { name: 'Their secret press', asset_tag: 'SECRET-1' });
    theirs['Work orders'] = await idOf('/api/work-orders', { title: 'Their secret order', asset_id: theirs['Assets'], external_ref: 'SECRET' });
    theirs['Parts'] = await idOf('/api/parts', { part_number: 'SECRET', name: 'Their secret part' });
    theirs['Users'] = await idOf('/api/users', { username: 'secret-user', password: 'an unlikely pass phrase', role: 'viewer' });
    theirs['Keys'] = await idOf('/api/keys', { kind: 'secret', name: 'Their secret key' });
    await idOf('/api/signing-keys', { name: 'Their secret signing key', algorithm: 'HS256', issuer: 'secret' });
    await world.call('POST', '/api/providers/openai/configure', { whose: 'theirs', body: { api_key: 'sk-their-secret', model: 'their secret model', base_url: 'https://their-secret.example/v1', enabled: false } });
    theirs['Fred'] = (await world.call('POST', '/api/chat', { whose: 'theirs', body: { message: 'our secret press' } })).body['session_id'] as string;
  });
  afterAll(() => world.close());

  const pathOf = ({ path, tag }: Endpoint) => path.replace('{slug}', 'no-such-playbook').replace('{tenant}', 'no-such-tenant').replace('{provider}', 'openai').replace(/\{\w+\}/g, String(theirs[tag]));

  it.each(guarded)('$operationId needs its permission, and a token', async (endpoint) => {
    const body = endpoint.body ? bodies[endpoint.operationId] ?? {} : undefined;
    for (const role of roles) {
      const { status } = await world.call(endpoint.method, pathOf(endpoint), { role, ...(body ? { body } : {}) });
      if (allows(role, endpoint)) expect(status, role).not.toBe(403);
      else expect(status, role).toBe(403);
    }
    for (const authorization of ['', 'Bearer', 'Bearer x', 'Basic dXNlcjpwYXNz', 'Bearer sk_unknown', `Bearer ${world.publishable_key}`, `Bearer ${world.tokens.ours.admin.slice(0, -4)}AAAA`]) {
      const answer = await world.call(endpoint.method, pathOf(endpoint), { headers: { authorization }, ...(body ? { body } : {}) });
      expect(answer.status, authorization).toBe(401);
    }
  });

  it.each(guarded.filter(({ path }) => /\{(id|session_id)\}/.test(path)))('$operationId does not find what is another tenant’s', async (endpoint) => {
    const body = endpoint.body ? bodies[endpoint.operationId] ?? {} : undefined;
    const answer = await world.call(endpoint.method, pathOf(endpoint), body ? { body } : {});
    expect(answer).toMatchObject({ status: 404, body: { code: 'not_found' } });
  });

  it.each(guarded.filter(({ method, path, permission }) => method === 'GET' && permission !== 'operator' && !path.includes('{')))('$operationId shows nothing of another tenant', async (endpoint) => {
    const answer = await world.call(endpoint.method, endpoint.path);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toMatch(/their.secret|SECRET-1|secret-user/i);
    if (endpoint.query && 'q' in ((endpoint.query._zod.def as { shape?: object }).shape ?? {})) {
      expect((await world.call(endpoint.method, `${endpoint.path}?q=secret`)).body['total']).toBe(0);
    }
  });

  it('lets Fred see nothing of another tenant', async () => {
    const answer = await world.call('POST', '/api/chat', { body: { message: 'their secret press SECRET-1' } });
    expect((answer.body['sources'] as { kind: string }[]).filter(({ kind }) => kind !== 'playbook')).toEqual([]);
    expect(answer.body['response']).not.toMatch(/Their secret/);
  });

  it('does not go on with another tenant’s or another person’s conversation', async () => {
    expect(await world.call('POST', '/api/chat', { body: { message: 'and?', session_id: theirs['Fred'] } })).toMatchObject({ status: 404 });
    const mine = (await world.call('POST', '/api/chat', { role: 'technician', body: { message: 'mine' } })).body['session_id'] as string;
    expect(await world.call('GET', `/api/chat/sessions/${mine}`, { role: 'viewer' })).toMatchObject({ status: 404 });
    expect((await world.call('GET', `/api/chat/sessions/${mine}`, { role: 'technician' })).status).toBe(200);
  });

  it.each(['tenant_id', 'id', 'created_at', 'created_by', 'role', '__proto__', 'constructor'])('takes no property %s from a caller', async (name) => {
    for (const [path, body] of [['/api/work-orders', { title: 'x' }], ['/api/assets', { name: 'x' }], ['/api/parts', { part_number: `x-${name}`, name: 'x' }]] as const) {
      const text = `{${JSON.stringify(body).slice(1, -1)},${JSON.stringify(name)}:${world.tenants.theirs.id}}`;
      const answer = await world.call('POST', path, { body: text });
      expect(answer.status, path).toBe(422);
    }
  });

  it('shows no row to a statement that sets no tenant', async () => {
    for (const table of ['work_orders', 'assets', 'parts', 'users', 'api_keys', 'tenants', 'ai_chat_sessions', 'ai_chat_messages', 'work_order_counts', 'signing_keys', 'used_tokens', 'idempotency_keys', 'audit_log', 'ai_providers']) {
      expect(await world.db.query(`select * from ${table}`, []), table).toEqual([]);
    }
    await expect(world.db.query(`insert into parts (tenant_id, part_number, name) values (${world.tenants.ours.id}, 'x', 'x')`, [])).rejects.toThrow(/row-level security/);
    for (const table of ['users', 'api_keys', 'signing_keys', 'work_orders', 'ai_providers']) {
      expect(await world.db.query(`update ${table} set created_at = now() returning id`, []), table).toEqual([]);
      await expect(world.db.query(`truncate ${table}`, []), table).rejects.toThrow(/permission denied/);
    }
    for (const table of ['users', 'ai_providers']) await expect(world.db.query(`delete from ${table}`, [])).rejects.toThrow(/permission denied/);
    await expect(world.db.query(`update tenants set name = 'x'`, [])).rejects.toThrow(/permission denied/);
  });

  it('never mixes tenants under concurrent reads and writes', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => {
      const whose = i % 2 ? 'ours' : 'theirs';
      return i % 5 === 0
        ? world.call('POST', '/api/work-orders', { whose, body: { title: whose } }).then(() => undefined)
        : world.call('GET', '/api/work-orders?limit=200', { whose }).then(({ body }) => ({ whose, body }));
    }));
    for (const answer of answers) {
      if (!answer) continue;
      const other = answer.whose === 'ours' ? 'theirs' : 'ours';
      expect((answer.body['work_orders'] as { title: string }[]).filter(({ title }) => title === other || (other === 'theirs' && /secret/.test(title)))).toEqual([]);
    }
  });
});
