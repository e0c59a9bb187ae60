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

interface Widget extends LitElement {
  saysRefusal: boolean;
}

export interface SetupProblem {
  kind: 'not-set-up' | 'other-server' | 'key-refused' | 'origin' | 'connection';
  widget: Widget;
  connection: Connection;
  /** Why the client refused its settings, if it did. */
  refusal: string;
  /** A failure to connect. It becomes the refusal of the page's origin, where it is that. */
  failure: Failure | undefined;
  /** The client in use. */
  client: () => ChatterFix | undefined;
}

/** Where a widget that has no data shows why. */
const place =
  ':is([data-state=error] > .card-body > .refused, .dashboard-container > .card-body:not(.opened) > .refused,' +
  ' .scroller > .inset:first-child > .refused, .chat-body > .refused)';
/** What else of a widget looks as if it worked. */
const looks = `
  :is(.card, .chat-widget):has(${place}:empty),
  :is(.card, .list):has(${place}) > :not(:has(${place})) { display: none }
  .scroller:has(${place}) { block-size: auto }
`;
/** The widgets that show nothing because the server allows no pages of this origin. */
const refused = new Set<Widget>();

/**
 * Lets one widget tell visitors that the page is not connected: the first that they see. The others show nothing; a
 * floating chat says it too, where somebody opens it.
 */
function letOneTell(widget: Widget): void {
  hideWhatDoesNotWork(widget.shadowRoot);
  refused.add(widget);
  for (const other of refused) if (!other.isConnected) refused.delete(other);
  const silent = [...refused].filter(
    (one) => !one.hasAttribute('floating') && one.shadowRoot?.querySelector(place),
  );
  const seen = silent.filter((one) => one.getClientRects().length > 0);
  const [first] = (seen.length > 0 ? seen : silent).toSorted(inTheirOrder);
  for (const one of refused) {
    const says = one === first || one.hasAttribute('floating');
    if (one.saysRefusal === says) continue;
    one.saysRefusal = says;
    one.requestUpdate();
  }
}

let sheet: CSSStyleSheet | undefined;

/** In an old browser without such sheets the rest stays. */
function hideWhatDoesNotWork(root: ShadowRoot | null): void {
  if (!root?.adoptedStyleSheets) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

/** The order in the page; widgets may be inside other elements' shadow trees. */
function inTheirOrder(one: Element, other: Element): number {
  const [a, b] = [onThePage(one), onThePage(other)];
  const position = a === b ? one.compareDocumentPosition(other) : a.compareDocumentPosition(b);
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function onThePage(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? onThePage(root.host) : element;
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
    letOneTell(widget);
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
