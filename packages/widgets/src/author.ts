// Words for who builds the page. Fetched when a widget has reason for them: no reader's page carries them.

/** Milliseconds that a page may take to call `configure()` after its widgets are there. */
const PATIENCE_MS = 1000;
const told = new Set<string>();

function once(words: string): void {
  if (told.has(words)) return;
  told.add(words);
  console.error(`ChatterFix: ${words}`);
}

/**
 * Says in the console, once for all widgets of a page, why they do not work and what to check. `server_and_key` are divided by a space; `refused` is the
 * client's own reason, if it had one; `still` tells whether a widget that was not set up is so still.
 */
export function tellAuthor(
  trouble: 'not-set-up' | 'key-refused',
  { localName: tag }: Element,
  serverAndKey: string,
  refused: string,
  still: () => boolean,
): void {
  const [server = '', key = ''] = serverAndKey.split(' ');
  if (trouble === 'key-refused') {
    once(
      `the server ${server} does not know the key ${key.slice(0, 8)}… of this page, or it was revoked. Check data-key of the script tag (or the key attribute, or configure({ key })): it must be a publishable key (pk_…) of this very server.`,
    );
    return;
  }
  setTimeout(() => {
    if (!still()) return;
    if (refused !== '') once(`<${tag}> is not set up: ${refused}`);
    else if (server === '')
      once(
        `<${tag}> is not set up: it does not know its server. Give it base-url, or call configure({ baseUrl }).`,
      );
    else
      once(
        `<${tag}> is not set up: it has neither a key nor a sign-in. Give the script tag data-key="pk_…" (or the element key="pk_…"), or call configure({ getToken }).`,
      );
  }, PATIENCE_MS);
}
