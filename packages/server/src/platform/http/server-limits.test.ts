import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { serve } from '@hono/node-server';
import type { ChatEvent } from '@chatterfix/sdk/contract';
import { afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import { eventStream } from '../../assistant/event-stream.ts';
import { inRanges } from '../limits/network.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { defaultServerLimits, limitServer, serverOptions, type ServerLimits } from './server-limits.ts';

// Real sockets against a real server.

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
  ended: Promise<number>;
}
/** A connection, what came over it, and after how many milliseconds it ended. */
function open(port: number): Client {
  const socket = connect(port, '127.0.0.1');
  closing.push(() => socket.destroy());
  let text = '';
  const began = performance.now();
  socket.on('data', (chunk: Buffer) => {
    text += String(chunk);
  });
  socket.on('error', () => {});
  return {
    socket,
    text: () => text,
    ended: new Promise((resolve) => socket.once('close', () => resolve(performance.now() - began))),
  };
}
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
/** Sends a text a byte at a time. */
function drip({ socket }: Client, text: string, everyMs = 40): void {
  let at = 0;
  const timer = setInterval(
    () => (socket.destroyed || at >= text.length ? clearInterval(timer) : socket.write(text[at++]!)),
    everyMs,
  );
}
const hello = async () => new Response('hello');
const GET = 'GET / HTTP/1.1\r\nHost: x\r\n\r\n';

describe('slow clients are cut', () => {
  it('who sends nothing, or headers a byte at a time', async () => {
    const port = await start(hello, { headersSeconds: 0.5 });
    const [silent, slow, quick] = [open(port), open(port), open(port)];
    drip(slow, `GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ${'x'.repeat(2_000)}\r\n\r\n`);
    quick.socket.write(GET);
    for (const [name, client] of [
      ['silent', silent],
      ['slow', slow],
    ] as const)
      expect(await client.ended, name).toBeLessThan(2_500);
    expect(slow.text()).toMatch(/^HTTP\/1.1 408/);
    expect([quick.socket.destroyed, quick.text()]).toEqual([
      false,
      expect.stringMatching(/200 OK[\s\S]*hello/),
    ]);
  });

  it('who sends a body a byte at a time', async () => {
    const db = await openTestDatabase('pglite');
    closing.push(() => db.close());
    const app = createApp({
      db,
      models: createModels({}),
      signingSecret: new TextEncoder().encode('a secret for the tests, long enough to sign'),
    });
    const port = await start(app.fetch, { headersSeconds: 0.3, requestSeconds: 1 });
    const client = open(port);
    client.socket.write(
      'POST /api/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n',
    );
    drip(client, `{"username":"${'x'.repeat(900)}`);
    expect(await client.ended).toBeLessThan(3_000);
    expect(client.text()).toMatch(/^HTTP\/1.1 408|^$/);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  });

  it('who does not read a stream: the model waits, little is kept, and the connection ends', async () => {
    let made = 0;
    const ended = { produce: false };
    const produce = async function* (signal: AbortSignal): AsyncGenerator<ChatEvent> {
      try {
        while (!signal.aborted) {
          made += 10_000;
          yield { type: 'text-delta', text: 'x'.repeat(10_000) } as ChatEvent;
          await new Promise(setImmediate);
        }
      } finally {
        ended.produce = true;
      }
    };
    const port = await start(async () => eventStream('id', produce), { stalledSeconds: 1 });
    const client = open(port);
    client.socket.write(GET);
    client.socket.pause(); // reads nothing
    await wait(400);
    const afterAWhile = made;
    await wait(400);
    expect(made - afterAWhile).toBeLessThan(200_000);
    expect(made).toBeLessThan(20_000_000); // what the kernel's buffers hold, and a little
    for (let i = 0; i < 40 && !ended.produce; i++) await wait(100);
    expect(ended.produce).toBe(true);
  });

  it('and not who waits while we work, nor who reads slowly but reads', async () => {
    const port = await start(
      async (request) => {
        if (new URL(request.url).pathname === '/slow') return new Response('x'.repeat(8_000_000));
        await wait(3_500);
        return new Response('worked');
      },
      { stalledSeconds: 1.5 },
    );
    const [waiting, reading] = [open(port), open(port)];
    waiting.socket.write(GET);
    reading.socket.write('GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
    reading.socket.on('data', () => {
      reading.socket.pause();
      setTimeout(() => reading.socket.resume(), 30);
    });
    expect(await reading.ended).toBeGreaterThan(2_000);
    expect(reading.text().length).toBeGreaterThan(8_000_000);
    for (let i = 0; i < 30 && !waiting.text(); i++) await wait(100);
    expect(waiting.text()).toMatch(/worked/);
  });

  it('who keeps a connection idle', async () => {
    const port = await start(hello, { idleSeconds: 0.5 });
    const client = open(port);
    client.socket.write(GET);
    const after = await client.ended; // Node adds a second, so that a client that counts itself is not cut
    expect(client.text()).toMatch(/hello/);
    expect(after).toBeLessThan(3_000);
  });
});

describe('connections', () => {
  it('are counted per address, and free again when they end', async () => {
    const port = await start(hello, { connectionsPerAddress: 3 });
    const three = [open(port), open(port), open(port)];
    await wait(100);
    const fourth = open(port);
    expect(await fourth.ended).toBeLessThan(1_000);
    three[0]!.socket.destroy();
    await three[0]!.ended;
    await wait(100);
    const next = open(port);
    next.socket.write(GET);
    await wait(200);
    expect(next.text()).toMatch(/hello/);
  });

  it('of our own proxies are not', async () => {
    const port = await start(hello, { connectionsPerAddress: 1 }, ['127.0.0.0/8']);
    for (const client of [open(port), open(port), open(port)]) {
      client.socket.write(GET);
      await wait(100);
      expect(client.text()).toMatch(/hello/);
    }
  });

  it('are limited in all, in the requests they carry, and in the size of headers', async () => {
    const port = await start(hello, { connections: 2, requestsPerConnection: 2, headerBytes: 4_096 });
    const [first, second] = [open(port), open(port)];
    await wait(100);
    expect(await open(port).ended).toBeLessThan(1_000);
    first.socket.write(GET);
    await wait(100);
    first.socket.write(GET);
    await wait(100);
    first.socket.write(GET);
    await wait(100);
    expect(first.text()).toMatch(
      /hello[\s\S]*[Cc]onnection: close[\s\S]*hello[\s\S]*503 Service Unavailable/,
    );
    second.socket.write(`GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(10_000)}\r\n\r\n`);
    await second.ended;
    expect(second.text()).toMatch(/^HTTP\/1.1 431/);
  });
});
