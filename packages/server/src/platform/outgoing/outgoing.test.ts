import { createServer, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutgoing, OutgoingRefused, readHosts, type OutgoingOptions } from './outgoing.ts';

// A server on this machine represents all internal servers: no request may arrive there.

let server: Server;
let port: number;
let arrived: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    arrived.push(request.url ?? '');
    if (request.url === '/redirect')
      response.writeHead(307, { location: `http://127.0.0.1:${port}/inside` }).end();
    else if (request.url === '/elsewhere') response.writeHead(302, { location: '/inside' }).end();
    else if (request.url === '/endless') {
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', more);
      more();
    } else if (request.url === '/bomb')
      response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(17 * 1024 * 1024)));
    else response.end('inside');
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '::', resolve);
  }); // IPv4 and IPv6, so that no request fails only because nothing listens
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** A resolver that says what the test says; a name can answer differently each time. */
function resolving(answers: Record<string, string[][]>): LookupFunction {
  return ((
    name: string,
    _options: unknown,
    callback: (error: Error | null, found: { address: string; family: number }[]) => void,
  ) => {
    const [first, ...rest] = answers[name] ?? [];
    if (!first) return callback(Object.assign(new Error(`unknown ${name}`), { code: 'ENOTFOUND' }), []);
    if (rest.length > 0) answers[name] = rest;
    callback(
      null,
      first.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as LookupFunction;
}
const refusal = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => new Error('it was let through'),
    (reason: unknown) => reason,
  );
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof OutgoingRefused) return cause.message;
  throw error;
};
const never = (options: OutgoingOptions = {}) =>
  createOutgoing({
    lookup: (name) => {
      throw new Error(`${name} was looked up`);
    },
    ...options,
  });

/** Refused for what they are, before anything is looked up or connected. `PORT` is the server's. */
const hostile = [
  'http://localhost:PORT/',
  'http://LOCALHOST:PORT/',
  'http://localhost.:PORT/',
  'http://localhost..:PORT/',
  'http://a.localhost:PORT/',
  'http://localhost.localdomain:PORT/',
  'http://loc\u00adalhost:PORT/',
  'http://ⓛocalhost:PORT/',
  'http://127.0.0.1:PORT/',
  'http://127.0.0.1.:PORT/',
  'http://127.1:PORT/',
  'http://127.255.255.254:PORT/',
  'http://2130706433:PORT/',
  'http://0x7f000001:PORT/',
  'http://0x7f.1:PORT/',
  'http://017700000001:PORT/',
  'http://0177.0.0.1:PORT/',
  'http://①②⑦.0.0.1:PORT/',
  'http://127。0。0。1:PORT/',
  'http://%31%32%37.0.0.1:PORT/',
  'http:127.0.0.1:PORT/',
  'http:\\\\127.0.0.1:PORT/',
  'http://\t127.0.0.1:PORT/',
  'http://0:PORT/',
  'http://0.0.0.0:PORT/',
  'http://0.1.2.3:PORT/',
  'http://[::]:PORT/',
  'http://[::1]:PORT/',
  'http://[0:0:0:0:0:0:0:1]:PORT/',
  'http://[::ffff:127.0.0.1]:PORT/',
  'http://[::ffff:7f00:1]:PORT/',
  'http://[::ffff:8.8.8.8]/',
  'http://[::127.0.0.1]:PORT/',
  'http://[64:ff9b::7f00:1]/',
  'http://[64:ff9b:1::a9fe:a9fe]/',
  'http://[2002:7f00:1::]/',
  'http://[2001:0:7f00:1::1]/',
  'http://[fe80::1]/',
  'http://[fec0::1]/',
  'http://[fd00:ec2::254]/',
  'http://[fc00::1]/',
  'http://[ff02::1]/',
  'http://[2001:db8::1]/',
  'http://[5f00::1]/',
  'http://[4000::1]/',
  'http://[::ffff:0:127.0.0.1]/',
  'http://[100::1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://2852039166/',
  'http://0xa9fea9fe/',
  'http://169.254.170.2/',
  'http://168.63.129.16/',
  'http://100.100.100.200/',
  'http://192.0.0.192/',
  'http://10.0.0.1/',
  'http://10.1/',
  'http://172.16.0.1/',
  'http://172.31.255.255/',
  'http://192.168.1.1/',
  'http://192.168.257/',
  'http://100.64.0.1/',
  'http://100.127.255.255/',
  'http://192.0.2.1/',
  'http://198.18.0.1/',
  'http://198.51.100.1/',
  'http://203.0.113.1/',
  'http://192.88.99.1/',
  'http://224.0.0.1/',
  'http://239.255.255.250/',
  'http://240.0.0.1/',
  'http://255.255.255.255/',
  'https://127.0.0.1:PORT/',
  'https://[::1]/',
  'http://redis:6379/',
  'http://metadata/',
  'http://metadata.google.internal/',
  'http://printer.local/',
  'http://intranet.corp/',
  'http://router.lan/',
  'http://a.localdomain/',
  'http://a.internal/',
  'http://a.intranet/',
  'http://a.private/',
  'http://a.corp/',
  'http://a.home/',
  'http://a.arpa/',
  'http://nas.home.arpa/',
  'http://kubernetes.default.svc.cluster.local/',
  'http://user:secret@llm.example.com/',
  'http://user@127.0.0.1:PORT/',
  'https://llm.example.com@127.0.0.1:PORT/',
  'http://:secret@llm.example.com/',
  'file:///etc/passwd',
  'ftp://llm.example.com/',
  'gopher://127.0.0.1:PORT/',
  'data:text/plain,x',
  'javascript:alert(1)',
  'ws://llm.example.com/',
  'blob:http://127.0.0.1/x',
  'unix:/run/docker.sock',
  'http+unix://%2Frun%2Fdocker.sock/',
  '//127.0.0.1/',
  '127.0.0.1',
  '',
  ' ',
  'http://',
  'http://256.1.1.1/',
  'http://[::1',
  'http://a b/',
  'http://1.2.3.4.5/',
];

describe('an address that a user set', () => {
  it(`is refused if it is internal, in any notation (${hostile.length} addresses)`, async () => {
    const outgoing = never();
    for (const one of hostile) {
      const url = one.replace('PORT', String(port));
      expect(outgoing.ruleBrokenBy(url), url).toMatch(/^must /);
      expect(await refusal(outgoing.fetch(url)), url).not.toContain('127.0.0.1');
    }
    const parsable = hostile
      .map((one) => one.replace('PORT', String(port)))
      .filter((url) => URL.canParse(url));
    expect(parsable.length).toBeGreaterThan(50);
    for (const url of parsable) expect(await refusal(outgoing.fetch(new URL(url))), url).toMatch(/must /);
    expect(arrived).toEqual([]);
  });

  it.each([
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '10.0.0.5',
    '192.168.0.9',
    '172.20.0.3',
    '169.254.169.254',
    '100.64.1.1',
    'fd00::1',
    'fe80::1%eth0',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '0.0.0.0',
    '::',
    '224.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    'not an address',
    '',
  ])('is refused if its name resolves to %s', async (address) => {
    const outgoing = createOutgoing({
      lookup: resolving({
        'innocent.example.com': [[address]],
        'both.example.com': [['93.184.215.14', address]],
      }),
    });
    expect(outgoing.ruleBrokenBy(`http://innocent.example.com:${port}/`)).toBeUndefined();
    for (const name of ['innocent', 'both']) {
      for (const scheme of ['http', 'https']) {
        const message = await refusal(outgoing.fetch(`${scheme}://${name}.example.com:${port}/`));
        expect(message).toMatch(/internal address.*ALLOWED_INTERNAL_HOSTS/);
        expect(address !== '' && message.includes(address), message).toBe(false);
      }
    }
    expect(arrived).toEqual([]);
  });

  it('is checked when the connection is opened, so a name cannot change between check and use', async () => {
    const rebinding = createOutgoing({
      lookup: resolving({ 'rebind.example.com': [['93.184.215.14'], ['127.0.0.1']] }),
    });
    const signal = () => AbortSignal.timeout(300);
    // The first lookup gives a public address.
    await rebinding.fetch(`http://rebind.example.com:${port}/`, { signal: signal() }).catch(() => {});
    expect(
      await refusal(rebinding.fetch(`http://rebind.example.com:${port}/`, { signal: signal() })),
    ).toMatch(/internal/);
    expect(arrived).toEqual([]);
  });

  it('cannot redirect to another address', async () => {
    const outgoing = createOutgoing({
      allowedInternalHosts: ['go.example.com'],
      lookup: resolving({ 'go.example.com': [['127.0.0.1']] }),
    });
    arrived = [];
    for (const redirect of [undefined, 'follow', 'manual'] as const) {
      for (const path of ['/redirect', '/elsewhere'])
        await expect(
          outgoing.fetch(`http://go.example.com:${port}${path}`, redirect ? { redirect } : {}),
        ).rejects.toThrow(/fetch failed/);
    }
    expect(arrived.filter((path) => path === '/inside')).toEqual([]);
    expect(arrived).toHaveLength(6);
    arrived = [];
  });

  it('is cut off if its answer is too large', async () => {
    const outgoing = createOutgoing({ allowedInternalHosts: ['127.0.0.1'] });
    await expect(
      outgoing.fetch(`http://127.0.0.1:${port}/endless`).then((response) => response.arrayBuffer()),
    ).rejects.toMatchObject({ cause: { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' } });
    await expect(
      outgoing.fetch(`http://127.0.0.1:${port}/bomb`).then((response) => response.arrayBuffer()),
    ).rejects.toMatchObject({ cause: { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' } });
    arrived = [];
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:PORT/'],
    ['127.0.0.1:PORT', 'http://2130706433:PORT/'],
    ['[::1]', 'http://[0::1]:PORT/'],
    ['[::1]:PORT', 'http://[::1]:PORT/'],
    ['LocalHost', 'http://localhost.:PORT/'],
    ['llm.plant.lan', 'http://llm.plant.lan:PORT/'],
    ['llm.plant.lan:PORT', 'http://LLM.plant.lan.:PORT/'],
  ])('is accepted if the operator allows it by name: %s', async (entry, url) => {
    const { hosts, wrong } = readHosts(` other.lan, ${entry.replace('PORT', String(port))}`);
    expect(wrong).toBeUndefined();
    const outgoing = createOutgoing({
      allowedInternalHosts: hosts,
      lookup: resolving({
        'llm.plant.lan': [['127.0.0.1']],
        localhost: [['127.0.0.1']],
        'localhost.': [['127.0.0.1']],
        'llm.plant.lan.': [['127.0.0.1']],
      }),
    });
    const address = url.replace('PORT', String(port));
    expect(outgoing.ruleBrokenBy(address)).toBeUndefined();
    expect(await (await outgoing.fetch(address)).text()).toBe('inside');
  });

  it('is allowed only exactly: not another port, a part of the name, or the address of the name', async () => {
    const { hosts } = readHosts(`llm.plant.lan:${port + 1}, plant.lan, web.lan:80`);
    const outgoing = createOutgoing({
      allowedInternalHosts: hosts,
      lookup: resolving({ 'x.example.com': [['127.0.0.1']] }),
    });
    for (const url of [
      `http://llm.plant.lan:${port}/`,
      `http://a.plant.lan:${port}/`,
      `http://lan:${port}/`,
      `http://127.0.0.1:${port}/`,
      `http://plant.lan.example.lan/`,
      'https://web.lan/',
    ])
      expect(outgoing.ruleBrokenBy(url), url).toMatch(/internal/);
    expect(await refusal(outgoing.fetch(`http://x.example.com:${port}/`))).toMatch(/internal/);
    expect(outgoing.ruleBrokenBy('http://web.lan/')).toBeUndefined();
  });

  it.each([22, 25, 110, 587, 6667, 10080])(
    'is refused at port %i, which is another protocol’s',
    async (other) => {
      const address = `http://mail.example.com:${other}/v1`;
      expect(never().ruleBrokenBy(address)).toBe('must not have the port of another protocol, such as mail');
      await expect(never().fetch(address)).rejects.toThrow('the port of another protocol');
      const allowed = createOutgoing({ allowedInternalHosts: [`mail.example.com:${other}`] });
      expect(allowed.ruleBrokenBy(address)).toBeUndefined();
    },
  );

  it.each([
    'https://api.openai.com/v1',
    'http://llm.example.com:11434',
    'https://8.8.8.8/',
    'https://[2606:4700::1111]/v1',
    'http://1.1.1.1:8080/x',
    'https://xn--bcher-kva.example/',
    'https://localhost.example.com/',
    'https://a.local.example.com/',
    'https://thelan.example/',
    'https://mylocalhost.example/',
  ])('may be any public address: %s', (url) => {
    expect(createOutgoing().ruleBrokenBy(url)).toBeUndefined();
  });
});

it('reads the operator’s list of hosts, and names the first wrong entry', () => {
  expect(readHosts('').hosts).toEqual([]);
  expect(readHosts('A.lan, 10.0.0.5:11434\n[::1]:80 0x7f.1 b.lan:65535').hosts).toEqual([
    'a.lan',
    '10.0.0.5:11434',
    '[::1]:80',
    '127.0.0.1',
    'b.lan:65535',
  ]);
  for (const wrong of [
    'http://a.lan',
    '*.lan',
    'a.lan/x',
    '10.0.0.0/8',
    'a:b',
    'a.lan:99999',
    'a.lan:65536',
    '::1',
    '[::1',
    'user@a.lan',
    'a.lan:',
    '.',
  ])
    expect(readHosts(`ok.lan,${wrong}`), wrong).toEqual({ hosts: [], wrong });
});
