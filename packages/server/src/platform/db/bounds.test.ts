import { getTableName } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { loadDeclaredTables } from './declared-tables.ts';
import { declarationOf } from './table-declaration.ts';

// Everything that a tenant can pile up has a bound. `catalogue.test.ts` compares the constraints of both
// databases with the declarations.

/** The tables that no number bounds. A new one must say why, and be written here by somebody who agrees. */
const boundedOtherwise = [
  'ai_limits',
  'ai_providers',
  'ai_run_events',
  'ai_usage',
  'approval_rules',
  'audit_log',
  'device_sign_ins',
  'ended_sessions',
  'events',
  'idempotency_keys',
  'second_factors',
  'sign_in_attempts',
  'sign_in_rules',
  'tenant_settings',
  'used_tokens',
  'work_order_counts',
  'work_order_due_counts',
  'work_order_due_minutes',
  'work_order_figures',
];

it('each table of tenants has a bound', async () => {
  const tables = [...(await loadDeclaredTables()).values()];
  const bounds = tables.flatMap((table) => {
    const declaration = declarationOf(table);
    return declaration ? [[getTableName(table), declaration.bound] as const] : [];
  });
  expect(bounds.length).toBeGreaterThan(15);
  expect(
    bounds
      .filter(([, bound]) => !('rows' in bound))
      .map(([name]) => name)
      .toSorted(),
  ).toEqual(boundedOtherwise);
});

describe.each(databaseKinds)('the bounds of a tenant, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  it('refuse one row more, in words, and no other tenant’s', async () => {
    const create = (whose: 'ours' | 'theirs') =>
      world.call('POST', '/api/parts', { whose, body: { part_number: crypto.randomUUID(), name: 'Belt' } });
    expect((await create('ours')).status).toBe(201);
    await world.db.transaction(async (query) => {
      await query('set local role none', []);
      await query(`select setval('numbers.parts_${world.tenants.ours.id}', 500000)`, []);
    });
    expect(await create('ours')).toMatchObject({
      status: 409,
      body: {
        code: 'conflict',
        detail:
          'The tenant has had as many rows of parts as a tenant can have. Ask the operator of the server.',
      },
    });
    expect((await create('theirs')).status).toBe(201);
  });

  it('are 200 valid keys with 1,000 origins together', async () => {
    const create = (origins: number, kindOfKey = 'publishable') =>
      world.call('POST', '/api/keys', {
        whose: 'theirs',
        body: {
          kind: kindOfKey,
          name: 'x',
          allowed_origins: Array.from({ length: origins }, (_, i) => `https://p${i}.example`),
        },
      });
    for (let n = 0; n < 20; n++) expect((await create(50)).status).toBe(201);
    expect(await create(1)).toMatchObject({
      status: 409,
      body: { errors: [{ field: 'body.allowed_origins', rule: 'must have at most 0 items' }] },
    });
    const others = await Promise.all(Array.from({ length: 185 }, () => create(0, 'secret')));
    expect(others.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(180);
    expect(others.find(({ status }) => status === 409)!.body['detail']).toBe(
      'A tenant can have 200 valid keys. Revoke one that is not used.',
    );
    const keys = (await world.call('GET', '/api/keys', { whose: 'theirs' })).body['keys'] as { id: number }[];
    await world.call('POST', `/api/keys/${keys.at(-1)!.id}/revoke`, { whose: 'theirs', body: {} });
    expect((await create(1)).status).toBe(201);
  });
});
