import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDeclaredTables } from '../platform/db/declared-tables.ts';
import { readableColumns } from '../platform/db/protections.ts';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { readableTables } from './allowed.ts';

/** The columns of the reference's four tables, written by hand, without the one exception below. */
const referenceColumns = {
  work_orders:
    'id title description asset_id assigned_to priority status due_date created_at updated_at estimated_hours actual_hours parts_cost labor_cost completion_notes safety_notes',
  assets:
    'id name asset_tag description location manufacturer model serial_number purchase_date purchase_cost current_value status maintenance_schedule last_maintenance_date next_maintenance_date created_at updated_at',
  parts:
    'id part_number name description category manufacturer supplier current_stock min_stock_level max_stock_level unit_cost location last_ordered created_at updated_at',
  ai_chat_sessions:
    'id user_id context messages ai_provider model_used created_at updated_at total_tokens cost',
};

it('every table that is declared readable may be named in a query, and no other', async () => {
  const declared = [...(await loadDeclaredTables())].filter(([, table]) => readableColumns(table).view);
  expect(declared.map(([name]) => name).sort()).toEqual([...readableTables].sort());
});

describe.each(databaseKinds)('the readable tables on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  const ask = (query: string) =>
    world.call('POST', '/api/query', {
      body: { query },
      headers: { authorization: `Bearer ${world.secret_key}` },
    });

  it.each(Object.entries(referenceColumns))("has the reference's columns of %s", async (table, columns) => {
    const { status, body } = await ask(`select ${columns.split(' ').join(', ')} from ${table}`);
    expect(status, JSON.stringify(body)).toBe(200);
  });

  it('does not have the session_id of a conversation, which would let its reader go on with it', async () => {
    expect(await ask('select session_id from ai_chat_sessions')).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.query' }] },
    });
  });

  it('has the messages of a conversation in their order, and none of another tenant', async () => {
    for (const whose of ['theirs', 'ours'] as const)
      expect(
        (await world.call('POST', '/api/chat', { whose, body: { message: `A question of ${whose}` } }))
          .status,
      ).toBe(200);
    const { body } = await ask('select user_id, messages from ai_chat_sessions');
    expect(body['data']).toMatchObject([
      {
        user_id: 'user:admin-user',
        messages: [
          { role: 'user', content: 'A question of ours', state: 'complete', sources: [] },
          { role: 'assistant', state: 'complete' },
        ],
      },
    ]);
  });

  it('does not let texts of whole conversations be joined without end', async () => {
    const joined = Array.from({ length: 60 }, () => 'messages::text').join(' || ');
    expect(await ask(`select ${joined} as long from ai_chat_sessions`)).toMatchObject({
      status: 422,
      body: { code: 'invalid_input' },
    });
    expect((await ask('select messages::text || messages::text as twice from ai_chat_sessions')).status).toBe(
      200,
    );
  });
});
