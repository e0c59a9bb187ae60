import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createChatWorld, type ChatWorld } from '../testing/chat-world.ts';
import { openSharedDatabase } from '../testing/databases.ts';
import { dialects } from '../testing/provider-wire.ts';

const openAi = dialects.openai;

describe('the limits of an answer', () => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(
      await openSharedDatabase('pglite'),
      {},
      { seconds: 1, calls: 3, tokens: 10, answerLength: 1_000 },
    );
  });
  afterAll(() => fred.close());
  beforeEach(() => {
    fred.wire.forget();
    fred.wire.requests.length = 0;
  });

  it('end one that is too long, and keep what was written', async () => {
    fred.wire.next((response) => {
      response.writeHead(200, { 'content-type': openAi.type });
      response.write(openAi.text('x'.repeat(1_001)));
    });
    const { body } = await fred.ask('Everything?');
    expect(body).toMatchObject({
      response: 'x'.repeat(1_001),
      finish_reason: 'limit',
      limit: '1000 characters of an answer',
    });
    expect((await fred.session(body['session_id'])).messages[1]).toMatchObject({ state: 'complete' });
  });

  it('end one that takes too long, with what was written or, where nothing was, with a problem', async () => {
    fred.wire.next((response) => {
      response.writeHead(200, { 'content-type': openAi.type });
      response.write(openAi.text('It is'));
    });
    expect((await fred.ask('Slowly?')).body).toMatchObject({
      response: 'It is',
      finish_reason: 'limit',
      limit: '1 seconds for one question',
    });
    fred.wire.next((response) => response.writeHead(200, { 'content-type': openAi.type }).flushHeaders());
    expect(await fred.ask('Never?')).toMatchObject({
      status: 502,
      body: { code: 'answer_cut_off', detail: 'The answer reached a limit: 1 seconds for one question.' },
    });
  });

  it('end the use of tools when they have taken too many tokens', async () => {
    fred.wire.next((response) =>
      response
        .writeHead(200, { 'content-type': openAi.type })
        .end(
          openAi.text('Let me look. ') +
            openAi
              .toolCall('count_work_orders', {})
              .replace(
                'data: [DONE]',
                `data: {"choices":[],"usage":{"prompt_tokens":9,"completion_tokens":2}}\n\ndata: [DONE]`,
              ),
        ),
    );
    expect((await fred.ask('How many?')).body).toMatchObject({
      response: 'Let me look. ',
      finish_reason: 'limit',
      limit: '10 tokens for one question',
    });
    expect(fred.wire.requests).toHaveLength(1);
  });
});
