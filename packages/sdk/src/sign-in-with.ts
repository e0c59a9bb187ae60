import { base64url } from './base64url.ts';
import type { ChatterFix } from './client.ts';
import type { AccessToken, SignInMethods } from './contract/auth/schemas.ts';
import { ChatterFixError, type ErrorCode } from './errors.ts';

// Signing in with an identity provider, for pages with a publishable key. It has its own entry point, because
// not every page needs it.

const errors: Readonly<Record<string, [code: ErrorCode, message: string]>> = {
  denied: ['sign_in_denied', 'The identity provider did not sign the person in.'],
  not_allowed: ['sign_in_not_allowed', "The person's address is not among those that may sign in."],
  expired: ['sign_in_expired', 'Signing in took too long.'],
  not_finished: ['sign_in_not_finished', 'The person has not signed in yet.'],
};
const failed: [ErrorCode, string] = [
  'sign_in_failed',
  "The identity provider's answer could not be accepted.",
];

/** A sign-in that is under way. */
export interface PendingSignIn {
  /**
   * Resolves with the person's token when they have signed in; from then on the client makes its calls as
   * this person. Rejects with a `ChatterFixError`: `popup_blocked`, `sign_in_denied`, `sign_in_not_allowed`,
   * `sign_in_expired`, `sign_in_failed`, `sign_in_cancelled`, or a code from the server.
   */
  readonly done: Promise<AccessToken>;
  /**
   * Opens a page of the server that reports how the sign-in ended. Call it in a click handler, after
   * `onClosed` was called.
   */
  collect(): void;
  /** Ends the sign-in and closes its window; `done` rejects with `sign_in_cancelled`. */
  cancel(): void;
}

/**
 * The identity providers that the page's visitors can sign in with.
 *
 * @example const [provider] = await identityProviders(chatterfix);
 */
export async function identityProviders(client: ChatterFix): Promise<SignInMethods['identity_providers']> {
  return (await signInMethods(client)).identity_providers;
}

/**
 * The identity providers that the page's visitors can sign in with, and for how many hours they can stay signed
 * in with `@chatterfix/sdk/stay-signed-in`.
 *
 * @example const { stay_signed_in_hours } = await signInMethods(chatterfix);
 */
export async function signInMethods(client: ChatterFix): Promise<SignInMethods> {
  return client.call('POST /api/auth/methods', { body: { publishable_key: keyOf(client) } });
}

/**
 * Signs a person in with an identity provider, in a new window. Call it in a click handler before you await
 * anything; otherwise browsers block the window. `onClosed` is called when the window was closed without a
 * result: the person gave up, or the provider's pages cut the window's link to this page
 * (Cross-Origin-Opener-Policy). Then call `collect()` to ask for the result, or `cancel()` to end the sign-in.
 * Without `onClosed`, closing the window ends the sign-in.
 *
 * @example
 * button.onclick = () => signInWith(chatterfix, { identity_provider: 3 }).done.then(() => location.reload(), (error) => alert(error.message));
 */
export function signInWith(
  client: ChatterFix,
  { identity_provider, onClosed }: { identity_provider: number; onClosed?: (() => void) | undefined },
): PendingSignIn {
  const ended = new AbortController();
  const windows = new Set<Window>();
  let collectUrl: string | undefined;
  const open = () => {
    const opened = window.open('about:blank', '', 'popup,width=520,height=680');
    if (opened) windows.add(opened);
    return opened;
  };
  const first = open();
  const cancel = () => ended.abort(new ChatterFixError('sign_in_cancelled', 'Signing in was cancelled.'));

  async function run(): Promise<AccessToken> {
    if (!first)
      throw new ChatterFixError(
        'popup_blocked',
        'The browser blocked the window in which to sign in. Allow windows for this page, then try again.',
      );
    const publishableKey = keyOf(client);
    const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
    if (!globalThis.isSecureContext)
      throw new ChatterFixError(
        'invalid_options',
        'Signing in with an identity provider needs a page that is served over https.',
      );
    const codeChallenge = base64url(
      new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(codeVerifier))),
    );
    const begun = await client.call(
      'POST /api/auth/oidc/begin',
      { body: { publishable_key: publishableKey, identity_provider, code_challenge: codeChallenge } },
      { signal: ended.signal },
    );
    const { attempt, authorization_url } = begun;
    // A `javascript:` address would run with the rights of this page.
    if (![authorization_url, begun.collect_url].every((address) => /^https?:\/\//i.test(address)))
      throw new ChatterFixError(...failed);
    collectUrl = begun.collect_url;
    const heard = listen(attempt, new URL(collectUrl).origin);
    first.location.href = authorization_url;
    const handover = await heard;
    return client.signInWithToken(
      await client.call(
        'POST /api/auth/oidc/finish',
        { body: { publishable_key: publishableKey, attempt, handover, code_verifier: codeVerifier } },
        { signal: ended.signal },
      ),
    );
  }

  /** Waits for the message in which a window that this page opened reports the result of this attempt. */
  function listen(attempt: string, server: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const hear = ({
        origin,
        source,
        data,
      }: MessageEvent<{ type?: string; attempt?: string; handover?: string; error?: string } | null>) => {
        if (
          origin !== server ||
          !windows.has(source as Window) ||
          data?.type !== 'chatterfix-sign-in' ||
          data.attempt !== attempt
        )
          return;
        if (data.handover !== undefined) {
          stop();
          return resolve(data.handover);
        }
        const [code, message] = errors[data.error ?? ''] ?? failed;
        if (code === 'sign_in_not_finished' && onClosed) return onClosed();
        reject(new ChatterFixError(code, message));
      };
      let still = 0;
      const watch = setInterval(() => {
        // Three checks, because the window's message may still arrive.
        if (first?.closed && ++still === 3) (onClosed ?? cancel)();
      }, 300);
      const late = setTimeout(() => reject(new ChatterFixError(...errors['expired']!)), 600_000);
      window.addEventListener('message', hear);
      const stop = () => {
        clearInterval(watch);
        clearTimeout(late);
        window.removeEventListener('message', hear);
      };
      ended.signal.addEventListener(
        'abort',
        () => {
          stop();
          reject(ended.signal.reason as Error);
        },
        { once: true },
      );
    });
  }

  const done = run().finally(() => {
    ended.abort();
    for (const opened of windows) opened.close();
  });
  return {
    done,
    cancel,
    collect: () => {
      const opened = collectUrl === undefined ? null : open();
      if (opened) opened.location.href = collectUrl!;
    },
  };
}

function keyOf({ publishableKey }: ChatterFix): string {
  if (publishableKey === undefined)
    throw new ChatterFixError(
      'invalid_options',
      'Signing in with an identity provider needs a client with a publishable key (pk_…).',
    );
  return publishableKey;
}
