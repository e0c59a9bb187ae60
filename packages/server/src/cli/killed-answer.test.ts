import { afterEach, expect, inject, it } from 'vitest';
import { atCommandLine, createTenantWithKeys } from '../identity/tenants.ts';
import { openPostgres } from '../platform/db/postgres.ts';
import { createPostgresDatabase } from '../testing/databases.ts';
import { dialects, startProviderWire } from '../testing/provider-wire.ts';
import { cleanUp, newFolder, startServer } from '../testing/server-process.ts';

afterEach(cleanUp);

const openAi = dialects.openai;

interface Read {
  id: number;
  event: { type: string; text?: string; run_id?: string; message_id?: number; problem?: { code: string } };
}

/** Reads server-sent events, as far as they come before the connection ends or `isEnough`. */
async function readEvents(response: Response, isEnough: (events: Read[]) => boolean = () => false) {
  if (!response.ok) throw new Error(await response.text());
  const decoder = new TextDecoder();
  const events: Read[] = [];
  let text = '';
  const reader = response.body!.getReader();
  while (!isEnough(events)) {
    const read = await reader.read().catch(() => undefined);
    if (!read || read.done) break;
    text += decoder.decode(read.value as Uint8Array, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const found = /^id: (\d+)\nevent: .*\ndata: (.*)$/.exec(block);
      if (found) events.push({ id: Number(found[1]), event: JSON.parse(found[2]!) as Read['event'] });
    }
  }
  return events;
}

it('an answer whose server is killed ends as interrupted on another one: nothing is lost, doubled or locked', async () => {
  const wire = await startProviderWire();
  const url = await createPostgresDatabase(inject('postgresTemplate'));
  const db = await openPostgres(url);
  const { secret_key } = await createTenantWithKeys(atCommandLine(db, 'test'), {
    tenant: 'killed',
    allowed_origins: [],
  });
  const env = {
    DATABASE_URL: url,
    OPENAI_API_KEY: 'sk-x',
    OPENAI_BASE_URL: `${wire.url}/v1`,
    OLLAMA_URL: 'off',
    JWT_SECRET_KEY: 'kT7vRz2mQx9LpWc4YhNb6GsDf3JaEu8XoViK5tZr',
  };
  const [first, second] = await Promise.all([
    startServer(newFolder(), { env, args: [] }),
    startServer(newFolder(), { env, args: [] }),
  ]);
  await Promise.all([first.ready, second.ready]);
  const headers = {
    authorization: `Bearer ${secret_key}`,
    'content-type': 'application/json',
    accept: 'text/event-stream',
  };
  const ask = (server: { url: string }) =>
    fetch(`${server.url}/api/chat`, {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': 'the-question' },
      body: JSON.stringify({ message: 'Which pump leaks?' }),
    });
  try {
    // A reply that never ends, in pieces; before it one that calls a tool, and says what it took.
    wire.next((response) =>
      response
        .writeHead(200, { 'content-type': openAi.type })
        .end(
          openAi
            .toolCall('count_work_orders', {})
            .replace(
              'data: [DONE]',
              `data: {"choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":20}}\n\ndata: [DONE]`,
            ),
        ),
    );
    wire.next((response) => {
      response.writeHead(200, { 'content-type': openAi.type });
      let piece = 0;
      const timer = setInterval(() => response.write(openAi.text(`piece ${piece++}. `)), 5);
      response.on('close', () => clearInterval(timer));
    });
    const seen = await readEvents(await ask(first), (events) =>
      events.some(({ event }) => event.text?.includes('piece 60')),
    );
    first.child.kill('SIGKILL');
    await first.ended;
    const start = seen[0]!.event;
    const of = (path: string, extra = {}) =>
      fetch(`${second.url}${path}`, { headers: { ...headers, ...extra } });

    // Nobody knows yet that the server is dead; then the time is over for which it is believed to be alive.
    const lastId = seen.at(-1)!.id;
    const waiting = readEvents(
      await of(`/api/runs/${start.run_id}/events`, { 'last-event-id': String(lastId) }),
    );
    await db.transaction(async (query) => {
      await query('set local role none', []);
      await query(`update ai_runs set alive_until = now() - interval '1 s' where state = 'running'`, []);
    });
    const rest = await waiting;
    const ids = [...seen, ...rest].map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted((a, b) => a - b));
    expect(rest.at(-1)!.event).toMatchObject({ type: 'error', problem: { code: 'run_interrupted' } });
    const textOf = (events: Read[]) => events.map(({ event }) => event.text ?? '').join('');

    const run = (await (
      await of(`/api/runs/${start.run_id}`, { accept: 'application/json' })
    ).json()) as Record<string, unknown>;
    expect(run).toMatchObject({
      state: 'interrupted',
      input_tokens: 1_000,
      output_tokens: 20,
      cost: 0.0312, // 1,000 × $30 and 20 × $60 a million
    });
    const session = (await (
      await of(`/api/chat/sessions/${run['session_id'] as string}`, { accept: 'application/json' })
    ).json()) as { messages: { content: string; state: string }[]; cost: number };
    expect(session).toMatchObject({
      cost: 0.0312,
      messages: [{ content: 'Which pump leaks?', state: 'complete' }, { state: 'cut_off' }],
    });
    // A reader may have seen the last 50 ms, which the dead server did not store any more; nothing else differs.
    const stored = session.messages[1]!.content;
    const all = textOf(seen) + textOf(rest);
    expect(all.startsWith(stored) || stored.startsWith(all)).toBe(true);
    expect(stored).toContain('piece 20. piece 21.');
    const again = await readEvents(await of(`/api/runs/${start.run_id}/events`));
    expect(textOf(again)).toBe(stored);

    wire.forget();
    wire.next((response) =>
      response.writeHead(200, { 'content-type': openAi.type }).end(openAi.text('P-101.') + openAi.end()),
    );
    const repeated = await readEvents(await ask(second));
    expect(repeated[0]!.event).toMatchObject({ type: 'session-start', message_id: start.message_id });
    expect(repeated[0]!.event.run_id).not.toBe(start.run_id);
    expect(repeated.at(-1)!.event).toMatchObject({ type: 'answer-finish' });
  } finally {
    await db.close();
    await wire.close();
  }
});
