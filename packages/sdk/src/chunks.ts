import type { FetchResponse, NodeStream, WebStream } from './fetch.ts';

/** The chunks of a body, whether it is a stream of the web or of Node. */
interface Chunks {
  next(): Promise<{ done?: boolean | undefined; value?: Uint8Array<ArrayBuffer> | undefined }>;
  cancel(): void;
}

/** Reads the body of an answer. */
export function chunksOf({ body }: FetchResponse): Chunks {
  const stream = body as WebStream | NodeStream | null | undefined; // the streams that `fetch` has
  if (!stream) return { next: async () => ({ done: true }), cancel: () => {} };
  if ('getReader' in stream) {
    const reader = stream.getReader();
    return { next: () => reader.read(), cancel: () => void reader.cancel().catch(() => {}) };
  }
  const iterator = stream[Symbol.asyncIterator]();
  return { next: () => iterator.next(), cancel: () => stream.destroy?.() };
}
