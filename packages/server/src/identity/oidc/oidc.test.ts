import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { databaseKinds } from '../../testing/databases.ts';
import { goThrough, startIssuer } from '../../testing/issuer.ts';
import { intranet, server, setUpSingleSignOn, type Begun } from '../../testing/single-sign-on.ts';
import { contextOf } from '../../testing/world.ts';
import { createKey } from '../keys.ts';
import { sweep } from '../sweep.ts';

// The issuer is the real `oidc-provider`, over HTTP.

describe.each(databaseKinds)('signing in with an identity provider on %s', (kind) => {
  const page = setUpSingleSignOn(kind);

  it('signs a person in with their name and the role of their group, for a shift', async () => {
    expect((await page.publicly('/api/auth/methods', { publishable_key: page.key })).body).toEqual({
      identity_providers: [{ id: page.provider.id, name: 'Plant login' }],
      stay_signed_in_hours: 0,
    });
    const begun = await page.begin();
    const asked = new URL(begun.authorization_url).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      client_id: 'cmms',
      response_type: 'code',
      redirect_uri: page.provider.redirect_uri,
      code_challenge_method: 'S256',
      scope: 'openid profile email groups',
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.get(name)!.length).toBeGreaterThanOrEqual(43);
    const end = await page.comeBack(begun, 'planner');
    expect(end).toMatchObject({ status: 200, origin: intranet, message: { attempt: begun.attempt } });
    expect(end.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'nonce-/);
    expect(end.headers.get('cross-origin-opener-policy')).toBe('unsafe-none');
    const token = await page.finish(begun, end.message!.handover!);
    expect(token).toMatchObject({ status: 200, body: { role: 'planner', token_type: 'Bearer' } });
    expect(Date.parse(token.body['expires_at'] as string) - Date.now()).toBeGreaterThan(7.9 * 3_600_000);
    const who = (await page.me(token.body['token'])).body;
    expect(who).toMatchObject({
      actor_kind: 'external_user',
      name: 'Planner Ruiz',
      role: 'planner',
      tenant: page.world.tenants.ours.slug,
    });
    expect(who['actor']).toMatch(/^sso:[\w-]{43}$/);
    expect((await page.me((await page.signIn('planner')).body['token'])).body['actor']).toBe(who['actor']);
    expect((await page.me((await page.signIn('tech')).body['token'])).body).toMatchObject({
      role: 'technician',
      name: 'Tech Ruiz',
    });
    expect((await page.me((await page.signIn('guest')).body['token'])).body).toMatchObject({
      role: 'requester',
    });
    const [entry] = (
      await page.world.call(
        'GET',
        `/api/audit?action=signed_in&actor=${encodeURIComponent(who['actor'] as string)}&limit=1`,
      )
    ).body['entries'] as object[];
    expect(entry).toMatchObject({
      actor_kind: 'external_user',
      resource: 'identity_providers',
      resource_id: String(page.provider.id),
      after: { subject: 'planner', role: 'planner' },
    });
  });

  it('gives the result once, within a minute, only to the page that began', async () => {
    const refused = { status: 401, body: { code: 'sign_in_failed' } };
    const used = await page.begin();
    const { handover } = (await page.comeBack(used)).message!;
    expect((await page.finish(used, handover!)).status).toBe(200);
    expect(await page.finish(used, handover!)).toMatchObject(refused);

    const cases: [
      what: string,
      run: (begun: Begun, handover: string) => ReturnType<typeof page.finish>,
      reason: string,
    ][] = [
      [
        'another secret',
        (begun, handover) =>
          page.finish(begun, handover, { code_verifier: randomBytes(32).toString('base64url') }),
        'the code_verifier does not match',
      ],
      [
        'a page of another origin of the key',
        (begun, handover) => page.finish(begun, handover, {}, 'https://other.example'),
        'another origin',
      ],
      [
        'too late',
        (begun, handover) => {
          page.clock.later = 61_000;
          return page.finish(begun, handover);
        },
        'expired',
      ],
    ];
    for (const [what, run, reason] of cases) {
      const begun = await page.begin();
      const got = (await page.comeBack(begun)).message!.handover!;
      expect(await run(begun, got), what).toMatchObject(refused);
      page.clock.later = 0;
      expect(await page.lastReason(), what).toContain(reason);
      expect(await page.finish(begun, got), `${what}, and then rightly`).toMatchObject(refused);
    }
    const inTime = await page.begin();
    const last = (await page.comeBack(inTime)).message!.handover!;
    page.clock.later = 55_000;
    expect((await page.finish(inTime, last)).status).toBe(200);
    page.clock.later = 0;
    const begun = await page.begin();
    const mine = (await page.comeBack(begun)).message!.handover!;
    expect(await page.finish(begun, randomBytes(32).toString('base64url'))).toMatchObject(refused);
    expect(await page.finish({ ...begun, attempt: used.attempt }, mine)).toMatchObject(refused);
    const theirKey = (
      await createKey(contextOf(page.world, 'admin', 'theirs'), {
        kind: 'publishable',
        name: 'theirs',
        allowed_origins: [intranet],
      })
    ).key;
    expect(await page.finish(begun, mine, { publishable_key: theirKey })).toMatchObject(refused);
    expect(await page.finish(begun, mine, {}, 'https://evil.example')).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed' },
    });
    expect((await page.finish(begun, mine)).status).toBe(200);
  });

  it('accepts one of many simultaneous requests, at either end', async () => {
    const begun = await page.begin();
    const address = (await goThrough(begun.authorization_url, server, 'tech')).href;
    const ends = (await Promise.all(Array.from({ length: 10 }, () => page.open(address)))).filter(
      ({ message }) => message?.handover !== undefined,
    );
    expect(ends).toHaveLength(1);
    const tokens = await Promise.all(
      Array.from({ length: 10 }, () => page.finish(begun, ends[0]!.message!.handover!)),
    );
    expect(tokens.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 401)]);
  });

  it('deletes expired attempts in the sweep', async () => {
    const begun = await page.begin();
    const attempts = (change?: string) =>
      page.world.db.transaction(async (query) => {
        await query('set local role none', []);
        if (change) await query(change, []);
        return query<{ id: string }>('select id from sign_in_attempts where id = $1', [begun.attempt]);
      });
    await sweep(page.world.db);
    expect(await attempts()).toHaveLength(1);
    await attempts(
      `update sign_in_attempts set expires_at = now() - interval '1 second' where id = '${begun.attempt}'`,
    );
    await sweep(page.world.db);
    expect(await attempts()).toEqual([]);
  });

  it('begins only for pages of the key, and with identity providers of its tenant', async () => {
    const theirs = await page.register({}, 'theirs');
    const challenge = 'A'.repeat(43);
    expect(await page.askToBegin(theirs.id)).toMatchObject({ status: 404 });
    expect(
      await page.publicly(
        '/api/auth/oidc/begin',
        { publishable_key: page.key, identity_provider: page.provider.id, code_challenge: challenge },
        'https://evil.example',
      ),
    ).toMatchObject({ status: 403 });
    expect(
      await page.publicly('/api/auth/methods', { publishable_key: page.key }, 'https://evil.example'),
    ).toMatchObject({ status: 403 });
    expect(
      await page.publicly('/api/auth/oidc/begin', {
        publishable_key: page.key,
        identity_provider: page.provider.id,
        code_challenge: 'plain',
      }),
    ).toMatchObject({ status: 422 });
    expect(
      (await page.publicly('/api/auth/methods', { publishable_key: page.key })).body['identity_providers'],
    ).toHaveLength(1);
  });

  it('refuses a callback that is repeated, late, or of another attempt or issuer', async () => {
    const replayed = await page.begin();
    const address = await goThrough(replayed.authorization_url, server, 'tech');
    expect((await page.open(address.href)).message?.handover).toBeDefined();
    expect(await page.open(address.href)).toMatchObject({ status: 400, message: null });

    const [victim, attacker] = [await page.begin(), await page.begin()];
    const [victims, attackers] = [
      await goThrough(victim.authorization_url, server, 'tech'),
      await goThrough(attacker.authorization_url, server, 'tech'),
    ];
    const mixed = new URL(victims);
    // The victim's code in the attacker's attempt.
    mixed.searchParams.set('state', attackers.searchParams.get('state')!);
    expect((await page.open(mixed.href)).message).toEqual({
      type: 'chatterfix-sign-in',
      attempt: attacker.attempt,
      error: 'failed',
    });

    const unknown = new URL(victims);
    unknown.searchParams.set('state', randomBytes(32).toString('base64url'));
    expect(await page.open(unknown.href)).toMatchObject({ status: 400, message: null });
    for (const query of [
      '',
      '?state=',
      '?state=%00',
      '?code=x',
      `?state=${'x'.repeat(5000)}`,
      '?state=a&state=b',
    ])
      expect((await page.open(`/auth/oidc/callback/${page.provider.id}${query}`)).status, query).toBe(400);

    const twice = await page.begin();
    const returned = await goThrough(twice.authorization_url, server, 'tech');
    const repeated = new URL(returned);
    repeated.searchParams.append('state', 'another');
    expect(await page.open(repeated.href), 'two states').toMatchObject({ status: 400, message: null });
    expect((await page.open(returned.href)).message?.handover, 'and then one').toBeDefined();

    const elsewhere = await page.begin();
    const came = await goThrough(elsewhere.authorization_url, server, 'tech');
    const theirs = await page.register({}, 'theirs');
    came.pathname = new URL(theirs.redirect_uri).pathname;
    expect((await page.open(came.href)).message?.error).toBe('failed');
    expect(await page.lastReason()).toContain('address of another identity provider');

    const iss = await page.begin();
    const told = await goThrough(iss.authorization_url, server, 'tech');
    expect(told.searchParams.get('iss')).toBe((await page.issuer).url);
    told.searchParams.set('iss', 'https://evil.example');
    expect((await page.open(told.href)).message?.error).toBe('failed');

    const slow = await page.begin();
    const late = await goThrough(slow.authorization_url, server, 'tech');
    page.clock.later = 10 * 60_000 + 1;
    expect((await page.open(late.href)).message?.error).toBe('expired');
  });

  it('reports that the person or the issuer refused, or that the person is not allowed', async () => {
    const begun = await page.begin();
    const denied = await page.open((await goThrough(begun.authorization_url, server, 'tech', true)).href);
    expect(denied).toMatchObject({
      status: 400,
      origin: intranet,
      message: { attempt: begun.attempt, error: 'denied' },
    });
    const odd = await page.begin();
    const state = new URL(odd.authorization_url).searchParams.get('state')!;
    const answer = await page.open(
      `/auth/oidc/callback/${page.provider.id}?state=${state}&error=server_error%00%3Cscript%3E&error_description=%3Cscript%3Ealert(1)%3C/script%3E&iss=${encodeURIComponent((await page.issuer).url)}`,
    );
    expect(answer).toMatchObject({ status: 400, message: { error: 'failed' } });
    expect(answer.text).not.toContain('<script>');

    const publicIssuer = await startIssuer();
    try {
      const picky = await page.register({
        issuer: publicIssuer.url,
        allowed_email_domains: ['plant.example'],
        client_id: 'picky',
      });
      publicIssuer.register('picky', [picky.redirect_uri]);
      expect((await page.signIn('tech', picky.id)).status).toBe(200);
      for (const login of ['unverified', 'tech@plant.example.evil.com', 'tech@sub.plant.example']) {
        expect((await page.comeBack(await page.begin(picky.id), login)).message?.error, login).toBe(
          'not_allowed',
        );
      }
    } finally {
      await publicIssuer.close();
    }
  });

  it('insists on PKCE', async () => {
    const lax = await startIssuer({ pkceRequired: false });
    try {
      const row = await page.register({ issuer: lax.url, client_id: 'lax' });
      lax.register('lax', [row.redirect_uri]);
      expect((await page.comeBack(await page.begin(row.id))).message?.handover).toBeDefined();
      const begun = await page.begin(row.id);
      const stripped = new URL(begun.authorization_url);
      stripped.searchParams.delete('code_challenge');
      stripped.searchParams.delete('code_challenge_method');
      expect((await page.comeBack({ ...begun, authorization_url: stripped.href })).message?.error).toBe(
        'failed',
      );
    } finally {
      await lax.close();
    }
  });

  it('lets the same browser read the result in another window', async () => {
    const begun = await page.begin();
    const collect = new URL(begun.collect_url);
    expect((await page.open(collect.href)).message).toEqual({
      type: 'chatterfix-sign-in',
      attempt: begun.attempt,
      error: 'not_finished',
    });
    const end = await page.comeBack(begun);
    const cookie = end.headers.get('set-cookie')!;
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    expect(cookie).toMatch(/Max-Age=60/);
    const headers = { cookie: cookie.split(';')[0]! };
    expect((await page.open(collect.href)).message?.error).toBe('not_finished'); // another browser
    // Another attempt.
    expect((await page.open((await page.begin()).collect_url, headers)).message?.error).toBe('not_finished');
    const collected = await page.open(collect.href, headers);
    expect(collected).toMatchObject({
      status: 200,
      origin: intranet,
      message: { handover: end.message!.handover },
    });
    expect((await page.finish(begun, collected.message!.handover!)).status).toBe(200);
    expect((await page.open(collect.href, headers)).message?.error).toBe('not_finished');
    for (const attempt of ['', 'x', '%00', 'A'.repeat(22)])
      expect(await page.open(`/auth/oidc/collect?attempt=${attempt}`)).toMatchObject({
        status: 400,
        message: null,
      });
  });
});

describe('the cookie of a server with an https address', () => {
  const page = setUpSingleSignOn('pglite', 'https://cmms.example');

  it('is bound to its host and to https, and scripts cannot read it', async () => {
    const end = await page.comeBack(await page.begin());
    const [cookie, ...others] = end.headers.getSetCookie();
    expect(others).toEqual([]);
    expect(cookie!.replace(/=[^;]+/, '=…')).toBe(
      '__Host-chatterfix-handover=…; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax',
    );
  });
});
