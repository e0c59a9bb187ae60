import { endpoints, type Endpoint } from '@chatterfix/sdk/contract';
import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createModels } from '../models/registry.ts';
import { Canaries } from '../testing/canaries.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { goThrough, startIssuer } from '../testing/issuer.ts';
import { headersOf, makeRecords, readyFor, requestOf, type Place } from '../testing/operations.ts';
import { dialects, startProviderWire, type ProviderWire } from '../testing/provider-wire.ts';
import { sample } from '../testing/sample.ts';
import { createWorld, type Answer, type World } from '../testing/world.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';

// Secrets are put wherever there is a place for one, and every operation is called. Then they are looked for
// in everything that somebody can read.

/** The answers that show a secret, and where: a new key once, a token to whom it is for. */
const shows: Record<string, readonly string[]> = {
  login: ['token'],
  createSession: ['token'],
  mintToken: ['token'],
  exchangeToken: ['token'],
  finishOidcSignIn: ['token'],
  createKey: ['key'],
  createSigningKey: ['secret'],
  createTenant: ['secret_key', 'publishable_key'],
  createTenantKey: ['key'],
};

describe.each(databaseKinds)('secrets on %s', (kind) => {
  let world: World, wire: ProviderWire;
  const canaries = new Canaries();
  const succeeded = new Set<string>(),
    failed = new Set<string>();
  const spies: { mockRestore(): void }[] = [];
  const operatorsKey = canaries.make("the operator's OpenAI key", 'sk-'),
    tenantsKey = canaries.make("the tenant's OpenAI key", 'sk-'),
    ollamaKey = canaries.make("the tenant's Ollama key");

  beforeAll(async () => {
    wire = await startProviderWire();
    for (const stream of [process.stdout, process.stderr]) {
      const write = stream.write.bind(stream);
      spies.push(
        vi.spyOn(stream, 'write').mockImplementation(((chunk: string | Uint8Array, ...rest: never[]) => {
          canaries.look('the process’s output', Buffer.from(chunk as Uint8Array));
          return write(chunk, ...rest);
        }) as typeof stream.write),
      );
    }
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      spies.push(
        vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
          for (const word of words) canaries.lookInError(`console.${method}`, word);
        }),
      );
    }
    world = await createWorld(await openTestDatabase(kind), {
      models: createModels({ openai: { apiKey: operatorsKey, baseUrl: `${wire.url}/v1` } }),
      outgoing: createOutgoing({ allowedInternalHosts: [new URL(wire.url).host, 'localhost'] }),
    });
    canaries.add('the operator key', world.operatorKey);
    canaries.add('the secret key', world.secret_key);
    canaries.add('the publishable key', world.publishable_key);
    canaries.add('the signing secret', 'a secret for the tests, long enough to sign');
    for (const [role, token] of Object.entries(world.tokens.ours)) canaries.add(`the ${role}’s token`, token);
  });
  afterAll(async () => {
    for (const spy of spies) spy.mockRestore();
    await world.close();
    await wire.close();
  });

  const operationAt = (method: string, path: string) =>
    endpoints.find(
      (one) =>
        one.method === method &&
        new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path.split('?')[0]!),
    );
  async function call(
    method: string,
    path: string,
    options: Parameters<World['call']>[2] = {},
  ): Promise<Answer> {
    const answer = await world.call(method, path, options);
    const name = operationAt(method, path)?.operationId ?? 'no operation';
    (answer.status < 400 ? succeeded : failed).add(name);
    const shown =
      answer.status < 400
        ? (shows[name] ?? []).map((field) => answer.body[field]).filter((value) => typeof value === 'string')
        : [];
    for (const secret of shown) canaries.add(`what ${name} showed`, secret);
    canaries.look(
      `the answer ${answer.status} of ${name}`,
      `${JSON.stringify([...answer.headers])}\n${JSON.stringify(answer.body)}`,
      shown,
    );
    return answer;
  }
  const publicly = { authorization: '' };
  const operator = () => ({ authorization: `Bearer ${world.operatorKey}` });

  it('are put wherever a request has a place for one', async () => {
    // People and their passwords, right ones, wrong ones, and those typed in the wrong place.
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
    for (const [username, typed] of [
      ['maria', next],
      ['maria', password],
      ['maria', wrong],
      ['nobody', wrong],
      [misplaced, 'x'],
    ] as const)
      await call('POST', '/api/auth/login', {
        body: { username, password: typed, tenant },
        headers: publicly,
      });
    await call('POST', '/api/auth/login', {
      body: { username: misplaced, password: wrong, publishable_key: world.publishable_key },
      headers: { ...publicly, origin: 'https://intranet.example' },
    });
    await call('POST', '/api/auth/login', {
      body: { username: 'maria', password: { typed: wrong }, tenant },
      headers: publicly,
    });

    // Keys of every kind, also asked for twice, used by a browser, revoked, and unknown ones.
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
        await call('GET', path, {
          headers: { authorization, cookie: `session=${unknown}`, 'x-api-key': unknown },
        });
    }

    // A vendor's signing: the shared secret, and tokens taken and refused.
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
    for (const one of [
      token,
      token,
      `${token}x`,
      await sign((jwt) => jwt.setIssuer('other')),
      canaries.make('no token at all'),
    ])
      await call('POST', '/api/auth/exchange', { body: { token: one }, headers: publicly });
    await call('POST', `/api/signing-keys/${signing.id}/revoke`, { body: {} });
    const minted = {
      body: { external_user_id: 'erp-8', role: 'viewer' },
      headers: { 'idempotency-key': 'token-1' },
    };
    for (let again = 0; again < 2; again++) await call('POST', '/api/auth/token', minted);

    // The operator's tenants.
    for (let again = 0; again < 2; again++) {
      await call('POST', '/api/operator/tenants', {
        body: { tenant: `made-by-${kind}` },
        headers: { ...operator(), 'idempotency-key': 'tenant-1' },
      });
      await call('POST', `/api/operator/tenants/${world.tenants.theirs.slug}/keys`, {
        body: { kind: 'secret', name: 'd' },
        headers: { ...operator(), 'idempotency-key': 'tenant-key-1' },
      });
    }

    // Providers' keys and addresses, also wrong ones.
    const configure = (provider: string, body: object, headers = {}) =>
      call('POST', `/api/providers/${provider}/configure`, { body, headers });
    for (let again = 0; again < 2; again++)
      await configure(
        'openai',
        { api_key: tenantsKey, base_url: `${wire.url}/v1` },
        { 'idempotency-key': 'provider-1' },
      );
    await configure('ollama', { api_key: ollamaKey, base_url: wire.url });
    const insideUrl = canaries.make('a secret in a base_url');
    for (const baseUrl of [
      `https://user:${insideUrl}@llm.example.com/`,
      `https://${insideUrl}@llm.example.com/`,
      `https://llm.example.com/?key=${insideUrl}`,
      `http://127.0.0.1/${insideUrl}`,
      `ftp://${insideUrl}`,
    ])
      await configure('openai', { base_url: baseUrl, api_key: tenantsKey });
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
    expect((await finish()).status).toBe(200);
    expect((await finish()).status).toBe(401);
    await call('PUT', `/api/identity-providers/${made.body['id']}`, {
      body: { client_secret: canaries.make('the next client secret') },
    });
    await pageCalls('/api/auth/oidc/begin', {
      identity_provider: 2_000_000_000,
      code_challenge: codeChallenge,
    });
    await issuer.close();
  });

  it('are sent to model providers whose answers repeat them', async () => {
    const keyOf = (headers: Record<string, unknown>) => String(headers['authorization']);
    for (const [whose, provider] of [
      ['ours', 'openai'],
      ['ours', 'ollama'],
      ['theirs', 'openai'],
    ] as const) {
      const dialect = dialects[provider];
      const says = [
        [
          401,
          'application/json',
          (key: string) =>
            JSON.stringify({ error: { message: `Incorrect API key provided: ${key}`, code: key } }),
        ],
        [403, 'text/plain', (key: string) => key],
        [404, 'application/json', (key: string) => JSON.stringify({ error: `no model for ${key}` })],
        [429, 'text/html', (key: string) => `<b>${key}</b>`],
        [500, 'application/json', (key: string) => `{"error":"${key}`],
        [200, dialect.type, (key: string) => `${dialect.text('so ')}${key}\n\n`],
        [200, 'text/html', (key: string) => `<p>${key}</p>\n`],
        [
          200,
          dialect.type,
          (key: string) =>
            provider === 'openai'
              ? `data: ${JSON.stringify({ error: { message: key } })}\n\n`
              : `${JSON.stringify({ error: key })}\n`,
        ],
        ...(whose === 'ours' ? [[302, 'text/plain', (key: string) => key] as const] : []),
      ] as const;
      for (const [status, type, body] of sample(says, 0.5)) {
        for (const accept of ['application/json', 'text/event-stream']) {
          let key = '';
          wire.next((response, request) => {
            key = keyOf(request.headers);
            response
              .writeHead(status, {
                'content-type': type,
                'x-echo': key,
                location: `http://elsewhere.example.com/${encodeURIComponent(key)}`,
              })
              .end(body(key));
          });
          await call('POST', '/api/chat', {
            whose,
            body: { message: 'Why?', provider },
            headers: { accept },
          });
          expect(key, `${provider} ${status}`).toMatch(/canary/); // it was sent, so it could be repeated
        }
      }
      wire.next((response) => response.destroy());
      await call('POST', '/api/chat', { whose, body: { message: 'Why?', provider } });
    }
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
      names.filter((name) => !succeeded.has(name)),
      'never succeeded',
    ).toEqual([]);
    expect(
      names.filter((name) => !failed.has(name)),
      'never failed',
    ).toEqual([]);
  });

  it('are sent in requests during which the database fails', async () => {
    const asOwner = (statement: string) =>
      world.db.transaction(async (query) => {
        await query('set local role none', []);
        await query(statement, []);
        await query('set local role chatterfix_app', []);
      });
    const before = world.unforeseen.length;
    for (const table of [
      'users',
      'api_keys',
      'signing_keys',
      'ai_providers',
      'identity_providers',
      'audit_log',
      'idempotency_keys',
    ]) {
      await asOwner(`alter table ${table} rename to gone`);
      const password = canaries.make('a password while the database fails');
      for (const headers of [{}, { 'idempotency-key': `broken-${table}` }] as Record<string, string>[]) {
        await call('POST', '/api/users', {
          body: { username: `u-${table}`, password, role: 'viewer' },
          headers,
        });
        await call('POST', '/api/keys', { body: { kind: 'secret', name: 'x' }, headers });
        await call('POST', '/api/signing-keys', {
          body: { name: 's', algorithm: 'HS256', issuer: 'erp' },
          headers,
        });
        await call('POST', '/api/providers/openai/configure', {
          body: { api_key: canaries.make('a key while the database fails'), base_url: `${wire.url}/v1` },
          headers,
        });
      }
      await call('POST', '/api/auth/login', {
        body: { username: 'maria', password, tenant: world.tenants.ours.slug },
        headers: publicly,
      });
      await call('GET', '/api/auth/me', {
        headers: { authorization: `Bearer sk_${canaries.make('a key that cannot be looked up')}` },
      });
      await asOwner(`alter table gone rename to ${table}`);
    }
    expect(world.unforeseen.length - before).toBeGreaterThan(20);
  });

  it('are found in no answer, no log, no audit row and no backup', async () => {
    for (const error of world.unforeseen) canaries.lookInError('the log', error);
    await canaries.lookInDatabase(world.db);
    for (const place of [
      'table public.ai_providers',
      'table public.audit_log',
      'table public.idempotency_keys',
      'console.error',
      'the log',
    ])
      expect(canaries.places).toContain(place);
    expect(canaries.places.length).toBeGreaterThan(300);
    expect(canaries.found()).toEqual([]);
  });
});
