import { endpoints, permissions, roles, type Endpoint, type Role } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { toolsFor } from '../assistant/tools.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { rolePermissions } from './permissions.ts';

// Made from the contract: a new operation is in here by itself, and fails until it is given a body where it needs one.

const bodies: Record<string, object> = {
  createWorkOrder: { title: 'matrix' },
  updateWorkOrder: { title: 'matrix' },
  createAsset: { name: 'matrix' },
  updateAsset: { name: 'matrix' },
  createPart: { part_number: 'matrix', name: 'matrix' },
  updatePart: { name: 'matrix' },
  importWorkOrders: { rows: [{ title: 'matrix' }] },
  sendChatMessage: { message: 'matrix' },
  mintToken: { external_user_id: 'erp-1', role: 'technician' },
  createUser: { username: 'matrix', password: 'an unlikely pass phrase', role: 'viewer' },
  updateUser: { role: 'viewer' },
  createKey: { kind: 'secret', name: 'matrix' },
  createSigningKey: { name: 'matrix', algorithm: 'HS256', issuer: 'matrix' },
  createTenant: { tenant: 'matrix' },
  createTenantKey: { kind: 'secret', name: 'matrix' },
  createIdentityProvider: {
    name: 'matrix',
    issuer: 'https://login.example.com',
    client_id: 'matrix',
    default_role: 'viewer',
  },
  updateIdentityProvider: { default_role: 'viewer' },
  queryDatabase: { query: 'select * from work_orders' },
  bulkWrite: { operation: 'insert', table: 'parts', data: [{ part_number: 'matrix-bulk', name: 'matrix' }] },
  configureProvider: { enabled: false },
};
const guarded = endpoints.filter(({ permission }) => permission !== null);
const allows = (role: Role, { permission, secretKeyOnly }: Endpoint) =>
  permission === 'signed_in' ||
  (permission !== 'operator' && !secretKeyOnly && rolePermissions[role].has(permission!));

/** The records that paths with an id lead to, by the path's first name. */
type Ids = Record<string, string | number>;

describe.each(databaseKinds)('every operation on %s', (kind) => {
  let world: World;
  const theirs: Ids = {};
  const ours: Ids = {};
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    await makeOneOfEach('theirs', 'Their secret', theirs);
    await makeOneOfEach('ours', 'Our', ours);
  });
  afterAll(() => world.close());

  async function makeOneOfEach(whose: 'ours' | 'theirs', name: string, ids: Ids): Promise<void> {
    const idOf = async (path: string, body: object) =>
      (await world.call('POST', path, { whose, body })).body['id'] as number;
    ids['assets'] = await idOf('/api/assets', { name: `${name} press`, asset_tag: `${name}-1` });
    ids['work-orders'] = await idOf('/api/work-orders', {
      title: `${name} order`,
      asset_id: ids['assets'],
      external_ref: 'ERP-1',
    });
    ids['parts'] = await idOf('/api/parts', { part_number: name, name: `${name} part` });
    ids['users'] = await idOf('/api/users', {
      username: name.replace(' ', '-'),
      password: 'an unlikely pass phrase',
      role: 'viewer',
    });
    ids['identity-providers'] = await idOf('/api/identity-providers', {
      name: `${name} login`,
      issuer: 'https://login.example.com',
      client_id: name,
      default_role: 'viewer',
    });
    ids['keys'] = await idOf('/api/keys', { kind: 'secret', name: `${name} key` });
    ids['signing-keys'] = await idOf('/api/signing-keys', {
      name: `${name} signing key`,
      algorithm: 'HS256',
      issuer: name,
    });
    await world.call('POST', '/api/providers/openai/configure', {
      whose,
      body: {
        api_key: `sk-${name.replace(' ', '-')}`,
        model: `${name} model`,
        base_url: 'https://their-models.example/v1',
        enabled: false,
      },
    });
    ids['chat'] = (await world.call('POST', '/api/chat', { whose, body: { message: `${name} press` } })).body[
      'session_id'
    ] as string;
  }

  const nameOf = (path: string) => /^\/api\/([\w-]+)/.exec(path)?.[1] ?? '';
  const pathOf = ({ path }: Endpoint, ids: Ids) =>
    path
      .replace('{slug}', 'no-such-playbook')
      .replace('{tenant}', 'no-such-tenant')
      .replace('{provider}', 'openai')
      .replace(/\{\w+\}/g, () => {
        const id = ids[nameOf(path)];
        if (id === undefined) throw new Error(`Give makeOneOfEach a record for ${path}`);
        return String(id);
      });
  const hasId = ({ path }: Endpoint) => /\{(id|session_id)\}/.test(path);
  const bodyOf = (endpoint: Endpoint) => (endpoint.body ? { body: bodies[endpoint.operationId] ?? {} } : {});
  /** Conversations belong to a person: the others' are not found, in the own tenant too. */
  const personal = ({ path }: Endpoint) => path.startsWith('/api/chat/');

  it.each(guarded)('$operationId: every role, on own and foreign records, and nobody', async (endpoint) => {
    for (const role of roles) {
      const own = await world.call(endpoint.method, pathOf(endpoint, ours), { role, ...bodyOf(endpoint) });
      if (!allows(role, endpoint)) expect(own.status, role).toBe(403);
      else if (hasId(endpoint) && !(personal(endpoint) && role !== 'admin'))
        expect([403, 404], role).not.toContain(own.status);
      else expect(own.status, role).not.toBe(403);
      if (hasId(endpoint))
        expect(
          (await world.call(endpoint.method, pathOf(endpoint, theirs), { role, ...bodyOf(endpoint) })).status,
          role,
        ).toBe(allows(role, endpoint) ? 404 : 403);
    }
    for (const authorization of [
      '',
      'Bearer',
      'Bearer x',
      'Basic dXNlcjpwYXNz',
      'Bearer sk_unknown',
      'Bearer rk_unknown',
      `Bearer ${world.publishable_key}`,
      `Bearer ${world.tokens.ours.admin.slice(0, -4)}AAAA`,
    ]) {
      const answer = await world.call(endpoint.method, pathOf(endpoint, ours), {
        headers: { authorization },
        ...bodyOf(endpoint),
      });
      expect(answer.status, authorization).toBe(401);
    }
  });

  it('what is another tenant’s is not found, and says no more than what does not exist', async () => {
    for (const endpoint of guarded.filter(hasId)) {
      const foreign = await world.call(endpoint.method, pathOf(endpoint, theirs), bodyOf(endpoint));
      expect(foreign, endpoint.operationId).toMatchObject({ status: 404, body: { code: 'not_found' } });
      const missing = await world.call(
        endpoint.method,
        pathOf(endpoint, {
          ...theirs,
          [nameOf(endpoint.path)]: endpoint.path.includes('session_id') ? crypto.randomUUID() : 2_000_000_000,
        }),
        bodyOf(endpoint),
      );
      expect({ ...foreign.body, request_id: '' }, endpoint.operationId).toEqual({
        ...missing.body,
        request_id: '',
      });
    }
  });

  it('a restricted key may do what it names, and nothing else', async () => {
    for (const permission of permissions) {
      const key = (
        await world.call('POST', '/api/keys', {
          body: { kind: 'restricted', name: permission, permissions: [permission] },
        })
      ).body['key'] as string;
      for (const endpoint of guarded) {
        const { status, body } = await world.call(endpoint.method, pathOf(endpoint, theirs), {
          headers: { authorization: `Bearer ${key}` },
          ...bodyOf(endpoint),
        });
        const what = `${permission}: ${endpoint.operationId} ${JSON.stringify(body)}`;
        if (endpoint.permission !== permission) expect(status, what).toBe(403);
        // A key gives no more than it has: it makes no key or token that may do more.
        // And what shows other records too needs their permission as well.
        else if (status === 403)
          expect(String(body['detail']).replace(permission, ''), what).toMatch(
            /its maker (lacks|cannot)|secret key|This key does not have the permission \w+:\w+/,
          );
      }
    }
  });

  it('a restricted key makes nobody, and takes hold of nobody, who may do more than it', async () => {
    const {
      body: { key },
    } = await world.call('POST', '/api/keys', {
      body: { kind: 'restricted', name: 'manager', permissions: ['users:manage', 'keys:manage'] },
    });
    const headers = { authorization: `Bearer ${key as string}` };
    const password = 'an unlikely pass phrase',
      provider = {
        name: 'theirs',
        issuer: 'https://login.example.com',
        client_id: 'x',
        default_role: 'viewer',
      };
    const admin = (
      await world.call('POST', '/api/users', { body: { username: 'chief', password, role: 'admin' } })
    ).body['id'] as number;
    const made = (
      await world.call('POST', '/api/identity-providers', { body: { ...provider, name: 'ours' } })
    ).body['id'] as number;
    for (const [method, path, body] of [
      ['POST', '/api/users', { username: 'intruder', password, role: 'admin' }],
      ['PUT', `/api/users/${admin}`, { password: 'another unlikely phrase' }],
      ['PUT', `/api/users/${admin}`, { disabled: true }],
      ['PUT', `/api/users/${admin}`, { role: 'viewer' }],
      ['POST', '/api/identity-providers', provider],
      ['PUT', `/api/identity-providers/${made}`, { role_claim: 'groups', role_map: { all: 'planner' } }],
      ['POST', '/api/signing-keys', { name: 'x', algorithm: 'HS256', issuer: 'x', max_role: 'planner' }],
      ['POST', '/api/keys', { kind: 'publishable', name: 'x', allowed_origins: ['https://erp.example.com'] }],
    ] as const) {
      expect(
        await world.call(method, path, { headers, body }),
        `${method} ${path} ${JSON.stringify(body)}`,
      ).toMatchObject({
        status: 403,
        body: {
          code: 'forbidden',
          detail: expect.stringMatching(/it has permissions that you lack/) as string,
        },
      });
    }
    expect(
      (
        await world.call('POST', '/api/auth/login', {
          body: { tenant: world.tenants.ours.slug, username: 'chief', password },
        })
      ).status,
    ).toBe(200);
  });

  it('a reference to another tenant’s record is refused like one to nothing', async () => {
    const references = [
      ['POST', '/api/work-orders', { title: 'x' }, 'asset_id'],
      ['PUT', `/api/work-orders/${ours['work-orders']}`, {}, 'asset_id'],
      ['POST', '/api/assets', { name: 'x' }, 'parent_id'],
      ['PUT', `/api/assets/${ours['assets']}`, {}, 'parent_id'],
    ] as const;
    for (const [method, path, body, field] of references) {
      const of = (id: unknown) => world.call(method, path, { body: { ...body, [field]: id } });
      const foreign = await of(theirs['assets']);
      expect(foreign, `${method} ${path}`).toMatchObject({
        status: 422,
        body: { errors: [{ field: `body.${field}` }] },
      });
      expect({ ...foreign.body, request_id: '' }).toEqual({
        ...(await of(2_000_000_000)).body,
        request_id: '',
      });
    }
    const imported = await world.call('POST', '/api/work-orders/import', {
      body: {
        rows: [
          { title: 'x', asset: 'Their secret-1' },
          { title: 'Our order', external_ref: 'ERP-1' },
        ],
      },
    });
    expect(imported.body).toMatchObject({
      created: 0,
      updated: 1,
      rejected: [{ reason: expect.stringContaining('no asset') as string }],
    });
    expect(
      (await world.call('GET', `/api/work-orders/${theirs['work-orders']}`, { whose: 'theirs' })).body[
        'title'
      ],
    ).toBe('Their secret order');
  });

  it.each(guarded.filter(({ secretKeyOnly }) => secretKeyOnly))(
    '$operationId takes a secret key, and no restricted one',
    async (endpoint) => {
      const as = async (key: string) =>
        (
          await world.call(endpoint.method, pathOf(endpoint, ours), {
            headers: { authorization: `Bearer ${key}` },
            body: bodies[endpoint.operationId] ?? {},
          })
        ).status;
      expect(await as(world.secret_key)).toBe(endpoint.status);
      const {
        body: { key },
      } = await world.call('POST', '/api/keys', {
        body: { kind: 'restricted', name: 'matrix', permissions: [endpoint.permission] },
      });
      expect(await as(key as string)).toBe(403);
    },
  );

  it('shows a query nothing of another tenant', async () => {
    for (const table of ['work_orders', 'assets', 'parts', 'users', 'ai_chat_sessions', 'audit_log']) {
      const answer = await world.call('POST', '/api/query', {
        headers: { authorization: `Bearer ${world.secret_key}` },
        body: { query: `select * from ${table}` },
      });
      expect(answer.status, table).toBe(200);
      expect(JSON.stringify(answer.body), table).not.toMatch(/their.secret/i);
    }
  });

  it.each(['update', 'delete'] as const)(
    'bulkWrite does not find what is another tenant’s to %s',
    async (operation) => {
      for (const [table, name] of [
        ['work_orders', 'work-orders'],
        ['assets', 'assets'],
        ['parts', 'parts'],
      ] as const) {
        const row =
          operation === 'update' ? { id: theirs[name], description: 'stolen' } : { id: theirs[name] };
        expect(
          await world.call('POST', '/api/bulk', {
            headers: { authorization: `Bearer ${world.secret_key}` },
            body: { operation, table, data: [row] },
          }),
          table,
        ).toMatchObject({ status: 404, body: { errors: [{ field: 'body.data.0' }] } });
      }
    },
  );

  it.each(
    guarded.filter(
      ({ method, path, permission }) => method === 'GET' && permission !== 'operator' && !path.includes('{'),
    ),
  )('$operationId shows nothing of another tenant', async (endpoint) => {
    const answer = await world.call(endpoint.method, endpoint.path);
    expect(answer.status).toBe(200);
    expect(JSON.stringify(answer.body)).not.toMatch(/their.secret/i);
    if (endpoint.query && 'q' in ((endpoint.query._zod.def as { shape?: object }).shape ?? {})) {
      expect((await world.call(endpoint.method, `${endpoint.path}?q=secret`)).body['total']).toBe(0);
    }
  });

  it('lets Fred see nothing of another tenant', async () => {
    const answer = await world.call('POST', '/api/chat', {
      body: { message: 'their secret press Their-secret-1' },
    });
    expect(
      (answer.body['sources'] as { kind: string; title: string }[]).filter(({ title }) =>
        /their secret/i.test(title),
      ),
    ).toEqual([]);
    expect(answer.body['response']).not.toMatch(/Their secret (press|order|part)/);
  });

  it('gives Fred’s tools the caller’s rights, and the caller’s tenant', async () => {
    const all = toolsFor(contextOf(world, 'admin'));
    for (const tool of all) {
      for (const role of roles)
        expect(
          toolsFor(contextOf(world, role)).some(({ name }) => name === tool.name),
          `${tool.name} ${role}`,
        ).toBe(rolePermissions[role].has(tool.permission));
      const shape = Object.keys((tool.input._zod.def as { shape?: object }).shape ?? {});
      const foreign = {
        q: 'secret',
        id: theirs['work-orders'],
        asset_id: theirs['assets'],
        within_days: 365,
        limit: 25,
      };
      const input = {
        within_days: 365,
        limit: 25,
        ...Object.fromEntries(Object.entries(foreign).filter(([name]) => shape.includes(name))),
      };
      const run = async (whose: 'ours' | 'theirs', context = contextOf(world, 'admin', whose)) =>
        JSON.stringify(await tool.run(context, input).catch((error: Error) => error.message));
      expect(await run('ours'), tool.name).not.toMatch(/their secret/i);
      if (shape.some((name) => ['q', 'id', 'asset_id'].includes(name)) && tool.name !== 'find_playbooks')
        expect(await run('theirs'), tool.name).toMatch(/their secret/i); // so that nothing found means something
      // The service checks again, whatever is offered.
      if (tool.name !== 'find_playbooks')
        expect(await run('ours', { ...contextOf(world), permissions: new Set() }), tool.name).toMatch(
          /does not have the permission/,
        );
    }
  });

  it('does not go on with another tenant’s or another person’s conversation', async () => {
    expect(
      await world.call('POST', '/api/chat', { body: { message: 'and?', session_id: theirs['chat'] } }),
    ).toMatchObject({ status: 404 });
    const streamed = await world.call('POST', '/api/chat', {
      body: { message: 'and?', session_id: theirs['chat'] },
      headers: { accept: 'text/event-stream' },
    });
    expect(String(streamed.body['text'])).toMatch(/"code":"not_found"/);
    expect(String(streamed.body['text'])).not.toMatch(/secret/i);
    const mine = (await world.call('POST', '/api/chat', { role: 'technician', body: { message: 'mine' } }))
      .body['session_id'] as string;
    expect(await world.call('GET', `/api/chat/sessions/${mine}`, { role: 'viewer' })).toMatchObject({
      status: 404,
    });
    expect((await world.call('GET', `/api/chat/sessions/${mine}`, { role: 'technician' })).status).toBe(200);
  });

  it.each(['tenant_id', 'id', 'created_at', 'created_by', 'version', 'actor', '__proto__', 'constructor'])(
    'takes no property %s from a caller, in any body',
    async (name) => {
      for (const endpoint of endpoints.filter(({ body }) => body)) {
        const body = JSON.stringify(bodies[endpoint.operationId] ?? {}).slice(1, -1);
        const answer = await world.call(endpoint.method, pathOf(endpoint, ours), {
          body: `{${body}${body ? ',' : ''}${JSON.stringify(name)}:${world.tenants.theirs.id}}`,
          ...(endpoint.permission === 'operator'
            ? { headers: { authorization: `Bearer ${world.operatorKey}` } }
            : endpoint.secretKeyOnly
              ? { headers: { authorization: `Bearer ${world.secret_key}` } }
              : {}),
        });
        expect(answer, endpoint.operationId).toMatchObject({
          status: 422,
          body: {
            errors: expect.arrayContaining([expect.objectContaining({ field: `body.${name}` })]) as unknown,
          },
        });
      }
    },
  );

  it('shows no row to a statement that sets no tenant', async () => {
    for (const table of [
      'work_orders',
      'assets',
      'parts',
      'users',
      'api_keys',
      'tenants',
      'ai_chat_sessions',
      'ai_chat_messages',
      'work_order_counts',
      'signing_keys',
      'used_tokens',
      'idempotency_keys',
      'identity_providers',
      'sign_in_attempts',
      'ai_providers',
      'audit_log',
    ]) {
      expect(await world.db.query(`select * from ${table}`, []), table).toEqual([]);
    }
    await expect(
      world.db.query(
        `insert into parts (tenant_id, part_number, name) values (${world.tenants.ours.id}, 'x', 'x')`,
        [],
      ),
    ).rejects.toThrow(/row-level security/);
    for (const table of [
      'users',
      'api_keys',
      'signing_keys',
      'identity_providers',
      'ai_providers',
      'work_orders',
    ]) {
      expect(await world.db.query(`update ${table} set created_at = now() returning id`, []), table).toEqual(
        [],
      );
      await expect(world.db.query(`truncate ${table}`, []), table).rejects.toThrow(/permission denied/);
    }
    for (const table of ['users', 'identity_providers', 'ai_providers'])
      await expect(world.db.query(`delete from ${table}`, []), table).rejects.toThrow(/permission denied/);
    await expect(world.db.query(`update tenants set name = 'x'`, [])).rejects.toThrow(/permission denied/);
  });

  it('never mixes tenants under concurrent reads and writes', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, i) => {
        const whose = i % 2 ? 'ours' : 'theirs';
        return i % 5 === 0
          ? world.call('POST', '/api/work-orders', { whose, body: { title: whose } }).then(() => undefined)
          : world.call('GET', '/api/work-orders?limit=200', { whose }).then(({ body }) => ({ whose, body }));
      }),
    );
    for (const answer of answers) {
      if (!answer) continue;
      const other = answer.whose === 'ours' ? 'theirs' : 'ours';
      expect(
        (answer.body['work_orders'] as { title: string }[]).filter(
          ({ title }) => title === other || (other === 'theirs' && /secret/.test(title)),
        ),
      ).toEqual([]);
    }
  });
});
