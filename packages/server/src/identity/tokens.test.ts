import { decodeJwt, SignJWT } from 'jose';
import { describe, expect, it } from 'vitest';
import { createTokens, type TokenClaims } from './tokens.ts';

const secret = new TextEncoder().encode('a secret for the tests, long enough to sign');
const at = (time: string) => new Date(`2026-03-01T${time}Z`);
const technician: TokenClaims = {
  tenant_id: 7,
  tenant: 'plant',
  actor: { kind: 'user', id: 'maria' },
  role: 'technician',
};

describe('an access token', () => {
  it('is valid until its end, also if it was verified before', async () => {
    const tokens = createTokens(secret);
    const { token, expires_at } = await tokens.issue(technician, 60, at('12:00:00'));
    expect(expires_at).toBe('2026-03-01T12:01:00.000Z');
    expect(await tokens.verify(token, at('12:00:00'))).toMatchObject(technician);
    expect(await tokens.verify(token, at('12:00:59.999'))).toMatchObject(technician);
    await expect(tokens.verify(token, at('12:01:00'))).rejects.toMatchObject({ code: 'token_expired' });
    await expect(createTokens(secret).verify(token, at('12:01:00'))).rejects.toMatchObject({
      code: 'token_expired',
    });
  });

  it.each<[string, TokenClaims]>([
    ['a user', { ...technician, user_version: 3 }],
    [
      'a person of an identity provider',
      {
        ...technician,
        actor: { kind: 'external_user', id: 'sso:abc', name: 'Maria Ruiz' },
        identity_provider: { id: 9, version: 2 },
      },
    ],
    [
      'a visitor of a page',
      {
        ...technician,
        actor: { kind: 'publishable_key', id: 'key-1.x' },
        role: 'viewer',
        given_by: { key: 'api_keys', id: 1 },
      },
    ],
    [
      'a person with a vendor’s token',
      {
        ...technician,
        actor: { kind: 'external_user', id: 'erp-42' },
        given_by: { key: 'signing_keys', id: 1 },
      },
    ],
  ])('keeps everything that it says about %s', async (_, claims) => {
    const tokens = createTokens(secret);
    const { token } = await tokens.issue(claims, 60, at('12:00:00'));
    expect(await tokens.verify(token, at('12:00:01'))).toEqual({
      ...claims,
      session: decodeJwt(token).jti,
      issued: at('12:00:00').getTime(),
      expires: at('12:01:00').getTime(),
    });
    expect(await createTokens(secret).verify(token, at('12:00:01'))).toEqual({
      ...claims,
      session: decodeJwt(token).jti,
      issued: at('12:00:00').getTime(),
      expires: at('12:01:00').getTime(),
    });
  });

  it('differs from every other, even for the same person at the same time', async () => {
    const tokens = createTokens(secret);
    const [first, second] = [
      await tokens.issue(technician, 60, at('12:00:00')),
      await tokens.issue(technician, 60, at('12:00:00')),
    ];
    expect(decodeJwt(first.token).jti).not.toBe(decodeJwt(second.token).jti);
  });

  it('may come from a clock that is 30 seconds fast, and live for 8 hours', async () => {
    const sign = (iat: number, exp: number) =>
      new SignJWT({ tid: 7, tenant: 'plant', kind: 'user', role: 'technician' })
        .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
        .setSubject('maria')
        .setIssuer('chatterfix')
        .setAudience('chatterfix-api')
        .setIssuedAt(iat)
        .setExpirationTime(exp)
        .setJti('session-1')
        .sign(secret);
    const noon = at('12:00:00');
    const seconds = noon.getTime() / 1000;
    const tokens = createTokens(secret);
    expect(await tokens.verify(await sign(seconds + 30, seconds + 60), noon)).toMatchObject(technician);
    expect(await tokens.verify(await sign(seconds, seconds + 28_800), noon)).toMatchObject(technician);
    for (const [iat, exp] of [
      [seconds + 31, seconds + 60],
      [seconds, seconds + 28_801],
    ] as const)
      await expect(tokens.verify(await sign(iat, exp), noon), `${iat} to ${exp}`).rejects.toMatchObject({
        code: 'unauthenticated',
      });
  });
});
