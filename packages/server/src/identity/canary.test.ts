import { Secret, TOTP } from 'otpauth';
import { endpoints, type Endpoint } from '@chatterfix/sdk/contract';
import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Canaries } from '../testing/canaries.ts';
import { openCanaryWorld, type CanaryWorld } from '../testing/canary-world.ts';
import { databaseKinds } from '../testing/databases.ts';
import { allowDevices, createDevice } from '../testing/devices.ts';
import { goThrough, startIssuer } from '../testing/issuer.ts';
import { headersOf, makeRecords, readyFor, requestOf, type Place } from '../testing/operations.ts';
import { dialects } from '../testing/provider-wire.ts';
import type { World } from '../testing/world.ts';

// Secrets are put wherever there is a place for one, and every operation is called. Then they are looked for
// in everything that somebody can read. What happens when something fails is in canary-failures.test.ts.

describe.each(databaseKinds)('secrets on %s', (kind) => {
  let opened: CanaryWorld, world: World, canaries: Canaries, call: World['call'];
  beforeAll(async () => {
    opened = await openCanaryWorld(kind);
    ({ world, canaries, call } = opened);
  });
  afterAll(() => opened.close());
  const publicly = { authorization: '' };
  const operator = () => ({ authorization: `Bearer ${world.operatorKey}` });

  it('are put into passwords: right ones, wrong ones, and those typed in the wrong place', async () => {
    const password = canaries.make('a user’s password'),
      next = canaries.make('the user’s next password'),
      wrong = canaries.make('a wrong password'),
      misplaced = canaries.make('a password typed as the username');
    const { slug: tenant } = world.tenants.ours;
    const maria = (
      await call('POST', '/api/users', {
        body: { username: 'maria', password, role: 'technician' },
        headers: { 'idempotency-key': 'user-1' },
      })
    ).body;
    await call('POST', '/api/users', {
      body: { username: 'maria', password, role: 'technician' },
      headers: { 'idempotency-key': 'user-1' },
    });
    await call('POST', '/api/users', { body: { username: 'maria', password: wrong, role: 'technician' } });
    await call('POST', '/api/users', {
      body: {
        username: 'x',
        password: canaries.make('a password in a refused body'),
        role: 'nobody',
        more: 1,
      },
    });
    await call('PUT', `/api/users/${maria['id']}`, { body: { password: next } });
    const signIns: number[] = [];
    for (const [username, typed] of [
      ['maria', next],
      ['maria', password],
      ['maria', wrong],
      ['nobody', wrong],
      [misplaced, 'x'],
    ] as const) {
      const body = { username, password: typed, tenant };
      signIns.push((await call('POST', '/api/auth/login', { body, headers: publicly })).status);
    }
    expect(signIns).toEqual([200, 401, 401, 401, 401]);
    const chosen = canaries.make('a password that a person chose');
    const changes: number[] = [];
    for (const typed of [wrong, next])
      changes.push(
        (
          await call('POST', '/api/auth/password', {
            body: { username: 'maria', password: typed, new_password: chosen, tenant },
            headers: publicly,
          })
        ).status,
      );
    expect(changes).toEqual([401, 200]);
    const own = { username: 'maria', password: chosen, tenant };
    const begun = await call('POST', '/api/auth/second-factor/begin', { body: own, headers: publicly });
    const newCode = new TOTP({ secret: Secret.fromBase32(begun.body['secret'] as string) }).generate();
    for (const [path, body] of [
      ['begin', { ...own, password: wrong }],
      ['confirm', { ...own, new_code: newCode === '000000' ? '111111' : '000000' }],
      ['confirm', { ...own, new_code: newCode }],
    ] as const)
      await call('POST', `/api/auth/second-factor/${path}`, { body, headers: publicly });
    await call('POST', '/api/auth/login', {
      body: { username: misplaced, password: wrong, publishable_key: world.publishable_key },
      headers: { ...publicly, origin: 'https://intranet.example' },
    });
    await call('POST', '/api/auth/login', {
      body: { username: 'maria', password: { typed: wrong }, tenant },
      headers: publicly,
    });
  });

  it('are put into keys of every kind: asked for twice, used by a browser, revoked, unknown', async () => {
    for (const body of [
      { kind: 'secret', name: 'a' },
      { kind: 'restricted', name: 'b', permissions: ['work_orders:read'] },
      { kind: 'publishable', name: 'c', allowed_origins: ['https://intranet.example'] },
    ]) {
      const headers = { 'idempotency-key': `key-${body.kind}` };
      const created = await call('POST', '/api/keys', { body, headers });
      await call('POST', '/api/keys', { body, headers });
      const authorization = `Bearer ${created.body['key'] as string}`;
      await call('GET', '/api/auth/me', { headers: { authorization } });
      await call('GET', '/api/auth/me', { headers: { authorization, origin: 'https://evil.example' } });
      if (body.kind === 'publishable')
        await call('POST', '/api/auth/session', {
          body: { publishable_key: created.body['key'] },
          headers: { ...publicly, origin: 'https://evil.example' },
        });
      await call('POST', `/api/keys/${created.body['id']}/revoke`, { body: {} });
      await call('GET', '/api/auth/me', { headers: { authorization } });
    }
    await call('POST', '/api/auth/session', {
      body: { publishable_key: world.publishable_key },
      headers: { ...publicly, origin: 'https://intranet.example' },
    });
    const unknown = canaries.make('an unknown credential');
    for (const authorization of [
      `Bearer ${unknown}`,
      `Bearer sk_${unknown}`,
      `Bearer op_${unknown}`,
      `Bearer pk_${unknown}`,
      unknown,
      `Basic ${btoa(`user:${unknown}`)}`,
      `Bearer ${unknown} ${unknown}`,
      `Bearer ${world.tokens.ours.admin}x`,
    ]) {
      for (const path of ['/api/work-orders', '/api/operator/tenants'])
        expect(
          await call('GET', path, {
            headers: { authorization, cookie: `session=${unknown}`, 'x-api-key': unknown },
          }),
        ).toMatchObject({ status: 401 });
    }
  });

  it('are put into the signing of a vendor: the shared secret, and tokens taken and refused', async () => {
    const signing = (
      await call('POST', '/api/signing-keys', {
        body: { name: 's', algorithm: 'HS256', issuer: 'erp' },
        headers: { 'idempotency-key': 'signing-1' },
      })
    ).body as { id: number; kid: string; secret: string };
    await call('POST', '/api/signing-keys', {
      body: { name: 's', algorithm: 'HS256', issuer: 'erp' },
      headers: { 'idempotency-key': 'signing-1' },
    });
    await call('POST', '/api/signing-keys', {
      body: {
        name: 's',
        algorithm: 'ES256',
        issuer: 'erp',
        public_key: {
          kty: 'EC',
          crv: 'P-256',
          x: 'A'.repeat(43),
          y: 'A'.repeat(43),
          d: canaries.make('the private part of a vendor’s key'),
        },
      },
    });
    const sign = async (change: (jwt: SignJWT) => SignJWT) =>
      canaries.add(
        'a vendor’s token',
        await change(
          new SignJWT({ role: 'technician' })
            .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: signing.kid })
            .setSubject('erp-7')
            .setIssuer('erp')
            .setAudience('chatterfix')
            .setIssuedAt()
            .setExpirationTime('5m')
            .setJti(canaries.make('a token’s jti')),
        ).sign(Buffer.from(signing.secret, 'base64url')),
      );
    const token = await sign((jwt) => jwt);
    const exchanges: number[] = [];
    for (const one of [
      token,
      token,
      `${token}x`,
      await sign((jwt) => jwt.setIssuer('other')),
      canaries.make('no token at all'),
    ])
      exchanges.push(
        (await call('POST', '/api/auth/exchange', { body: { token: one }, headers: publicly })).status,
      );
    expect(exchanges).toEqual([200, 401, 401, 401, 401]);
    await call('POST', `/api/signing-keys/${signing.id}/revoke`, { body: {} });
    const minted = {
      body: { external_user_id: 'erp-8', role: 'viewer' },
      headers: { 'idempotency-key': 'token-1' },
    };
    for (let again = 0; again < 2; again++) await call('POST', '/api/auth/token', minted);
  });

  it('are made for the tenants of the operator', async () => {
    // A secret is shown once: who repeats the request is told that it is done.
    for (const status of [201, 409]) {
      const tenant = await call('POST', '/api/operator/tenants', {
        body: { tenant: `made-by-${kind}` },
        headers: { ...operator(), 'idempotency-key': 'tenant-1' },
      });
      const key = await call('POST', `/api/operator/tenants/${world.tenants.theirs.slug}/keys`, {
        body: { kind: 'secret', name: 'd' },
        headers: { ...operator(), 'idempotency-key': 'tenant-key-1' },
      });
      expect([tenant.status, key.status]).toEqual([status, status]);
    }
  });

  it('are put into the settings of model providers, also into wrong ones', async () => {
    const configure = (provider: string, body: object, headers = {}) =>
      call('POST', `/api/providers/${provider}/configure`, { body, headers });
    for (let again = 0; again < 2; again++)
      await configure(
        'openai',
        { api_key: opened.tenantsKey, base_url: `${opened.wire.url}/v1` },
        { 'idempotency-key': 'provider-1' },
      );
    await configure('ollama', { api_key: opened.ollamaKey, base_url: opened.wire.url });
    opened.wire.next((response) =>
      response
        .writeHead(200, { 'content-type': dialects.openai.type })
        .end(dialects.openai.text('Because.') + dialects.openai.end()),
    );
    const asked = await call('POST', '/api/chat', { body: { message: 'Why?', provider: 'openai' } });
    expect(asked.status).toBe(200);
    const insideUrl = canaries.make('a secret in a base_url');
    for (const baseUrl of [
      `https://user:${insideUrl}@llm.example.com/`,
      `https://${insideUrl}@llm.example.com/`,
      `https://llm.example.com/?key=${insideUrl}`,
      `http://127.0.0.1/${insideUrl}`,
      `ftp://${insideUrl}`,
    ])
      await configure('openai', { base_url: baseUrl, api_key: opened.tenantsKey });
    const broken = canaries.make('a key that is none');
    for (const body of [
      { api_key: `${broken} x` },
      { api_key: [broken] },
      { api_key: broken, enabled: 'yes' },
      { api_key: broken, model: '' },
    ])
      await configure('openai', body);
    await configure('openai', { base_url: 'https://elsewhere.example.com/v1' });
    expect(canaries.places.length).toBeGreaterThan(0);
  });

  it('are put into single sign-on', async () => {
    const issuer = await startIssuer();
    const clientSecret = canaries.make('the client secret at an issuer');
    const origin = 'https://intranet.example';
    const made = await call('POST', '/api/identity-providers', {
      body: {
        name: 'Plant login',
        issuer: issuer.url,
        client_id: 'cmms',
        client_secret: clientSecret,
        default_role: 'requester',
      },
    });
    await call('POST', '/api/identity-providers', {
      body: {
        name: 'Plant login',
        issuer: issuer.url,
        client_id: 'cmms',
        client_secret: clientSecret,
        default_role: 'requester',
      },
    });
    await call('POST', '/api/identity-providers', {
      body: {
        name: 'Other login',
        issuer: issuer.url,
        client_id: 'cmms',
        client_secret: clientSecret,
        default_role: 'admin',
      },
    });
    issuer.register('cmms', [made.body['redirect_uri'] as string], clientSecret);
    const pageCalls = (path: string, body: object) =>
      call('POST', path, {
        body: { publishable_key: world.publishable_key, ...body },
        headers: { ...publicly, origin },
      });
    await pageCalls('/api/auth/methods', {});
    const codeVerifier = canaries.make('the page’s own secret').padEnd(43, 'x');
    const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
    const begun = (
      await pageCalls('/api/auth/oidc/begin', {
        identity_provider: made.body['id'],
        code_challenge: codeChallenge,
      })
    ).body as { attempt: string; authorization_url: string };
    const back = await goThrough(begun.authorization_url, 'http://localhost:8000', 'maria');
    canaries.add('an issuer’s code', back.searchParams.get('code')!);
    const page = await (await world.app.request(back.pathname + back.search)).text();
    const handover = /"handover":"([^"]+)"/.exec(page)?.[1] ?? '';
    canaries.add('a handover', handover);
    const finish = () =>
      pageCalls('/api/auth/oidc/finish', { attempt: begun.attempt, handover, code_verifier: codeVerifier });
    const finished = await finish();
    expect(finished.status).toBe(200);
    expect((await finish()).status).toBe(401);
    await allowDevices(world);
    const device = await createDevice();
    const path = '/api/auth/device';
    const stay = async (token: unknown) =>
      pageCalls(path, { token, proof: await device.proof(path, String(token)) });
    const registered = await stay(finished.body['token']);
    expect(registered.status).toBe(200);
    expect((await stay(registered.body['refresh_token'])).status).toBe(200);
    expect((await stay(`${String(registered.body['refresh_token'])}x`)).status).toBe(401);
    await call('PUT', `/api/identity-providers/${made.body['id']}`, {
      body: { client_secret: canaries.make('the next client secret') },
    });
    await pageCalls('/api/auth/oidc/begin', {
      identity_provider: 2_000_000_000,
      code_challenge: codeChallenge,
    });
    await issuer.close();
  });

  it('are sent to every operation, which succeeds once and fails once', async () => {
    const place: Place = {
      world,
      whose: 'ours',
      records: await makeRecords(world, 'ours', 'Seal'),
    };
    for (const endpoint of endpoints) {
      const { method, path, query, body } = requestOf(endpoint, await readyFor(endpoint, place));
      await call(method, path + query, {
        ...(body ? { body } : {}),
        headers: { ...headersOf(endpoint, world), 'idempotency-key': crypto.randomUUID() },
      });
    }
    for (const page of ['/openapi.json', '/docs', '/', '/widgets/chatterfix.js', '/nothing'])
      canaries.look(page, await (await world.app.request(page)).text());
    for (let cursor: string | null = ''; cursor !== null;)
      cursor = (await call('GET', `/api/audit?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`))
        .body['next_cursor'] as string | null;

    const withKey = { authorization: `Bearer ${world.secret_key}` };
    for (const query of [
      'select * from work_orders',
      'select * from audit_log',
      'select * from users',
      'select password_hash from users',
      'select * from api_keys',
      'select * from ai_providers',
      'select * from identity_providers',
    ]) {
      await call('POST', '/api/query', { body: { query }, headers: withKey });
    }
    await call('POST', '/api/bulk', {
      body: { operation: 'insert', table: 'users', data: [{}] },
      headers: withKey,
    });

    const secret = canaries.make('a secret in a body that takes none');
    for (const endpoint of endpoints) {
      const path = endpoint.path
        .replace('{provider}', 'openai')
        .replace('{tenant}', 'nobody')
        .replace(/\{\w+\}/, '2000000000');
      const options = {
        ...(endpoint.body ? { body: { api_key: secret, password: { secret }, token: [secret] } } : {}),
        headers: endpoint.permission === 'operator' ? operator() : {},
      };
      await call(endpoint.method, path, options);
      await call(endpoint.method, `${path}?token=${secret}`, options);
      await call(endpoint.method, path, { ...options, headers: { authorization: 'Bearer x' } });
    }
    const names = endpoints.map(({ operationId }: Endpoint) => operationId);
    expect(
      names.filter((name) => !opened.succeeded.has(name)),
      'never succeeded',
    ).toEqual([]);
    expect(
      names.filter((name) => !opened.failed.has(name)),
      'never failed',
    ).toEqual([]);
  });

  it('are found in no answer, no log, no audit row and no backup', async () => {
    expect(await opened.found()).toEqual([]);
    for (const place of [
      'table public.ai_providers',
      'table public.audit_log',
      'table public.idempotency_keys',
    ])
      expect(canaries.places).toContain(place);
    expect(canaries.places.length).toBeGreaterThan(300);
  });
});
