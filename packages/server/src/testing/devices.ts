import { createHash } from 'node:crypto';
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
} from 'jose';
import type { World } from './world.ts';

/** The origin of the page on which people sign in. */
export const pageOrigin = 'https://page.example';
/** The address at which the page's client reaches the server. */
export const address = 'http://localhost';

/** A browser: it has a key that does not leave it. */
export interface Device {
  jwk: JWK;
  privateKey: CryptoKey;
  /** Proves the key for a request with a token. Claims and header are right unless they are changed. */
  proof(path: string, token: string, claims?: object, header?: object): Promise<string>;
}

export async function createDevice(): Promise<Device> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk = await exportJWK(publicKey);
  return {
    jwk,
    privateKey,
    proof: (path, token, claims = {}, header = {}) =>
      new SignJWT({
        jti: crypto.randomUUID(),
        htm: 'POST',
        htu: address + path,
        iat: 1_700_000_000,
        ath: createHash('sha256').update(token).digest('base64url'),
        ...claims,
      })
        .setProtectedHeader({ typ: 'dpop+jwt', alg: 'ES256', jwk, ...header } as JWTHeaderParameters)
        .sign(privateKey),
  };
}

/** Lets the people of a tenant stay signed in, with the key of a page. */
export async function allowDevices(
  world: World,
  whose: 'ours' | 'theirs' = 'ours',
  origin = pageOrigin,
): Promise<string> {
  const rules = { require_second_factor: false, stay_signed_in_hours: 12 };
  await world.call('PUT', '/api/sign-in-rules', { whose, body: rules });
  const key = await world.call('POST', '/api/keys', {
    whose,
    body: { kind: 'publishable', name: 'page', allowed_origins: [origin, 'https://other.example'] },
  });
  return key.body['key'] as string;
}

/** A new user who has signed in on a page and stays signed in. Returns the id of the sign-in. */
export async function staySignedIn(world: World, whose: 'ours' | 'theirs'): Promise<string> {
  // The server remembers for a second whose an origin is.
  const origin = `https://${crypto.randomUUID()}.example`;
  const key = await allowDevices(world, whose, origin);
  const user = { username: `user-${crypto.randomUUID().slice(0, 8)}`, password: 'an unlikely pass phrase' };
  await world.call('POST', '/api/users', { whose, body: { ...user, role: 'viewer' } });
  const headers = { authorization: '', origin };
  const publicly = (path: string, body: object) =>
    world.call('POST', path, { headers, body: { ...body, publishable_key: key } });
  const { token } = (await publicly('/api/auth/login', user)).body as { token: string };
  const path = '/api/auth/device';
  const answer = await publicly(path, { token, proof: await (await createDevice()).proof(path, token) });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return (answer.body['refresh_token'] as string).split('.')[1]!;
}
