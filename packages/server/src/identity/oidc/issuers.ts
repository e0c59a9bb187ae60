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
import type { Outgoing } from '../../platform/outgoing/outgoing.ts';
import type { Encryption } from '../../platform/secrets/encryption.ts';
import { clientSecretOf, type Provider } from './provider.ts';

/** The issuers of all tenants. Their metadata is remembered for some minutes. */
export interface Issuers {
  /** The rule that an issuer's address breaks; undefined if the address may be used. */
  ruleBrokenBy(address: string): string | undefined;
  /**
   * The issuer's metadata and our client there. Throws the errors of `openid-client` if the issuer does not
   * answer correctly.
   */
  of(provider: Provider): Promise<Configuration>;
}

const TIMEOUT_SECONDS = 10;
/** An issuer's metadata is read again after this time. */
const MEMORY_MS = 10 * 60_000;
/** After a failure, an issuer is not contacted again for this time. */
const FAILURE_MS = 3_000;
/** Bytes. */
const LARGEST_ANSWER = 1024 * 1024;

export function createIssuers(outgoing: Outgoing, encryption: Encryption): Issuers {
  const known = new LRUCache<string, Promise<Configuration>>({ max: 200, ttl: MEMORY_MS });
  const reach = bounded(outgoing.fetch);
  /** Plain HTTP is allowed only for hosts that the operator allows by name. */
  const isSecure = (address: string) =>
    URL.canParse(address) &&
    (new URL(address).protocol === 'https:' ||
      (new URL(address).protocol === 'http:' && outgoing.allowsByName(new URL(address))));
  const issuers: Issuers = {
    ruleBrokenBy: (address) =>
      outgoing.ruleBrokenBy(address) ??
      (isSecure(address)
        ? undefined
        : 'must begin with https:// (http:// only where the operator allows the host by name: ALLOWED_INTERNAL_HOSTS)'),
    of(provider) {
      const name = `${provider.tenant_id}/${provider.id}/${provider.version}`;
      let configuration = known.get(name);
      if (!configuration) {
        known.set(name, (configuration = discover(provider)));
        configuration.catch(() => known.set(name, configuration!, { ttl: FAILURE_MS }));
      }
      return configuration;
    },
  };

  async function discover(provider: Provider): Promise<Configuration> {
    const { issuer, client_id } = provider;
    const found = await discovery(new URL(issuer), client_id, undefined, None(), {
      [customFetch]: reach,
      timeout: TIMEOUT_SECONDS,
      ...(issuer.startsWith('http:') ? { execute: [allowInsecureRequests] } : {}),
    });
    const metadata = found.serverMetadata();
    if (!isSecure(metadata.authorization_endpoint ?? ''))
      throw new Error('its authorization_endpoint is not an https address');
    const configuration = new Configuration(
      metadata,
      client_id,
      undefined,
      authenticationAt(metadata.token_endpoint_auth_methods_supported, clientSecretOf(encryption, provider)),
    );
    configuration[customFetch] = reach;
    configuration.timeout = TIMEOUT_SECONDS;
    if (issuer.startsWith('http:')) allowInsecureRequests(configuration);
    enableNonRepudiationChecks(configuration); // checks the ID token's signature, and so refuses `alg: none`
    return configuration;
  }
  return issuers;
}

/**
 * How the client authenticates: `client_secret_basic`, unless the issuer's metadata excludes it (OpenID
 * Connect Discovery 1.0, 3).
 */
function authenticationAt(methods: readonly string[] | undefined, secret: string | undefined): ClientAuth {
  if (secret === undefined) return None();
  return methods !== undefined && !methods.includes('client_secret_basic')
    ? ClientSecretPost(secret)
    : ClientSecretBasic(secret);
}

/** Limits the size of answers: tenants choose the issuers, and an endless answer must not fill the memory. */
function bounded(fetch: typeof globalThis.fetch): CustomFetch {
  return async (url, init) => {
    // The library's type of `body` differs from the platform's.
    const response = await fetch(url, init as RequestInit);
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
