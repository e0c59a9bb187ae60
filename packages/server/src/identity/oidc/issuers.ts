import { LRUCache } from 'lru-cache';
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  type ClientAuth,
  type CustomFetch,
} from 'openid-client';
import type { SignIn } from '../sign-in.ts';
import type { Outgoing } from '../../platform/outgoing/outgoing.ts';
import { clientSecretOf, type Provider } from './identity-providers.ts';

/** What single sign-on needs of the application. */
export interface Oidc {
  sign_in: SignIn;
  issuers: Issuers;
  /** The address under which people reach the server, without a slash at its end. */
  publicUrl: string;
}

/** The issuers of all tenants, as far as the server knows them. */
export interface Issuers {
  /** The rule that an issuer's address breaks, or undefined. */
  ruleBrokenBy(address: string): string | undefined;
  /** What the issuer says of itself, and the client that we are there. Throws whatever `openid-client` throws where it does not answer as it must. */
  of(oidc: Oidc, provider: Provider): Promise<Configuration>;
}

const TIMEOUT_SECONDS = 10;
/** An issuer's documents are read anew after this long. */
const MEMORY_MS = 10 * 60_000;
/** An issuer that did not answer is left alone for so long, whoever asks. */
const FAILURE_MS = 3_000;
const LARGEST_ANSWER = 1024 * 1024;

export function createIssuers(outgoing: Outgoing): Issuers {
  const known = new LRUCache<string, Promise<Configuration>>({ max: 200, ttl: MEMORY_MS });
  const reach = bounded(outgoing.fetch);
  /** Without TLS only where the operator allows the host by name. */
  const isSecret = (address: string) =>
    URL.canParse(address) &&
    (new URL(address).protocol === 'https:' ||
      (new URL(address).protocol === 'http:' && outgoing.allowsByName(new URL(address))));
  const issuers: Issuers = {
    ruleBrokenBy: (address) =>
      outgoing.ruleBrokenBy(address) ??
      (isSecret(address)
        ? undefined
        : 'must begin with https:// (http:// only where the operator allows the host by name: ALLOWED_INTERNAL_HOSTS)'),
    of(oidc, provider) {
      const name = `${provider.tenant_id}/${provider.id}/${provider.version}`;
      let configuration = known.get(name);
      if (!configuration) {
        known.set(name, (configuration = discover(oidc, provider)));
        configuration.catch(() => known.set(name, configuration!, { ttl: FAILURE_MS }));
      }
      return configuration;
    },
  };

  async function discover(oidc: Oidc, provider: Provider): Promise<Configuration> {
    const { issuer, client_id } = provider;
    const found = await discovery(new URL(issuer), client_id, undefined, None(), {
      [customFetch]: reach,
      timeout: TIMEOUT_SECONDS,
      ...(issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {}),
    });
    const metadata = found.serverMetadata();
    if (!isSecret(metadata.authorization_endpoint ?? ''))
      throw new Error('its authorization_endpoint is not one that people may be sent to');
    const configuration = new Configuration(
      metadata,
      client_id,
      undefined,
      authenticationAt(metadata.token_endpoint_auth_methods_supported, clientSecretOf(oidc, provider)),
    );
    configuration[customFetch] = reach;
    configuration.timeout = TIMEOUT_SECONDS;
    if (issuer.startsWith('http:')) allowInsecureRequests(configuration);
    enableNonRepudiationChecks(configuration); // the ID token's signature counts, not only the connection that it came over; `none` is none
    return configuration;
  }
  return issuers;
}

/** As the issuer wants it; `client_secret_basic` unless it says otherwise (OpenID Connect Discovery 1.0, 3). */
function authenticationAt(methods: readonly string[] | undefined, secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  return methods !== undefined && !methods.includes('client_secret_basic')
    ? ClientSecretPost(secret)
    : ClientSecretBasic(secret);
}

/** Issuers are chosen by tenants: an answer without end must not fill our memory. */
function bounded(fetch: typeof globalThis.fetch): CustomFetch {
  return async (url, init) => {
    const response = await fetch(url, init as RequestInit); // the library's own type of a body is narrower
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > LARGEST_ANSWER) throw new Error('the answer is too large');
      chunks.push(chunk);
    }
    return new Response(size > 0 ? Buffer.concat(chunks) : null, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    });
  };
}
