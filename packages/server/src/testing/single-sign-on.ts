import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { createKey } from '../identity/keys.ts';
import { createOutgoing } from '../platform/outgoing/outgoing.ts';
import { openTestDatabase, type DatabaseKind } from './databases.ts';
import { goThrough, startIssuer } from './issuer.ts';
import { contextOf, createWorld, type World } from './world.ts';

/** An attempt to sign in, with the secret that its page keeps. */
export interface Begun {
  attempt: string;
  authorization_url: string;
  collect_url: string;
  code_verifier: string;
}

interface RegisteredProvider {
  id: number;
  redirect_uri: string;
}

export const intranet = 'https://intranet.example';
export const server = 'http://localhost:8000';
export const clientSecret = 'the-client-secret-that-nobody-sees';

/**
 * Sets up, for the tests of one `describe`, a tenant whose people sign in with an identity provider, and the
 * functions of a page on which they do so.
 */
export function setUpSingleSignOn(kind: DatabaseKind, publicUrl = server) {
  let world: World;
  let key = '';
  let provider: RegisteredProvider;
  /** Milliseconds by which the server's clock is ahead; each test begins with 0. */
  const clock = { later: 0 };
  const issuer = startIssuer();

  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind), {
      publicUrl,
      now: () => new Date(Date.now() + clock.later),
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
      client_secret: clientSecret,
      scopes: ['openid', 'profile', 'email', 'groups'],
      role_claim: 'groups',
      role_map: { maintenance: 'technician', planning: 'planner' },
    });
    (await issuer).register('cmms', [provider.redirect_uri], clientSecret);
  });
  afterAll(async () => {
    await world.close();
    await (await issuer).close();
    expect(world.unforeseen).toEqual([]);
  });
  beforeEach(() => {
    clock.later = 0;
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
    return answer.body as unknown as RegisteredProvider;
  }
  const publicly = (path: string, body: unknown, origin = intranet) =>
    world.call('POST', path, { body, headers: { authorization: '', origin } });

  /** Asks for the beginning of an attempt; the code challenge is valid unless `change` has another one. */
  const askToBegin = (id: number, change: object = {}, origin = intranet) =>
    publicly(
      '/api/auth/oidc/begin',
      { publishable_key: key, identity_provider: id, code_challenge: 'A'.repeat(43), ...change },
      origin,
    );
  async function begin(id = provider.id, origin = intranet): Promise<Begun> {
    const codeVerifier = randomBytes(32).toString('base64url');
    const answer = await askToBegin(
      id,
      { code_challenge: createHash('sha256').update(codeVerifier).digest('base64url') },
      origin,
    );
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return { ...(answer.body as unknown as Begun), code_verifier: codeVerifier };
  }
  /** Opens the last page of the window, and reads the message that it posts and to which origin. */
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
  /** Logs in at the issuer and follows its redirect back to the server. */
  const comeBack = async (begun: Begun, login = 'tech') =>
    open((await goThrough(begun.authorization_url, publicUrl, login)).href);
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
  const signIn = async (login: string, id = provider.id) => {
    const begun = await begin(id);
    return finish(begun, (await comeBack(begun, login)).message!.handover!);
  };
  const me = (token: unknown) =>
    world.call('GET', '/api/auth/me', { headers: { authorization: `Bearer ${String(token)}` } });
  const lastReason = async () =>
    (
      (await world.call('GET', '/api/audit?action=sign_in_failed&resource=identity_providers&limit=1')).body[
        'entries'
      ] as { after: { reason: string } }[]
    )[0]?.after.reason;

  return {
    issuer,
    clock,
    get world() {
      return world;
    },
    get key() {
      return key;
    },
    get provider() {
      return provider;
    },
    register,
    publicly,
    askToBegin,
    begin,
    open,
    comeBack,
    finish,
    signIn,
    me,
    lastReason,
  };
}
