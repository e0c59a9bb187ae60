import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { createUser } from '../identity/users.ts';
import { createModels } from '../models/registry.ts';
import { createRateLimiter } from '../platform/limits/limiter.ts';
import { defaultLimits } from '../platform/limits/policies.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, signingSecret, type World } from '../testing/world.ts';
import { besideQuietCaller, countStatuses, expectUndisturbed } from './quiet-caller.ts';

const PASSWORD = 'a lantern in the boiler house';
const HOME = '192.0.2.1';

describe.each(databaseKinds)('somebody who knows a password, on %s', (kind) => {
  let world: World;
  let now = new Date('2026-03-01T12:00:00Z');
  beforeAll(async () => {
    // Without the limit of failed sign-ins to an account, which would end most attacks before.
    const limiter = createRateLimiter({ ...defaultLimits, account: null, sign_in: null });
    world = await createWorld(await openTestDatabase(kind), { limiter, now: () => now });
  });
  afterAll(() => world.close());

  const codeOf = (secret: string, seconds = 0) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + seconds * 1000 });
  const post = (path: string, username: string, more: object = {}, from = HOME) =>
    world.call('POST', `/api/auth/${path}`, {
      body: { username, password: PASSWORD, tenant: world.tenants.ours.slug, ...more },
      headers: { authorization: '' },
      from,
    });
  /** Creates a user with a second factor, who has signed in at home. */
  const enrol = async (username: string) => {
    await createUser(contextOf(world), { username, password: PASSWORD, role: 'technician' });
    const begun = await post('second-factor/begin', username);
    const secret = String(begun.body['secret']);
    const { body } = await post('second-factor/confirm', username, { new_code: codeOf(secret) });
    now = new Date(now.getTime() + 30_000);
    return { secret, token: String(body['token']), recovery_codes: body['recovery_codes'] as string[] };
  };
  /** Six digits that are no code within the next minutes. */
  const wrongCodes = (secret: string, count: number) => {
    const right = new Set([-60, -30, 0, 30, 60].map((seconds) => codeOf(secret, seconds)));
    return Array.from({ length: count + right.size }, (_, n) => String(100_000 + n))
      .filter((code) => !right.has(code))
      .slice(0, count);
  };

  it('guesses few codes from many addresses, and locks nobody out where they signed in before', async () => {
    const { secret } = await enrol('maria');
    const guesses = wrongCodes(secret, 34);
    const { result, quiet } = await besideQuietCaller(world, async () => {
      const answers = [];
      for (const [n, code] of guesses.entries())
        answers.push(await post('login', 'maria', { code }, `203.0.113.${n}`));
      return answers;
    });
    expect(countStatuses(result)).toEqual({ 401: 30, 429: 4 });
    expect(result.at(-1)!.body['detail']).toMatch(/^Too many wrong codes of the second factor/);
    // Not with the right code either, nor for other purposes.
    for (const [path, more] of [
      ['login', {}],
      ['password', { new_password: 'tulip harbour lantern' }],
      ['second-factor/begin', {}],
      ['second-factor/confirm', { new_code: '123456' }],
    ] as const)
      expect((await post(path, 'maria', { ...more, code: codeOf(secret) }, '203.0.113.200')).status).toBe(
        429,
      );
    expect((await post('login', 'maria', { code: codeOf(secret) })).status).toBe(200);
    expectUndisturbed(quiet);
  });

  it('has nothing before the code was right: no token, no cookie, no change', async () => {
    const { secret } = await enrol('sven');
    const [code] = wrongCodes(secret, 1);
    const answers = [];
    for (const more of [{}, { code }])
      for (const [path, input] of [
        ['login', {}],
        ['password', { new_password: 'tulip harbour lantern' }],
        ['second-factor/begin', {}],
        ['second-factor/confirm', { new_code: codeOf(secret) }],
      ] as const)
        answers.push(await post(path, 'sven', { ...input, ...more }, '203.0.113.1'));
    expect(new Set(answers.map(({ body }) => body.code))).toEqual(
      new Set(['second_factor_required', 'second_factor_wrong']),
    );
    expect(answers).toHaveLength(8);
    for (const { body, headers } of answers) {
      expect(JSON.stringify(body)).not.toMatch(/eyJ|otpauth|[A-Z2-7]{32}/);
      expect(headers.get('set-cookie')).toBeNull();
    }
    expect((await post('login', 'sven', { code: codeOf(secret) })).status).toBe(200);
  });

  it('sends one code, and one recovery code, many times at once: each gives one session', async () => {
    const { secret, recovery_codes } = await enrol('petra');
    for (const code of [codeOf(secret), recovery_codes[0]]) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, (_, n) => post('login', 'petra', { code }, `203.0.113.${n}`)),
      );
      expect(countStatuses(answers)).toEqual({ 200: 1, 401: 4 });
    }
  });

  it('enrols once where two try at once, and cannot while an admin removes the factor', async () => {
    const { id } = await createUser(contextOf(world), {
      username: 'ina',
      password: PASSWORD,
      role: 'technician',
    });
    const begin = async () => String((await post('second-factor/begin', 'ina')).body['secret']);
    const first = await begin();
    const second = await begin();
    const wrong = await post('second-factor/confirm', 'ina', { new_code: codeOf(first) });
    expect(wrong.body.code).toBe('second_factor_wrong');
    const confirmed = await Promise.all(
      [1, 2, 3].map(() => post('second-factor/confirm', 'ina', { new_code: codeOf(second) })),
    );
    expect(confirmed.filter(({ status }) => status === 200)).toHaveLength(1);
    now = new Date(now.getTime() + 30_000);
    const third = String((await post('second-factor/begin', 'ina', { code: codeOf(second) })).body['secret']);
    now = new Date(now.getTime() + 30_000);
    await Promise.all([
      post('second-factor/confirm', 'ina', { code: codeOf(second), new_code: codeOf(third) }),
      world.call('PUT', `/api/users/${id}`, { body: { second_factor: false } }),
    ]);
    // Whichever was first: the user can sign in in the way that the answer of the admin's list says.
    const { body } = await world.call('GET', '/api/users');
    const [found] = (body['users'] as { id: number; second_factor: boolean }[]).filter(
      (user) => user.id === id,
    );
    now = new Date(now.getTime() + 30_000);
    const more = found!.second_factor ? { code: codeOf(third) } : {};
    expect((await post('login', 'ina', more)).status).toBe(200);
  });

  it('reads nothing of it in a query', async () => {
    for (const query of [
      'select secret from second_factors',
      'select recovery_hashes from public.second_factors',
      'select second_factor from users',
      'select require_second_factor from sign_in_rules',
      "select second_factor_of('acme', 'maria')",
    ]) {
      const headers = { authorization: `Bearer ${world.secret_key}` };
      expect((await world.call('POST', '/api/query', { body: { query }, headers })).status, query).toBe(422);
    }
  });

  it('is stopped by a tenant that demands a second factor: old sessions end, keys and pages stay', async () => {
    await createUser(contextOf(world), { username: 'lena', password: PASSWORD, role: 'technician' });
    const { token: withFactor } = await enrol('olga');
    const withoutFactor = String((await post('login', 'lena')).body['token']);
    /** Asks another server, because one remembers for five seconds which sessions were valid. */
    const me = async (credential: string) => {
      const other = createApp({ db: world.db, models: createModels({}), signingSecret, now: () => now });
      const headers = { authorization: `Bearer ${credential}` };
      return (await other.request('/api/auth/me', { headers })).status;
    };
    expect([await me(withFactor), await me(withoutFactor)]).toEqual([200, 200]);
    const demand = (role: 'admin' | 'planner', demanded: boolean) =>
      world.call('PUT', '/api/sign-in-rules', { role, body: { require_second_factor: demanded } });
    expect((await demand('planner', true)).status).toBe(403);
    // Somebody who signs in while the rule is set has no session afterwards.
    const [, ...meanwhile] = await Promise.all([
      demand('admin', true),
      post('login', 'lena'),
      post('login', 'lena', {}, '203.0.113.9'),
    ]);
    const tokens = meanwhile.flatMap(({ body }) => (body['token'] ? [String(body['token'])] : []));
    for (const token of [withoutFactor, ...tokens]) expect(await me(token)).toBe(401);
    expect(await me(withFactor)).toBe(200);
    expect(await me(world.secret_key)).toBe(200);
    for (const path of ['login', 'password']) {
      const input = path === 'login' ? {} : { new_password: 'tulip harbour lantern' };
      expect((await post(path, 'lena', input)).body.code).toBe('second_factor_missing');
    }
    await demand('admin', false);
    const { body } = await world.call('GET', '/api/audit?resource=sign_in_rules');
    expect((body['entries'] as { after: object }[]).map(({ after }) => after)).toMatchObject([
      { require_second_factor: false },
      { require_second_factor: true },
    ]);
  });
});
