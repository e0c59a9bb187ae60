import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChatWorld, openStream, readStream, type ChatWorld } from '../testing/chat-world.ts';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { dialects } from '../testing/provider-wire.ts';
import { pause } from '../testing/until.ts';

const openAi = dialects.openai;

describe.each(databaseKinds)('a streamed answer, on %s', (kind) => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openSharedDatabase(kind));
  });
  afterAll(() => fred.close());

  it('sends the events of each chunk of the model in one write', async () => {
    fred.wire.next((response) => {
      response.writeHead(200, { 'content-type': openAi.type });
      let chunks = 0;
      const timer = setInterval(() => {
        if (chunks++ < 5) response.write(openAi.text('a') + openAi.text('b') + openAi.text('c'));
        else {
          clearInterval(timer);
          response.end(openAi.end());
        }
      }, 20);
    });
    const { events, writes } = await fred.stream('Stream');
    expect(events[0]).toEqual({
      type: 'session-start',
      run_id: expect.any(String) as string,
      session_id: expect.any(String) as string,
      message_id: expect.any(Number) as number,
      provider: 'openai',
      model: 'gpt-4',
    });
    const texts = events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []));
    expect(texts.join('')).toBe('abcabcabcabcabc');
    expect(events.at(-1)).toMatchObject({
      type: 'answer-finish',
      answer: { success: true, response: 'abcabcabcabcabc' },
    });
    // The session's start, five chunks, the finish; fewer if the machine is busy, but not one for each word.
    expect(writes).toBeLessThanOrEqual(9);
  });

  it('that is larger than the buffer arrives in full, even if the reader is slow', async () => {
    const long = 'x'.repeat(100_000);
    const written = new Promise<void>((resolve) => {
      fred.wire.next(async (response) => {
        response.writeHead(200, { 'content-type': openAi.type });
        for (const text of [long, ' and', ' more']) {
          response.write(openAi.text(text));
          await pause(50);
        }
        response.end(openAi.end(), resolve);
      });
    });
    const response = await openStream(fred.world, {
      message: 'Tell me everything',
      provider: 'openai',
      max_tokens: 8_000, // a longer answer than asked for is cut off
    });
    await written;
    await pause(50); // the buffer is full now, and the server waits for the reader
    const { events } = await readStream(response);
    expect(events.at(-1)).toMatchObject({ answer: { response: `${long} and more` } });
  });

  it('has the headers of an event stream, and the id of its request', async () => {
    fred.modelSays('Hello.');
    const response = await openStream(fred.world, { message: 'Hello?', provider: 'openai' });
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-request-id': expect.stringMatching(/./) as string,
    });
    expect(await response.text()).toMatch(/id: 4\nevent: answer-finish\ndata: {"type":"answer-finish"/);
  });
});
