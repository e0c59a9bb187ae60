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

  it('goes on in a later session of the same page, and not in one of another page', async () => {
    const { body } = await fred.world.call('GET', '/api/keys');
    const { id } = (body['keys'] as { id: number; kind: string }[]).find(
      ({ kind }) => kind === 'publishable',
    )!;
    // The number of the other key begins with that of the first.
    let other: Record<string, unknown> = {};
    while (!String(other['id']).startsWith(`${id}`))
      other = (
        await fred.world.call('POST', '/api/keys', {
          body: { kind: 'publishable', name: 'another page', allowed_origins: [ORIGIN] },
        })
      ).body;
    const visit = async (pageKey: unknown) => {
      const session = await fred.world.call('POST', '/api/auth/session', {
        body: { publishable_key: pageKey },
        headers: { authorization: '', origin: ORIGIN },
      });
      return { authorization: `Bearer ${String(session.body['token'])}`, origin: ORIGIN };
    };
    const keys = [fred.world.publishable_key, other['key']];
    const outcomes: number[][] = [];
    for (const askedWith of keys)
      for (const readWith of keys) {
        const question = { message: 'Which pump?', provider: 'offline' };
        const begun = { body: question, headers: await visit(askedWith) };
        const { session_id } = (await fred.world.call('POST', '/api/chat', begun)).body;
        const headers = await visit(readWith);
        const read = await fred.world.call('GET', `/api/chat/sessions/${String(session_id)}`, { headers });
        const goneOn = { body: { ...question, session_id }, headers };
        outcomes.push([read.status, (await fred.world.call('POST', '/api/chat', goneOn)).status]);
      }
    expect(outcomes).toEqual([
      [200, 200],
      [404, 404],
      [404, 404],
      [200, 200],
    ]);
  });

  it('is answered as the tenant has configured, or by the search', async () => {
    fred.modelSays('It is P-101A.', 'ollama');
    expect(await ask({})).toMatchObject({ status: 200, body: { response: 'It is P-101A.' } });
    expect(await ask({ provider: 'offline' })).toMatchObject({ status: 200, body: { provider: 'offline' } });
  });
});
