import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChatWorld, type ChatWorld } from '../testing/chat-world.ts';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';

const ORIGIN = 'https://intranet.example';

describe.each(databaseKinds)('an anonymous visitor’s question, on %s', (kind) => {
  let fred: ChatWorld;
  let authorization = '';
  beforeAll(async () => {
    fred = await createChatWorld(await openSharedDatabase(kind));
    const { body } = await fred.world.call('POST', '/api/auth/session', {
      body: { publishable_key: fred.world.publishable_key },
      headers: { authorization: '', origin: ORIGIN },
    });
    authorization = `Bearer ${String(body['token'])}`;
  });
  afterAll(() => fred.close());
  const ask = (choice: object) =>
    fred.world.call('POST', '/api/chat', {
      body: { message: 'Which pump?', ...choice },
      headers: { authorization, origin: ORIGIN },
    });

  it.each([
    ['model', { model: 'gpt-5-pro' }],
    ['provider', { provider: 'openai' }],
    ['temperature', { temperature: 2 }],
    ['max_tokens', { max_tokens: 8000 }],
    ['client_tools', { client_tools: [{ name: 'open_drawing', description: 'Opens a drawing.' }] }],
  ])('does not choose the %s that the tenant pays for', async (field, choice) => {
    expect(await ask(choice)).toMatchObject({
      status: 403,
      body: { errors: [{ field: `body.${field}`, rule: 'must not be chosen by an anonymous visitor' }] },
    });
    expect(fred.wire.requests).toEqual([]);
  });

  it('is answered as the tenant has configured, or by the search', async () => {
    fred.modelSays('It is P-101A.', 'ollama');
    expect(await ask({})).toMatchObject({ status: 200, body: { response: 'It is P-101A.' } });
    expect(await ask({ provider: 'offline' })).toMatchObject({ status: 200, body: { provider: 'offline' } });
  });
});
