import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { createModels } from '../models/registry.ts';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, signingSecret, type World } from '../testing/world.ts';
import { createRateLimiter } from '../platform/limits/limiter.ts';
import { defaultLimits } from '../platform/limits/policies.ts';
import { createUser } from './users.ts';

const PASSWORD = 'correct horse battery';

describe.each(databaseKinds)('a second factor on %s', (kind) => {
  let world: World, replica: ReturnType<typeof createApp>;
  let now = new Date('2026-03-01T12:00:00Z');
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now });
    replica = createApp({ db: world.db, models: createModels({}), signingSecret, now: () => now });
  });
  afterAll(() => world.close());
  /** Moves the clock to a new time step, so that there is a code that nobody has used. */
  const nextStep = () => {
    now = new Date(now.getTime() + 30_000);
  };
  const codeOf = (secret: string, at = now) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: at.getTime() });
  const post = (path: string, username: string, more: object = {}, whose: 'ours' | 'theirs' = 'ours') =>
    world.call('POST', path, {
      body: { username, password: PASSWORD, tenant: world.tenants[whose].slug, ...more },
      headers: { authorization: '' },
    });
  const login = (username: string, more: object = {}) => post('/api/auth/login', username, more);
  const user = (username: string, whose: 'ours' | 'theirs' = 'ours') =>
    createUser(contextOf(world, 'admin', whose), { username, password: PASSWORD, role: 'technician' });
  const me = async (token: unknown, app = world.app) =>
    (await app.request('/api/auth/me', { headers: { authorization: `Bearer ${String(token)}` } })).status;
  const enrol = async (username: string, more: object = {}) => {
    const begun = await post('/api/auth/second-factor/begin', username, more);
    const secret = begun.body['secret'] as string;
    const confirmed = await post('/api/auth/second-factor/confirm', username, {
      ...more,
      new_code: codeOf(secret),
    });
    expect([begun.status, confirmed.status]).toEqual([200, 200]);
    nextStep();
    return { secret, uri: begun.body['uri'], ...confirmed.body } as unknown as {
      secret: string;
      uri: string;
      token: string;
      recovery_codes: string[];
    };
  };

  it('is asked for once it is confirmed, beside the right password only', async () => {
    await user('maria');
    const begun = await post('/api/auth/second-factor/begin', 'maria');
    expect((await login('maria')).status).toBe(200);
    expect(begun.body['uri']).toMatch(/^otpauth:\/\/totp\/ChatterFix:.*maria/);
    const { secret, token } = await enrol('maria');
    expect(await me(token)).toBe(200);
    expect(await login('maria')).toMatchObject({ status: 401, body: { code: 'second_factor_required' } });
    expect(await login('maria', { password: 'wrong', code: codeOf(secret) })).toMatchObject({
      status: 401,
      body: { code: 'invalid_credentials' },
    });
    expect(await login('maria', { code: '000000' })).toMatchObject({
      status: 401,
      body: { code: 'second_factor_wrong' },
    });
    const signedIn = await login('maria', { code: codeOf(secret) });
    expect(signedIn.status).toBe(200);
    expect(await me(signedIn.body['token'])).toBe(200);
  });

  it('is confirmed once, and not with a code that signs in then', async () => {
    await user('ada');
    const { secret } = (await post('/api/auth/second-factor/begin', 'ada')).body as { secret: string };
    const code = codeOf(secret);
    expect((await post('/api/auth/second-factor/confirm', 'ada', { new_code: code })).status).toBe(200);
    const wrong = { status: 401, body: { code: 'second_factor_wrong' } };
    expect(await login('ada', { code })).toMatchObject(wrong);
    nextStep();
    const again = { code: codeOf(secret), new_code: codeOf(secret) };
    expect(await post('/api/auth/second-factor/confirm', 'ada', again)).toMatchObject(wrong);
  });

  it('takes each code once, at whatever server, also at the same time', async () => {
    await user('sven');
    const { secret } = await enrol('sven');
    const body = JSON.stringify({
      username: 'sven',
      password: PASSWORD,
      tenant: world.tenants.ours.slug,
      code: codeOf(secret),
    });
    const answers = await Promise.all(
      [world.app, replica, world.app, replica].map((app) =>
        app.request('/api/auth/login', {
          method: 'POST',
          body,
          headers: { 'content-type': 'application/json' },
        }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401, 401, 401]);
    const earlier = codeOf(secret, new Date(now.getTime() - 30_000));
    expect((await login('sven', { code: earlier })).status).toBe(401);
  });

  it('takes codes of clocks that are 30 seconds wrong, and no older or later ones', async () => {
    await user('olga');
    const { secret } = await enrol('olga');
    for (let step = 0; step < 4; step++) nextStep();
    for (const [seconds, status] of [
      [-90, 401],
      [-60, 401],
      [60, 401],
      [-30, 200],
      [30, 200],
    ] as const)
      expect(
        (await login('olga', { code: codeOf(secret, new Date(now.getTime() + seconds * 1000)) })).status,
        String(seconds),
      ).toBe(status);
  });

  it('has recovery codes, which work once each', async () => {
    await user('petra');
    const { recovery_codes } = await enrol('petra');
    expect(recovery_codes).toHaveLength(10);
    expect(new Set(recovery_codes).size).toBe(10);
    for (const code of recovery_codes) expect(code).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){5}[a-hjkmnp-z2-9]{4}$/);
    const [code = ''] = recovery_codes;
    const typed = code.toUpperCase().replaceAll('-', ' ');
    const answers = await Promise.all([login('petra', { code }), login('petra', { code: typed })]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const wide = recovery_codes[1]!.replace(/[a-z2-9]/g, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    expect((await login('petra', { code: wide })).status).toBe(200); // as some keyboards write it
  });

  it('is named in the audit log: which one signed in, and what was wrong', async () => {
    await user('nora');
    await login('nora');
    const { secret, recovery_codes } = await enrol('nora');
    for (const code of [undefined, '000000', codeOf(secret), recovery_codes[0]])
      await login('nora', { code });
    await login('nora', { password: 'wrong', code: codeOf(secret) });
    const { body } = await world.call('GET', '/api/audit?actor=nora&resource=users');
    const entries = body['entries'] as { action: string; resource_id: string; after: object | null }[];
    expect(
      entries
        .map(({ action, resource_id, after }) => [action, resource_id, after ?? {}])
        .filter(([action]) => action !== 'updated')
        .toReversed(),
    ).toEqual([
      ['signed_in', 'nora', {}],
      ['second_factor_added', 'nora', {}],
      ['sign_in_failed', 'nora', { reason: 'second factor' }],
      ['signed_in', 'nora', { second_factor: 'code' }],
      ['signed_in', 'nora', { second_factor: 'recovery code' }],
      ['sign_in_failed', 'nora', {}],
    ]);
  });

  it('says in the app which plant and person its codes are for', async () => {
    await user('ida');
    const { uri } = (await post('/api/auth/second-factor/begin', 'ida')).body as { uri: string };
    const address = new URL(uri);
    expect(decodeURIComponent(address.pathname)).toBe(`/ChatterFix:${world.tenants.ours.slug}: ida`);
    expect(address.searchParams.get('issuer')).toBe('ChatterFix');
  });

  it('is replaced only with a code of the present one', async () => {
    await user('jan');
    const { recovery_codes, secret } = await enrol('jan');
    expect((await post('/api/auth/second-factor/begin', 'jan')).body['code']).toBe('second_factor_required');
    const begun = await post('/api/auth/second-factor/begin', 'jan', { code: recovery_codes[0] });
    const newCode = codeOf(begun.body['secret'] as string);
    expect((await post('/api/auth/second-factor/confirm', 'jan', { new_code: newCode })).body['code']).toBe(
      'second_factor_required',
    );
    expect(
      (await post('/api/auth/password', 'jan', { new_password: 'tulip harbour lantern' })).body['code'],
    ).toBe('second_factor_required');
    expect((await login('jan', { code: codeOf(secret) })).status).toBe(200);
  });

  it('is kept encrypted, and the audit log has no code of it', async () => {
    await user('ina');
    const { secret, recovery_codes } = await enrol('ina');
    const rows = await world.db.transaction(async (query) => {
      await query('set local role none', []);
      return query('select * from second_factors', []);
    });
    const kept = JSON.stringify([rows, (await world.call('GET', '/api/audit?limit=200')).body]);
    expect(kept).not.toContain(secret);
    expect(recovery_codes).toHaveLength(10);
    for (const code of recovery_codes) expect(kept).not.toContain(code.replaceAll('-', ''));
    const { body } = await world.call('GET', '/api/audit?action=second_factor_added&actor=ina');
    expect(body['entries']).toHaveLength(1);
  });

  it('can be demanded by a tenant: users without one can only add one, and their sessions end', async () => {
    const { id } = await user('lena', 'theirs');
    await user('lena');
    const before = (await post('/api/auth/login', 'lena', {}, 'theirs')).body['token'];
    const rule = (demanded: boolean) =>
      world.call('PUT', '/api/sign-in-rules', {
        whose: 'theirs',
        body: { require_second_factor: demanded },
      });
    expect((await rule(true)).body).toEqual({
      require_second_factor: true,
      stay_signed_in_hours: 0,
    });
    expect(await me(before)).toBe(401);
    expect(await post('/api/auth/login', 'lena', {}, 'theirs')).toMatchObject({
      status: 401,
      body: { code: 'second_factor_missing' },
    });
    expect((await login('lena')).status).toBe(200);
    const begun = await post('/api/auth/second-factor/begin', 'lena', {}, 'theirs');
    const confirmed = await post(
      '/api/auth/second-factor/confirm',
      'lena',
      { new_code: codeOf(begun.body['secret'] as string) },
      'theirs',
    );
    expect(await me(confirmed.body['token'])).toBe(200);
    const changed = await world.call('PUT', `/api/users/${id}`, {
      whose: 'theirs',
      body: { second_factor: false },
    });
    expect(changed.body).toMatchObject({ second_factor: false });
    expect((await post('/api/auth/login', 'lena', {}, 'theirs')).body['code']).toBe('second_factor_missing');
    await rule(false);
    expect((await post('/api/auth/login', 'lena', {}, 'theirs')).status).toBe(200);
  });

  it('is removed by admins only, and not by a change that fails', async () => {
    const { id } = await user('noor');
    const { secret, token, recovery_codes } = await enrol('noor');
    const remove = (role: 'admin' | 'planner', headers = {}) =>
      world.call('PUT', `/api/users/${id}`, { role, headers, body: { second_factor: false } });
    expect((await remove('planner')).status).toBe(403);
    expect((await remove('admin', { 'if-match': '"1"' })).status).toBe(412);
    expect((await world.call('PUT', `/api/users/${id}`, { body: { second_factor: true } })).status).toBe(422);
    expect((await login('noor', { code: codeOf(secret) })).status).toBe(200);
    expect(await me(token)).toBe(200);
    await user('lea');
    const colleague = await enrol('lea');
    expect((await remove('admin')).body).toMatchObject({ second_factor: false });
    const { secret: kept } = colleague;
    expect((await login('lea', { code: codeOf(kept) })).status, 'a colleague keeps theirs').toBe(200);
    // The other server remembers for five seconds that the session was valid.
    expect(await me(token, replica)).toBe(401);
    const { body } = await world.call('GET', `/api/audit?resource=users&resource_id=${id}`);
    expect(body['entries']).toContainEqual(
      expect.objectContaining({
        actor: 'admin-user',
        action: 'updated',
        before: expect.objectContaining({ second_factor: true }) as object,
        after: expect.objectContaining({ second_factor: false }) as object,
      }),
    );
    nextStep();
    await enrol('noor');
    for (const code of [codeOf(secret), recovery_codes[0]])
      expect((await login('noor', { code })).status).toBe(401);
  });

  it('takes codes as people type them, and says in the audit log which kind it took', async () => {
    await user('tomo');
    const { secret, recovery_codes } = await enrol('tomo');
    const typed = codeOf(secret).replace(/^(...)/, ' $1 ');
    expect((await login('tomo', { code: typed })).status).toBe(200);
    for (const code of [
      recovery_codes[0]!,
      recovery_codes[1]!.toUpperCase().replaceAll('-', ' '),
      ` ${recovery_codes[2]!.replaceAll('-', '')} `,
    ])
      expect((await login('tomo', { code })).status, code).toBe(200);
    const { body } = await world.call('GET', '/api/audit?action=signed_in&actor=tomo');
    expect((body['entries'] as { after: unknown }[]).map(({ after }) => after)).toEqual([
      ...Array.from({ length: 3 }, () => ({ second_factor: 'recovery code' })),
      { second_factor: 'code' },
    ]);
  });

  it('is no longer known to a server with another secret, but recovery codes are', async () => {
    await user('bela');
    const { secret, recovery_codes } = await enrol('bela');
    const changed = createApp({
      db: world.db,
      models: createModels({}),
      signingSecret: new TextEncoder().encode('another secret, which the operator has set now'),
      now: () => now,
    });
    const answers = [];
    for (const code of [codeOf(secret), recovery_codes[0]])
      answers.push(
        await changed.request('/api/auth/login', {
          method: 'POST',
          body: JSON.stringify({
            username: 'bela',
            password: PASSWORD,
            tenant: world.tenants.ours.slug,
            code,
          }),
          headers: { 'content-type': 'application/json' },
        }),
      );
    expect(answers.map(({ status }) => status)).toEqual([401, 200]);
  });
});

describe('guesses', () => {
  it('are wrong codes, and no right passwords without one', async () => {
    const world = await createWorld(await openSharedDatabase('pglite'), {
      limiter: createRateLimiter({
        ...defaultLimits,
        account: { quota: 4, seconds: 300 },
        sign_in: { quota: 4, seconds: 60 },
        second_factor: { quota: 2, seconds: 86_400 },
      }),
    });
    const post = async (path: string, username: string, more: object = {}) => {
      const body = { username, password: PASSWORD, tenant: world.tenants.ours.slug, ...more };
      return (await world.call('POST', path, { body, headers: { authorization: '' } })).body;
    };
    for (const username of ['maria', 'jan'])
      await createUser(contextOf(world), { username, password: PASSWORD, role: 'viewer' });
    const { secret } = await post('/api/auth/second-factor/begin', 'maria');
    const newCode = new TOTP({ secret: Secret.fromBase32(String(secret)) }).generate();
    await post('/api/auth/second-factor/confirm', 'maria', { new_code: newCode });
    await world.call('PUT', '/api/sign-in-rules', { body: { require_second_factor: true } });
    const codes = [];
    for (let n = 0; n < 6; n++)
      codes.push((await post('/api/auth/login', 'maria')).code, (await post('/api/auth/login', 'jan')).code);
    expect(new Set(codes)).toEqual(new Set(['second_factor_required', 'second_factor_missing']));
    const guess = async () => (await post('/api/auth/login', 'maria', { code: 'aaaa-aaaa-aaaa' })).code;
    expect([await guess(), await guess(), await guess()]).toEqual([
      'second_factor_wrong',
      'second_factor_wrong',
      'rate_limited',
    ]);
    await world.close();
  });
});
