import type { EventType, ResourceEvent, StreamEvent } from '@chatterfix/sdk';

/** The event stream of a fake server. It keeps what it has sent, for readers that come back. */
export class FakeEvents {
  /** The Last-Event-ID header of every reader so far; null for none. */
  readonly readers: (string | null)[] = [];
  private readonly sent: string[] = [];
  private readonly open = new Set<ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>>();

  /** How many readers there are. */
  get reading(): number {
    return this.open.size;
  }

  answer(request: Request): Response {
    const after = request.headers.get('last-event-id');
    this.readers.push(after);
    let reader: ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
    const leave = () => this.open.delete(reader);
    const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start: (controller) => {
        reader = controller as typeof reader; // as of a stream without a type
        this.open.add(reader);
        const missed = after === null ? [] : this.sent.slice(Number(after));
        const ready = eventOf({ type: 'ready', id: after ?? String(this.sent.length) });
        for (const event of [': hello\n\n', ready, ...missed]) reader.enqueue(bytesOf(event));
      },
      cancel: () => void leave(),
    });
    request.signal.addEventListener('abort', leave);
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  /** Reports a change to all readers. */
  send(type: EventType, resource: ResourceEvent['resource'], resourceId: number, version: number): void {
    const id = String(this.sent.length + 1);
    const event = eventOf({
      id,
      type,
      resource,
      resource_id: resourceId,
      version,
      at: new Date().toISOString(),
    });
    this.sent.push(event);
    for (const reader of this.open) reader.enqueue(bytesOf(event));
  }

  /** Says to all readers that changes before now can no longer be told. */
  reset(): void {
    for (const reader of this.open) reader.enqueue(bytesOf(eventOf({ type: 'reset', id: '1' })));
  }

  /** Breaks the connections of all readers. */
  cut(): void {
    for (const reader of this.open) reader.error(new TypeError('network error'));
    this.open.clear();
  }
}

const eventOf = (event: Exclude<StreamEvent, { type: 'end' }>) =>
  `id: ${event.id}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
const bytesOf = (text: string) => new TextEncoder().encode(text);
