import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { databaseKinds } from '../../testing/databases.ts';
import { startIssuer } from '../../testing/issuer.ts';
import { clientSecret, setUpSingleSignOn } from '../../testing/single-sign-on.ts';
import { contextOf } from '../../testing/world.ts';
import { createKey } from '../keys.ts';

describe.each(databaseKinds)('an identity provider on %s', (kind) => {
  const page = setUpSingleSignOn(kind);

  it('is not offered any more, and its sessions end, when it is changed or disabled', async () => {
    const own = await startIssuer();
    try {
      const row = await page.register({ issuer: own.url, client_id: 'own' });
      own.register('own', [row.redirect_uri]);
      const [kept, changed] = [
        (await page.signIn('tech', row.id)).body['token'],
        (await page.signIn('guest', row.id)).body['token'],
      ];
      const half = await page.begin(row.id);
      const handover = (await page.comeBack(half)).message!.handover!;
      expect(
        await page.world.call('PUT', `/api/identity-providers/${row.id}`, {
          body: { default_role: 'viewer' },
          headers: { 'if-match': '"1"' },
        }),
      ).toMatchObject({ status: 200, body: { version: 2 } });
      expect(await page.me(changed)).toMatchObject({ status: 401, body: { code: 'token_expired' } });
      // It has the role from before the change.
      expect(await page.finish(half, handover)).toMatchObject({ status: 401 });
      const again = await page.begin(row.id);
      const second = (await page.comeBack(again)).message!.handover!;
      const waiting = await page.begin(row.id);
      const put = await page.world.call('PUT', `/api/identity-providers/${row.id}`, {
        body: { disabled: true },
        headers: { 'if-match': '"2"' },
      });
      expect(put).toMatchObject({
        status: 200,
        body: { disabled_at: expect.any(String) as string, version: 3 },
      });
      for (const token of [kept, changed])
        expect(await page.me(token)).toMatchObject({ status: 401, body: { code: 'token_expired' } });
      expect(await page.finish(again, second)).toMatchObject({ status: 401 });
      expect((await page.comeBack(waiting)).message?.error).toBe('failed');
      expect(await page.askToBegin(row.id)).toMatchObject({ status: 404 });
      expect(
        (await page.publicly('/api/auth/methods', { publishable_key: page.key })).body['identity_providers'],
      ).not.toContainEqual(expect.objectContaining({ id: row.id }));
      expect(
        await page.world.call('PUT', `/api/identity-providers/${row.id}`, {
          body: { name: 'x' },
          headers: { 'if-match': '"1"' },
        }),
      ).toMatchObject({ status: 412 });
    } finally {
      await own.close();
    }
  });

  it('never shows a client secret, and refuses issuers that the server may not connect to', async () => {
    const texts = [
      JSON.stringify((await page.world.call('GET', '/api/identity-providers')).body),
      JSON.stringify((await page.world.call('GET', '/api/audit?resource=identity_providers&limit=200')).body),
    ];
    texts.push(
      JSON.stringify(
        (
          await page.world.call('PUT', `/api/identity-providers/${page.provider.id}`, {
            body: { client_secret: clientSecret },
          })
        ).body,
      ),
    );
    const stored = await page.world.db.atOnce<{ client_secret: string; secrets: string }>([
      [`select set_config('app.tenant', $1, true)`, [String(page.world.tenants.ours.id)]],
      ['select client_secret from identity_providers', []],
    ]);
    texts.push(
      JSON.stringify(stored),
      JSON.stringify(
        await page.world.db.atOnce([
          [`select set_config('app.tenant', $1, true)`, [String(page.world.tenants.ours.id)]],
          ['select * from sign_in_attempts', []],
        ]),
      ),
    );
    for (const text of texts) expect(text).not.toContain(clientSecret);
    expect(texts[0]).toContain('"has_client_secret":true');
    const refuse = async (fields: object, field: string) =>
      expect(
        await page.world.call('POST', '/api/identity-providers', {
          body: {
            name: 'x',
            issuer: 'https://login.example.com',
            client_id: 'x',
            default_role: 'viewer',
            ...fields,
          },
        }),
        JSON.stringify(fields),
      ).toMatchObject({
        status: 422,
        body: { errors: [{ field: expect.stringContaining(field) as string }] },
      });
    for (const address of [
      'http://login.example.com',
      'ftp://x',
      'javascript:alert(1)',
      'https://user:pass@x.example',
      'https://x.example?a',
      'https://x.example#a',
      'x',
      'http://169.254.169.254/latest',
      'http://127.evil.example',
      'http://localhost.evil.example',
    ])
      await refuse({ issuer: address }, 'body.issuer');
    await refuse({ default_role: 'admin' }, 'body.default_role');
    await refuse({ role_map: { boss: 'admin' } }, 'body.role_map');
    await refuse({ scopes: ['email'] }, 'body.scopes');
    await refuse({ allowed_email_domains: ['@x.example'] }, 'body.allowed_email_domains');
    expect(
      await page.world.call('POST', '/api/identity-providers', {
        body: {
          name: 'Plant login',
          issuer: 'https://login.example.com',
          client_id: 'x',
          default_role: 'viewer',
        },
      }),
    ).toMatchObject({ status: 409, body: { errors: [{ field: 'body.name' }] } });
    expect(
      await page.world.call('POST', '/api/auth/token', {
        body: { external_user_id: 'sso:abc', role: 'viewer' },
      }),
    ).toMatchObject({ status: 422 });
  });

  it('keeps what a change does not name, and the time at which it was disabled first', async () => {
    const created = await page.register({ client_secret: 'first', scopes: ['openid', 'email'] });
    expect(created).toMatchObject({ has_client_secret: true, disabled_at: null, version: 1 });
    expect(created.redirect_uri).toBe(`http://localhost:8000/auth/oidc/callback/${created.id}`);
    const change = async (body: object) =>
      (await page.world.call('PUT', `/api/identity-providers/${created.id}`, { body })).body;
    const disabled = (await change({ disabled: true }))['disabled_at'];
    expect(await change({ disabled: true, client_secret: null })).toMatchObject({
      disabled_at: disabled,
      has_client_secret: false,
      scopes: ['openid', 'email'],
      version: 3,
    });
    expect(await change({ disabled: false })).toMatchObject({ disabled_at: null, has_client_secret: false });
    expect(
      await page.world.call('PUT', '/api/identity-providers/2000000000', { body: { name: 'x' } }),
    ).toMatchObject({ status: 404 });
  });

  it('is registered and changed only by who may give all its roles, those before and those after', async () => {
    const { key } = await createKey(contextOf(page.world), {
      kind: 'restricted',
      name: 'manager of viewers',
      allowed_origins: [],
      permissions: ['users:manage', 'work_orders:read', 'assets:read', 'parts:read', 'chat:use'],
    });
    const headers = { authorization: `Bearer ${key}` };
    const provider = { issuer: 'https://login.example.com', client_id: 'x' };
    for (const [roles, status] of [
      [{ default_role: 'viewer' }, 201],
      [{ default_role: 'viewer', role_map: { a: 'viewer' } }, 201],
      [{ default_role: 'requester' }, 403],
      [{ default_role: 'viewer', role_map: { a: 'viewer', b: 'planner' } }, 403],
    ] as const) {
      const name = `Login ${JSON.stringify(roles)}`;
      const create = { name, ...provider, ...roles };
      const created = await page.world.call('POST', '/api/identity-providers', { headers, body: create });
      expect(created.status, name).toBe(status);
      const id = status === 201 ? created.body['id'] : (await page.register({ ...provider, ...roles })).id;
      const change = async (body: object) =>
        (await page.world.call('PUT', `/api/identity-providers/${String(id)}`, { headers, body })).status;
      expect(await change({ client_id: 'y' }), `change ${name}`).toBe(status === 201 ? 200 : 403);
      expect(await change({ default_role: 'requester' }), `raise ${name}`).toBe(403);
      expect(await change({ role_map: { c: 'technician' } }), `raise a group of ${name}`).toBe(403);
      expect(await change({ default_role: 'viewer', role_map: {} }), `lower ${name}`).toBe(
        status === 201 ? 200 : 403,
      );
    }
  });
});

describe('the identity providers that a page offers', () => {
  const page = setUpSingleSignOn('pglite');

  it('are the first twenty by their names, of those that are enabled', async () => {
    const letters = [...'TSRQPONMLKJIHGFEDCBA'];
    for (const letter of letters) await page.register({ name: `${letter} login` });
    const { id } = await page.register({ name: 'AA login' });
    await page.world.call('PUT', `/api/identity-providers/${id}`, { body: { disabled: true } });
    // PostgreSQL may not take them from an index, which has an order of its own.
    for (const way of ['enable_indexscan', 'enable_indexonlyscan', 'enable_bitmapscan'])
      await page.world.db.query("select set_config($1, 'off', false)", [way]);
    const { body } = await page.publicly('/api/auth/methods', { publishable_key: page.key });
    const names = (body['identity_providers'] as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual([...'ABCDEFGHIJKLMNOP', 'Plant', ...'QRS'].map((word) => `${word} login`));
  });
});

describe('a session that is in use', () => {
  const page = setUpSingleSignOn('pglite');
  let later = 0;
  beforeEach(() => {
    later = 0;
    const monotonic = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const wait = async (seconds: number) => {
    later += seconds * 1000;
    await new Promise((resolve) => setTimeout(resolve, 5)); // the cache reads the clock once a millisecond
  };
  const ended = { status: 401, body: { code: 'token_expired' } };

  it('ends within five seconds when its identity provider is changed; one that begins after does not', async () => {
    const before = (await page.signIn('tech')).body['token'];
    expect((await page.me(before)).status).toBe(200);
    const change = (body: object) =>
      page.world.call('PUT', `/api/identity-providers/${page.provider.id}`, { body });
    expect((await change({ default_role: 'viewer' })).status).toBe(200);
    const after = (await page.signIn('guest')).body['token'];
    expect((await page.me(after)).body).toMatchObject({ role: 'viewer' });
    await wait(5.1);
    expect(await page.me(before)).toMatchObject(ended);
    expect((await page.me(after)).status).toBe(200);
    await change({ disabled: true });
    await wait(5.1);
    expect(await page.me(after)).toMatchObject(ended);
    await change({ disabled: false });
    await wait(5.1);
    expect(await page.me(after)).toMatchObject(ended);
    expect((await page.me((await page.signIn('guest')).body['token'])).status).toBe(200);
  });
});
