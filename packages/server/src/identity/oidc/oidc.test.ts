import { createHash, randomBytes } from 'node:crypto';
import { generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { goThrough, startIssuer, startLyingIssuer, type LyingIssuer } from '../../testing/issuer.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { createKey } from '../keys.ts';
import { createOutgoing } from '../../platform/outgoing/outgoing.ts';
import { sweep } from '../sweep.ts';
import { endingPage } from './page.ts';
import { personOf } from './people.ts';

// Against the real `oidc-provider` over HTTP, and against an issuer that lies.

const intranet = 'https://intranet.example';
const server = 'http://localhost:8000';

describe.each(databaseKinds)('signing in with an identity provider on %s', (kind) => {
  let world: World;
  let later = 0;
  let key = '';
  const issuer = startIssuer();
  const secret = 'the-client-secret-that-nobody-sees';
  let provider: { id: number; redirect_uri: string };

  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind), {
      now: () => new Date(Date.now() + later),
      outgoing: createOutgoing({ allowedInternalHosts: ['localhost', '127.0.0.1'] }),
    });
    key = (
      await createKey(contextOf(world), {
        kind: 'publishable',
        name: 'two origins',
        allowed_origins: [intranet, 'https://other.example'],
      })
    ).key;
    provider = await register({
      name: 'Plant login',
      client_secret: secret,
      scopes: ['openid', 'profile', 'email', 'groups'],
      role_claim: 'groups',
      role_map: { maintenance: 'technician', planning: 'planner' },
    });
    (await issuer).register('cmms', [provider.redirect_uri], secret);
  });
  afterAll(async () => {
    await world.close();
    await (await issuer).close();
    expect(world.unforeseen).toEqual([]);
  });
  beforeEach(() => {
    later = 0;
  });

  async function register(fields: object = {}, whose: 'ours' | 'theirs' = 'ours') {
    const answer = await world.call('POST', '/api/identity-providers', {
      whose,
      body: {
        name: `Issuer ${randomBytes(4).toString('hex')}`,
        issuer: (await issuer).url,
        client_id: 'cmms',
        default_role: 'requester',
        ...fields,
      },
    });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body as unknown as { id: number; redirect_uri: string };
  }
  const publicly = (path: string, body: unknown, origin = intranet) =>
    world.call('POST', path, { body, headers: { authorization: '', origin } });

  interface Begun {
    attempt: string;
    authorization_url: string;
    collect_url: string;
    code_verifier: string;
  }
  async function begin(id = provider.id, origin = intranet): Promise<Begun> {
    const codeVerifier = randomBytes(32).toString('base64url');
    const answer = await publicly(
      '/api/auth/oidc/begin',
      {
        publishable_key: key,
        identity_provider: id,
        code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      },
      origin,
    );
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return { ...(answer.body as unknown as Begun), code_verifier: codeVerifier };
  }
  /** The page at the end of the window: what it tells, and whom. */
  async function open(address: string, headers: Record<string, string> = {}) {
    const response = await world.app.request(address, { headers });
    const text = await response.text();
    const data = /= (\{.*\});/.exec(text)?.[1];
    const { origin, message } = JSON.parse(data ?? '{}') as {
      origin: string;
      message: { attempt: string; handover?: string; error?: string } | null;
    };
    return { status: response.status, headers: response.headers, text, origin, message };
  }
  const comeBack = async (begun: Begun, login = 'tech') =>
    open((await goThrough(begun.authorization_url, server, login)).href);
  const finish = (begun: Begun, handover: string, change: object = {}, origin = intranet) =>
    publicly(
      '/api/auth/oidc/finish',
      {
        publishable_key: key,
        attempt: begun.attempt,
        handover,
        code_verifier: begun.code_verifier,
        ...change,
      },
      origin,
    );
  const me = (token: unknown) =>
    world.call('GET', '/api/auth/me', { headers: { authorization: `Bearer ${String(token)}` } });
  const signIn = async (login: string, id = provider.id) => {
    const begun = await begin(id);
    return finish(begun, (await comeBack(begun, login)).message!.handover!);
  };
  const lastReason = async () =>
    (
      (await world.call('GET', '/api/audit?action=sign_in_failed&resource=identity_providers&limit=1')).body[
        'entries'
      ] as { after: { reason: string } }[]
    )[0]?.after.reason;

  it('lets a person in, with their name and the role of their group, for a shift', async () => {
    expect((await publicly('/api/auth/methods', { publishable_key: key })).body).toEqual({
      identity_providers: [{ id: provider.id, name: 'Plant login' }],
    });
    const begun = await begin();
    const asked = new URL(begun.authorization_url).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'cmms',
      response_type: 'code',
      redirect_uri: provider.redirect_uri,
      code_challenge_method: 'S256',
      scope: 'openid profile email groups',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)!.length).toBeGreaterThanOrEqual(43);
    const end = await comeBack(begun, 'planner');
    expect(end).toMatchObject({ status: 200, origin: intranet, message: { attempt: begun.attempt } });
    expect(end.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'nonce-/);
    expect(end.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    const token = await finish(begun, end.message!.handover!);
    expect(token).toMatchObject({ status: 200, body: { role: 'planner', token_type: 'Bearer' } });
    expect(Date.parse(token.body['expires_at'] as string) - Date.now()).toBeGreaterThan(7.9 * 3_600_000);
    const who = (await me(token.body['token'])).body;
    expect(who).toMatchObject({
      actor_kind: 'external_user',
      name: 'Planner Ruiz',
      role: 'planner',
      tenant: world.tenants.ours.slug,
    });
    expect(who['actor']).toMatch(/^sso:[\w-]{43}$/);
    expect((await me((await signIn('planner')).body['token'])).body['actor']).toBe(who['actor']);
    expect((await me((await signIn('tech')).body['token'])).body).toMatchObject({
      role: 'technician',
      name: 'Tech Ruiz',
    });
    expect((await me((await signIn('guest')).body['token'])).body).toMatchObject({ role: 'requester' });
    const [entry] = (
      await world.call(
        'GET',
        `/api/audit?action=signed_in&actor=${encodeURIComponent(who['actor'] as string)}&limit=1`,
      )
    ).body['entries'] as object[];
    expect(entry).toMatchObject({
      actor_kind: 'external_user',
      resource: 'identity_providers',
      resource_id: String(provider.id),
      after: { subject: 'planner', role: 'planner' },
    });
  });

  it('hands over once, for a minute, to the page that began and nobody else', async () => {
    const refused = { status: 401, body: { code: 'sign_in_failed' } };
    const used = await begin();
    const { handover } = (await comeBack(used)).message!;
    expect((await finish(used, handover!)).status).toBe(200);
    expect(await finish(used, handover!)).toMatchObject(refused);

    const cases: [
      what: string,
      run: (begun: Begun, handover: string) => ReturnType<typeof finish>,
      reason: string,
    ][] = [
      [
        'another secret',
        (begun, handover) =>
          finish(begun, handover, { code_verifier: randomBytes(32).toString('base64url') }),
        'the code_verifier does not match',
      ],
      [
        'a page of another origin of the key',
        (begun, handover) => finish(begun, handover, {}, 'https://other.example'),
        'another origin',
      ],
      [
        'too late',
        (begun, handover) => {
          later = 61_000;
          return finish(begun, handover);
        },
        'expired',
      ],
    ];
    for (const [what, run, reason] of cases) {
      const begun = await begin();
      const got = (await comeBack(begun)).message!.handover!;
      expect(await run(begun, got), what).toMatchObject(refused);
      later = 0;
      expect(await lastReason(), what).toContain(reason);
      expect(await finish(begun, got), `${what}, and then rightly`).toMatchObject(refused);
    }
    const begun = await begin();
    const mine = (await comeBack(begun)).message!.handover!;
    expect(await finish(begun, randomBytes(32).toString('base64url'))).toMatchObject(refused);
    expect(await finish({ ...begun, attempt: used.attempt }, mine)).toMatchObject(refused);
    const theirKey = (
      await createKey(contextOf(world, 'admin', 'theirs'), {
        kind: 'publishable',
        name: 'theirs',
        allowed_origins: [intranet],
      })
    ).key;
    expect(await finish(begun, mine, { publishable_key: theirKey })).toMatchObject(refused);
    expect(await finish(begun, mine, {}, 'https://evil.example')).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed' },
    });
    expect((await finish(begun, mine)).status).toBe(200);
  });

  it('lets one of many at once through, at either end', async () => {
    const begun = await begin();
    const address = (await goThrough(begun.authorization_url, server, 'tech')).href;
    const ends = (await Promise.all(Array.from({ length: 10 }, () => open(address)))).filter(
      ({ message }) => message?.handover !== undefined,
    );
    expect(ends).toHaveLength(1);
    const tokens = await Promise.all(
      Array.from({ length: 10 }, () => finish(begun, ends[0]!.message!.handover!)),
    );
    expect(tokens.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 401)]);
  });

  it('keeps no attempt that has expired: the sweep takes it', async () => {
    const begun = await begin();
    const attempts = (change?: string) =>
      world.db.transaction(async (query) => {
        await query('set local role none', []);
        if (change) await query(change, []);
        return query<{ id: string }>('select id from sign_in_attempts where id = $1', [begun.attempt]);
      });
    await sweep(world.db);
    expect(await attempts()).toHaveLength(1);
    await attempts(
      `update sign_in_attempts set expires_at = now() - interval '1 second' where id = '${begun.attempt}'`,
    );
    await sweep(world.db);
    expect(await attempts()).toEqual([]);
  });

  it('begins only for pages of the key, and identity providers of its tenant', async () => {
    const theirs = await register({}, 'theirs');
    const challenge = 'A'.repeat(43);
    expect(
      await publicly('/api/auth/oidc/begin', {
        publishable_key: key,
        identity_provider: theirs.id,
        code_challenge: challenge,
      }),
    ).toMatchObject({ status: 404 });
    expect(
      await publicly(
        '/api/auth/oidc/begin',
        { publishable_key: key, identity_provider: provider.id, code_challenge: challenge },
        'https://evil.example',
      ),
    ).toMatchObject({ status: 403 });
    expect(
      await publicly('/api/auth/methods', { publishable_key: key }, 'https://evil.example'),
    ).toMatchObject({ status: 403 });
    expect(
      await publicly('/api/auth/oidc/begin', {
        publishable_key: key,
        identity_provider: provider.id,
        code_challenge: 'plain',
      }),
    ).toMatchObject({ status: 422 });
    expect(
      (await publicly('/api/auth/methods', { publishable_key: key })).body['identity_providers'],
    ).toHaveLength(1);
  });

  it('takes nobody back twice, late, or with what belongs to another attempt or issuer', async () => {
    const replayed = await begin();
    const address = await goThrough(replayed.authorization_url, server, 'tech');
    expect((await open(address.href)).message?.handover).toBeDefined();
    expect(await open(address.href)).toMatchObject({ status: 400, message: null });

    const [victim, attacker] = [await begin(), await begin()];
    const [victims, attackers] = [
      await goThrough(victim.authorization_url, server, 'tech'),
      await goThrough(attacker.authorization_url, server, 'tech'),
    ];
    const mixed = new URL(victims);
    mixed.searchParams.set('state', attackers.searchParams.get('state')!); // the victim's code in the attacker's attempt
    expect((await open(mixed.href)).message).toEqual({
      type: 'chatterfix-sign-in',
      attempt: attacker.attempt,
      error: 'failed',
    });

    const unknown = new URL(victims);
    unknown.searchParams.set('state', randomBytes(32).toString('base64url'));
    expect(await open(unknown.href)).toMatchObject({ status: 400, message: null });
    for (const query of [
      '',
      '?state=',
      '?state=%00',
      '?code=x',
      `?state=${'x'.repeat(5000)}`,
      '?state=a&state=b',
    ])
      expect((await open(`/auth/oidc/callback/${provider.id}${query}`)).status, query).toBe(400);

    const elsewhere = await begin();
    const came = await goThrough(elsewhere.authorization_url, server, 'tech');
    const theirs = await register({}, 'theirs');
    came.pathname = new URL(theirs.redirect_uri).pathname;
    expect((await open(came.href)).message?.error).toBe('failed');
    expect(await lastReason()).toContain('address of another identity provider');

    const iss = await begin();
    const told = await goThrough(iss.authorization_url, server, 'tech');
    expect(told.searchParams.get('iss')).toBe((await issuer).url);
    told.searchParams.set('iss', 'https://evil.example');
    expect((await open(told.href)).message?.error).toBe('failed');

    const slow = await begin();
    const late = await goThrough(slow.authorization_url, server, 'tech');
    later = 10 * 60_000 + 1;
    expect((await open(late.href)).message?.error).toBe('expired');
  });

  it('says so where the person or the issuer refuses, and whom it does not let in', async () => {
    const begun = await begin();
    const denied = await open((await goThrough(begun.authorization_url, server, 'tech', true)).href);
    expect(denied).toMatchObject({
      status: 400,
      origin: intranet,
      message: { attempt: begun.attempt, error: 'denied' },
    });
    const odd = await begin();
    const state = new URL(odd.authorization_url).searchParams.get('state')!;
    const answer = await open(
      `/auth/oidc/callback/${provider.id}?state=${state}&error=server_error%00%3Cscript%3E&error_description=%3Cscript%3Ealert(1)%3C/script%3E&iss=${encodeURIComponent((await issuer).url)}`,
    );
    expect(answer).toMatchObject({ status: 400, message: { error: 'failed' } });
    expect(answer.text).not.toContain('<script>');

    const publicIssuer = await startIssuer();
    try {
      const picky = await register({
        issuer: publicIssuer.url,
        allowed_email_domains: ['plant.example'],
        client_id: 'picky',
      });
      publicIssuer.register('picky', [picky.redirect_uri]);
      expect((await signIn('tech', picky.id)).status).toBe(200);
      for (const login of ['unverified', 'tech@plant.example.evil.com', 'tech@sub.plant.example']) {
        expect((await comeBack(await begin(picky.id), login)).message?.error, login).toBe('not_allowed');
      }
    } finally {
      await publicIssuer.close();
    }
  });

  it('is not talked out of PKCE', async () => {
    const lax = await startIssuer({ pkceRequired: false });
    try {
      const row = await register({ issuer: lax.url, client_id: 'lax' });
      lax.register('lax', [row.redirect_uri]);
      expect((await comeBack(await begin(row.id))).message?.handover).toBeDefined();
      const begun = await begin(row.id);
      const stripped = new URL(begun.authorization_url);
      stripped.searchParams.delete('code_challenge');
      stripped.searchParams.delete('code_challenge_method');
      expect((await comeBack({ ...begun, authorization_url: stripped.href })).message?.error).toBe('failed');
    } finally {
      await lax.close();
    }
  });

  it('lets the same browser collect in another window what its identity provider separated', async () => {
    const begun = await begin();
    const collect = new URL(begun.collect_url);
    expect((await open(collect.href)).message).toEqual({
      type: 'chatterfix-sign-in',
      attempt: begun.attempt,
      error: 'not_finished',
    });
    const end = await comeBack(begun);
    const cookie = end.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Max-Age=60/);
    const headers = { cookie: cookie.split(';')[0]! };
    expect((await open(collect.href)).message?.error).toBe('not_finished'); // another browser
    expect((await open((await begin()).collect_url, headers)).message?.error).toBe('not_finished'); // another attempt
    const collected = await open(collect.href, headers);
    expect(collected).toMatchObject({
      status: 200,
      origin: intranet,
      message: { handover: end.message!.handover },
    });
    expect((await finish(begun, collected.message!.handover!)).status).toBe(200);
    expect((await open(collect.href, headers)).message?.error).toBe('not_finished');
    for (const attempt of ['', 'x', '%00', 'A'.repeat(22)])
      expect(await open(`/auth/oidc/collect?attempt=${attempt}`)).toMatchObject({
        status: 400,
        message: null,
      });
  });

  it('ends its sessions when it is disabled or changed, and is offered no more', async () => {
    const own = await startIssuer();
    try {
      const row = await register({ issuer: own.url, client_id: 'own' });
      own.register('own', [row.redirect_uri]);
      const [kept, changed] = [
        (await signIn('tech', row.id)).body['token'],
        (await signIn('guest', row.id)).body['token'],
      ];
      const half = await begin(row.id);
      const handover = (await comeBack(half)).message!.handover!;
      expect(
        await world.call('PUT', `/api/identity-providers/${row.id}`, {
          body: { default_role: 'viewer' },
          headers: { 'if-match': '"1"' },
        }),
      ).toMatchObject({ status: 200, body: { version: 2 } });
      expect(await me(changed)).toMatchObject({ status: 401, body: { code: 'token_expired' } });
      expect(await finish(half, handover)).toMatchObject({ status: 401 }); // with a role that it had before
      const again = await begin(row.id);
      const second = (await comeBack(again)).message!.handover!;
      const waiting = await begin(row.id);
      const put = await world.call('PUT', `/api/identity-providers/${row.id}`, {
        body: { disabled: true },
        headers: { 'if-match': '"2"' },
      });
      expect(put).toMatchObject({
        status: 200,
        body: { disabled_at: expect.any(String) as string, version: 3 },
      });
      for (const token of [kept, changed])
        expect(await me(token)).toMatchObject({ status: 401, body: { code: 'token_expired' } });
      expect(await finish(again, second)).toMatchObject({ status: 401 });
      expect((await comeBack(waiting)).message?.error).toBe('failed');
      expect(
        await publicly('/api/auth/oidc/begin', {
          publishable_key: key,
          identity_provider: row.id,
          code_challenge: 'A'.repeat(43),
        }),
      ).toMatchObject({ status: 404 });
      expect(
        (await publicly('/api/auth/methods', { publishable_key: key })).body['identity_providers'],
      ).not.toContainEqual(expect.objectContaining({ id: row.id }));
      expect(
        await world.call('PUT', `/api/identity-providers/${row.id}`, {
          body: { name: 'x' },
          headers: { 'if-match': '"1"' },
        }),
      ).toMatchObject({ status: 412 });
    } finally {
      await own.close();
    }
  });

  it('never shows a client secret, and takes no issuer that it may not talk to', async () => {
    const texts = [
      JSON.stringify((await world.call('GET', '/api/identity-providers')).body),
      JSON.stringify((await world.call('GET', '/api/audit?resource=identity_providers&limit=200')).body),
    ];
    texts.push(
      JSON.stringify(
        (
          await world.call('PUT', `/api/identity-providers/${provider.id}`, {
            body: { client_secret: secret },
          })
        ).body,
      ),
    );
    const stored = await world.db.atOnce<{ client_secret: string; secrets: string }>([
      [`select set_config('app.tenant', $1, true)`, [String(world.tenants.ours.id)]],
      ['select client_secret from identity_providers', []],
    ]);
    texts.push(
      JSON.stringify(stored),
      JSON.stringify(
        await world.db.atOnce([
          [`select set_config('app.tenant', $1, true)`, [String(world.tenants.ours.id)]],
          ['select * from sign_in_attempts', []],
        ]),
      ),
    );
    for (const text of texts) expect(text).not.toContain(secret);
    expect(texts[0]).toContain('"has_client_secret":true');
    const refuse = async (fields: object, field: string) =>
      expect(
        await world.call('POST', '/api/identity-providers', {
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
      await world.call('POST', '/api/identity-providers', {
        body: {
          name: 'Plant login',
          issuer: 'https://login.example.com',
          client_id: 'x',
          default_role: 'viewer',
        },
      }),
    ).toMatchObject({ status: 409, body: { errors: [{ field: 'body.name' }] } });
    expect(
      await world.call('POST', '/api/auth/token', { body: { external_user_id: 'sso:abc', role: 'viewer' } }),
    ).toMatchObject({ status: 422 });
  });

  describe('of an issuer that lies', () => {
    let liar: LyingIssuer;
    beforeAll(async () => {
      liar = await startLyingIssuer('honest-client');
    });
    afterAll(() => liar.close());
    beforeEach(() => {
      Object.assign(liar, {
        metadata: {},
        claims: {},
        token: undefined,
        idToken: (claims: object) => liar.sign({ ...claims }),
      });
    });

    /** Goes there and comes back, without its pages. */
    async function lie(set: Partial<LyingIssuer> = {}, query: Record<string, string> = {}) {
      Object.assign(liar, set);
      const begun = await begin((await register({ issuer: liar.url, client_id: 'honest-client' })).id);
      const url = new URL(begun.authorization_url);
      liar.nonce = url.searchParams.get('nonce')!;
      const back = new URL(url.searchParams.get('redirect_uri')!);
      back.search = String(
        new URLSearchParams({ code: 'a-code', state: url.searchParams.get('state')!, ...query }),
      );
      return { begun, end: await open(back.href) };
    }

    it('takes a token that is as it must be, and nothing of it but who the person is', async () => {
      const { begun, end } = await lie({
        claims: { name: '\u0000<b>Liar</b>\ud800', groups: ['__proto__', 'constructor'] },
      });
      const token = await finish(begun, end.message!.handover!);
      const who = await me(token.body['token']);
      expect(who.body).toMatchObject({ role: 'requester', name: '\ufffd<b>Liar</b>\ufffd' });
      for (const text of [JSON.stringify(token.body), JSON.stringify(who.body), end.text])
        expect(text).not.toContain('secret-access-token');
    });

    const now = () => Math.floor(Date.now() / 1000);
    const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    it.each<[string, (liar: LyingIssuer) => Partial<LyingIssuer>]>([
      [
        'no signature (alg none)',
        () => ({ idToken: async (claims) => `${base64({ alg: 'none' })}.${base64(claims)}.` }),
      ],
      [
        'no signature, and says that it may be so',
        () => ({
          metadata: { id_token_signing_alg_values_supported: ['none', 'RS256'] },
          idToken: async (claims) => `${base64({ alg: 'none' })}.${base64(claims)}.`,
        }),
      ],
      [
        'another key',
        () => ({ idToken: async (claims) => liar.sign(claims, (await generateKeyPair('RS256')).privateKey) }),
      ],
      [
        'its public key as a shared secret',
        () => ({
          metadata: { id_token_signing_alg_values_supported: ['HS256', 'RS256'] },
          idToken: (claims) => liar.sign(claims, new TextEncoder().encode(JSON.stringify(liar.jwk)), 'HS256'),
        }),
      ],
      [
        'a changed payload',
        () => ({
          idToken: async (claims) => {
            const [header, , signature] = (await liar.sign(claims)).split('.');
            return `${header}.${base64({ ...claims, sub: 'somebody else' })}.${signature}`;
          },
        }),
      ],
      ['another nonce', () => ({ claims: { nonce: 'another' } })],
      ['no nonce', () => ({ claims: { nonce: undefined } })],
      ['another audience', () => ({ claims: { aud: 'another-client' } })],
      [
        'two audiences and another azp',
        () => ({ claims: { aud: ['honest-client', 'another-client'], azp: 'another-client' } }),
      ],
      ['another issuer', () => ({ claims: { iss: 'https://login.example.com' } })],
      ['an end in the past', () => ({ claims: { iat: now() - 900, exp: now() - 600 } })],
      ['no end', () => ({ claims: { exp: undefined } })],
      ['no subject', () => ({ claims: { sub: undefined } })],
      [
        'no ID token',
        () => ({
          token: (response) =>
            response
              .writeHead(200, { 'content-type': 'application/json' })
              .end('{"access_token":"x","token_type":"Bearer"}'),
        }),
      ],
      [
        'an answer that is no JSON',
        () => ({
          token: (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('<html>'),
        }),
      ],
      [
        'an error',
        () => ({
          token: (response) =>
            response
              .writeHead(400, { 'content-type': 'application/json' })
              .end('{"error":"invalid_grant","error_description":"secret-access-token"}'),
        }),
      ],
      ['a server error', () => ({ token: (response) => response.writeHead(500).end('boom') })],
      [
        'a redirect',
        () => ({ token: (response) => response.writeHead(307, { location: 'http://localhost:1/' }).end() }),
      ],
      [
        'an answer without end',
        () => ({
          token: (response) => {
            response.writeHead(200, { 'content-type': 'application/json' });
            response.write('['.repeat(2 * 1024 * 1024));
          },
        }),
      ],
      [
        'a broken connection',
        () => ({
          token: (response) => {
            response.destroy();
          },
        }),
      ],
    ])('refuses an ID token with %s', async (_, change) => {
      const { begun, end } = await lie(change(liar));
      expect(end).toMatchObject({ status: 400, message: { attempt: begun.attempt, error: 'failed' } });
      const reason = await lastReason();
      expect(reason).toMatch(/\w/);
      expect(reason).not.toMatch(/secret-access-token|eyJ/);
    });

    it.each<[string, Record<string, unknown>]>([
      ['another issuer', { issuer: 'https://login.example.com' }],
      ['a script to go to', { authorization_endpoint: 'javascript:alert(1)' }],
      ['a page without TLS', { authorization_endpoint: 'http://login.example.com/' }],
      ['nowhere to go to', { authorization_endpoint: undefined }],
    ])('does not send people where it names %s', async (_, metadata) => {
      const row = await register({ issuer: liar.url, client_id: 'honest-client' });
      liar.metadata = metadata;
      expect(
        await publicly('/api/auth/oidc/begin', {
          publishable_key: key,
          identity_provider: row.id,
          code_challenge: 'A'.repeat(43),
        }),
      ).toMatchObject({ status: 503, body: { code: 'identity_provider_unavailable' } });
      expect(await lastReason()).toMatch(/^discovery: /);
    });

    it('leaves an issuer alone that is down, for a while', async () => {
      const row = await register({ issuer: 'http://localhost:1', client_id: 'x' });
      expect(
        await publicly('/api/auth/oidc/begin', {
          publishable_key: key,
          identity_provider: row.id,
          code_challenge: 'A'.repeat(43),
        }),
      ).toMatchObject({ status: 503 });
      const failing = await register({ issuer: liar.url, client_id: 'x' });
      liar.metadata = { issuer: 'https://login.example.com' };
      liar.asked.length = 0;
      await Promise.all(
        Array.from({ length: 10 }, () =>
          publicly('/api/auth/oidc/begin', {
            publishable_key: key,
            identity_provider: failing.id,
            code_challenge: 'A'.repeat(43),
          }),
        ),
      );
      expect(liar.asked).toHaveLength(1);
    });
  });
});

it('writes nothing into its page as markup', () => {
  const page = endingPage(
    { tell: { origin: '</script><script>alert(1)</script>', attempt: '<!--', handover: '\u2028' } },
    'nonce',
  );
  expect(page.match(/<\/?script/g)).toEqual(['<script', '</script']);
  expect(page).not.toMatch(/<!--|\u2028/);
});

describe('who a person is', () => {
  const provider = {
    id: 1,
    tenant_id: 1,
    name: 'x',
    issuer: 'https://a.example',
    client_id: 'x',
    client_secret: null,
    scopes: [],
    default_role: 'viewer' as const,
    role_claim: 'groups',
    role_map: { a: 'technician' as const, b: 'requester' as const },
    allowed_email_domains: [],
    disabled_at: null,
    version: 1,
  };
  it.each([
    [['b', 'a'], 'technician'],
    ['a', 'technician'],
    [['b'], 'requester'],
    ['ab', 'viewer'],
    [[], 'viewer'],
    [undefined, 'viewer'],
    [[{ a: 1 }, 1, null], 'viewer'],
    [['__proto__', 'toString'], 'viewer'],
    [{ a: 'a' }, 'viewer'],
  ])('has of the groups %j the role %s', (groups, role) => {
    expect(personOf(provider, 'https://a.example', 's', { groups })?.role).toBe(role);
  });
  it('is another at another issuer, however their names are put together', () => {
    const ids = [
      ['https://a.example', 'b'],
      ['https://a.example', 'c'],
      ['https://a.exampl', 'eb'],
      ['https://b.example', 'b'],
    ].map(([issuer, subject]) => personOf(provider, issuer!, subject!, {})!.id);
    expect(new Set(ids).size).toBe(4);
    expect(personOf(provider, 'https://a.example', 'b', { name: 'x' })!.id).toBe(ids[0]);
  });
});
