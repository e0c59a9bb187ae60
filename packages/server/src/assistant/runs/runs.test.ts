import type { ChatEvent, Run } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp, createRunHost } from '../../app.ts';
import { createModels } from '../../models/registry.ts';
import {
  createChatWorld,
  openStream,
  readStream,
  sentConversation,
  type ChatWorld,
} from '../../testing/chat-world.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { dialects } from '../../testing/provider-wire.ts';
import { until } from '../../testing/until.ts';
import { contextOf, signingSecret } from '../../testing/world.ts';
import { sweepRunLogs } from './sweep.ts';

const openAi = dialects.openai;

/** An event as a reader gets it. */
interface Received {
  id: number;
  event: ChatEvent;
}

/** Reads the events of a stream, at most so many; then the reader leaves. */
async function receive(response: Response, most = Infinity): Promise<Received[]> {
  const received: Received[] = [];
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body!) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop()!;
    for (const block of blocks) {
      const [, id, data] = /^id: (\d+)\nevent: [\w-]+\ndata: (.*)$/.exec(block) ?? [];
      if (data !== undefined) received.push({ id: Number(id), event: JSON.parse(data) as ChatEvent });
    }
    if (received.length >= most) break;
  }
  return received.slice(0, most);
}

const textOf = (received: readonly Received[]) =>
  received.map(({ event }) => (event.type === 'text-delta' ? event.text : '')).join('');

/** A model whose answer the test writes piece by piece. */
interface PlayedModel {
  says(text: string): void;
  ends(): void;
}

describe.each(databaseKinds)('the run of a question, on %s', (kind) => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openTestDatabase(kind));
  });
  afterAll(() => fred.close());
  beforeEach(() => {
    fred.wire.forget();
    fred.wire.requests.length = 0;
  });

  const authorization = () => ({ authorization: `Bearer ${fred.world.tokens.ours.technician}` });
  const run = async (id: string, role: 'technician' | 'planner' = 'technician') =>
    (await fred.world.call('GET', `/api/runs/${id}`, { role })).body as unknown as Run;
  const stop = (id: string, role: 'technician' | 'planner' = 'technician') =>
    fred.world.call('POST', `/api/runs/${id}/stop`, { role });
  const followOn = (app: ChatWorld['world']['app'], id: string, after?: number) =>
    app.request(`/api/runs/${id}/events`, {
      headers: {
        ...authorization(),
        accept: 'text/event-stream',
        ...(after === undefined ? {} : { 'last-event-id': String(after) }),
      },
    });
  const follow = async (id: string, after?: number) => followOn(fred.world.app, id, after);

  /** Another server on the same database. */
  function secondServer() {
    const host = createRunHost(fred.world.db, { log: (error) => fred.world.unforeseen.push(error) });
    return createApp({ db: fred.world.db, models: createModels({}), signingSecret, runHost: host });
  }

  function playModel(): Promise<PlayedModel> {
    return new Promise((resolve) => {
      fred.wire.next((response) => {
        response.writeHead(200, { 'content-type': openAi.type });
        resolve({
          says: (text) => response.write(openAi.text(text)),
          ends: () => response.end(openAi.end()),
        });
      });
    });
  }

  /** Asks a question of which the model says the first word; the reader leaves behind it. */
  async function askAndLeave(body: object = {}) {
    const playing = playModel();
    const response = await openStream(fred.world, { message: 'Which pump?', provider: 'openai', ...body });
    const model = await playing;
    model.says('It ');
    const [start] = await receive(response, 2);
    if (start?.event.type !== 'session-start') throw new Error('no session-start came first');
    return { model, run_id: start.event.run_id, session_id: start.event.session_id };
  }

  const asOwner = (statement: string, id: string) =>
    fred.world.db.transaction(async (query) => {
      await query('set local role none', []);
      const rows = await query<Record<string, unknown>>(statement, [id]);
      await query('set local role chatterfix_app', []);
      return rows;
    });
  /** As if the server that works on the run had been killed a while ago. */
  const abandon = (id: string) =>
    asOwner(
      `update ai_runs set server_id = 'killed', alive_until = now() - interval '1 s' where run_id = $1`,
      id,
    );

  it('goes on when its reader leaves, and whoever comes later gets everything once', async () => {
    const { model, run_id, session_id } = await askAndLeave();
    await until(async () => (await run(run_id)).steps.length === 1);
    expect(await run(run_id)).toMatchObject({
      state: 'running',
      session_id,
      last_event_id: '2',
      finished_at: null,
      answer: null,
    });
    // Each write says for how long others are to believe that this server works on it.
    await asOwner(`update ai_runs set alive_until = now() + interval '10 s' where run_id = $1`, run_id);
    expect(await fred.session(session_id)).toMatchObject({ run_id, messages: [{ role: 'user' }] });
    const early = follow(run_id).then((response) => receive(response));
    model.says('is ');
    await until(async () =>
      (await run(run_id)).steps.some((step) => 'text' in step && step.text === 'It is '),
    );
    const [alive] = await asOwner(
      `select extract(epoch from alive_until - now())::float8 as seconds from ai_runs where run_id = $1`,
      run_id,
    );
    expect(alive!['seconds']).toBeGreaterThan(10);
    expect(alive!['seconds']).toBeLessThanOrEqual(18);
    model.says('P-101A.');
    model.ends();
    const events = await early;
    expect(events.map(({ id }) => id)).toEqual(events.map((_, at) => at + 1));
    expect(textOf(events)).toBe('It is P-101A.');
    expect(events[0]!.event).toMatchObject({ type: 'session-start', run_id, session_id });
    expect(events.at(-1)!.event).toMatchObject({
      type: 'answer-finish',
      answer: { response: 'It is P-101A.', run_id, session_id, finish_reason: 'stop' },
    });
    expect(await receive(await follow(run_id))).toEqual(events);
    expect(await run(run_id)).toMatchObject({
      state: 'complete',
      steps: [
        { type: 'text', text: 'It is P-101A.' },
        { type: 'usage', input_tokens: 2, output_tokens: 5, estimated: false },
      ],
      input_tokens: 2,
      output_tokens: 5,
      usage_estimated: false,
      last_event_id: String(events.length),
      finish_reason: 'stop',
      answer: { response: 'It is P-101A.', message_id: expect.any(Number) as number },
      problem: null,
    });
    expect(await fred.session(session_id)).toMatchObject({
      run_id: null,
      total_tokens: 7,
      messages: [{ role: 'user' }, { content: 'It is P-101A.', state: 'complete' }],
    });
  });

  it('gives readers who are cut off at any place what they lack, while it runs and afterwards', async () => {
    const words = Array.from({ length: 60 }, (_, n) => `word${n} `);
    const { model, run_id } = await askAndLeave();
    const cutOften = async (seed: number) => {
      const all: Received[] = [];
      for (let n = seed; all.at(-1)?.event.type !== 'answer-finish'; n = (n * 7 + 3) % 11)
        all.push(...(await receive(await follow(run_id, all.at(-1)?.id), n + 1)));
      return all;
    };
    const readers = [1, 4, 9].map(cutOften);
    for (const word of words) {
      model.says(word);
      await new Promise(setImmediate);
    }
    model.ends();
    const [one, ...others] = await Promise.all(readers);
    expect(textOf(one!)).toBe(`It ${words.join('')}`);
    expect(one!.map(({ id }) => id)).toEqual(one!.map((_, at) => at + 1));
    for (const other of [...others, await cutOften(2)]) expect(other).toEqual(one);
  });

  it('can be followed and stopped on another server', async () => {
    const { model, run_id, session_id } = await askAndLeave();
    const server = secondServer();
    const elsewhere = Promise.resolve(followOn(server, run_id)).then((response) => receive(response));
    model.says('is somewhere');
    await until(async () => (await run(run_id)).steps.length === 1);
    const stopped = await server.request(`/api/runs/${run_id}/stop`, {
      method: 'POST',
      headers: authorization(),
    });
    expect(stopped.status).toBe(200);
    await until(async () => (await run(run_id)).state === 'stopped');
    const events = await elsewhere;
    expect(textOf(events)).toMatch(/^It (is somewhere)?$/);
    expect(events.at(-1)!.event).toMatchObject({
      type: 'error',
      problem: { code: 'run_stopped', status: 409, session_id, run_id },
    });
    expect(await fred.session(session_id)).toMatchObject({
      messages: [{ role: 'user' }, { state: 'stopped', content: textOf(events) }],
    });
  });

  it('stops at the word of whoever asked, keeps what was written, and stops once', async () => {
    const { run_id, session_id } = await askAndLeave();
    const aborted = fred.wire.aborted;
    expect((await stop(run_id, 'planner')).status).toBe(404);
    expect(await run(run_id)).toMatchObject({ state: 'running' });
    const first = await stop(run_id);
    expect(first.body).toMatchObject({
      state: 'stopped',
      steps: [
        { type: 'text', text: 'It ' },
        { type: 'usage', estimated: true },
      ],
      answer: null,
      usage_estimated: true,
      problem: { code: 'run_stopped' },
    });
    await until(() => fred.wire.aborted === aborted + 1);
    expect((await stop(run_id)).body).toEqual(first.body);
    expect(await fred.session(session_id)).toMatchObject({
      run_id: null,
      messages: [{ role: 'user' }, { content: 'It ', state: 'stopped' }],
    });
    fred.modelSays('Here I am again.');
    expect((await fred.ask('And now?', { session_id })).body['response']).toBe('Here I am again.');
    expect(sentConversation(fred)).toEqual([
      { role: 'user', content: 'Which pump?' },
      { role: 'assistant', content: 'It ' },
      { role: 'user', content: 'And now?' },
    ]);
  });

  it('is the only one of its conversation: a second question is refused until it has ended', async () => {
    const { model, run_id, session_id } = await askAndLeave();
    const second = await fred.ask('And the fan?', { session_id });
    expect(second).toMatchObject({
      status: 409,
      body: { code: 'run_in_progress', run_id, session_id, retry_after: 2 },
    });
    model.ends();
    await until(async () => (await run(run_id)).state === 'complete');
    fred.modelSays('The fan runs.');
    expect((await fred.ask('And the fan?', { session_id })).body['response']).toBe('The fan runs.');
  });

  it('begins once where ten questions of a conversation come at once', async () => {
    fred.modelSays('Before.');
    const { session_id } = (await fred.ask('First?')).body;
    const playing = playModel();
    const asked = Array.from({ length: 10 }, (_, n) => fred.ask(`Question ${n}?`, { session_id }));
    (await playing).says('One.');
    let refused = 0;
    for (const answer of asked) void answer.then(({ status }) => (refused += status === 409 ? 1 : 0));
    await until(() => refused === 9);
    (await playing).ends();
    expect((await Promise.all(asked)).map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ]);
    expect((await fred.session(session_id)).messages).toHaveLength(4);
  });
  it('of a server that was killed is interrupted: its text and its question are kept, its key is free', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const playing = playModel();
    const first = fred.ask('Which pump?', {}, headers);
    const model = await playing;
    model.says('It is');
    let runId = '';
    await until(async () => {
      const { sessions } = (
        await fred.world.call('GET', '/api/chat/sessions?limit=1', { role: 'technician' })
      ).body as unknown as { sessions: { session_id: string }[] };
      runId = (await fred.session(sessions[0]!.session_id)).run_id ?? '';
      return runId !== '' && (await run(runId)).steps.length === 1;
    });
    await abandon(runId);
    const interrupted = await run(runId);
    expect(interrupted).toMatchObject({
      state: 'interrupted',
      steps: [{ type: 'text', text: 'It is' }],
      problem: { code: 'run_interrupted', status: 503, run_id: runId },
    });
    // The server was not dead after all. It learns that the run was taken from it, and tells its readers.
    expect(await first).toMatchObject({ status: 503, body: { code: 'run_interrupted', run_id: runId } });
    expect((await receive(await follow(runId, 2))).map(({ event }) => event)).toMatchObject([
      { type: 'error', problem: { code: 'run_interrupted' } },
    ]);
    fred.modelSays('P-101A.');
    const again = await fred.ask('Which pump?', {}, headers);
    expect(again).toMatchObject({ status: 200, body: { response: 'P-101A.' } });
    expect(again.body['run_id']).not.toBe(runId);
    expect((await fred.session(again.body['session_id'])).messages).toMatchObject([
      { role: 'user', content: 'Which pump?' },
      { role: 'assistant', content: 'It is', state: 'cut_off' },
      { role: 'assistant', content: 'P-101A.', state: 'complete' },
    ]);
  });

  it('of a killed server gives way to the next question of its conversation', async () => {
    const { run_id, session_id } = await askAndLeave();
    await abandon(run_id);
    fred.modelSays('P-101A.');
    expect((await fred.ask('And now?', { session_id })).body).toMatchObject({ response: 'P-101A.' });
    expect(await run(run_id)).toMatchObject({ state: 'interrupted' });
  });

  it('is interrupted, and says so, when its server stops', async () => {
    const server = secondServerWithModel();
    const playing = playModel();
    const response = await Promise.resolve(
      server.app.request('/api/chat', {
        method: 'POST',
        headers: { ...authorization(), 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ message: 'Which pump?', provider: 'openai' }),
      }),
    );
    (await playing).says('It is');
    const reading = receive(response);
    await until(() => fred.wire.requests.length === 1);
    await server.host.close();
    const events = await reading;
    expect(events.at(-1)!.event).toMatchObject({ type: 'error', problem: { code: 'run_interrupted' } });
    const { run_id } = events[0]!.event as Extract<ChatEvent, { type: 'session-start' }>;
    expect(await run(run_id)).toMatchObject({ state: 'interrupted' });
  });
  function secondServerWithModel() {
    const host = createRunHost(fred.world.db, { log: (error) => fred.world.unforeseen.push(error) });
    const models = createModels({ openai: { apiKey: 'sk-x', baseUrl: `${fred.wire.url}/v1` } });
    return { host, app: createApp({ db: fred.world.db, models, signingSecret, runHost: host }) };
  }

  it('that fails because of a defect ends, and neither the process nor other runs do', async () => {
    const failures: unknown[] = [];
    const host = createRunHost(fred.world.db, { log: (error) => failures.push(error) });
    const defect = new Error('a defect in the work of a run');
    const run = {
      id: 1,
      run_id: 'a-run-with-a-defect',
      chat_session_id: 1,
      session_id: 'any',
      answer_id: null,
    };
    await host.begin(contextOf(fred.world), run, () => Promise.reject(defect)).ended;
    expect(failures).toEqual([defect]);
    await until(() => host.find(run.run_id) === undefined);
  });

  it('is stored while others begin all the time', async () => {
    const { model, run_id } = await askAndLeave();
    let isStored = false;
    // Each begins long before the last one's first second is over, in which nothing would have to be written.
    for (let n = 0; n < 60 && !isStored; n++) {
      const other = await askAndLeave();
      other.model.ends();
      isStored = (await run(run_id)).steps.length > 0;
    }
    expect(isStored).toBe(true);
    model.ends();
    await until(async () => (await run(run_id)).state === 'complete');
  });

  it('can be read after its log was deleted', async () => {
    fred.modelSays('It is P-101A.');
    const { events } = await readStream(
      await openStream(fred.world, { message: 'Which pump?', provider: 'openai' }),
    );
    const { run_id } = events[0] as Extract<ChatEvent, { type: 'session-start' }>;
    await fred.world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(
        `update ai_run_events set at = now() - make_interval(hours => 25) where run = (select id from ai_runs where run_id = $1)`,
        [run_id],
      );
      await query('set local role chatterfix_app', []);
    });
    await sweepRunLogs(fred.world.db);
    const received = await receive(await follow(run_id));
    expect(received.map(({ event }) => event)).toEqual(events.filter(({ type }) => type !== 'usage'));
    expect(await receive(await follow(run_id, 1))).toEqual([received.at(-1)]);
    expect(await run(run_id)).toMatchObject({ steps: [{ type: 'text', text: 'It is P-101A.' }] });
  });

  it('gives its events as JSON too, and refuses ids that are none', async () => {
    fred.modelSays('Hello.');
    const { run_id } = (await fred.ask('Hello?')).body;
    const list = (query = '', headers = {}) =>
      fred.world.call('GET', `/api/runs/${String(run_id)}/events${query}`, { role: 'technician', headers });
    expect((await list()).body).toMatchObject({
      events: [
        { id: '1', event: { type: 'session-start' } },
        { id: '2', event: { type: 'text-delta', text: 'Hello.' } },
        { id: '3', event: { type: 'usage' } },
        { id: '4', event: { type: 'answer-finish' } },
      ],
      last_event_id: '4',
      finished: true,
    });
    for (const headers of [{}, { 'last-event-id': '' }])
      // browsers begin with an empty one
      expect((await list('?last_event_id=2', headers)).body).toMatchObject({
        events: [{ id: '3' }, { id: '4' }],
      });
    expect((await list('', { 'last-event-id': '4' })).body).toMatchObject({ events: [], finished: true });
    expect(await list('', { 'last-event-id': 'x' })).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'header.Last-Event-ID' }] },
    });
  });

  it('is read to its end by a slow reader, while the model is not made to wait', async () => {
    const playing = playModel();
    const response = await openStream(fred.world, {
      message: 'Everything?',
      provider: 'openai',
      max_tokens: 8_000,
    });
    const model = await playing;
    const piece = '\u0001'.repeat(10_000); // six bytes each in JSON: more than waits for a reader
    for (let n = 0; n < 12; n++) {
      model.says(piece);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    model.ends();
    const latest = async () =>
      (
        (await fred.world.call('GET', '/api/chat/sessions?limit=1', { role: 'technician' }))
          .body as unknown as { sessions: { session_id: string; total_tokens: number }[] }
      ).sessions[0]!;
    await until(async () => (await latest()).total_tokens === 7);
    const events = await receive(response);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, at) => at + 1));
    expect(textOf(events)).toBe(piece.repeat(12));
    expect(events.at(-1)!.event.type).toBe('answer-finish');
  });
});
