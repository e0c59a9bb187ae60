import type { RunEventList } from '@chatterfix/sdk/contract';
import { expect, it } from 'vitest';
import { createChatWorld } from '../../testing/chat-world.ts';
import { openSharedDatabase } from '../../testing/databases.ts';

it('a long run is finished for who reads it page by page when they have its last event, and not before', async () => {
  const fred = await createChatWorld(await openSharedDatabase('pglite'));
  fred.modelSays('Hello.');
  const { run_id } = (await fred.ask('Hello?')).body;
  const page = async (query = '') =>
    (await fred.world.call('GET', `/api/runs/${String(run_id)}/events${query}`, { role: 'technician' }))
      .body as unknown as RunEventList; // `call` checks it against the contract
  const short = await page();
  await fred.world.db.transaction(async (query) => {
    await query('set local role none', []);
    // As if the model had written for long before.
    await query(
      `update ai_run_events set first_number = first_number + 1200, last_number = last_number + 1200
       where run = (select id from ai_runs where run_id = $1)`,
      [run_id],
    );
    await query('update ai_runs set last_event = last_event + 1200 where run_id = $1', [run_id]);
    await query(
      `insert into ai_run_events (tenant_id, run, first_number, last_number, events)
       select tenant_id, id, 1, 1200, $2 from ai_runs where run_id = $1`,
      [run_id, '{"type":"text-delta","text":"."}\n'.repeat(1_200)],
    );
  });
  const first = await page();
  const second = await page(`?last_event_id=${first.last_event_id}`);
  expect([first.finished, second.finished]).toEqual([false, true]);
  expect([...first.events, ...second.events].map(({ id }) => Number(id))).toEqual(
    Array.from({ length: 1_200 + short.events.length }, (_, n) => n + 1),
  );
  expect(second.events.at(-1)!.event).toEqual(short.events.at(-1)!.event);
  expect(await page(`?last_event_id=${second.last_event_id}`)).toMatchObject({ events: [], finished: true });
  await fred.close();
});
