// Messages for whoever builds the page. Fetched only when a widget has one to give, so that readers do not
// download them.

import type { LitElement } from 'lit';
import type { ChatterFix } from '@chatterfix/sdk';
import { configuration } from './configuration.ts';
import { failureOf, type Failure } from './failure.ts';
import type { Connection } from './page-credentials.ts';

/** Milliseconds that a page may take to call `configure()` after its widgets were added. */
const CONFIGURE_GRACE_MS = 1000;
const reported = new Set<string>();

function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console.error(`ChatterFix: ${message}`);
}

export interface SetupProblem {
  kind: 'not-set-up' | 'other-server' | 'key-refused' | 'origin' | 'connection';
  widget: LitElement;
  connection: Connection;
  /** Why the client refused its settings, if it did. */
  refusal: string;
  /** A failure to connect. It becomes the refusal of the page's origin, where it is that. */
  failure: Failure | undefined;
  /** The client in use. */
  client: () => ChatterFix | undefined;
}

/** Says in the console why a widget does not work and what to check; each message once per page. */
export function reportSetupProblem(problem: SetupProblem): void {
  const { kind, widget, failure } = problem;
  const { baseUrl, key } = problem.connection;
  const pageUrl = configuration().baseUrl;
  if (kind === 'connection') {
    const client = problem.client();
    if (client && failure) void lookInto(failure, baseUrl, client).then(() => widget.requestUpdate());
    return;
  }
  if (kind === 'origin') {
    const { origin } = globalThis;
    reportOnce(
      origin === 'null'
        ? `the page is in a frame that hides its origin from ${baseUrl}: the frame's sandbox needs allow-same-origin.`
        : `the server ${baseUrl} does not allow pages of ${origin}` +
            (key
              ? ` to use the key ${key.slice(0, 8)}…. Give the page a publishable key`
              : '. Create a key') +
            ` whose allowed origins include ${origin}: ` +
            `chatterfix keys create --tenant … --kind publishable --origins ${origin}` +
            (key ? ' (ALLOWED_ORIGINS for the key of the demo).' : '.'),
    );
    return;
  }
  if (kind === 'key-refused') {
    reportOnce(
      `the server ${baseUrl} does not know the key ${key.slice(0, 8)}… of this page, or it was revoked. ` +
        'Check data-key of the script tag (or the key attribute, or configure({ key })): ' +
        'it must be a publishable key (pk_…) of this server.',
    );
    return;
  }
  setTimeout(() => {
    if (!widget.isConnected || problem.client()) return;
    reportOnce(
      kind === 'other-server'
        ? `<${widget.localName}> names the server ${baseUrl}, but ${pageUrl ? `the page's is ${pageUrl}` : 'the page has configured none'}. ` +
            "The page's key and sign-in are not sent there. If the server is right, give it to configure({ baseUrl }), " +
            'or give the element a key or a getToken of its own.'
        : `<${widget.localName}> is not set up: ${problem.refusal || missingSetting(baseUrl)}`,
    );
  }, CONFIGURE_GRACE_MS);
}

/**
 * Finds out whether the server can be reached, but not by pages of this origin. Every page may read the answer to the
 * exchange of a key, so that it learns why the key was refused.
 */
async function lookInto(failure: Failure, baseUrl: string, client: ChatterFix): Promise<void> {
  const address = `${baseUrl.replace(/\/+$/, '')}/api/auth/session`;
  const headers = { 'content-type': 'application/json' };
  try {
    await fetch(address, { method: 'POST', headers, body: '{}', credentials: 'omit' });
  } catch {
    return;
  }
  const again = await client.auth.me().then(
    () => undefined,
    (error: unknown) => failureOf(error),
  );
  if (again?.kind === 'connection')
    Object.assign(failure, failureOf({ status: 403, code: 'origin_not_allowed' }));
}

function missingSetting(baseUrl: string): string {
  return baseUrl === ''
    ? 'it has no server address. Give it base-url, or call configure({ baseUrl }).'
    : 'it has neither a key nor a sign-in. Give the script tag data-key="pk_…" ' +
        '(or the element key="pk_…"), or call configure({ getToken }).';
}
