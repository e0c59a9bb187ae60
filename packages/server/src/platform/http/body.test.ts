import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { DomainError } from '../../errors.ts';
import { jsonAnswer, markdownAnswer, problemAnswer } from './answers.ts';
import { parseJson, readBody } from './body.ts';
import type { Env } from './env.ts';
import { idempotencyKey } from './idempotency-key.ts';

const LIMIT = 8;
const app = new Hono<Env>().post('/', async (http) =>
  http.text(
    await readBody(http, LIMIT).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
      return `${error.code}: ${error.errors?.[0]?.rule ?? ''}`;
    }),
  ),
);

/** The body as the server reads it, or why it does not. */
async function read(body: BodyInit | null, headers: Record<string, string> = {}): Promise<string> {
  const request = new Request('http://x/', {
    method: 'POST',
    body,
    headers,
    duplex: 'half', // the types lack it
  } as RequestInit);
  if (headers['content-type'] === undefined) request.headers.delete('content-type');
  return (await app.request(request)).text();
}
const stream = (...chunks: (string | Uint8Array | Error)[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) {
        if (chunk instanceof Error) return controller.error(chunk);
        controller.enqueue(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk);
      }
      controller.close();
    },
  });
const json = { 'content-type': 'application/json' };
const tooLarge = `body_too_large: must have at most ${LIMIT} bytes`;

describe('a body', () => {
  it.each([
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/json ;x=y',
    'application/merge-patch+json',
    'application/vnd.plant.v1+json',
  ])('is read as %s', async (type) => {
    expect(await read('{"a":1}', { 'content-type': type })).toBe('{"a":1}');
  });

  it.each(['text/plain', 'application/jsonx', 'application/xml', 'text/json', 'x-application/json', ''])(
    'is not read as “%s”',
    async (type) => {
      for (const body of ['{"a":1}', null])
        expect(await read(body, { 'content-type': type })).toBe('unsupported_media_type: ');
    },
  );

  it('may be missing, and then needs no type', async () => {
    expect(await read(null)).toBe('{}');
    expect(await read('')).toBe('{}');
    expect(await read(null, json)).toBe('{}');
    expect(await read(stream(), json)).toBe('{}');
    expect(await read(stream('{}'))).toBe('unsupported_media_type: ');
  });

  it('has at most as many bytes as it may, whatever its length says', async () => {
    expect(await read('12345678', json)).toBe('12345678');
    expect(await read(stream('1234', '5678'), json)).toBe('12345678');
    expect(await read(stream('12345678', '9'), json)).toBe(tooLarge);
    expect(await read(stream('123456789'), json)).toBe(tooLarge);
    expect(await read('123456789', { ...json, 'content-length': '9' })).toBe(tooLarge);
    expect(await read('12345678', { ...json, 'content-length': '8' })).toBe('12345678');
  });

  it('is UTF-8, wherever it is divided', async () => {
    const [first, ...rest] = Buffer.from('é€');
    expect(await read(stream(Uint8Array.of(first!), Uint8Array.from(rest)), json)).toBe('é€');
    for (const body of [Uint8Array.of(0x22, 0xff, 0x22), Uint8Array.of(0xc3)])
      expect(await read(stream(body), json)).toBe('malformed_json: must be UTF-8');
  });

  it('that breaks off is no failure of the server', async () => {
    expect(await read(stream('{', new Error('reset')), json)).toBe('malformed_json: must arrive completely');
  });
});

describe('JSON', () => {
  const problem = (text: string, mostValues = 5) => {
    try {
      return parseJson(text, mostValues);
    } catch (error) {
      const { code, errors } = error as DomainError;
      return `${code}: ${errors![0]!.rule}`;
    }
  };
  const lists = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const objects = (levels: number) => '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
  const tooDeep = 'invalid_input: must not be nested more than 100 levels deep';

  it('may be 100 levels deep', () => {
    for (const nested of [lists, objects]) {
      expect(problem(nested(100))).toBeTypeOf('object');
      expect(problem(nested(101))).toBe(tooDeep);
    }
    expect(problem('['.repeat(50) + '{"a":'.repeat(51))).toBe(tooDeep);
    expect(problem(`[${'[],'.repeat(150)}[]]`, 200)).toHaveLength(151);
    expect(problem(`[${'{},'.repeat(150)}{}]`, 200)).toHaveLength(151);
  });

  it('has at most as many values as it may', () => {
    expect(problem('[1,2,3,4,5]')).toEqual([1, 2, 3, 4, 5]);
    expect(problem('[1,2,3,4,5,6]')).toBe('invalid_input: must have at most 5 values');
    expect(problem('{"a":[1,2,3],"b":{"c":[4,5,6]}}')).toBe('invalid_input: must have at most 5 values');
  });

  it('may have any signs in its texts', () => {
    expect(problem(JSON.stringify({ a: '[{'.repeat(200) }))).toEqual({ a: '[{'.repeat(200) });
    expect(problem(JSON.stringify([',,,,,,,,', '\\', '"[', '\\"{']), 5)).toEqual([
      ',,,,,,,,',
      '\\',
      '"[',
      '\\"{',
    ]);
    expect(problem(`["\\"",${lists(101)}]`)).toBe(tooDeep);
  });

  it.each(['', '{', '[1,]', "{'a':1}", 'NaN', '{"a":1}x'])('is not “%s”', (text) => {
    expect(problem(text)).toBe('malformed_json: must be well-formed JSON');
  });
});

describe('an answer', () => {
  const answers = new Hono<Env>()
    .use(async (http, next) => {
      http.set('request_id', 'r-1');
      http.set('headers', { vary: 'Origin', 'cache-control': 'public' });
      await next();
    })
    .get('/json', (http) => jsonAnswer(http, { status: 201, text: '{"a":1}', etag: '"4"' }))
    .get('/plain', (http) => jsonAnswer(http, { status: 200, text: '1', etag: undefined }))
    .get('/markdown', (http) => markdownAnswer(http, '# A'))
    .get('/problem/:status/:seconds?', (http) =>
      problemAnswer(
        http,
        { status: Number(http.req.param('status')), request_id: 'r-2' } as Parameters<
          typeof problemAnswer
        >[1],
        http.req.param('seconds') === undefined ? undefined : Number(http.req.param('seconds')),
      ),
    );
  const always = { vary: 'Origin', 'cache-control': 'no-store' };

  it.each([
    ['/json', 201, { 'content-type': 'application/json; charset=utf-8', 'x-request-id': 'r-1', etag: '"4"' }],
    ['/plain', 200, { 'content-type': 'application/json; charset=utf-8', 'x-request-id': 'r-1' }],
    ['/markdown', 200, { 'content-type': 'text/markdown; charset=utf-8', 'x-request-id': 'r-1' }],
    [
      '/problem/429/7',
      429,
      {
        'content-type': 'application/problem+json; charset=utf-8',
        'x-request-id': 'r-2',
        'retry-after': '7',
      },
    ],
    [
      '/problem/503/0',
      503,
      {
        'content-type': 'application/problem+json; charset=utf-8',
        'x-request-id': 'r-2',
        'retry-after': '0',
      },
    ],
    [
      '/problem/401',
      401,
      {
        'content-type': 'application/problem+json; charset=utf-8',
        'x-request-id': 'r-2',
        'www-authenticate': 'Bearer',
      },
    ],
  ])('at %s has the status %i and its headers, and no cache may store it', async (path, status, headers) => {
    const response = await answers.request(path);
    expect([response.status, Object.fromEntries(response.headers)]).toEqual([
      status,
      { ...always, ...headers },
    ]);
  });
});

it('an idempotency key has 1 to 255 printable signs', () => {
  expect(idempotencyKey(undefined)).toBeUndefined();
  for (const key of ['!', '~', 'x'.repeat(255)]) expect(idempotencyKey(key)).toBe(key);
  for (const key of ['', ' ', 'a b', 'ü', '\u007f', 'x'.repeat(256)])
    expect(() => idempotencyKey(key), key).toThrow('header.Idempotency-Key must have 1 to 255 printable');
});
