import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createChatWorld, type ChatWorld } from '../../testing/chat-world.ts';
import { openSharedDatabase } from '../../testing/databases.ts';

describe('what readers think of an answer', () => {
  let fred: ChatWorld;
  beforeAll(async () => {
    fred = await createChatWorld(await openSharedDatabase('pglite'));
  });
  afterAll(() => fred.close());

  /** A technician's conversation, with the address of the feedback on its answer. */
  async function answered(question: string, answer: string) {
    fred.modelSays(answer);
    const { body } = await fred.ask(question);
    const sessionId = body['session_id'] as string;
    const messageId = body['message_id'] as number;
    return {
      sessionId,
      messageId,
      path: `/api/chat/sessions/${sessionId}/messages/${messageId}/feedback`,
    };
  }
  const give = (path: string, body: object, role: 'technician' | 'planner' | 'admin' = 'technician') =>
    fred.world.call('POST', path, { role, body });

  it('is kept with the answer, and replaced when they change their mind', async () => {
    const { sessionId, messageId, path } = await answered('Why does it leak?', 'The seal is worn.');
    expect(await give(path, { rating: 'up' })).toMatchObject({
      status: 200,
      body: { rating: 'up', reasons: [], comment: null },
    });
    const down = { rating: 'down', reasons: ['wrong', 'unsafe'], comment: 'It is the gasket.' };
    expect(await give(path, { ...down, reasons: ['wrong', 'unsafe', 'wrong'] })).toMatchObject({
      status: 200,
      body: down,
    });
    const { messages } = await fred.session(sessionId);
    expect(messages.map(({ feedback }) => feedback)).toEqual([null, down]);
    const { body } = await fred.world.call('GET', '/api/chat/feedback?rating=down&reason=unsafe');
    expect(body).toMatchObject({
      total: 1,
      feedback: [
        {
          ...down,
          message_id: messageId,
          question: 'Why does it leak?',
          answer: 'The seal is worn.',
          user_id: 'user:technician-user',
        },
      ],
    });
    const [{ updated_at }] = body['feedback'] as [{ updated_at: string }];
    const at = (milliseconds: number) => new Date(Date.parse(updated_at) + milliseconds).toISOString();
    const found = async (query: string) =>
      (await fred.world.call('GET', `/api/chat/feedback?${query}`)).body['total'];
    expect(
      await Promise.all(
        [
          `after=${at(0)}`,
          `before=${at(0)}`,
          `after=${at(1)}`,
          `before=${at(-1)}`,
          'rating=up',
          'reason=wrong',
        ].map(found),
      ),
    ).toEqual([1, 1, 0, 0, 0, 1]);
  });

  it('is shown beside the question that was answered, also where others were asked before and after', async () => {
    const { sessionId } = await answered('Where is P-7?', 'In hall 3.');
    const ids: number[] = [];
    for (const question of ['Why is it hot?', 'And its spare?']) {
      fred.modelSays('Its bearing is dry.');
      ids.push((await fred.ask(question, { session_id: sessionId })).body['message_id'] as number);
    }
    await give(`/api/chat/sessions/${sessionId}/messages/${ids[0]}/feedback`, { rating: 'up' });
    const { body } = await fred.world.call('GET', '/api/chat/feedback?limit=1');
    expect(body['feedback']).toMatchObject([{ message_id: ids[0], question: 'Why is it hot?' }]);
  });

  it('is audited without its comment', async () => {
    const { path } = await answered('And now?', 'Tighten it.');
    await give(path, { rating: 'down', reasons: ['incomplete'], comment: 'a secret remark' });
    await give(path, { rating: 'up' });
    const { body } = await fred.world.call('GET', '/api/audit?resource=ai_chat_feedback&limit=2');
    expect(body['entries']).toMatchObject([
      { action: 'updated', actor: 'technician-user', before: { rating: 'down' }, after: { rating: 'up' } },
      { action: 'created', actor: 'technician-user', after: { rating: 'down', reasons: ['incomplete'] } },
    ]);
    expect(JSON.stringify(body)).not.toContain('a secret remark');
  });

  it('is for the person who had the conversation, about an answer of it', async () => {
    const { sessionId, messageId, path } = await answered('Which pump?', 'P-101A.');
    const notFound = { status: 404, body: { code: 'not_found' } };
    expect(await give(path, { rating: 'up' }, 'planner')).toMatchObject(notFound);
    expect(await give(path, { rating: 'up' }, 'admin')).toMatchObject(notFound);
    const question = `/api/chat/sessions/${sessionId}/messages/${messageId - 1}/feedback`;
    expect(await give(question, { rating: 'up' })).toMatchObject(notFound);
    const other = await answered('Which valve?', 'V-7.');
    const mixed = `/api/chat/sessions/${sessionId}/messages/${other.messageId}/feedback`;
    expect(await give(mixed, { rating: 'up' })).toMatchObject(notFound);
  });

  it('needs a rating, and reasons only where the answer did not help', async () => {
    const { path } = await answered('Which valve?', 'V-7.');
    for (const [body, field] of [
      [{}, 'body.rating'],
      [{ rating: 'up', reasons: ['wrong'] }, 'body.reasons'],
      [{ rating: 'down', reasons: ['boring'] }, 'body.reasons.0'],
      [{ rating: 'down', comment: 'x'.repeat(2001) }, 'body.comment'],
    ] as const)
      expect(await give(path, body), field).toMatchObject({
        status: 422,
        body: { code: 'invalid_input', errors: [{ field }] },
      });
  });

  it('can be read by admins only', async () => {
    for (const role of ['viewer', 'planner'] as const)
      expect(await fred.world.call('GET', '/api/chat/feedback', { role })).toMatchObject({ status: 403 });
  });
});
