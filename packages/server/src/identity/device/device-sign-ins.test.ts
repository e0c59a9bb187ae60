import { decodeJwt, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { address, allowDevices, createDevice, pageOrigin, type Device } from '../../testing/devices.ts';
import { contextOf, createWorld, signingSecret, type Answer, type World } from '../../testing/world.ts';
import { sweep } from '../sweep.ts';
import { createUser } from '../users.ts';

const PASSWORD = 'correct horse battery';
const DEVICE = '/api/auth/device';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const refused = { status: 401, body: { code: 'unauthenticated' } };
const ended = { status: 401, body: { code: 'token_expired' } };

/** What a device has after an answer. */
interface Held {
  token: string;
  refresh_token: string;
  expires_in: number;
}

describe.each(databaseKinds)('a person who stays signed in on %s', (kind) => {
  let world: World, key: string;
  let later = 0;
  beforeAll(async () => {
    const [monotonic, date] = [performance.now.bind(performance), Date.now.bind(Date)];
    vi.spyOn(performance, 'now').mockImplementation(() => monotonic() + later);
    vi.spyOn(Date, 'now').mockImplementation(() => date() + later);
    const now = () => new Date(Date.now());
    world = await createWorld(await openTestDatabase(kind), { now });
    key = await allowDevices(world);
  });
  afterEach(() => {
    later = 0;
  });
  afterAll(async () => {
    vi.restoreAllMocks();
    await world.close();
    expect(world.unforeseen).toEqual([]);
  });
  /** Moves the clocks forward. */
  const wait = async (milliseconds: number) => {
    later += milliseconds;
    await new Promise((resolve) => setTimeout(resolve, 5)); // the caches read the clock once a millisecond
  };

  const post = (path: string, body: object, origin = pageOrigin) =>
    world.call('POST', path, {
      headers: { authorization: '', origin },
      body: { publishable_key: key, ...body },
    });
  const me = (token: unknown) =>
    world.call('GET', '/api/auth/me', {
      headers: { authorization: `Bearer ${String(token)}`, origin: pageOrigin },
    });
  const heldOf = ({ status, body }: Answer): Held => {
    expect(status, JSON.stringify(body)).toBe(200);
    return body as unknown as Held;
  };
  let users = 0;
  async function signIn(role: 'technician' | 'planner' = 'technician') {
    const username = `maria-${++users}`;
    const { id } = await createUser(contextOf(world), { username, password: PASSWORD, role });
    const answer = await post('/api/auth/login', { username, password: PASSWORD });
    return { id, username, token: answer.body['token'] as string };
  }
  /** Registers the token of somebody who has just signed in. */
  const register = async (device: Device, token: string, proof?: string) =>
    post(DEVICE, { token, proof: proof ?? (await device.proof(DEVICE, token)) });
  const refresh = async (device: Device, token: string, proof?: string, origin = pageOrigin) =>
    post(DEVICE, { token, proof: proof ?? (await device.proof(DEVICE, token)) }, origin);
  /** Somebody who stays signed in. */
  async function stay() {
    const person = await signIn();
    const device = await createDevice();
    return { ...person, device, held: heldOf(await register(device, person.token)) };
  }
  const audited = async (username: string) =>
    (
      (await world.call('GET', `/api/audit?actor=${username}&resource=device_sign_ins`)).body['entries'] as {
        action: string;
      }[]
    ).map(({ action }) => action);

  it('gets tokens of half an hour until the hours of the tenant have passed since the sign-in', async () => {
    const { device, held, username } = await stay();
    expect(held).toMatchObject({ token_type: 'Bearer', role: 'technician' });
    expect(held.expires_in).toBeLessThanOrEqual(1800);
    expect(held.expires_in).toBeGreaterThan(1700);
    expect((await me(held.token)).body).toMatchObject({ actor: username, actor_kind: 'user' });
    let { refresh_token } = held;
    for (let hours = 1; hours < 12; hours++) {
      await wait(HOUR);
      ({ refresh_token } = heldOf(await refresh(device, refresh_token)));
    }
    await wait(45 * MINUTE);
    const last = heldOf(await refresh(device, refresh_token));
    expect(last.expires_in).toBeLessThanOrEqual(15 * 60);
    await wait(16 * MINUTE);
    expect(await me(last.token)).toMatchObject(ended);
    expect(await refresh(device, last.refresh_token)).toMatchObject(ended);
  });

  it('registers only a token of at most five minutes, once, and not one that the device got', async () => {
    // Half a minute from the limit: the machine may be busy between the steps.
    const late = await signIn();
    await wait(MINUTE);
    const inTime = await signIn();
    await wait(4.5 * MINUTE);
    const device = await createDevice();
    const registered = heldOf(await register(await createDevice(), inTime.token));
    expect(registered.expires_in).toBeGreaterThan(29 * 60); // half an hour from now, not from the sign-in
    expect(await register(device, late.token)).toMatchObject(ended);
    const { token, held } = await stay();
    expect(await register(await createDevice(), token)).toMatchObject({ status: 403 });
    expect(await register(await createDevice(), held.token)).toMatchObject({ status: 403 });
    const other = await signIn();
    await world.call('POST', '/api/auth/sign-out', {
      headers: { authorization: '' },
      body: { token: other.token },
    });
    expect(await register(device, other.token)).toMatchObject(ended);
  });

  it('is never a page, a person of a vendor or somebody of another tenant', async () => {
    const device = await createDevice();
    const page = (await post('/api/auth/session', {})).body['token'] as string;
    const minted = (
      await world.call('POST', '/api/auth/token', {
        headers: { authorization: `Bearer ${world.secret_key}` },
        body: { external_user_id: 'erp-42', role: 'technician', ttl: 900 },
      })
    ).body['token'] as string;
    const { username } = await signIn();
    await createUser(contextOf(world, 'admin', 'theirs'), { username, password: PASSWORD, role: 'admin' });
    const namesake = await world.call('POST', '/api/auth/login', {
      headers: { authorization: '' },
      body: { tenant: world.tenants.theirs.slug, username, password: PASSWORD },
    });
    for (const token of [page, minted, world.tokens.theirs.technician, namesake.body['token'] as string])
      expect(await register(device, token)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });

  it('gets the same answer again until the next token was used, and no token of a longer life', async () => {
    const person = await signIn();
    const device = await createDevice();
    const proof = await device.proof(DEVICE, person.token);
    const first = heldOf(await register(device, person.token, proof));
    expect(heldOf(await register(device, person.token, proof))).toMatchObject({
      token: first.token,
      refresh_token: first.refresh_token,
    });
    expect(await audited(person.username)).toEqual(['device_registered']);
    const second = await device.proof(DEVICE, first.refresh_token);
    const next = heldOf(await refresh(device, first.refresh_token, second));
    await wait(20 * MINUTE);
    const repeated = heldOf(await refresh(device, first.refresh_token, second));
    expect(repeated).toMatchObject({ token: next.token, refresh_token: next.refresh_token });
    await wait(20 * MINUTE);
    const late = heldOf(await refresh(device, first.refresh_token, second));
    expect(late).toMatchObject({ token: next.token, expires_in: 0 });
    expect(await me(late.token)).toMatchObject(ended);
    const after = heldOf(await refresh(device, late.refresh_token));
    expect((await me(after.token)).status).toBe(200);
    expect(await refresh(device, first.refresh_token, second)).toMatchObject(ended);
    expect(await me(after.token)).toMatchObject(ended);
  });

  it('loses all tokens where an earlier one is used again', async () => {
    const { device, held, username, token } = await stay();
    const next = heldOf(await refresh(device, held.refresh_token));
    expect((await me(next.token)).status).toBe(200);
    expect(await refresh(device, held.refresh_token)).toMatchObject(ended);
    for (const one of [token, held.token, next.token]) expect(await me(one)).toMatchObject(ended);
    expect(await refresh(device, next.refresh_token)).toMatchObject(ended);
    expect(await audited(username)).toEqual(['refresh_token_reused', 'device_registered']);
  });

  it('is one whose key, address and token the proof names', async () => {
    const { device, held, username } = await stay();
    const { refresh_token } = held;
    const stranger = await createDevice();
    const pair = await generateKeyPair('ES256', { extractable: true });
    const privateJwk = await exportJWK(pair.privateKey);
    const rsa = await generateKeyPair('PS256', { extractable: true });
    const claims = { jti: crypto.randomUUID(), htm: 'POST', htu: address + DEVICE, iat: 1 };
    const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const { jwk } = device;
    const right = await device.proof(DEVICE, refresh_token);
    const hostile: Record<string, string> = {
      'another path': await device.proof(DEVICE, refresh_token, { htu: `${address}/api/auth/session` }),
      'another server': await device.proof(DEVICE, refresh_token, { htu: `https://evil.example${DEVICE}` }),
      'another method': await device.proof(DEVICE, refresh_token, { htm: 'GET' }),
      'no token': await device.proof(DEVICE, refresh_token, { ath: undefined }),
      'another token': await device.proof(DEVICE, held.token),
      'a jti that may repeat': await device.proof(DEVICE, refresh_token, { jti: 'x'.repeat(15) }),
      'a path below': await device.proof(DEVICE, refresh_token, { htu: `${address}${DEVICE}/other` }),
      'no jti': await device.proof(DEVICE, refresh_token, { jti: undefined }),
      'another typ': await device.proof(DEVICE, refresh_token, {}, { typ: 'JWT' }),
      'no key': await device.proof(DEVICE, refresh_token, {}, { jwk: undefined }),
      "somebody else's key in the header": await device.proof(
        DEVICE,
        refresh_token,
        {},
        { jwk: stranger.jwk },
      ),
      'a private key': await new SignJWT(claims)
        .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk: privateJwk })
        .sign(pair.privateKey),
      'alg none': `${encoded({ typ: 'dpop+jwt', alg: 'none', jwk })}.${right.split('.')[1]!}.AAAA`,
      'a shared secret': await new SignJWT(claims)
        .setProtectedHeader({ typ: 'dpop+jwt', alg: 'HS256', jwk })
        .sign(Buffer.from(JSON.stringify(jwk))),
      'an RSA key': await new SignJWT(claims)
        .setProtectedHeader({ typ: 'dpop+jwt', alg: 'PS256', jwk: await exportJWK(rsa.publicKey) })
        .sign(rsa.privateKey),
      'a changed signature': `${right.slice(0, -6)}AAAAAA`,
      'another key': await stranger.proof(DEVICE, refresh_token),
    };
    for (const [what, proof] of Object.entries(hostile))
      expect(await refresh(device, refresh_token, proof), what).toMatchObject(refused);
    expect(await audited(username)).toEqual(['token_refused', 'device_registered']);
    const below = { htu: `http://localhost:8000/cmms${DEVICE}?x=1#y` };
    const proof = await device.proof(DEVICE, refresh_token, below);
    expect((await refresh(device, refresh_token, proof)).status).toBe(200);
  });

  it('is signed in at one origin, where a key still allows it', async () => {
    const { device, held } = await stay();
    const at = (origin: string) => refresh(device, held.refresh_token, undefined, origin);
    expect(await at('https://other.example')).toMatchObject(refused);
    expect(await at('https://evil.example')).toMatchObject({
      status: 403,
      body: { code: 'origin_not_allowed' },
    });
    expect((await at(pageOrigin)).status).toBe(200);
  });

  it('is of one tenant', async () => {
    const { device, held } = await stay();
    const theirs = await allowDevices(world, 'theirs');
    const { refresh_token } = held;
    const tried = async (token: string) =>
      post(DEVICE, {
        publishable_key: theirs,
        token,
        proof: await device.proof(DEVICE, token),
      });
    const renamed = refresh_token.replace(/^rt_\d+/, `rt_${world.tenants.theirs.id}`);
    expect(await tried(refresh_token)).toMatchObject(refused);
    expect(await tried(renamed)).toMatchObject(ended);
    expect((await refresh(device, refresh_token)).status).toBe(200);
  });

  it('signs out with all tokens, by an access token and by a refresh token, also by one whose answer was lost', async () => {
    const signOut = (token: string) =>
      world.call('POST', '/api/auth/sign-out', {
        headers: { authorization: '', origin: pageOrigin },
        body: { token },
      });
    const byToken = await stay();
    expect((await signOut(byToken.held.token)).body).toEqual({ ended: true });
    const byRefresh = await stay();
    expect((await signOut(byRefresh.held.refresh_token)).body).toEqual({ ended: true });
    const lost = await stay();
    const next = heldOf(await refresh(lost.device, lost.held.refresh_token));
    expect((await signOut(lost.held.refresh_token)).body).toEqual({ ended: true });
    expect(await me(next.token)).toMatchObject(ended);
    for (const { device, held, token } of [byToken, byRefresh, lost]) {
      for (const one of [held.token, token]) expect(await me(one)).toMatchObject(ended);
      expect(await refresh(device, held.refresh_token)).toMatchObject(ended);
    }
    expect((await signOut(byRefresh.held.refresh_token)).body).toEqual({ ended: false });
    const guessed = byRefresh.held.refresh_token.replace(/.{43}$/, 'A'.repeat(43));
    expect((await signOut(guessed)).body).toEqual({ ended: false });
  });

  it('is seen and ended by an admin', async () => {
    const { held, device, username, token } = await stay();
    const list = async () =>
      (await world.call('GET', `/api/device-sign-ins?actor=${username}`)).body['device_sign_ins'] as {
        id: string;
      }[];
    const [seen] = await list();
    expect(seen).toMatchObject({
      actor: username,
      name: username,
      role: 'technician',
      origin: pageOrigin,
    });
    expect((await world.call('POST', `/api/device-sign-ins/${seen!.id}/end`)).status).toBe(200);
    expect(await list()).toEqual([]);
    const { body } = await world.call('GET', `/api/audit?resource=device_sign_ins&resource_id=${seen!.id}`);
    expect(body['entries']).toMatchObject([
      { action: 'device_ended', actor: 'admin-user', after: { actor: username } },
      { action: 'device_registered', actor: username, after: { origin: pageOrigin } },
    ]);
    for (const one of [held.token, token]) expect(await me(one)).toMatchObject(ended);
    expect(await refresh(device, held.refresh_token)).toMatchObject(ended);
    expect(await world.call('POST', `/api/device-sign-ins/${seen!.id}/end`)).toMatchObject({ status: 404 });
  });

  it.each([
    [
      'the password changes',
      async ({ username }: { username: string }) => {
        const change = { username, password: PASSWORD, new_password: 'tulip harbour lantern' };
        expect((await post('/api/auth/password', change)).status).toBe(200);
      },
    ],
    [
      'the role changes',
      async ({ id }: { id: number }) => {
        await world.call('PUT', `/api/users/${id}`, { body: { role: 'planner' } });
      },
    ],
    [
      'the user is disabled',
      async ({ id }: { id: number }) => {
        await world.call('PUT', `/api/users/${id}`, { body: { disabled: true } });
      },
    ],
    [
      'a second factor is demanded',
      async () => {
        await world.call('PUT', '/api/sign-in-rules', { body: { require_second_factor: true } });
        await world.call('PUT', '/api/sign-in-rules', { body: { require_second_factor: false } });
      },
    ],
    [
      'nobody may stay signed in any more',
      async () => {
        for (const hours of [0, 12])
          await world.call('PUT', '/api/sign-in-rules', {
            body: { require_second_factor: false, stay_signed_in_hours: hours },
          });
      },
    ],
  ])('has to sign in again when %s', async (_, change) => {
    const { device, held, id, username } = await stay();
    await change({ id, username });
    await wait(6_000);
    expect(await me(held.token)).toMatchObject(ended);
    expect(
      (await world.call('POST', `/api/device-sign-ins/${decodeJwt(held.token).jti}/end`)).status,
      'it has ended already',
    ).toBe(404);
    expect(await refresh(device, held.refresh_token)).toMatchObject(ended);
    const listed = (await world.call('GET', `/api/device-sign-ins?actor=${username}`)).body;
    expect(listed['device_sign_ins']).toEqual([]);
  });

  it('has to sign in again after fewer hours where the tenant allows fewer from now on', async () => {
    const rule = (hours: number) =>
      world.call('PUT', '/api/sign-in-rules', {
        body: { require_second_factor: false, stay_signed_in_hours: hours },
      });
    const { device, held, username } = await stay();
    await rule(2);
    await wait(1.9 * HOUR);
    const next = heldOf(await refresh(device, held.refresh_token));
    // With a key: the tokens of this world last for an hour.
    const headers = { authorization: `Bearer ${world.secret_key}` };
    const listed = async () =>
      (await world.call('GET', `/api/device-sign-ins?actor=${username}`, { headers })).body[
        'device_sign_ins'
      ];
    expect(await listed()).toHaveLength(1);
    await wait(0.2 * HOUR);
    expect(await listed()).toEqual([]);
    expect(await refresh(device, next.refresh_token)).toMatchObject(ended);
    await rule(12);
  });

  it('cannot stay signed in with the token of a sign-in before a change of the user', async () => {
    const { id, token } = await signIn();
    await world.call('PUT', `/api/users/${id}`, { body: { role: 'planner' } });
    expect(await register(await createDevice(), token)).toMatchObject(ended);
  });

  it('cannot stay signed in where the tenant does not allow it', async () => {
    const person = await signIn();
    await world.call('PUT', '/api/sign-in-rules', {
      body: { require_second_factor: false, stay_signed_in_hours: 0 },
    });
    expect(await register(await createDevice(), person.token)).toMatchObject({ status: 403 });
    const methods = await post('/api/auth/methods', {});
    expect(methods.body['stay_signed_in_hours']).toBe(0);
    await world.call('PUT', '/api/sign-in-rules', {
      body: { require_second_factor: false, stay_signed_in_hours: 12 },
    });
    expect((await post('/api/auth/methods', {})).body['stay_signed_in_hours']).toBe(12);
    expect((await register(await createDevice(), person.token)).status).toBe(200);
  });

  it('continues at one of two servers that get the same request at once, and at neither with two requests', async () => {
    const replica = createApp({
      db: world.db,
      models: createModels({}),
      signingSecret,
      now: () => new Date(Date.now()),
    });
    const there = async (token: string, proof: string) => {
      const answer = await replica.request(DEVICE, {
        method: 'POST',
        headers: { origin: pageOrigin, 'content-type': 'application/json' },
        body: JSON.stringify({ publishable_key: key, token, proof }),
      });
      return { status: answer.status, body: (await answer.json()) as Held };
    };
    const { device, held } = await stay();
    let { refresh_token } = held;
    for (let round = 0; round < 5; round++) {
      const proof = await device.proof(DEVICE, refresh_token);
      const [one, two] = await Promise.all([
        refresh(device, refresh_token, proof),
        there(refresh_token, proof),
      ]);
      expect(two).toMatchObject({ status: 200, body: { refresh_token: heldOf(one).refresh_token } });
      ({ refresh_token } = two.body);
    }
    const both = await Promise.all([
      refresh(device, refresh_token),
      there(refresh_token, await device.proof(DEVICE, refresh_token)),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 401]);
    const next = both.find(({ status }) => status === 200)!.body as unknown as Held;
    expect(await refresh(device, next.refresh_token)).toMatchObject(ended);
  });

  it.each([
    [
      'by signing out',
      (token: string) =>
        world.call('POST', '/api/auth/sign-out', {
          headers: { authorization: '', origin: pageOrigin },
          body: { token },
        }),
    ],
    [
      'by a shorter rule',
      async () => {
        // The admin's own token has expired by now.
        const headers = { authorization: `Bearer ${world.secret_key}` };
        for (const hours of [8, 12])
          await world.call('PUT', '/api/sign-in-rules', {
            headers,
            body: { require_second_factor: false, stay_signed_in_hours: hours },
          });
      },
    ],
  ])('stays ended %s for as long as any of its tokens lives', async (_, end) => {
    const { device, held } = await stay();
    await wait(9 * HOUR);
    const next = heldOf(await refresh(device, held.refresh_token));
    await end(next.refresh_token);
    const kept = await world.db.transaction(async (query) => {
      await query('set local role none', []);
      return query<{ outlives: boolean }>(
        'select expires_at >= $2::timestamptz as outlives from ended_sessions where session = $1',
        [decodeJwt(next.token).jti, new Date(Number(decodeJwt(next.token).exp) * 1000).toISOString()],
      );
    });
    expect(kept).toEqual([{ outlives: true }]);
  });

  it('leaves nothing behind, and no token is kept', async () => {
    const { held } = await stay();
    const rows = () =>
      world.db.transaction(async (query) => {
        await query('set local role none', []);
        return query<object>('select * from device_sign_ins where tenant_id = $1', [world.tenants.ours.id]);
      });
    expect(JSON.stringify(await rows())).toContain(held.refresh_token.split('.')[1]);
    expect(JSON.stringify(await rows())).not.toContain(held.refresh_token.split('.')[2]);
    await world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(
        `update device_sign_ins set expires_at = now() - interval '1 minute' where tenant_id = $1`,
        [world.tenants.ours.id],
      );
    });
    await sweep(world.db);
    expect(await rows()).toEqual([]);
  });
});
