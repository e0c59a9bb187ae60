import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { serve } from '@hono/node-server';
import type { ChatEvent } from '@chatterfix/sdk/contract';
import { afterEach, describe, expect, it } from 'vitest';
import { eventStream } from './event-stream.ts';
import { inRanges } from '../limits/network.ts';
import { until } from '../../testing/until.ts';
import { defaultServerLimits, limitServer, serverOptions, type ServerLimits } from './server-limits.ts';

// Real sockets against a real server. What must end is waited for, however long it takes: the limits that
// these tests do not set are longer than a test may take.

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

async function start(
  fetch: Parameters<typeof serve>[0]['fetch'],
  limits: Partial<ServerLimits>,
  proxies: string[] = [],
): Promise<number> {
  const all = { ...defaultServerLimits, ...limits };
  const server = await new Promise<Server>((resolve) => {
    const listening = serve(
      { fetch, port: 0, hostname: '127.0.0.1', serverOptions: serverOptions(all) },
      () => resolve(listening),
    ) as Server;
    limitServer(listening, all, inRanges(proxies));
  });
  closing.push(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  return (server.address() as { port: number }).port;
}

interface Client {
  socket: Socket;
  text: () => string;
  connected: Promise<void>;
  ended: Promise<void>;
}
/** A connection, and what came over it. */
function open(port: number): Client {
  const socket = connect(port, '127.0.0.1');
  closing.push(() => socket.destroy());
  let text = '';
  socket.on('data', (chunk: Buffer) => {
    text += String(chunk);
  });
  socket.on('error', () => {});
  return {
    socket,
    text: () => text,
    connected: new Promise((resolve) => socket.once('connect', () => resolve())),
    ended: new Promise((resolve) => socket.once('close', () => resolve())),
  };
}
/** Sends a text a byte at a time: a thousand bytes take longer than a test may. */
function drip({ socket }: Client, text: string): void {
  let at = 0;
  const timer = setInterval(
    () => (socket.destroyed || at >= text.length ? clearInterval(timer) : socket.write(text[at++]!)),
    40,
  );
}
const hello = async () => new Response('hello');
const GET = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';
const hellos = (client: Client) => client.text().split('hello').length - 1;

it('the limits of Node’s server are in milliseconds, and an idle connection outlives the usual proxy', () => {
  expect(serverOptions(defaultServerLimits)).toEqual({
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    keepAliveTimeout: 65_000,
    maxHeaderSize: 16_384,
    connectionsCheckingInterval: 1_000,
  });
});

describe('slow clients are cut off', () => {
  it('when they send nothing, or their headers a byte at a time', async () => {
    const port = await start(hello, { headersSeconds: 0.5 });
    const quick = open(port);
    quick.socket.write(GET);
    await until(() => hellos(quick) === 1);
    const [silent, slow] = [open(port), open(port)];
    drip(slow, `GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ${'x'.repeat(2_000)}\r\n\r\n`);
    await Promise.all([silent.ended, slow.ended]);
    expect(slow.text()).toMatch(/^HTTP\/1.1 408/);
    expect([quick.socket.destroyed, quick.text()]).toEqual([false, expect.stringMatching(/200 OK/)]);
  });

  it('when they send a body a byte at a time', async () => {
    const read = async (request: Request) => new Response(`hello ${await request.text()}`);
    const port = await start(read, { headersSeconds: 0.3, requestSeconds: 1 });
    const client = open(port);
    client.socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n');
    drip(client, 'x'.repeat(1000));
    await client.ended;
    expect(client.text()).toMatch(/^HTTP\/1.1 408|^$/);
    const next = open(port);
    next.socket.write(GET);
    await until(() => hellos(next) === 1);
  });

  /** A stream without an end, and what became of it. */
  function endlessStream() {
    const seen = { made: 0, hasEnded: false };
    async function* produce(signal: AbortSignal): AsyncGenerator<ChatEvent> {
      try {
        while (!signal.aborted) {
          seen.made += 10_000;
          yield { type: 'text-delta', text: 'x'.repeat(10_000) } as ChatEvent;
          await new Promise(setImmediate);
        }
      } finally {
        seen.hasEnded = true;
      }
    }
    return { seen, produce };
  }

  it('when they do not read a stream: the model waits, little is kept, and the connection ends', async () => {
    const { seen, produce } = endlessStream();
    const port = await start(async () => eventStream('id', produce), { stalledSeconds: 1 });
    const client = open(port);
    client.socket.write(GET);
    client.socket.pause(); // reads nothing
    await until(async () => {
      const before = seen.made;
      for (let turns = 0; turns < 20; turns++) await new Promise(setImmediate);
      expect(seen.made).toBeLessThan(20_000_000); // what the kernel's buffers hold, and a little
      return seen.made > 0 && seen.made === before;
    });
    await until(() => seen.hasEnded);
  });

  it('but not while the server works on their answer, nor when they read slowly', async () => {
    // Between two pieces, a busy machine may not read for a while.
    const seconds = Math.ceil(Number(process.env['CHATTERFIX_TEST_SLOWNESS']));
    const size = 8_000_000 * seconds;
    const { promise: worked, resolve: work } = Promise.withResolvers<void>();
    const { seen, produce } = endlessStream();
    const port = await start(
      async (request) => {
        const { pathname } = new URL(request.url);
        if (pathname === '/slow') return new Response('x'.repeat(size));
        await worked;
        return pathname === '/late' ? eventStream('id', produce) : new Response('worked');
      },
      { stalledSeconds: seconds },
    );
    const [waiting, reading, stalling] = [open(port), open(port), open(port)];
    waiting.socket.write(GET);
    stalling.socket.write('GET /late HTTP/1.1\r\nHost: x\r\n\r\n');
    stalling.socket.pause();
    reading.socket.write('GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    let pauses = 0;
    reading.socket.on('data', () => {
      pauses++;
      reading.socket.pause();
      setTimeout(() => reading.socket.resume(), 30);
    });
    await reading.ended;
    expect(reading.text().length).toBeGreaterThan(size);
    expect(pauses * 30).toBeGreaterThan(2_000 * seconds); // it took longer than the limit
    work();
    await until(() => waiting.text().includes('worked'));
    await until(() => seen.hasEnded); // who does not read it then is cut off
  });

  it('when they keep a connection idle', async () => {
    const port = await start(hello, { idleSeconds: 0.5 });
    const client = open(port);
    client.socket.write(GET);
    await client.ended;
    expect(client.text()).toMatch(/hello/);
  });
});

describe('connections', () => {
  it('are counted per address, and free again when they end', async () => {
    const port = await start(hello, { connectionsPerAddress: 3 });
    const three = [open(port), open(port), open(port)];
    for (const { socket } of three) socket.write(GET);
    await until(() => three.every((client) => hellos(client) === 1));
    const fourth = open(port);
    fourth.socket.write(GET);
    await fourth.ended;
    expect(fourth.text()).toBe('');
    three[0]!.socket.destroy();
    // The server hears of it a little later.
    await until(async () => {
      const next = open(port);
      next.socket.write(GET);
      let refused = false;
      void next.ended.then(() => {
        refused = true;
      });
      await until(() => refused || hellos(next) === 1);
      return !refused;
    });
  });

  it('of our own proxies are not counted', async () => {
    const port = await start(hello, { connectionsPerAddress: 1 }, ['127.0.0.0/8']);
    const clients = [open(port), open(port), open(port)];
    for (const { socket } of clients) socket.write(GET);
    await until(() => clients.every((client) => hellos(client) === 1));
  });

  it('are limited in all, in the requests they carry, and in the size of headers', async () => {
    const port = await start(hello, { connections: 2, requestsPerConnection: 2, headerBytes: 4_096 });
    const [first, second] = [open(port), open(port)];
    await Promise.all([first.connected, second.connected]);
    await open(port).ended;
    for (const answered of [1, 2]) {
      first.socket.write(GET);
      await until(() => hellos(first) === answered);
    }
    first.socket.write(GET);
    await until(() => first.text().includes('503 Service Unavailable'));
    expect(first.text()).toMatch(/hello[\s\S]*[Cc]onnection: close[\s\S]*hello[\s\S]*503/);
    second.socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(10_000)}\r\n\r\n`);
    await second.ended;
    expect(second.text()).toMatch(/^HTTP\/1.1 431/);
  });
});

describe('requests that two programs could read in two ways', () => {
  it.each([
    ['two lengths', 'Content-Length: 4\r\nContent-Length: 5\r\n'],
    ['a length and chunks', 'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n'],
    ['chunks that are not the last coding', 'Transfer-Encoding: chunked, identity\r\n'],
    ['a name before a space', 'Content-Length : 4\r\n'],
    ['a line that is folded', 'X-One: 1\r\n Content-Length: 4\r\n'],
    ['a length with a sign', 'Content-Length: +4\r\n'],
    ['a line that ends without its return', 'X-One: 1\nContent-Length: 4\r\n'],
  ])('are refused before they are handled: %s', async (_, headers) => {
    let handled = 0;
    const port = await start(async () => {
      handled++;
      return new Response('hello');
    }, {});
    const client = open(port);
    client.socket.write(`POST / HTTP/1.1\r\nHost: x\r\n${headers}\r\n0\r\n\r\n${GET}`);
    await client.ended;
    expect([client.text().slice(0, 12), handled]).toEqual(['HTTP/1.1 400', 0]);
  });
});
