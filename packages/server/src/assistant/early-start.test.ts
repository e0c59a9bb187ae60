import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../platform/db/database.ts';
import { createChatWorld, openStream, readStream, type ChatWorld } from '../testing/chat-world.ts';
import { openTestDatabase } from '../testing/databases.ts';
import { dialects } from '../testing/provider-wire.ts';
import { until } from '../testing/until.ts';

// The database is slow to commit: a question is stored when the test says so.

let fred: ChatWorld;
let commit: PromiseWithResolvers<void>;
beforeAll(async () => {
  commit = Promise.withResolvers();
  commit.resolve();
  const db = await openTestDatabase('postgresql');
  const slow: Database = {
    ...db,
    atOnce: async (statements) => {
      const rows = await db.atOnce<never>(statements);
      if (statements.some(([text]) => text.includes('insert into "ai_runs"'))) await commit.promise;
      return rows;
    },
    transaction: (work, options) =>
      db.transaction(async (query, inside) => {
        const result = await work(query, inside);
        await commit.promise;
        return result;
      }, options),
  };
  fred = await createChatWorld(slow);
});
afterAll(() => fred.close());

const ask = (body: object = {}) =>
  openStream(fred.world, { message: 'Which pumps are there?', provider: 'openai', ...body });

it('the model is asked while its question is being stored, and nothing of the answer is sent before', async () => {
  fred.modelSays('Two pumps.');
  commit = Promise.withResolvers();
  let isAnswered = false;
  const asked = ask().finally(() => (isAnswered = true));
  await until(() => fred.wire.requests.length === 1);
  expect(isAnswered).toBe(false);
  commit.resolve();
  const { events } = await readStream(await asked);
  expect(events.map(({ type }) => type)).toEqual(['session-start', 'text-delta', 'usage', 'answer-finish']);
  expect(fred.wire.requests).toHaveLength(1);
});

it('a question that cannot be stored stops the model, and the next one is stored first', async () => {
  const asked = fred.wire.requests.length;
  commit = Promise.withResolvers();
  fred.wire.next((response) => {
    response.writeHead(200, { 'content-type': dialects.openai.type }).write(dialects.openai.text('Two'));
  });
  const refused = ask();
  await until(() => fred.wire.requests.length === asked + 1);
  commit.reject(new Error('The disk is full'));
  expect((await refused).status).toBe(500);
  await until(() => fred.wire.aborted === 1);

  commit = Promise.withResolvers();
  fred.modelSays('Three pumps.');
  const next = ask();
  await new Promise((resolve) => setTimeout(resolve, 100)); // in which the model would be asked
  expect(fred.wire.requests).toHaveLength(asked + 1);
  commit.resolve();
  const { events } = await readStream(await next);
  expect(events.at(-1)).toMatchObject({ answer: { response: 'Three pumps.' } });
});

it('a question that is refused never reaches the model', async () => {
  const asked = fred.wire.requests.length;
  const refused = await ask({ session_id: 'no-such-conversation' });
  expect(refused.status).toBe(404);
  expect(fred.wire.requests).toHaveLength(asked);
});
