import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPglite } from '../platform/db/pglite/open.ts';
import { createChatWorld, type ChatWorld } from '../testing/chat-world.ts';
import { dialects } from '../testing/provider-wire.ts';
import { pause } from '../testing/until.ts';

/** Milliseconds in which a probe is answered. */
const ANSWERED = 300 * Number(process.env['CHATTERFIX_TEST_SLOWNESS']);
/** Together 210 calls of tools; one answer of a model may have 32. */
const QUESTIONS = 7;
const toolCalls = Array.from({ length: 30 }, (_, n): [string, object] => [
  'search_work_orders',
  { query: `before ${n}` },
]);

describe('GET /health on PGlite', () => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openPglite(undefined, inject('pgliteSnapshot')));
    await load('before', 200);
  });
  afterAll(() => fred.close());

  const load = (name: string, rows: number) =>
    fred.world.call('POST', '/api/work-orders/import', {
      body: { rows: Array.from({ length: rows }, (_, n) => ({ title: `${name} ${n}` })) },
    });
  /** A statement that would take hours. */
  const queryForHours = () =>
    fred.world.call('POST', '/api/query', {
      body: {
        query:
          'select count(*) from work_orders a, work_orders b, work_orders c, work_orders d, work_orders e where a.id + b.id + c.id + d.id = e.id',
      },
      headers: { authorization: `Bearer ${fred.world.secret_key}` },
    });

  it('is answered soon while an endless query, 210 calls of tools and an import of 1,000 rows run', async () => {
    const { world } = fred;
    expect((await world.app.request('/health')).status).toBe(200);
    const questions = Array.from({ length: QUESTIONS }, () => 'What is open?');
    const { text, end, type, toolCalls: calls } = dialects.openai;
    for (let request = 0; request < 2 * QUESTIONS; request++)
      fred.wire.next((response) => {
        const { messages } = fred.wire.requests.at(-1)!.body as { messages: { role: string }[] };
        const hasResults = messages.some(({ role }) => role === 'tool');
        response
          .writeHead(200, { 'content-type': type })
          .end(hasResults ? text('That is all.') + end() : calls(toolCalls));
      });
    const over = new AbortController();
    const work = Promise.all([
      queryForHours(),
      load('imported', 1_000),
      ...questions.map((question) => fred.ask(question)),
    ]).finally(() => over.abort());
    const waits: number[] = [];
    while (!over.signal.aborted) {
      const began = performance.now();
      const { status } = await world.app.request('/health');
      waits.push(performance.now() - began);
      expect(status).toBe(200);
      await pause(20);
    }
    const [query, imported, ...chats] = await work;
    expect(query.body).toMatchObject({ errors: [{ rule: 'took longer than 2 seconds and was stopped' }] });
    expect(chats.map(({ body }) => body['response'] ?? body)).toEqual(questions.map(() => 'That is all.'));
    expect(imported.body).toMatchObject({ created: 1_000 });
    expect(waits.length).toBeGreaterThan(5);
    expect(Math.max(...waits)).toBeLessThan(ANSWERED);
  });
});
