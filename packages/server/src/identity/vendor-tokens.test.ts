import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { sweep } from './sweep.ts';

interface Registered {
  id: number;
  kid: string;
  secret: string;
}

describe.each(databaseKinds)('a token signed by a vendor, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  const register = async (fields: object = {}) => {
    const answer = await world.call('POST', '/api/signing-keys', {
      body: { name: 'ERP', issuer: 'https://erp.example', algorithm: 'HS256', ...fields },
    });
    expect(answer.status).toBe(201);
    return answer.body as unknown as Registered;
  };
  /** Signs a token that was issued and ends these many seconds from now. */
  const sign = (key: Registered, { role = 'technician', jti = randomUUID(), from = 0, to = 300 } = {}) => {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ role })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: key.kid })
      .setIssuer('https://erp.example')
      .setAudience('chatterfix')
      .setSubject('erp-42')
      .setIssuedAt(now + from)
      .setExpirationTime(now + to)
      .setJti(jti)
      .sign(Buffer.from(key.secret, 'base64url'));
  };
  const exchange = (token: string) =>
    world.call('POST', '/api/auth/exchange', { body: { token }, headers: { authorization: '' } });
  const lastReason = async () =>
    (
      (await world.call('GET', '/api/audit?action=token_refused&limit=1')).body['entries'] as {
        after: { reason: string };
      }[]
    )[0]!.after.reason;

  it('gives a session of 15 minutes', async () => {
    const begun = Date.now();
    const answer = await exchange(await sign(await register()));
    expect(answer.body).toMatchObject({ token_type: 'Bearer', role: 'technician' });
    const log = (await world.call('GET', '/api/audit?action=token_exchanged&limit=1')).body;
    expect(log['entries']).toMatchObject([
      {
        actor: 'erp-42',
        actor_kind: 'external_user',
        resource: 'signing_keys',
        after: { role: 'technician' },
      },
    ]);
    const ended = Date.now();
    const end = Date.parse(answer.body['expires_at'] as string) - 900_000;
    expect(end).toBeGreaterThan(begun - 1000); // the end is rounded down to a second
    expect(end).toBeLessThanOrEqual(ended);
  });

  it('works once, also while its end is tolerated and expired records are deleted', async () => {
    const key = await register();
    const token = await sign(key, { from: -300, to: -10 });
    expect((await exchange(token)).status).toBe(200);
    await sweep(world.db);
    expect(await exchange(token)).toMatchObject({ status: 401, body: { code: 'unauthenticated' } });
    expect(await lastReason()).toBe('the token was used before');
  });

  it('is accepted if the clock of its vendor is a little wrong, and no longer than ten minutes', async () => {
    const key = await register();
    expect((await exchange(await sign(key, { from: 20, to: 620 }))).status).toBe(200);
    expect((await exchange(await sign(key, { from: -620, to: -20 }))).status).toBe(200);
    expect((await exchange(await sign(key, { from: -600, to: -40 }))).status).toBe(401);
    expect((await exchange(await sign(key, { from: 60, to: 300 }))).status).toBe(401);
    expect(await lastReason()).toMatch(/iat|issued in the future/);
    expect((await exchange(await sign(key, { from: 0, to: 601 }))).status).toBe(401);
    expect(await lastReason()).toBe('the token lives longer than 10 minutes');
  });

  it('is a use of its key, unless it is refused', async () => {
    const key = await register();
    const lastUse = async () => {
      const { body } = await world.call('GET', '/api/signing-keys');
      const keys = body['signing_keys'] as { id: number; last_used_at: string | null }[];
      return keys.find(({ id }) => id === key.id)!.last_used_at;
    };
    expect(await lastUse()).toBeNull();
    const token = await sign(key);
    await exchange(token);
    expect(await lastUse()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
    await world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query('update signing_keys set last_used_at = null where kid = $1', [key.kid]);
    });
    expect((await exchange(token)).status).toBe(401);
    expect(await lastUse()).toBeNull();
  });

  it('may have the same jti as a token of another key', async () => {
    const jti = randomUUID();
    const [first, second] = [await register(), await register()];
    expect((await exchange(await sign(first, { jti }))).status).toBe(200);
    expect((await exchange(await sign(second, { jti }))).status).toBe(200);
    expect((await exchange(await sign(first, { jti }))).status).toBe(401);
  });

  it.each([
    ['viewer', 'planner', 'viewer'],
    ['technician', 'planner', 'technician'],
    ['technician', 'technician', 'technician'],
    ['planner', 'technician', 'technician'],
    ['technician', 'viewer', 'viewer'],
  ])('that asks for the role %s, with a key for at most %s, gives %s', async (role, most, given) => {
    const key = await register({ max_role: most });
    expect((await exchange(await sign(key, { role }))).body['role']).toBe(given);
  });

  it('is refused once its key is revoked, although the key was in use', async () => {
    const [key, other] = [await register(), await register()];
    expect((await exchange(await sign(key))).status).toBe(200);
    const revoked = await world.call('POST', `/api/signing-keys/${key.id}/revoke`, { body: {} });
    expect(revoked.body['revoked_at']).toMatch(/^\d{4}-/);
    expect((await exchange(await sign(key))).status).toBe(401);
    expect(await lastReason()).toBe('the key was revoked');
    expect((await exchange(await sign(other))).status).toBe(200);
    const again = await world.call('POST', `/api/signing-keys/${key.id}/revoke`, { body: {} });
    expect(again.body['revoked_at']).toBe(revoked.body['revoked_at']);
    expect((await world.call('POST', '/api/signing-keys/2000000000/revoke', { body: {} })).status).toBe(404);
  });
});
