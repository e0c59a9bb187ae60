import { getEventListeners } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';
import { brotliCompressSync, createGzip, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { Agent } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pause, until } from '../../testing/until.ts';
import { createFetch, createProxiedFetch, directFetch } from './fetch.ts';
import { createOutgoing } from './outgoing.ts';

// Over the wire, with a server that answers each request as the test says.

let server: Server;
let url: string;
let answer: RequestListener;
let arrived: { request: IncomingMessage; body: string; isOver: boolean }[];
const fetch = createFetch(new Agent());

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const one = { request, body: '', isOver: false };
    arrived.push(one);
    response.on('close', () => (one.isOver = true));
    for await (const piece of request) one.body += String(piece);
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  arrived = [];
  answer = (_, response) => response.end('hello');
});

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => expect.fail('it did not fail'),
    (error: unknown) => error,
  );
/** Pieces of a body as text, as they arrive. */
const reading = (response: Response) => response.body!.pipeThrough(new TextDecoderStream()).getReader();

describe('a request', () => {
  it('is sent with the given method, headers and body, and says who asks', async () => {
    await fetch(`${url}/path?q=1`, {
      method: 'post',
      headers: { authorization: 'Bearer k', 'Content-Type': 'application/json' },
      body: '{"name":"Pümpe"}',
    });
    const headers = new Headers([
      ['x-api-key', 'k'],
      ['user-agent', 'a client'],
    ]);
    await fetch(new URL(`${url}/list`), { headers });
    const [first, second] = arrived;
    expect(first).toMatchObject({ request: { method: 'POST', url: '/path?q=1' }, body: '{"name":"Pümpe"}' });
    expect(first!.request.headers).toEqual({
      host: new URL(url).host,
      connection: 'keep-alive',
      authorization: 'Bearer k',
      'content-type': 'application/json',
      'user-agent': 'ChatterFix',
      'content-length': '17',
    });
    expect(second).toMatchObject({ request: { method: 'GET', url: '/list' }, body: '' });
    expect(second!.request.headers).toEqual({
      host: new URL(url).host,
      connection: 'keep-alive',
      'x-api-key': 'k',
      'user-agent': 'a client',
    });
  });

  it('can be a form', async () => {
    const body = new URLSearchParams({ code: 'a b&c' });
    await fetch(url, { method: 'POST', body });
    await fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/odd' } });
    expect(arrived.map((one) => [one.body, one.request.headers['content-type']])).toEqual([
      ['code=a+b%26c', 'application/x-www-form-urlencoded;charset=UTF-8'],
      ['code=a+b%26c', 'text/odd'],
    ]);
  });

  it('of another kind is refused', async () => {
    await expect(fetch(new Request(url))).rejects.toThrow('must be text or a URL');
    await expect(fetch(url, { method: 'POST', body: new Uint8Array(1) })).rejects.toThrow(
      'must be text or a form',
    );
    await expect(fetch('nonsense')).rejects.toThrow(TypeError);
    await expect(fetch(url.replace('//', '//user:secret@'))).rejects.toThrow('must not contain a user name');
    expect(arrived).toEqual([]);
  });
});

describe('a connection with TLS', () => {
  /** The extension of a client's hello that offers HTTP/1.1 alone (RFC 7301). */
  const onlyHttp1 = Buffer.from('\x00\x10\x00\x0b\x00\x09\x08http/1.1', 'latin1');
  const { fetch: fetchOfTenant } = createOutgoing({ allowedInternalHosts: ['127.0.0.1'] });

  it.each([
    ['the operator’s address', directFetch],
    ['an address that needs no proxy', createProxiedFetch('127.0.0.1')],
    ['a tenant’s address', fetchOfTenant],
  ])(
    'to %s is for HTTP/1.1: with HTTP/2, one answer that nobody reads can hold up the others',
    async (_, send) => {
      const hello = Promise.withResolvers<Buffer>();
      const listening = createTcpServer((socket) => {
        socket.once('data', (bytes) => {
          hello.resolve(bytes);
          socket.destroy();
        });
      });
      await new Promise<void>((resolve) => {
        listening.listen(0, '127.0.0.1', resolve);
      });
      const { port } = listening.address() as AddressInfo;
      await expect(send(`https://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
      expect((await hello.promise).includes(onlyHttp1)).toBe(true);
      listening.close();
    },
  );
});

describe('an answer', () => {
  it.each([200, 201, 204, 205, 304, 400, 401, 429, 500, 599])('may have the status %i', async (status) => {
    answer = (_, response) => response.writeHead(status).end();
    for (let time = 0; time < 3; time++) {
      const response = await fetch(url);
      expect(response).toMatchObject({ status, ok: status < 300 });
      expect(await response.text()).toBe('');
    }
  });

  it('that must not have a body does not keep its connection busy with one', async () => {
    answer = (_, response) => void response.writeHead(205).write('the rest never comes');
    expect(await (await fetch(url)).text()).toBe('');
    await until(() => arrived[0]!.isOver);
  });

  it('has its headers, also those that are repeated', async () => {
    answer = (_, response) => {
      response.setHeader('Set-Cookie', ['a=1', 'b=2']).setHeader('Retry-After', '7').end('x');
    };
    const { headers } = await fetch(url);
    expect(headers.get('retry-after')).toBe('7');
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(headers.get('x-missing')).toBeNull();
  });

  it('has the bytes that were sent, however they were cut', async () => {
    const anyPieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 3_000 }), { maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(anyPieces, async (pieces) => {
        answer = async (_, response) => {
          for (const piece of pieces) {
            response.write(piece);
            await new Promise(setImmediate);
          }
          response.end();
        };
        const received = Buffer.from(await (await fetch(url)).arrayBuffer());
        expect(received.equals(Buffer.concat(pieces))).toBe(true);
      }),
    );
  });

  it('can be read while it is sent', async () => {
    let more = () => {};
    answer = (_, response) => {
      response.write('first');
      more = () => response.end('second');
    };
    const body = reading(await fetch(url));
    expect((await body.read()).value).toBe('first');
    more();
    expect((await body.read()).value).toBe('second');
    expect((await body.read()).done).toBe(true);
  });

  it('is not taken from the server faster than it is read', async () => {
    let written = 0;
    answer = (_, response) => {
      const more = () => {
        for (;;) {
          written += 65_536;
          if (!response.write('x'.repeat(65_536))) return;
        }
      };
      response.on('drain', more);
      more();
    };
    const response = await fetch(url);
    let before = -1;
    while (written !== before) {
      before = written;
      await pause(50);
    }
    expect(written).toBeLessThan(20_000_000); // what the buffers of both sockets hold
    await response.body!.cancel();
    await until(() => arrived[0]!.isOver);
  });
});

describe('compression', () => {
  const text = 'data: {"choices":[]}\n\n'.repeat(200);
  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync(text)],
    ['x-gzip', gzipSync(text)],
    ['br', brotliCompressSync(text)],
    ['deflate', deflateSync(text)],
    ['zstd', zstdCompressSync(text)],
    ['GZIP', gzipSync(text)],
    ['deflate, gzip', gzipSync(deflateSync(text))],
    ['identity', Buffer.from(text)],
    ['unheard-of', Buffer.from(text)],
  ])('is not asked for, but %s is read, also in an error', async (encoding, bytes) => {
    for (const status of [200, 400]) {
      answer = (_, response) => response.writeHead(status, { 'content-encoding': encoding }).end(bytes);
      const response = await fetch(url);
      expect(response.status).toBe(status);
      expect(await response.text()).toBe(text);
    }
    expect(arrived[0]!.request.headers).not.toHaveProperty('accept-encoding');
  });

  it('does not hold back what was sent', async () => {
    let end = () => {};
    answer = (_, response) => {
      const gzip = createGzip();
      response.writeHead(200, { 'content-encoding': 'gzip' });
      gzip.pipe(response);
      gzip.write('first');
      gzip.flush();
      end = () => gzip.end('second');
    };
    const body = reading(await fetch(url));
    expect((await body.read()).value).toBe('first');
    end();
    expect((await body.read()).value).toBe('second');
    expect((await body.read()).done).toBe(true);
  });

  it('that is wrong or too large when it is undone fails the answer', async () => {
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all');
    expect(await failureOf(fetch(url).then((response) => response.text()))).toMatchObject({
      name: 'TypeError',
      message: 'terminated',
      cause: { code: 'Z_DATA_ERROR' },
    });
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    answer = (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    const careful = createFetch(new Agent(), 1_000_000);
    expect(bomb.length).toBeLessThan(10_000);
    expect(await failureOf(careful(url).then((response) => response.text()))).toMatchObject({
      cause: { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' },
    });
    expect((await (await fetch(url)).arrayBuffer()).byteLength).toBe(5_000_000);
  });
});

describe('a failure', () => {
  it.each([301, 302, 303, 307, 308])('is the redirect %i, which is not followed', async (status) => {
    answer = (_, response) => {
      response.writeHead(status, { location: `${url}/elsewhere` }).write('the rest never comes');
    };
    for (const method of ['GET', 'POST'])
      for (const redirect of ['follow', 'manual'] as const)
        expect(await failureOf(fetch(url, { method, redirect }))).toMatchObject({
          name: 'TypeError',
          message: 'fetch failed',
          cause: { code: 'REDIRECTED' },
        });
    expect(arrived).toHaveLength(4);
    await until(() => arrived.every(({ isOver }) => isOver));
  });

  it.each<[string, RequestListener, RegExp]>([
    ['a connection that is closed', (request) => request.socket.destroy(), /other side closed|ECONNRESET/],
    ['nonsense', (request) => request.socket.end('nonsense\r\n\r\n'), /^Response does not match/],
    ['an unknown status', (request) => request.socket.end('HTTP/1.1 999 Odd\r\n\r\n'), /unknown status$/],
  ])('is %s instead of an answer', async (_, listener, message) => {
    answer = listener;
    for (let time = 0; time < 3; time++)
      expect(await failureOf(fetch(url))).toMatchObject({
        name: 'TypeError',
        message: 'fetch failed',
        cause: { message: expect.stringMatching(message) as string },
      });
    await until(() => arrived.every(({ isOver }) => isOver));
  });

  it('is an address where nobody listens', async () => {
    expect(await failureOf(fetch('http://127.0.0.1:9'))).toMatchObject({
      name: 'TypeError',
      message: 'fetch failed',
      cause: { code: 'ECONNREFUSED' },
    });
  });

  it('is an answer that breaks off, after what had arrived', async () => {
    let cut = () => {};
    answer = (request, response) => {
      response.write('half');
      cut = () => request.socket.destroy();
    };
    const body = reading(await fetch(url));
    expect((await body.read()).value).toBe('half');
    cut();
    expect(await failureOf(body.read())).toMatchObject({ name: 'TypeError', message: 'terminated' });
  });
});

describe('the caller', () => {
  const reason = new Error('the person left');

  it('can stop before the request is sent, and before there is an answer', async () => {
    expect(await failureOf(fetch(url, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(arrived).toEqual([]);
    answer = () => {};
    const stopping = new AbortController();
    const failure = failureOf(fetch(url, { signal: stopping.signal }));
    await until(() => arrived.length === 1);
    stopping.abort(reason);
    expect(await failure).toBe(reason);
    await until(() => arrived[0]!.isOver);
  });

  it('can stop in the middle of an answer, also one that nobody reads', async () => {
    answer = (_, response) => void response.write('half');
    const stopping = new AbortController();
    const body = reading(await fetch(url, { signal: stopping.signal }));
    expect((await body.read()).value).toBe('half');
    const next = failureOf(body.read());
    await fetch(url, { signal: stopping.signal });
    stopping.abort(reason);
    expect(await next).toBe(reason);
    await until(() => arrived.length === 2 && arrived.every(({ isOver }) => isOver));
  });

  it.each([true, false])(
    'can leave an answer whose next piece does not come (asked for it: %s)',
    async (asks) => {
      answer = (_, response) => void response.write('half');
      const body = (await fetch(url)).body!.getReader();
      await body.read();
      if (asks) void body.read().catch(() => {});
      void body.cancel();
      await until(() => arrived[0]!.isOver);
    },
  );

  it('can leave an answer of which nothing was read, also when all of it is here', async () => {
    for (const encoding of ['identity', 'gzip']) {
      answer = (_, response) =>
        response.setHeader('content-encoding', encoding).end(encoding === 'gzip' ? gzipSync('all') : 'all');
      const { body } = await fetch(url);
      await until(() => arrived.every(({ isOver }) => isOver));
      await pause(20); // an error that nobody listens to fails the test, whenever it comes
      await body!.cancel();
      await pause(20);
    }
  });

  it('has no listeners on its signal when the answers are over', async () => {
    const { signal } = new AbortController();
    for (let time = 0; time < 5; time++) await (await fetch(url, { signal })).text();
    await until(() => getEventListeners(signal, 'abort').length === 0);
  });
});

describe('the proxy of the operator', () => {
  beforeEach(() => {
    answer = ({ url: asked }, response) => response.end(`asked for ${asked}`);
    for (const name of ['HTTP_PROXY', 'http_proxy']) vi.stubEnv(name, url);
  });
  afterEach(() => vi.unstubAllEnvs());

  it('asks for the address', async () => {
    const response = await createProxiedFetch('')('http://llm.plant.invalid/v1');
    expect(await response.text()).toBe('asked for http://llm.plant.invalid/v1');
  });

  it('is not asked for hosts that need none', async () => {
    const proxied = createProxiedFetch('127.0.0.1, localhost,other.invalid');
    await expect(proxied('http://other.invalid/v1')).rejects.toThrow('fetch failed');
    for (const host of ['127.0.0.1', 'localhost', 'LOCALHOST'])
      expect(await (await proxied(`${url.replace('127.0.0.1', host)}/v1`)).text()).toBe('asked for /v1');
    for (const host of ['localhost.invalid', '127.0.0.1.invalid', 'a-localhost.invalid'])
      expect(await (await proxied(`http://${host}/`)).text()).toBe(`asked for http://${host}/`);
  });

  it('is not used otherwise', async () => {
    await expect(directFetch('http://llm.plant.invalid/v1')).rejects.toThrow('fetch failed');
    expect(arrived).toEqual([]);
  });
});
