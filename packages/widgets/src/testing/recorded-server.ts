import { FakeServer, type FakeServerOptions } from './fake-server.ts';

/** Headers that say how the server answers. A key of a write is a number, so that one that is used again shows. */
const headers = ['accept', 'authorization', 'if-match', 'last-event-id'];

/** A fake server that notes each request when it is sent, and when one is given up. */
export class RecordedServer extends FakeServer {
  private readonly keys: string[] = [];

  constructor(
    options: FakeServerOptions,
    private readonly note: (line: string) => void,
  ) {
    super(options);
  }

  override async fetch(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const route = `${request.method} ${pathname}${decodeURIComponent(search)}`;
    const told = headers.flatMap((name) => {
      const value = request.headers.get(name);
      return value === null || value === 'application/json' ? [] : [`${name}: ${value}`];
    });
    const key = request.headers.get('idempotency-key');
    if (key !== null) told.push(`key ${this.numberOf(key)}`);
    const body = request.method === 'GET' ? '' : await request.clone().text();
    this.note(
      `sends ${[route, ...told.map((header) => `[${header}]`), ...(body === '' ? [] : [body])].join(' ')}`,
    );
    request.signal.addEventListener('abort', () => this.note(`gives up ${route}`));
    return super.fetch(request);
  }

  private numberOf(key: string): number {
    if (!this.keys.includes(key)) this.keys.push(key);
    return this.keys.indexOf(key) + 1;
  }
}
