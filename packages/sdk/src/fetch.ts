/** What a `fetch` is called with besides the address. It is the same request in parts. */
export interface FetchInit {
  method: string;
  headers: Record<string, string>;
  body?: string;
  signal: AbortSignal;
  credentials: 'omit';
  redirect: 'manual';
}

/** What a `fetch` must answer with: a `Response`, also one of undici or node-fetch. */
export interface FetchResponse {
  readonly ok: boolean;
  readonly status: number;
  readonly statusText: string;
  readonly type?: string | undefined;
  readonly redirected?: boolean | undefined;
  readonly headers: { get(name: string): string | null };
  /** A stream of the web or of Node. */
  readonly body?: unknown;
  text(): Promise<string>;
}

/**
 * A `fetch`. It may read its first argument as a `Request` or as the address (`String(request)`), because some
 * implementations do not know the `Request` of this runtime.
 */
export type Fetch = (request: Request & string, init: FetchInit) => Promise<FetchResponse>;

/** What a `fetch` is called with: a `Request` whose text is its address, and its parts. */
export function fetchArguments(url: string, init: FetchInit): Parameters<Fetch> {
  const request = new Request(url, init);
  Object.defineProperty(request, 'toString', { value: () => url });
  return [request as Request & string, init]; // as a string it is read with its `toString` only
}

export type WebStream = ReadableStream<Uint8Array<ArrayBuffer>>;
export type NodeStream = AsyncIterable<Uint8Array<ArrayBuffer>> & { destroy?: () => void };

/** Ends the connection of an answer that nobody reads. */
export function discard(response: FetchResponse | undefined): void {
  const body = response?.body as Partial<WebStream & NodeStream> | null | undefined; // the streams that `fetch` has
  if (body?.destroy) body.destroy();
  else void body?.cancel?.().catch(() => {}); // it may be locked by its reader
}
