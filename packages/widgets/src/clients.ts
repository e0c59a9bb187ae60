import { ChatterFix } from '@chatterfix/sdk';
import { resumeLater } from './staying.ts';

export type GetToken = () => string | Promise<string>;

const byKey = new Map<string, ChatterFix>();
const byToken = new WeakMap<GetToken, Map<string, ChatterFix>>();

/**
 * One client per server and way of signing in. All widgets of a page share it, so that one sign-in serves
 * them all.
 */
export function sharedClient(
  baseUrl: string,
  key: string | undefined,
  getToken: GetToken | undefined,
): ChatterFix {
  const clients = getToken ? (byToken.get(getToken) ?? new Map<string, ChatterFix>()) : byKey;
  if (getToken) byToken.set(getToken, clients);
  const name = `${baseUrl} ${getToken ? '' : (key ?? '')}`;
  let client = clients.get(name);
  if (!client) {
    client = new ChatterFix({
      baseUrl,
      longestWait: 5_000, // rather than wait in silence, a widget says how long the reader has to wait
      ...(getToken ? { getToken: async () => getToken() } : key ? { key } : {}),
    });
    resumeLater(client);
    clients.set(name, client);
  }
  return client;
}
