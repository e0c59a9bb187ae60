import { ConnectionError, type ChatterFix } from '@chatterfix/sdk';

/** The SDK's part for it is fetched where somebody stays signed in: most readers never need it. */
const load = () =>
  import('@chatterfix/sdk/stay-signed-in').catch((error: unknown) => {
    throw new ConnectionError(error);
  });

/** Whether somebody stays signed in on this device. The SDK keeps the entry; the browser may refuse to tell. */
export function hasDevice({ baseUrl, publishableKey }: ChatterFix): boolean {
  try {
    return localStorage.getItem(`chatterfix-device ${baseUrl} ${publishableKey}`) !== null;
  } catch {
    return false;
  }
}

/** Where somebody stays signed in on this device, the client's first call signs them in again. */
export function resumeLater(client: ChatterFix): void {
  if (!hasDevice(client)) return;
  client.signInWithToken(
    { token: '', token_type: 'Bearer', expires_at: '1970-01-01T00:00:00Z', role: 'viewer' },
    {
      renew: async () => (await load()).lastingSession(client).renew(),
      end: async () => (await load()).lastingSession(client).end(),
    },
  );
}
