import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createChatWorld,
  modelProviders,
  sentConversation,
  type ChatWorld,
  type Provider,
  openStream,
  readStream,
} from '../testing/chat-world.ts';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { dialects } from '../testing/provider-wire.ts';

interface Failure {
  name: string;
  respond: (response: ServerResponse, provider: Provider) => void;
  code: string;
  status: number;
  /** What the person reads; `%` stands for the provider's name. */
  detail: string;
  state: 'failed' | 'cut_off';
  /** What is stored of the answer. */
  stored?: string;
  /** The header Retry-After. */
  retryAfter?: string;
}

const beginAnswer = (response: ServerResponse, provider: Provider) => {
  response.writeHead(200, { 'content-type': dialects[provider].type });
  response.write(dialects[provider].text('half an ans'));
};

const failures: Failure[] = [
  {
    name: 'answers with the status 500',
    respond: (response) => response.writeHead(500).end('{}'),
    code: 'provider_unavailable',
    status: 503,
    detail: '% failed to answer (status 500).',
    state: 'failed',
  },
  {
    name: 'refuses the key',
    respond: (response) => response.writeHead(401).end('{}'),
    code: 'provider_unavailable',
    status: 503,
    detail: '% refused our credentials. An admin, or the operator of the server, has to check the key.',
    state: 'failed',
  },
  {
    name: 'refuses the request',
    respond: (response) => response.writeHead(400).end('{}'),
    code: 'provider_unavailable',
    status: 503,
    detail: '% refused the request (status 400).',
    state: 'failed',
  },
  {
    name: 'has received too many requests',
    respond: (response) => response.writeHead(429, { 'retry-after': '7' }).end('{}'),
    code: 'provider_rate_limited',
    status: 503,
    detail: '% has received too many requests.',
    state: 'failed',
    retryAfter: '7',
  },
  {
    name: 'is a gateway that timed out',
    respond: (response) => response.writeHead(504).end('{}'),
    code: 'provider_timeout',
    status: 504,
    detail: '% did not answer in time.',
    state: 'failed',
  },
  {
    name: 'drops the connection in the middle of the answer',
    respond: (response, provider) => {
      beginAnswer(response, provider);
      setTimeout(() => response.destroy(), 20);
    },
    code: 'answer_cut_off',
    status: 502,
    detail: 'The connection to % was lost in the middle of the answer.',
    state: 'cut_off',
    stored: 'half an ans',
  },
  {
    name: 'ends the answer without finishing it',
    respond: (response, provider) => {
      beginAnswer(response, provider);
      response.end();
    },
    code: 'answer_cut_off',
    status: 502,
    detail: '% ended the answer before it was complete.',
    state: 'cut_off',
    stored: 'half an ans',
  },
  {
    name: 'finishes without a word',
    respond: (response, provider) =>
      response.writeHead(200, { 'content-type': dialects[provider].type }).end(dialects[provider].end()),
    code: 'answer_cut_off',
    status: 502,
    detail: 'The provider ended without an answer.',
    state: 'cut_off',
  },
];

const names = { openai: 'OpenAI', ollama: 'Ollama' };

describe.each(databaseKinds)('failures of a provider, on %s', (kind) => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openSharedDatabase(kind));
  });
  afterAll(() => fred.close());
  beforeEach(() => fred.wire.forget());

  it('before its answer begins are answered by another model, which is named wherever the answer is', async () => {
    fred.wire.next((response) => response.writeHead(500).end());
    fred.modelSays('From the other one.', 'openai');
    const { events } = await readStream(await openStream(fred.world, { message: 'Why does the fan hum?' }));
    const by = { provider: 'openai', model: 'gpt-4' };
    expect(events.filter(({ type }) => type === 'model-change')).toMatchObject([by]);
    expect(events.at(-1)).toMatchObject({
      type: 'answer-finish',
      answer: { ...by, response: 'From the other one.' },
    });
    const { run_id, session_id } = events[0] as { run_id: string; session_id: string };
    expect((await fred.world.call('GET', `/api/runs/${run_id}`, { role: 'technician' })).body).toMatchObject(
      by,
    );
    expect(await fred.session(session_id)).toMatchObject({ ai_provider: 'openai', model_used: by.model });
  });

  describe.each(modelProviders)('%s', (provider) => {
    it.each(failures)('$name: the person reads why, and can go on', async (failure) => {
      const detail = failure.detail.replace('%', names[provider]);
      const question = 'Why does the fan hum?';
      fred.wire.next((response) => failure.respond(response, provider));
      const { status, body, headers } = await fred.ask(question, { provider });
      expect({ status, success: body['success'] }).toEqual({ status: failure.status, success: undefined });
      expect(body).toMatchObject({ code: failure.code, status: failure.status, detail });
      expect(headers.get('retry-after')).toBe(failure.retryAfter ?? null);
      const { session_id } = body;
      expect((await fred.session(session_id)).messages).toMatchObject([
        { role: 'user', content: question, state: 'complete' },
        { role: 'assistant', content: failure.stored ?? '', state: failure.state },
      ]);

      fred.wire.next((response) => failure.respond(response, provider));
      const { events } = await fred.stream(question, { provider, session_id });
      expect(events.at(-1)).toEqual({
        type: 'error',
        problem: expect.objectContaining({
          code: failure.code,
          status: failure.status,
          detail,
          session_id,
        }) as object,
      });
      expect(events.filter(({ type }) => type === 'answer-finish')).toEqual([]);

      fred.modelSays('Now it works.', provider);
      expect((await fred.ask('And now?', { provider, session_id })).body).toMatchObject({
        success: true,
        response: 'Now it works.',
      });
      // What was said is sent with the next question; empty answers are not.
      const attempt = [question, ...(failure.stored ? [failure.stored] : [])];
      expect(sentConversation(fred).map(({ content }) => content)).toEqual([
        ...attempt,
        ...attempt,
        'And now?',
      ]);
      expect((await fred.session(session_id)).messages.map(({ state }) => state)).toEqual([
        'complete',
        failure.state,
        'complete',
        failure.state,
        'complete',
        'complete',
      ]);
    });

    it('does not answer in time: before the first word, or in the middle', async () => {
      const detail = `${names[provider]} did not answer in time.`;
      const quick = await createChatWorld(fred.world.db, { firstEvent: 50, betweenEvents: 3_600_000 });
      quick.wire.next(() => {});
      expect(await quick.ask('Why?', { provider })).toMatchObject({
        status: 504,
        body: { code: 'provider_timeout', detail },
      });
      // On a busy machine the limit may pass before the request has arrived.
      await expect.poll(() => quick.wire.requests.length - quick.wire.aborted).toBe(0);
      await quick.wire.close();

      const impatient = await createChatWorld(fred.world.db, { firstEvent: 3_600_000, betweenEvents: 50 });
      impatient.wire.next((response) => beginAnswer(response, provider));
      const { status, body } = await impatient.ask('Why?', { provider });
      expect({ status, code: body.code, detail: body['detail'] }).toEqual({
        status: 504,
        code: 'provider_timeout',
        detail,
      });
      expect((await impatient.session(body['session_id'])).messages[1]).toMatchObject({
        content: 'half an ans',
        state: 'failed',
      });
      await impatient.wire.close();
    });

    it('is not configured: the question is stored, and the offline search still answers', async () => {
      const quiet = await createChatWorld(fred.world.db);
      const disabled = await quiet.world.call('POST', `/api/providers/${provider}/configure`, {
        body: { enabled: false },
      });
      expect(disabled.status).toBe(200);
      const { status, body } = await quiet.ask('Why does the pump cavitate?', { provider });
      expect(status).toBe(503);
      expect(body).toMatchObject({
        code: 'provider_not_configured',
        detail: `The provider ${provider} is not configured, or it is disabled.`,
      });
      expect((await quiet.session(body['session_id'])).messages).toMatchObject([
        { content: 'Why does the pump cavitate?', state: 'complete' },
        { content: '', state: 'failed' },
      ]);
      expect(quiet.wire.requests).toEqual([]);
      expect(
        (
          await quiet.ask('Why does the pump cavitate?', {
            provider: 'offline',
            session_id: body['session_id'],
          })
        ).body,
      ).toMatchObject({ provider: 'offline', model: 'full-text-search', success: true });
      await quiet.wire.close();
    });
  });
});
