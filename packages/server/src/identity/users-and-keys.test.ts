import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { createKey, setAllowedOrigins } from './keys.ts';

const PASSWORD = 'tulip harbour lantern';

describe.each(databaseKinds)('on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  describe('users', () => {
    const create = (username: string, role = 'technician') =>
      world.call('POST', '/api/users', { body: { username, password: PASSWORD, role } });

    it('are listed by name, also if they are disabled, without their passwords', async () => {
      const { id } = (await create('petra')).body;
      expect((await create('anna', 'planner')).body).toMatchObject({
        username: 'anna',
        role: 'planner',
        disabled_at: null,
        version: 1,
      });
      await world.call('PUT', `/api/users/${id}`, { body: { disabled: true } });
      const { users } = (await world.call('GET', '/api/users')).body as { users: object[] };
      expect(users).toMatchObject([
        { username: 'anna', disabled_at: null },
        { username: 'petra', disabled_at: expect.any(String) as string, version: 2 },
      ]);
      expect(JSON.stringify(users)).not.toMatch(/password|scrypt/);
    });

    it('have a name of their own in a tenant', async () => {
      await create('unique');
      expect(await create('unique')).toMatchObject({
        status: 409,
        body: { errors: [{ field: 'body.username' }] },
      });
      const theirs = await world.call('POST', '/api/users', {
        whose: 'theirs',
        body: { username: 'unique', password: PASSWORD, role: 'viewer' },
      });
      expect(theirs.status).toBe(201);
    });

    it('keep what a change does not name, and the time at which they were disabled first', async () => {
      const { id } = (await create('stepwise')).body;
      const change = async (body: object) => (await world.call('PUT', `/api/users/${id}`, { body })).body;
      const disabled = (await change({ disabled: true }))['disabled_at'];
      expect(await change({ disabled: true, role: 'viewer' })).toMatchObject({
        disabled_at: disabled,
        role: 'viewer',
      });
      expect(await change({ role: 'planner' })).toMatchObject({ disabled_at: disabled, role: 'planner' });
      expect(await change({ disabled: false })).toMatchObject({ disabled_at: null, role: 'planner' });
    });

    it('get no password that is easy to guess', async () => {
      const refused = { status: 422, body: { errors: [{ field: 'body.password' }] } };
      expect(
        await world.call('POST', '/api/users', {
          body: { username: 'weak', password: 'password1234', role: 'viewer' },
        }),
      ).toMatchObject(refused);
      const { id } = (await create('krzysztof')).body;
      expect(
        await world.call('PUT', `/api/users/${id}`, { body: { password: 'krzysztof-1' } }),
      ).toMatchObject(refused);
    });

    it('are created and changed only by who may give their role, the one before and the one after', async () => {
      const { key } = await createKey(contextOf(world), {
        kind: 'restricted',
        name: 'manager of viewers',
        allowed_origins: [],
        permissions: ['users:manage', 'work_orders:read', 'assets:read', 'parts:read', 'chat:use'],
      });
      const headers = { authorization: `Bearer ${key}` };
      const password = 'correct horse battery';
      const outcomes: unknown[] = [];
      for (const role of ['viewer', 'requester', 'planner', 'admin'] as const) {
        const username = `of-role-${role}`;
        const create = { username: `${username}-made`, password, role };
        const made = await world.call('POST', '/api/users', { headers, body: create });
        const { body } = await world.call('POST', '/api/users', { body: { username, password, role } });
        const change = async (fields: object) =>
          (await world.call('PUT', `/api/users/${String(body['id'])}`, { headers, body: fields })).status;
        outcomes.push([
          role,
          made.status,
          await change({ password: 'tulip harbour lantern' }),
          await change({ role: 'viewer' }),
          await change({ role: 'requester' }),
          await change({ disabled: true }),
        ]);
      }
      expect(outcomes).toEqual([
        ['viewer', 201, 200, 200, 403, 200],
        ['requester', 403, 403, 403, 403, 403],
        ['planner', 403, 403, 403, 403, 403],
        ['admin', 403, 403, 403, 403, 403],
      ]);
    });

    it('have passwords of 12 to 1,000 characters', async () => {
      const status = async (username: string, password: string) =>
        (await world.call('POST', '/api/users', { body: { username, password, role: 'viewer' } })).status;
      expect(await status('eleven', 'qx7 vKz4wJ!')).toBe(422);
      expect(await status('twelve', 'qx7 vKz4wJ!m')).toBe(201);
      expect(await status('thousand', 'tulip harbour lantern '.repeat(50).slice(0, 1000))).toBe(201);
      expect(await status('more', 'tulip harbour lantern '.repeat(50).slice(0, 1001))).toBe(422);
    });
  });

  describe('keys', () => {
    const create = async (body: object) => (await world.call('POST', '/api/keys', { body })).body;

    const page = { kind: 'publishable', allowed_origins: ['https://page.example'] };
    it.each([
      [{ kind: 'secret' }, /^sk_[\w-]{43}$/, 'admin', null],
      [{ kind: 'restricted', permissions: ['assets:read'] }, /^rk_[\w-]{43}$/, 'admin', null],
      [page, /^pk_[\w-]{43}$/, 'requester', true],
      [{ ...page, role: 'viewer' }, /^pk_[\w-]{43}$/, 'viewer', false],
      [{ ...page, allow_reports: false }, /^pk_[\w-]{43}$/, 'viewer', false],
      [{ ...page, allow_reports: true }, /^pk_[\w-]{43}$/, 'requester', true],
    ])('made from %j can be read once', async (fields, form, role, allowReports) => {
      const created = await create({ name: 'meter', ...fields });
      expect(created).toMatchObject({
        ...fields,
        name: 'meter',
        role,
        allow_reports: allowReports,
        revoked_at: null,
        last_used_at: null,
      });
      const key = created['key'] as string;
      expect(key).toMatch(form);
      expect(created['hint']).toBe(key.slice(-4));
      const listed = (await world.call('GET', '/api/keys')).body;
      expect((listed['keys'] as object[])[0]).toMatchObject({ id: created['id'], hint: key.slice(-4) });
      expect(JSON.stringify(listed)).not.toContain(key);
    });

    it.each<[fields: object, field: string]>([
      [{ kind: 'secret', role: 'viewer' }, 'role'],
      [{ kind: 'secret', allow_reports: true }, 'allow_reports'],
      [{ kind: 'secret', permissions: ['assets:read'] }, 'permissions'],
      [{ kind: 'restricted' }, 'permissions'],
      [{ kind: 'restricted', permissions: [] }, 'permissions'],
      [{ ...page, permissions: ['assets:read'] }, 'permissions'],
      [{ ...page, role: 'technician' }, 'role'],
      [{ ...page, role: 'viewer', allow_reports: true }, 'allow_reports'],
      [{ ...page, role: 'requester', allow_reports: false }, 'allow_reports'],
      [{ kind: 'publishable' }, 'allowed_origins'],
      [
        {
          kind: 'publishable',
          allowed_origins: Array.from({ length: 51 }, (_, n) => `https://p${n}.example`),
        },
        'allowed_origins',
      ],
    ])('made from %j are refused', async (fields, field) => {
      expect(await world.call('POST', '/api/keys', { body: { name: 'wrong', ...fields } })).toMatchObject({
        status: 422,
        body: { errors: [{ field: `body.${field}` }] },
      });
    });

    it('give no permission that their maker lacks', async () => {
      const { key } = await create({ kind: 'restricted', name: 'keys', permissions: ['keys:manage'] });
      const headers = { authorization: `Bearer ${key as string}` };
      const make = async (fields: object) =>
        (await world.call('POST', '/api/keys', { headers, body: { name: 'made', ...fields } })).status;
      expect(await make({ kind: 'secret' })).toBe(403);
      expect(await make({ ...page, role: 'viewer' })).toBe(403);
      expect(await make({ kind: 'restricted', permissions: ['keys:manage', 'parts:read'] })).toBe(403);
      expect(await make({ kind: 'restricted', permissions: ['keys:manage'] })).toBe(201);
    });

    it('that are valid are at most 200 of a tenant, with 1,000 origins', async () => {
      const tenant = world.tenants.theirs.id;
      const asOwner = (statement: string) =>
        world.db.transaction(async (query) => {
          await query('set local role none', []);
          return query<{ n: number }>(statement, []);
        });
      const make = (count: number) =>
        world.call('POST', '/api/keys', {
          whose: 'theirs',
          body: {
            kind: 'publishable',
            name: 'more',
            allowed_origins: Array.from({ length: count }, (_, n) => `https://p${n}.example`),
          },
        });
      const [{ n: present } = { n: 0 }] = await asOwner(
        `select count(*)::int as n from api_keys where tenant_id = ${tenant}`,
      );
      await asOwner(`insert into api_keys (tenant_id, kind, name, role, hash, hint, allowed_origins, revoked_at)
        select ${tenant}, 'publishable', 'filler', 'viewer', 'filler ' || n, 'abcd',
          case when n <= 7 then array(select 'https://' || n || '-' || m || '.example' from generate_series(1, 142) m)
            else '{}' end,
          case when n > ${199 - present} then now() end
        from generate_series(1, 250) n`);
      expect(await make(7)).toMatchObject({
        status: 409,
        body: { errors: [{ field: 'body.allowed_origins', rule: 'must have at most 6 items' }] },
      });
      expect((await make(6)).status).toBe(201);
      const makeSecret = () =>
        world.call('POST', '/api/keys', { whose: 'theirs', body: { kind: 'secret', name: 'last' } });
      expect(await makeSecret()).toMatchObject({
        status: 409,
        body: { detail: 'A tenant can have 200 valid keys. Revoke one that is not used.' },
      });
      await asOwner(`update api_keys set revoked_at = now() where hash = 'filler 100'`);
      expect((await makeSecret()).status).toBe(201);
      await asOwner(`update api_keys set revoked_at = now() where hash like 'filler %'`);
    });

    it('that are publishable give their visitors their role', async () => {
      const { key } = await create({
        kind: 'publishable',
        name: 'page',
        role: 'viewer',
        allowed_origins: ['https://page.example'],
      });
      const session = (origin: string) =>
        world.call('POST', '/api/auth/session', {
          body: { publishable_key: key },
          headers: { authorization: '', origin },
        });
      expect((await session('https://page.example')).body['role']).toBe('viewer');
      expect((await session('https://other.example')).status).toBe(403);
    });

    it('get other origins, if they are their tenant’s and not revoked', async () => {
      const { key, id } = await createKey(contextOf(world), {
        kind: 'publishable',
        name: 'moves',
        allowed_origins: ['https://old.example'],
      });
      const originsOf = async () =>
        (
          (await world.call('GET', '/api/keys')).body['keys'] as { id: number; allowed_origins: string[] }[]
        ).find((one) => one.id === id)!.allowed_origins;
      const origins = ['https://new.example', 'https://second.example'];
      expect(await setAllowedOrigins(contextOf(world, 'admin', 'theirs'), key, origins)).toBe(false);
      expect(await originsOf()).toEqual(['https://old.example']);
      expect(await setAllowedOrigins(contextOf(world), key, origins)).toBe(true);
      expect(await originsOf()).toEqual(origins);
      await world.call('POST', `/api/keys/${id}/revoke`, { body: {} });
      expect(await setAllowedOrigins(contextOf(world), key, [])).toBe(false);
    });

    it('that mint tokens may give only roles whose permissions they have', async () => {
      const { key } = await create({
        kind: 'restricted',
        name: 'minter',
        permissions: ['tokens:mint', 'work_orders:read', 'assets:read', 'parts:read', 'chat:use'],
      });
      const mint = (role: string) =>
        world.call('POST', '/api/auth/token', {
          headers: { authorization: `Bearer ${key as string}` },
          body: { external_user_id: 'erp-1', role },
        });
      expect(await mint('viewer')).toMatchObject({ status: 200, body: { role: 'viewer' } });
      for (const role of ['requester', 'technician', 'planner'])
        expect(await mint(role), role).toMatchObject({
          status: 403,
          body: { code: 'forbidden', detail: expect.stringContaining(`the role ${role}`) as string },
        });
    });
  });

  describe('tenants', () => {
    const operator = (method: string, path: string, body?: object) =>
      world.call(method, path, {
        headers: { authorization: `Bearer ${world.operatorKey}` },
        ...(body ? { body } : {}),
      });

    it('begin with a secret key and a publishable one, and without users', async () => {
      const tenant = `north-${kind}`;
      const { secret_key, publishable_key } = (
        await operator('POST', '/api/operator/tenants', {
          tenant,
          name: 'North plant',
          allowed_origins: ['https://north.example'],
        })
      ).body as Record<string, string>;
      const me = await world.call('GET', '/api/auth/me', {
        headers: { authorization: `Bearer ${secret_key}` },
      });
      expect(me.body).toMatchObject({ tenant, actor_kind: 'secret_key', role: 'admin' });
      const { body } = await world.call('GET', '/api/users', {
        headers: { authorization: `Bearer ${secret_key}` },
      });
      expect(body['users']).toEqual([]);
      const session = await world.call('POST', '/api/auth/session', {
        body: { publishable_key },
        headers: { authorization: '', origin: 'https://north.example' },
      });
      expect(session.body).toMatchObject({ role: 'requester' });
      const { tenants } = (await operator('GET', '/api/operator/tenants')).body as { tenants: object[] };
      expect(tenants).toContainEqual(expect.objectContaining({ tenant, name: 'North plant' }));
    });

    it('have a name of their own, and nothing is made of one that is refused', async () => {
      const count = async () =>
        ((await operator('GET', '/api/operator/tenants')).body['tenants'] as object[]).length;
      const before = await count();
      const tenant = world.tenants.ours.slug;
      const keys = async () => ((await world.call('GET', '/api/keys')).body['keys'] as object[]).length;
      const keysBefore = await keys();
      expect(await operator('POST', '/api/operator/tenants', { tenant })).toMatchObject({ status: 409 });
      expect([await count(), await keys()]).toEqual([before, keysBefore]);
    });

    it('get further keys from the operator', async () => {
      const path = (tenant: string) => `/api/operator/tenants/${tenant}/keys`;
      const body = { kind: 'restricted', name: 'gateway', permissions: ['parts:read'] };
      const { key } = (await operator('POST', path(world.tenants.theirs.slug), body)).body;
      const me = await world.call('GET', '/api/auth/me', {
        headers: { authorization: `Bearer ${key as string}` },
      });
      expect(me.body).toMatchObject({
        tenant: world.tenants.theirs.slug,
        actor_kind: 'restricted_key',
        permissions: ['parts:read'],
      });
      expect(await operator('POST', path('nowhere'), body)).toMatchObject({ status: 404 });
    });
  });
});
