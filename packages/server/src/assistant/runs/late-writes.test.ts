import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { atCommandLine, createTenant, systemContext } from '../../identity/tenants.ts';
import type { ChatModel, ModelEvent } from '../../models/model.ts';
import { write } from '../../platform/db/transaction.ts';
import { openTestDatabase } from '../../testing/databases.ts';
import { completeOutcome } from '../../testing/outcome.ts';
import { summarise } from '../summary.ts';
import type { Meter } from '../usage/meter.ts';
import { storeEnd } from './ending.ts';
import { LiveRun } from './live-run.ts';
import { endWaiting } from './waiting.ts';

// What a server writes that somebody else was faster than.

let db: Awaited<ReturnType<typeof openTestDatabase>>;
let context: Context;
const select = (statement: string) =>
  db.transaction(async (query) => {
    await query(`select set_config('app.tenant', $1, true)`, [String(context.tenant_id)]);
    return query<Record<string, unknown>>(statement, []);
  });
beforeAll(async () => {
  db = await openTestDatabase('pglite');
  const tenant = await createTenant(atCommandLine(db, 'test'), 'late', 'Late');
  context = systemContext(db, tenant, 'test', 'admin');
  await db.transaction(async (query) => {
    await query('set local role none', []);
    for (const statement of [
      `insert into ai_chat_sessions (tenant_id, id, session_id, user_id, context, summary, summarised_to)
       values ($1, 5, 'session-5', 'user:ana', 'general', 'Of another run', 20), ($1, 6, 'session-6', 'user:ana', 'general', null, null)`,
      `insert into ai_chat_messages (tenant_id, id, chat_session_id, role, content)
       values ($1, 21, 5, 'user', 'Why?'), ($1, 22, 6, 'user', 'Why?')`,
      `insert into ai_runs (tenant_id, id, run_id, chat_session_id, question_id, provider, model, server_id, alive_until)
       values ($1, 7, 'run-7', 5, 21, 'openai', 'big', 'server-b', now() + interval '1 h')`,
    ])
      await query(statement, [tenant.id]);
  });
});
afterAll(() => db.close());

it('the end of a run is not stored by a server from which another one has taken it', async () => {
  const run = { id: 7, run_id: 'run-7', chat_session_id: 5, session_id: 'session-5', answer_id: null };
  const endOn = (server: string) =>
    storeEnd(context, new LiveRun(run, context, () => {}), run, server, completeOutcome);
  const stored = `select state::text, (select count(*)::int from ai_chat_messages where role = 'assistant') as answers from ai_runs`;
  expect(await endOn('server-a')).toBeUndefined();
  expect(await select(stored)).toEqual([{ state: 'running', answers: 0 }]);
  expect(await write(context, (tx) => endWaiting(tx, 7, 'expired', () => ({}) as never))).toBe(false);
  expect(await endOn('server-b')).toMatchObject({ type: 'answer-finish', number: 1 });
  expect(await select(stored)).toEqual([{ state: 'complete', answers: 1 }]);
  expect(await endOn('server-b')).toBeUndefined();
});

it('a summary is not stored over one that was stored meanwhile', async () => {
  const events: ModelEvent[] = [
    { type: 'text-delta', text: 'A pump.' },
    { type: 'finish', reason: 'stop', raw: null },
  ];
  const model = {
    provider: 'openai',
    model: 'big',
    capabilities: { contextTokens: 100_000 },
    async *stream() {
      yield* events;
    },
  } as unknown as ChatModel; // it is asked for nothing else
  const summariseAfter = (after: number, conversation: number) =>
    summarise(
      context,
      { id: 7, chat_session_id: conversation },
      model,
      { summary: null, after, upTo: 30 },
      {} as Meter, // nothing was used
      new AbortController().signal,
    );
  await summariseAfter(10, 5);
  await summariseAfter(0, 6);
  const stored = 'select summary, summarised_to from ai_chat_sessions order by id';
  expect(await select(stored)).toEqual([
    { summary: 'Of another run', summarised_to: 20 },
    { summary: 'A pump.', summarised_to: 22 },
  ]);
});
