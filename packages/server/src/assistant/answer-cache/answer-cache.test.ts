import { createServer, type AddressInfo } from 'node:net';
import type { ChatAnswer, ChatEvent } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memoryCache, type Cache } from '../../platform/cache/cache.ts';
import { redisCache } from '../../platform/cache/redis-cache.ts';
import { createChatWorld, openStream, readStream, type ChatWorld } from '../../testing/chat-world.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { dialects } from '../../testing/provider-wire.ts';
import { hasRedis, startRedis, type RedisServer } from '../../testing/redis-server.ts';
import { until } from '../../testing/until.ts';

const aDay = 86_400_000;

describe.each(databaseKinds)('an answer that is asked for again, on %s', (kind) => {
  let fred: ChatWorld;
  let order: unknown;
  /** What the cache answers, whatever it is asked for. */
  let garbled: string | undefined;
  beforeAll(async () => {
    const memory = memoryCache();
    const cache: Cache = { ...memory, get: async (key) => garbled ?? memory.get(key) };
    fred = await createChatWorld(await openTestDatabase(kind), {}, {}, { cache });
    order = (await fred.world.call('POST', '/api/work-orders', { body: { title: 'Seal leaks' } })).body['id'];
  });
  afterAll(() => fred.close());
  let question = '';
  let asked = 0;
  beforeEach(() => {
    fred.wire.forget();
    fred.wire.requests.length = 0;
    question = `Which oil does gearbox ${++asked} take?`;
  });

  /** Asks with a model that would answer so, and says what was answered and how often the model was asked. */
  async function ask(says: string, body: object = {}, message = question) {
    fred.wire.forget();
    const before = fred.wire.requests.length;
    fred.modelSays(says);
    const answer = (await fred.ask(message, body)).body as unknown as ChatAnswer;
    return { ...answer, asked: fred.wire.requests.length - before };
  }
  const stats = async () => (await fred.world.call('GET', '/api/cache/stats')).body;

  it('comes from the cache, says so, and is a run with a log of its own', async () => {
    const counted = await stats();
    fred.modelCalls([['get_work_order', { id: order }]]);
    fred.modelSays(`The seal leaks [WO-${String(order)}].`);
    const first = (await fred.ask(question)).body as unknown as ChatAnswer;
    expect(first).not.toHaveProperty('cached');
    const again = await ask('Something else', {}, `  ${question.replace(' oil', '  oil')} `);
    expect(again).toMatchObject({
      asked: 0,
      cached: true,
      cached_age_seconds: expect.any(Number) as number,
      response: first.response,
      sources: first.sources,
      citations: first.citations,
      provider: 'openai',
    });
    expect(again.run_id).not.toBe(first.run_id);
    const { events } = await readStream(
      await openStream(fred.world, { message: question, provider: 'openai' }),
    );
    expect(events.map(({ type }: ChatEvent) => type)).toEqual([
      'session-start',
      'source-add',
      'text-delta',
      'answer-finish',
    ]);
    const session = await fred.session(again.session_id);
    expect(session).toMatchObject({ total_tokens: 0, messages: [{}, { content: first.response }] });
    const after = await stats();
    expect(Number(after['cache_hits']) - Number(counted['cache_hits'])).toBe(2);
    expect(Number(after['cache_misses']) - Number(counted['cache_misses'])).toBe(1);
    expect(after['hit_rate_percent']).toBe(
      Math.round(
        (1000 * Number(after['cache_hits'])) / (Number(after['cache_hits']) + Number(after['cache_misses'])),
      ) / 10,
    );
    expect((await fred.world.call('GET', '/api/cache/stats', { role: 'planner' })).status).toBe(403);
    expect((await fred.world.call('GET', '/api/cache/stats', { whose: 'theirs' })).body).toEqual({
      cache_hits: 0,
      cache_misses: 0,
      hit_rate_percent: 0,
    });
  });

  it('is asked of the model again after any change of a record, also one that nobody sees in the answer', async () => {
    await ask('One.');
    expect(await ask('Two.')).toMatchObject({ response: 'One.', cached: true });
    await fred.world.call('POST', '/api/parts', {
      body: { part_number: `NUT-${asked}`, name: 'Nut' },
    });
    expect(await ask('Three.')).toMatchObject({ response: 'Three.', asked: 1 });
    expect(await ask('Four.')).toMatchObject({ response: 'Three.', cached: true });
  });

  it('is another one for another page, model or setting, and for a later question of a conversation', async () => {
    const { session_id } = await ask('One.');
    for (const body of [
      { context: 'boiler' },
      { model: 'gpt-4.1' },
      { temperature: 0 },
      { max_tokens: 10 },
      { session_id },
    ])
      expect(await ask('Two.', body), JSON.stringify(body)).toMatchObject({ response: 'Two.', asked: 1 });
    expect((await ask('Two.')).cached).toBe(true);
  });

  it('is given to others with the same rights only, and never to another tenant', async () => {
    await ask('One.');
    const as = async (role: 'planner' | 'technician', whose: 'ours' | 'theirs') => {
      fred.wire.forget();
      fred.modelSays('Two.');
      const body = { message: question, provider: 'openai' };
      return (await fred.world.call('POST', '/api/chat', { role, whose, body })).body['response'];
    };
    expect(await as('planner', 'ours')).toBe('Two.');
    expect(await as('technician', 'theirs')).toBe('Two.');
    expect(await as('technician', 'ours')).toBe('One.');
  });

  it.each([
    [
      'cut at its length',
      () =>
        fred.wire.next((r) =>
          r
            .writeHead(200, { 'content-type': dialects.openai.type })
            .end(dialects.openai.text('Half') + dialects.openai.end().replace('"stop"', '"length"')),
        ),
    ],
    ['of a failure', () => fred.wire.next((r) => r.writeHead(500).end('{}'))],
    ['with a made-up record', () => fred.modelSays('See work order 4711.')],
    [
      'behind a tool that failed',
      () => (fred.modelCalls([['get_work_order', { id: 4711 }]]), fred.modelSays('Nothing.')),
    ],
    ['that proposes a change', () => fred.modelCalls([['start_work_order', { id: order }]])],
  ])('is not kept where it is one %s', async (_, play) => {
    play();
    await fred.ask(question);
    expect(await ask('Whole.')).toMatchObject({ response: 'Whole.', asked: 1 });
  });

  it.each([
    '',
    'null',
    '{"text":"x"}',
    '{"text":',
    '{"text":"x","sources":[],"citations":[],"at":"now","seen":"1"}',
  ])('is asked of the model where the cache has %j', async (text) => {
    await ask('One.');
    garbled = text;
    expect((await ask('Two.')).response).toBe('Two.');
    garbled = undefined;
  });

  it('is forgotten with the conversation in which it was written, and no other answer is', async () => {
    const { session_id } = await ask('One.');
    const another = `${question} And which grease?`;
    await ask('Kept.', {}, another);
    await fred.world.call('DELETE', `/api/chat/sessions/${session_id}`, { role: 'technician' });
    expect(await ask('Two.')).toMatchObject({ response: 'Two.', asked: 1 });
    expect(await ask('Lost.', {}, another)).toMatchObject({ response: 'Kept.', cached: true });
  });
});

describe.skipIf(!hasRedis)('answers kept in Redis (skipped where there is no redis-server)', () => {
  let redis: RedisServer, fred: ChatWorld, closing: (() => void)[];
  const told: string[] = [];
  beforeAll(async () => {
    redis = await startRedis();
    closing = [];
    fred = await createChatWorld(
      await openTestDatabase('pglite'),
      {},
      {},
      { cache: open(redis.url, 60_000) },
    );
  });
  afterAll(async () => {
    for (const close of closing) close();
    await fred.close();
    await redis.stop();
  });
  function open(url: string, timeoutMs?: number): Cache {
    const { cache, close } = redisCache(url, (state) => told.push(state), timeoutMs);
    closing.push(close);
    return cache;
  }
  async function ask(message: string, says: string) {
    fred.wire.forget();
    fred.modelSays(says);
    return (await fred.ask(message)).body as unknown as ChatAnswer;
  }

  it('are given again, and what Redis loses, garbles or keeps from answering is asked of the model', async () => {
    const cache = open(redis.url, 60_000);
    await until(async () => {
      await cache.set('is it there', 'yes', 60);
      return (await cache.get('is it there')) === 'yes';
    });
    await until(async () => {
      await ask('Warm?', 'Yes.');
      return (await ask('Warm?', 'No.')).cached === true;
    });
    await ask('Which pump?', 'One.');
    expect(await ask('Which pump?', 'Two.')).toMatchObject({ response: 'One.', cached: true });
    const impatient = open(redis.url, 200);
    await until(async () => (await impatient.get('is it there')) === 'yes');
    redis.freeze();
    expect(await impatient.get('is it there')).toBeUndefined();
    redis.thaw();
    await redis.stop();
    expect(await ask('Which pump?', 'Three.')).toMatchObject({ response: 'Three.' });
    expect(await cache.counts(['a', 'b'])).toEqual([0, 0]);
    await redis.start();
    await until(async () => {
      await ask('Which fan?', 'Four.');
      return (await ask('Which fan?', 'Five.')).cached === true;
    });
  });
});

it.each(['+PONG\r\n', ':12\r\n', '$3\r\n[1]\r\n', 'HTTP/1.1 400 Bad Request\r\n\r\n', '*1\r\n*-1\r\n'])(
  'a Redis that answers nonsense holds nothing up: %j',
  async (nonsense) => {
    const server = createServer((socket) =>
      socket.on('error', () => {}).on('data', () => socket.write(nonsense)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { cache, close } = redisCache(`redis://127.0.0.1:${port}`, () => {}, 200);
    await cache.set('a', 'b', 60);
    await cache.count('c');
    await cache.delete(['a']);
    expect(typeof ((await cache.get('a')) ?? '')).toBe('string');
    expect(await cache.counts(['c'])).toEqual([expect.any(Number)]);
    close();
    server.close();
  },
);

it('Redis is asked to keep each text for its seconds', async () => {
  const kept = new Map<string, number>();
  const server = createServer((socket) =>
    socket
      .on('error', () => {})
      .on('data', (data) => {
        for (const sent of String(data)
          .split(/\*\d+\r\n/)
          .slice(1)) {
          const [command = '', key = '', , unit = '', time = ''] = sent
            .split(/\$\d+\r\n/)
            .slice(1)
            .map((part) => part.trimEnd().toLowerCase());
          if (command === 'set')
            kept.set(key, Number(time) * (unit === 'ex' ? 1000 : unit === 'px' ? 1 : NaN));
          socket.write(command === 'info' ? '$15\r\nredis_version:7\r\n' : '+OK\r\n');
        }
      }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { cache, close } = redisCache(
    `redis://127.0.0.1:${(server.address() as AddressInfo).port}`,
    () => {},
    60_000,
  );
  await until(async () => {
    await cache.set('a', 'text', 600);
    return kept.size > 0;
  });
  expect([...kept.values()]).toEqual([600_000]);
  close();
  server.close();
});

it('a cache in memory keeps as many bytes as it may, and each text for its time', async () => {
  const cache = memoryCache(10_000);
  await cache.set('long', 'x'.repeat(6_000), 60);
  expect(await cache.get('long')).toBeUndefined();
  for (let n = 0; n < 10; n++) await cache.set(`text ${n}`, 'x'.repeat(1_000), aDay);
  expect(await cache.get('text 0')).toBeUndefined();
  expect(await cache.get('text 9')).toBe('x'.repeat(1_000));
});
