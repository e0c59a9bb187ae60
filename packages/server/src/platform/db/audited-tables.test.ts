import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

type Change = readonly [method: string, path: string, body?: object];

/**
 * For each audited table a creation, what changes or revokes its row, and where it can be, its deletion; ID
 * is the row's.
 */
const tables: Record<string, { create: Change; change: Change; remove?: boolean }> = {
  assets: {
    create: ['POST', '/api/assets', { name: 'Pump' }],
    change: ['PUT', '/api/assets/ID', { name: 'Fan' }],
    remove: true,
  },
  work_orders: {
    create: ['POST', '/api/work-orders', { title: 'Repair' }],
    change: ['POST', '/api/work-orders/ID/cancel', {}],
    remove: true,
  },
  parts: {
    create: ['POST', '/api/parts', { part_number: 'B-1', name: 'Belt' }],
    change: ['PUT', '/api/parts/ID', { name: 'V-belt' }],
    remove: true,
  },
  users: {
    create: [
      'POST',
      '/api/users',
      { username: 'maria', password: 'an unlikely pass phrase', role: 'viewer' },
    ],
    change: ['PUT', '/api/users/ID', { disabled: true }],
  },
  api_keys: {
    create: [
      'POST',
      '/api/keys',
      { kind: 'publishable', name: 'page', allowed_origins: ['https://a.example'] },
    ],
    change: ['POST', '/api/keys/ID/revoke', {}],
  },
  signing_keys: {
    create: [
      'POST',
      '/api/signing-keys',
      { name: 'ERP', algorithm: 'HS256', issuer: 'erp', max_role: 'viewer' },
    ],
    change: ['POST', '/api/signing-keys/ID/revoke', {}],
  },
  identity_providers: {
    create: [
      'POST',
      '/api/identity-providers',
      { name: 'Staff', issuer: 'https://login.example.com', client_id: 'chatterfix', default_role: 'viewer' },
    ],
    change: ['PUT', '/api/identity-providers/ID', { disabled: true }],
  },
  ai_providers: {
    create: ['POST', '/api/providers/openai/configure', { model: 'first' }],
    change: ['POST', '/api/providers/openai/configure', { model: 'second' }],
  },
  ai_limits: {
    create: ['PUT', '/api/usage/limits', { tokens: 100_000 }],
    change: ['PUT', '/api/usage/limits', { tokens: 50_000 }],
  },
};

describe.each(databaseKinds)('audited tables on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  const entries = async (table: string) =>
    (
      (await world.call('GET', `/api/audit?resource=${table}&actor=admin-user`)).body['entries'] as {
        action: string;
        actor: string;
        request_id: string | null;
      }[]
    ).toReversed();

  it.each(Object.entries(tables))('%s: each write leaves its row', async (table, { create, change }) => {
    const send = async ([method, path, body]: Change, id = '') => {
      const answer = await world.call(method, path.replace('ID', id), body ? { body } : {});
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
      return answer;
    };
    const created = await send(create);
    const changed = await send(change, String(created.body['id']));
    expect(await entries(table)).toMatchObject([
      { action: 'created', request_id: created.headers.get('x-request-id') },
      { action: 'updated', request_id: changed.headers.get('x-request-id') },
    ]);
  });

  it.each(Object.entries(tables).filter(([, { remove }]) => remove))(
    '%s: a deletion leaves its row',
    async (table, { create: [method, path, body] }) => {
      const created = await world.call(method, path, {
        body: { ...body, ...(table === 'parts' ? { part_number: 'B-2' } : {}) },
      });
      const deleted = await world.call('POST', '/api/bulk', {
        headers: { authorization: `Bearer ${world.secret_key}` },
        body: { operation: 'delete', table, data: [{ id: created.body['id'] }] },
      });
      expect(deleted.status).toBe(200);
      const { body: log } = await world.call(
        'GET',
        `/api/audit?resource=${table}&resource_id=${created.body['id']}&limit=1`,
      );
      expect(log['entries']).toMatchObject([{ action: 'deleted', actor_kind: 'secret_key' }]);
    },
  );

  it('ai_chat_sessions and ai_chat_messages: a question leaves its rows, without its words', async () => {
    await world.call('POST', '/api/chat', { body: { message: 'What about the pump?' } });
    expect(await entries('ai_chat_sessions')).toMatchObject([{ action: 'created' }]);
    const messages = await entries('ai_chat_messages');
    expect(messages).toMatchObject([{ action: 'created' }, { action: 'created' }]);
    expect(JSON.stringify(messages)).not.toContain('What about the pump?');
  });
});
