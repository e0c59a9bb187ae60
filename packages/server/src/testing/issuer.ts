import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import OidcProvider from 'oidc-provider';

/** An issuer over HTTP; its address is known before its clients are. */
export interface Issuer {
  url: string;
  close(): Promise<void>;
}

async function listen(server: Server): Promise<Issuer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a person is at the issuer: made from the name that they log in with. */
const accountOf = (login: string) => ({
  sub: login,
  name: `${login.split('@')[0]!.replace(/^./, (letter) => letter.toUpperCase())} Ruiz`,
  email: login.includes('@') ? login : `${login}@plant.example`,
  email_verified: !login.startsWith('unverified'),
  groups: login.startsWith('planner')
    ? ['maintenance', 'planning']
    : login.startsWith('tech')
      ? ['maintenance']
      : [],
});

/**
 * The real `oidc-provider`, with its own pages, on a free port. `register` its clients once their redirect
 * URIs are known.
 */
export async function startIssuer(
  options: { coop?: boolean; pkceRequired?: boolean } = {},
): Promise<Issuer & { register(clientId: string, redirectUris: string[], secret?: string): void }> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
    response.writeHead(503).end();
  const issuer = await listen(
    createServer((request, response) => {
      if (options.coop) response.setHeader('cross-origin-opener-policy', 'same-origin');
      handle(request, response);
    }),
  );
  return {
    ...issuer,
    register(clientId, redirectUris, secret) {
      const provider = new OidcProvider(issuer.url, {
        clients: [
          {
            client_id: clientId,
            redirect_uris: redirectUris,
            ...(secret ? { client_secret: secret } : { token_endpoint_auth_method: 'none' }),
          },
        ],
        cookies: { keys: ['a key for the tests'] },
        pkce: { required: () => options.pkceRequired ?? true },
        claims: {
          openid: ['sub'],
          profile: ['name'],
          email: ['email', 'email_verified'],
          groups: ['groups'],
        },
        scopes: ['openid', 'offline_access', 'groups'],
        findAccount: (_, id) => ({ accountId: id, claims: () => accountOf(id) }),
      });
      handle = provider.callback();
    },
  };
}

/**
 * Goes through the pages of `oidc-provider` by hand, as a browser would; returns the address to which it
 * sends the person back.
 */
export async function goThrough(
  authorizationUrl: string,
  back: string,
  login: string,
  deny = false,
): Promise<URL> {
  const jar = new Map<string, string>();
  let url = authorizationUrl;
  let body: URLSearchParams | undefined;
  for (let steps = 0; steps < 12; steps++) {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(body ? { method: 'POST', body } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      jar.set(name, value);
    }
    body = undefined;
    const location = response.headers.get('location');
    if (location) {
      url = new URL(location, url).href;
      if (url.startsWith(back)) return new URL(url);
      continue;
    }
    const page = await response.text();
    if (deny) url = new URL(/href="([^"]*\/abort)"/.exec(page)?.[1] ?? '', url).href;
    else {
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
      if (!prompt)
        throw new Error(
          `The issuer says: ${response.status} ${page
            .replace(/<style[\s\S]*<\/style>/, '')
            .replace(/<[^>]+>/g, ' ')
            .slice(0, 500)}`,
        );
      body = new URLSearchParams({ prompt, ...(prompt === 'login' ? { login, password: 'any' } : {}) });
    }
  }
  throw new Error(`The issuer goes round in circles at ${url}`);
}

/** An issuer that lies: each answer is what the test says. */
export interface LyingIssuer extends Issuer {
  /** What it says of itself, besides what is right. */
  metadata: Record<string, unknown>;
  /** What the ID token has, besides what is right; the nonce is taken from `nonce`. */
  claims: JWTPayload;
  nonce: string;
  /** Makes the ID token; signs it rightly unless told otherwise. */
  idToken: (claims: JWTPayload) => Promise<string>;
  /** Answers instead of the token endpoint. */
  token: ((response: ServerResponse) => void) | undefined;
  sign(claims: JWTPayload, key?: CryptoKey | Uint8Array, alg?: string): Promise<string>;
  jwk: JWK;
  asked: string[];
}

export async function startLyingIssuer(clientId: string): Promise<LyingIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256', use: 'sig' };
  const json = (response: ServerResponse, body: unknown) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const issuer = await listen(
    createServer(async (request, response) => {
      const path = (request.url ?? '').split('?')[0]!;
      liar.asked.push(path);
      const { url } = liar;
      if (path === '/.well-known/openid-configuration') {
        return json(response, {
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          jwks_uri: `${url}/jwks`,
          id_token_signing_alg_values_supported: ['RS256'],
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          ...liar.metadata,
        });
      }
      if (path === '/jwks') return json(response, { keys: [jwk] });
      if (path !== '/token') return response.writeHead(404).end();
      if (liar.token) return liar.token(response);
      const now = Math.floor(Date.now() / 1000);
      return json(response, {
        access_token: 'secret-access-token',
        token_type: 'Bearer',
        id_token: await liar.idToken({
          iss: url,
          aud: clientId,
          sub: 'liar',
          iat: now,
          exp: now + 300,
          nonce: liar.nonce,
          name: 'Liar',
          ...liar.claims,
        }),
      });
    }),
  );
  const liar: LyingIssuer = {
    ...issuer,
    metadata: {},
    claims: {},
    nonce: '',
    token: undefined,
    jwk,
    asked: [],
    sign: (claims, key = privateKey, alg = 'RS256') =>
      new SignJWT(claims).setProtectedHeader({ alg, kid: 'k' }).sign(key),
    idToken: (claims) => liar.sign(claims),
  };
  return liar;
}
