// Messages for whoever builds the page. Fetched only when a widget has one to give, so that readers do not
// download them.

/** Milliseconds that a page may take to call `configure()` after its widgets were added. */
const CONFIGURE_GRACE_MS = 1000;
const reported = new Set<string>();

function reportOnce(message: string): void {
  if (reported.has(message)) return;
  reported.add(message);
  console.error(`ChatterFix: ${message}`);
}

export interface SetupProblem {
  kind: 'not-set-up' | 'other-server' | 'key-refused';
  /** The widget's tag. */
  tag: string;
  baseUrl: string;
  /** The server's address that the page has configured for all widgets. */
  pageUrl: string | undefined;
  key: string;
  /** Why the client refused its settings, if it did. */
  refusal: string;
  /** Whether the widget still lacks its settings. */
  persists: () => boolean;
}

/** Says in the console why a widget does not work and what to check; each message once per page. */
export function reportSetupProblem({
  kind,
  tag,
  baseUrl,
  pageUrl,
  key,
  refusal,
  persists,
}: SetupProblem): void {
  if (kind === 'key-refused') {
    reportOnce(
      `the server ${baseUrl} does not know the key ${key.slice(0, 8)}… of this page, or it was revoked. ` +
        'Check data-key of the script tag (or the key attribute, or configure({ key })): ' +
        'it must be a publishable key (pk_…) of this server.',
    );
    return;
  }
  setTimeout(() => {
    if (!persists()) return;
    reportOnce(
      kind === 'other-server'
        ? `<${tag}> names the server ${baseUrl}, but ${pageUrl ? `the page's is ${pageUrl}` : 'the page has configured none'}. ` +
            "The page's key and sign-in are not sent there. If the server is right, give it to configure({ baseUrl }), " +
            'or give the element a key or a getToken of its own.'
        : `<${tag}> is not set up: ${refusal || missingSetting(baseUrl)}`,
    );
  }, CONFIGURE_GRACE_MS);
}

/** Says in the console that the page's main colour is none; once for each such text. */
export function reportImpossibleColor(given: string): void {
  reportOnce(`--cf-primary is “${given}”, which is no CSS colour. The default is used instead.`);
}

function missingSetting(baseUrl: string): string {
  return baseUrl === ''
    ? 'it has no server address. Give it base-url, or call configure({ baseUrl }).'
    : 'it has neither a key nor a sign-in. Give the script tag data-key="pk_…" ' +
        '(or the element key="pk_…"), or call configure({ getToken }).';
}
