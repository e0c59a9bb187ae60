import { FakeServer, type FakeServerOptions } from './fake-server.ts';

/** Headers that say how the server answers. A key of a write is a number, so that one that is used again shows. */
const headers = ['accept', 'authorization', 'if-match', 'last-event-id'];

type Hold = ReturnType<FakeServer['holdNext']>;

/** A fake server that notes each request when it is sent, and when one is given up. */
export class RecordedServer extends FakeServer {
  /** The requests whose answers are on their way: neither kept back, nor waiting for what happens next. */
  private readonly arriving = new Set<Request>();
  private readonly keys: string[] = [];
  private readonly kept: { hold: Hold; request?: Request }[] = [];

  constructor(
    options: FakeServerOptions,
    private readonly note: (line: string) => void,
  ) {
    super(options);
  }

  get isAnswering(): boolean {
    return this.arriving.size > 0;
  }

  override holdNext(route: string): Hold {
    const hold = super.holdNext(route);
    const mine: (typeof this.kept)[number] = { hold };
    this.kept.push(mine);
    return {
      release: () => {
        if (mine.request && !mine.request.signal.aborted) this.arriving.add(mine.request);
        hold.release();
      },
      get held() {
        return hold.held;
      },
    };
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
    this.arriving.add(request);
    const text = request.method === 'GET' ? '' : await request.clone().text();
    const body = text.replace(/"proof":"[^"]+"/, '"proof":"…"'); // no two signatures are the same
    this.note(
      `sends ${[route, ...told.map((header) => `[${header}]`), ...(body === '' ? [] : [body])].join(' ')}`,
    );
    request.signal.addEventListener('abort', () => {
      this.arriving.delete(request);
      this.note(`gives up ${route}`);
    });
    const open = this.kept.filter(({ hold }) => !hold.held);
    try {
      const answer = super.fetch(request);
      for (const one of open) {
        if (!one.hold.held) continue;
        one.request = request;
        this.arriving.delete(request);
      }
      return this.watched(await answer, request);
    } catch (error) {
      this.arriving.delete(request);
      throw error;
    }
  }

  /** The answer, whose arrival ends when the reader has all of it, or waits for more than has been sent. */
  private watched(response: Response, request: Request): Response {
    const { arriving } = this;
    const reader = response.body?.getReader();
    if (!reader) {
      arriving.delete(request);
      return response;
    }
    const body = new ReadableStream<Uint8Array>(
      {
        pull: async (to) => {
          arriving.delete(request);
          const { done, value } = await reader.read();
          if (done) return to.close();
          if (!request.signal.aborted) arriving.add(request);
          to.enqueue(value);
        },
        cancel: (reason) => {
          arriving.delete(request);
          return reader.cancel(reason);
        },
      },
      { highWaterMark: 0 },
    );
    const { status, statusText } = response;
    return new Response(body, { status, statusText, headers: response.headers });
  }

  private numberOf(key: string): number {
    if (!this.keys.includes(key)) this.keys.push(key);
    return this.keys.indexOf(key) + 1;
  }
}
