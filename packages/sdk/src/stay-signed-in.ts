import { base64url } from './base64url.ts';
import type { ChatterFix } from './client.ts';
import type { AccessToken } from './contract/auth/schemas.ts';
import type { DeviceToken } from './contract/device-sign-ins/schemas.ts';
import { ChatterFixError } from './errors.ts';
import type { LastingSession } from './session.ts';

// Staying signed in on a device, for pages with a publishable key. It has its own entry point, because not
// every page needs it. docs/decisions/0044-stay-signed-in.md says what it protects from.

const storeName = 'devices';
const route = 'POST /api/auth/device';

/** What the browser keeps for a server and a key. No script can read the private key. */
interface Device {
  privateKey: CryptoKey;
  jwk: JsonWebKey;
  /** The refresh token of the last answer. */
  token: string;
  /** The proof that was sent with `token`, while its answer has not arrived: it is sent again as it is. */
  proof?: string | undefined;
}

/**
 * Whether the browser can keep a key that no script can read: only in pages that are served over https, or from
 * the machine itself.
 */
export function canStaySignedIn(): boolean {
  return (
    globalThis.isSecureContext === true &&
    typeof indexedDB !== 'undefined' &&
    typeof navigator !== 'undefined' &&
    'locks' in navigator
  );
}

/**
 * Lets the person who has just signed in stay signed in on this device, also when the page is loaded again: for
 * as many hours as `stay_signed_in_hours` of the sign-in methods says. Ask them first. `answer` is what signing in
 * returned, at most 5 minutes ago. Whoever was signed in on this device before is signed out.
 *
 * @example await staySignedIn(chatterfix, await chatterfix.signIn({ username, password }));
 */
export async function staySignedIn(client: ChatterFix, answer: AccessToken): Promise<void> {
  const next = await alone(client, async () => {
    await end(client);
    const { privateKey, publicKey } = await crypto.subtle.generateKey(
      { name: 'ECDSA', namedCurve: 'P-256' },
      false,
      ['sign', 'verify'],
    );
    const { kty, crv, x, y } = await crypto.subtle.exportKey('jwk', publicKey);
    const device: Device = { privateKey, jwk: { kty, crv, x, y } as JsonWebKey, token: answer.token };
    const first = await ask(client, device, await proofOf(client, device));
    await keep(client, { ...device, token: first.refresh_token });
    return first;
  });
  client.signInWithToken(inLocalTime(next), lastingSession(client));
}

/**
 * Signs the person in again who stays signed in on this device. Resolves with false if there is nobody, or if
 * the sign-in has ended. Throws if the server cannot be reached; then try again later.
 *
 * @example if (!(await resume(chatterfix))) showSignInForm();
 */
export async function resume(client: ChatterFix): Promise<boolean> {
  const session = lastingSession(client);
  const answer = await session.renew();
  if (answer) client.signInWithToken(answer, session);
  return answer !== undefined;
}

/**
 * The sign-in on this device, for `signInWithToken`.
 *
 * @example chatterfix.signInWithToken(answer, lastingSession(chatterfix));
 */
export function lastingSession(client: ChatterFix): LastingSession {
  return {
    renew: () =>
      alone(client, async () => {
        // A repeated answer may be so late that its token has expired.
        const first = await next(client);
        const answer = first && first.expires_in < earlySeconds ? await next(client) : first;
        return answer && inLocalTime(answer);
      }).catch((error: unknown) => {
        if ((error as ChatterFixError).code === 'invalid_options') return undefined; // nothing can be kept
        throw error;
      }),
    end: () => alone(client, () => end(client)),
  };
}

/**
 * Gets the next token; undefined if the sign-in has ended. What is sent is kept before it is sent, so that a page
 * which is closed meanwhile, or an answer that is lost, does no harm: the server answers the same request alike.
 */
async function next(client: ChatterFix): Promise<DeviceToken | undefined> {
  const device = await inStore<Device | undefined>('readonly', (store) => store.get(nameOf(client)));
  if (!device) return forget(client);
  if (device.proof === undefined) {
    device.proof = await proofOf(client, device);
    await keep(client, device);
  }
  try {
    const answer = await ask(client, device, device.proof);
    await keep(client, { ...device, token: answer.refresh_token, proof: undefined });
    return answer;
  } catch (error) {
    // Other answers may be those of a proxy on the way, and say nothing about the sign-in.
    const { code } = error as ChatterFixError;
    if (code === 'token_expired' || code === 'unauthenticated') return forget(client);
    if (code === 'origin_not_allowed') return undefined; // perhaps only now
    throw error;
  }
}

async function end(client: ChatterFix): Promise<void> {
  const device = await inStore<Device | undefined>('readonly', (store) => store.get(nameOf(client)));
  await forget(client);
  if (device)
    await client.call('POST /api/auth/sign-out', { body: { token: device.token } }, { withoutToken: true });
}

function ask(client: ChatterFix, { token }: Device, proof: string): Promise<DeviceToken> {
  const body = { publishable_key: keyOf(client), token, proof };
  return client.call(route, { body }, { withoutToken: true });
}

/** A proof of possession (RFC 9449) for a request with the device's token. */
async function proofOf(client: ChatterFix, { privateKey, jwk, token }: Device): Promise<string> {
  const [htm, path] = route.split(' ');
  const ath = base64url(await crypto.subtle.digest('SHA-256', bytesOf(token)));
  const jti = base64url(crypto.getRandomValues(new Uint8Array(16)));
  const signed = [
    { typ: 'dpop+jwt', alg: 'ES256', jwk },
    { jti, htm, htu: client.baseUrl + path!, iat: Math.floor(Date.now() / 1000), ath },
  ]
    .map((part) => base64url(bytesOf(JSON.stringify(part))))
    .join('.');
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  return `${signed}.${base64url(await crypto.subtle.sign(algorithm, privateKey, bytesOf(signed)))}`;
}

/** A token is replaced this long before it expires. */
const earlySeconds = 30;

/** The device's clock may be wrong: what counts is how long the token lives from now on. */
function inLocalTime({ token, token_type, role, expires_in }: DeviceToken): AccessToken {
  const until = Date.now() + (expires_in - earlySeconds) * 1000;
  return { token, token_type, role, expires_at: new Date(until).toISOString() };
}

/** Names the server and the key. Widgets look for an entry of this name, to know whether to resume. */
const nameOf = (client: ChatterFix) => `chatterfix-device ${client.baseUrl} ${keyOf(client)}`;

/** Runs when no other tab of the page's origin is doing the same: each refresh token works once. */
async function alone<Result>(client: ChatterFix, run: () => Promise<Result>): Promise<Result> {
  const name = nameOf(client);
  try {
    return await navigator.locks.request(name, run);
  } catch (cause) {
    if (cause instanceof ChatterFixError) throw cause;
    const message = 'The browser cannot keep a key for this page: it needs https, IndexedDB and Web Locks.';
    throw new ChatterFixError('invalid_options', message, { cause });
  }
}

async function keep(client: ChatterFix, device: Device): Promise<void> {
  const name = nameOf(client);
  await inStore('readwrite', (store) => store.put(device, name));
  mark((storage) => storage.setItem(name, '1'));
}

async function forget(client: ChatterFix): Promise<undefined> {
  const name = nameOf(client);
  mark((storage) => storage.removeItem(name));
  await inStore('readwrite', (store) => store.delete(name));
}

function mark(write: (storage: Storage) => void): void {
  try {
    write(localStorage);
  } catch {
    // The browser keeps nothing for this page: `resume` works all the same.
  }
}

async function inStore<Result = unknown>(
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest,
): Promise<Result> {
  const opening = indexedDB.open('chatterfix', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await settled(opening, 'onsuccess', () => opening.result);
  try {
    const transaction = database.transaction(storeName, mode, { durability: 'strict' });
    const request = run(transaction.objectStore(storeName));
    return await settled(transaction, 'oncomplete', () => request.result as Result);
  } finally {
    database.close();
  }
}

function settled<Source extends IDBOpenDBRequest | IDBTransaction, Result>(
  source: Source,
  success: 'onsuccess' | 'oncomplete',
  result: () => Result,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const handlers: Record<string, () => void> = {
      [success]: () => resolve(result()),
      onerror: () => reject(source.error),
      onabort: () => reject(source.error),
    };
    Object.assign(source, handlers);
  });
}

function keyOf({ publishableKey }: ChatterFix): string {
  if (publishableKey !== undefined) return publishableKey;
  throw new ChatterFixError(
    'invalid_options',
    'Staying signed in needs a client with a publishable key (pk_…).',
  );
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
