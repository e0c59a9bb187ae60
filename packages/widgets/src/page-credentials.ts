import type { GetToken } from './clients.ts';
import type { Configuration } from './configuration.ts';

type Settings = Pick<Configuration, 'baseUrl' | 'key' | 'getToken'>;

/** The server that a widget uses, and what it signs in with there. */
export interface Connection {
  baseUrl: string;
  /** Empty where there is none. */
  key: string;
  getToken: GetToken | undefined;
  /** Whether the page has a key or a sign-in that this widget does not get, because it names another server. */
  withheld: boolean;
}

/**
 * Joins a widget's own settings with the page's. The page's key and sign-in are for the page's own server:
 * markup that somebody else has written into the page can name another server in `base-url`, and must not
 * receive them there. A widget that names another server needs a `key` or a `getToken` of its own.
 */
export function connectionOf(own: Settings, page: Settings): Connection {
  const atHome = !own.baseUrl || isSameServer(own.baseUrl, page.baseUrl);
  const key = own.key ?? (atHome ? page.key : undefined) ?? '';
  const getToken = own.getToken ?? (atHome && !own.key ? page.getToken : undefined);
  return {
    // The page's spelling, so that all widgets of the page share one client.
    baseUrl: (atHome ? page.baseUrl : own.baseUrl) ?? '',
    key,
    getToken,
    withheld: !atHome && !key && !getToken && Boolean(page.key || page.getToken),
  };
}

/** Whether two addresses name the same server: the same origin, and the same path below it. */
export function isSameServer(one: string, other: string | undefined): boolean {
  const address = serverAddress(one);
  return address !== undefined && address === serverAddress(other ?? '');
}

/** The host of a server as the browser will call it, with look-alike letters in their `xn--` form. */
export function hostOf(baseUrl: string): string {
  try {
    return new URL(baseUrl).host;
  } catch {
    return baseUrl.slice(0, 100);
  }
}

function serverAddress(baseUrl: string): string | undefined {
  try {
    const { protocol, username, password, host, pathname, search, hash } = new URL(baseUrl);
    if (username || password || search || hash) return undefined;
    return `${protocol}//${host}${pathname.replace(/\/+$/, '')}/`;
  } catch {
    return undefined;
  }
}
