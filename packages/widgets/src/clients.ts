import { ChatterFix, type Me } from '@chatterfix/sdk';

type GetToken = () => string | Promise<string>;

const byKey = new Map<string, ChatterFix>();
const byToken = new WeakMap<GetToken, Map<string, ChatterFix>>();

/** One client per server and way of signing in, shared by all widgets of a page: one session, one sign-in. */
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
      ...(getToken ? { getToken: async () => getToken() } : key ? { key } : {}),
    });
    clients.set(name, client);
  }
  return client;
}

/** Who is signed in at a client, asked once, and told to every widget when it changes. */
class Identity {
  private me: Promise<Me> | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly client: ChatterFix) {
    client.onSessionChange(() => {
      this.me = undefined;
      for (const listener of this.listeners) listener();
    });
  }

  get(): Promise<Me> {
    if (!this.me) {
      const asked = this.client.auth.me();
      this.me = asked;
      asked.catch(() => {
        if (this.me === asked) this.me = undefined;
      });
    }
    return this.me;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}

const identities = new WeakMap<ChatterFix, Identity>();

export function identity(client: ChatterFix): Identity {
  let known = identities.get(client);
  if (!known) {
    known = new Identity(client);
    identities.set(client, known);
  }
  return known;
}
