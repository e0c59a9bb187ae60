import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { createWorld, type World } from '../testing/world.ts';
import { besideQuietCaller, countStatuses, expectUndisturbed } from './quiet-caller.ts';

const rows = (row: (index: number) => object) => Array.from({ length: 1000 }, (_, index) => row(index));

describe.each(databaseKinds)('thirty requests of a thousand rows by one key, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  const send = (path: string, body: string, headers: Record<string, string> = {}) =>
    world.call('POST', path, {
      body,
      headers: { authorization: `Bearer ${world.secret_key}`, ...headers },
    });
  /** All but twelve are refused before they are read, and the others take turns. */
  const expectTurns = async (path: string, body: object, keyed = false) => {
    const text = JSON.stringify(body);
    const { result, quiet } = await besideQuietCaller(world, () =>
      Promise.all(
        Array.from({ length: 30 }, () =>
          send(path, text, keyed ? { 'idempotency-key': crypto.randomUUID() } : {}),
        ),
      ),
    );
    expectUndisturbed(quiet);
    const { 200: done = 0, 429: refusals = 0 } = countStatuses(result);
    expect(done).toBeGreaterThanOrEqual(12);
    expect(done).toBeLessThan(20); // a few more than twelve, if some end before the last has arrived
    expect(done + refusals).toBe(30);
    const refused = result.find(({ status }) => status === 429)!;
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(refused.body['detail']).toMatch(/^Too many requests with many rows at once/);
  };

  it('that insert', () =>
    expectTurns('/api/bulk', {
      operation: 'insert',
      table: 'work_orders',
      data: rows((index) => ({ title: `Order ${index}` })),
    }));

  it('that insert, each in one transaction with its Idempotency-Key', () =>
    expectTurns(
      '/api/bulk',
      { operation: 'insert', table: 'assets', data: rows((index) => ({ name: `Pump ${index}` })) },
      true,
    ));

  it('that change one record a thousand times, row by row', async () => {
    const { body } = await world.call('POST', '/api/work-orders', { body: { title: 'Belt' } });
    await expectTurns('/api/bulk', {
      operation: 'update',
      table: 'work_orders',
      data: rows((index) => ({ id: body['id'], title: `Belt ${index}` })).slice(0, 300),
    });
  });

  it('that import', () =>
    expectTurns('/api/work-orders/import', {
      rows: rows((index) => ({ title: `Order ${index}`, external_ref: `attack-${index}` })),
    }));
});
