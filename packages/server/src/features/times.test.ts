import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';
import { moveDueDays } from './settings/move-due-days.ts';
import { usePart } from './work-orders/use-part.ts';

describe.each(databaseKinds)('the times of a record on %s', (kind) => {
  let world: World;
  let minute = 0;
  const now = () => new Date(Date.UTC(2026, 2, 2, 8, minute));
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now });
  });
  afterAll(() => world.close());

  const send = async (method: 'POST' | 'PUT', path: string, body: object) => {
    const secretly = path === '/api/bulk' && { headers: { authorization: `Bearer ${world.secret_key}` } };
    const answer = await world.call(method, path, { body, ...secretly });
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    return answer.body;
  };
  const bulk = (table: string, record: object) =>
    send('POST', '/api/bulk', { operation: 'update', table, data: [record] });
  const load = (resource: string, ...rows: object[]) => send('POST', `/api/${resource}/import`, { rows });
  const context = () => ({ ...contextOf(world), now });

  type Write = [what: string, write: (id: number) => Promise<unknown>];
  const act = (action: string, body: object = {}): Write => [
    action,
    (id) => send('POST', `/api/work-orders/${id}/${action}`, body),
  ];
  it.each<[resource: string, record: object, writes: Write[]]>([
    [
      'work-orders',
      { title: 'Seal', external_ref: 'ERP-1', due_date: '2026-03-05' },
      [
        ['change', (id) => send('PUT', `/api/work-orders/${id}`, { title: 'Seals' })],
        act('start'),
        act('hold', { hold_reason: 'no seal' }),
        ['resume', (id) => send('PUT', `/api/work-orders/${id}`, { status: 'in_progress' })],
        ['bulk', (id) => bulk('work_orders', { id, priority: 'high' })],
        ['bulk of the status', (id) => bulk('work_orders', { id, status: 'on_hold' })],
        ['import', () => load('work-orders', { title: 'All seals', external_ref: 'ERP-1' })],
        [
          'part',
          async (id) => {
            const part = { part_number: 'S-9', name: 'Seal', current_stock: 5 };
            const created = await send('POST', '/api/parts', part);
            return usePart(context(), id, { part_id: Number(created['id']), quantity: 1 });
          },
        ],
        [
          'another time zone',
          async () => {
            await send('PUT', '/api/settings', { time_zone: 'Europe/Berlin' });
            return moveDueDays(context());
          },
        ],
        act('complete'),
        act('reopen'),
        act('cancel'),
      ],
    ],
    [
      'assets',
      { name: 'Pump', asset_tag: 'P-1' },
      [
        ['change', (id) => send('PUT', `/api/assets/${id}`, { model: 'A' })],
        ['bulk', (id) => bulk('assets', { id, model: 'B' })],
        ['import', () => load('assets', { name: 'Pump', asset_tag: 'P-1', model: 'C' })],
      ],
    ],
    [
      'parts',
      { part_number: 'S-1', name: 'Seal', current_stock: 5 },
      [
        ['change', (id) => send('PUT', `/api/parts/${id}`, { unit_cost: 3 })],
        ['bulk', (id) => bulk('parts', { id, unit_cost: 4 })],
        ['import', () => load('parts', { part_number: 'S-1', name: 'Seal', unit_cost: 5 })],
        [
          'use',
          async (id) => {
            const order = await send('POST', '/api/work-orders', { title: 'Use a seal' });
            return usePart(context(), Number(order['id']), { part_id: id, quantity: 1 });
          },
        ],
      ],
    ],
  ])('of %s: each write is its last change, and none its creation', async (resource, record, writes) => {
    minute = 0;
    const id = Number((await send('POST', `/api/${resource}`, record))['id']);
    const times = async () => {
      const { body } = await world.call('GET', `/api/${resource}/${id}`);
      const { created_at: created, updated_at: updated } = (body['asset'] ?? body) as Record<string, string>;
      return [created, updated];
    };
    const begun = '2026-03-02T08:00:00Z';
    expect(await times()).toEqual([begun, begun]);
    const seen: unknown[] = [];
    for (const [what, write] of writes) {
      minute++;
      await write(id);
      seen.push([what, ...(await times())]);
    }
    expect(seen).toEqual(
      writes.map(([what], n) => [what, begun, `2026-03-02T08:${String(n + 1).padStart(2, '0')}:00Z`]),
    );
    await load(resource, record);
    minute++;
    const last = await times();
    await load(resource, record);
    expect(await times(), 'a row that says what is there changes nothing').toEqual(last);
  });

  it('of a provider’s settings: each change is the last one, and only a new key is set', async () => {
    minute = 0;
    const seen: unknown[] = [];
    for (const fields of [{ api_key: 'sk-of-ours', enabled: false }, { model: 'new' }, { visitors: false }]) {
      minute++;
      const { key_set_at, updated_at } = await send('POST', '/api/providers/openai/configure', fields);
      seen.push([key_set_at, updated_at]);
    }
    expect(seen).toEqual([
      ['2026-03-02T08:01:00Z', '2026-03-02T08:01:00Z'],
      ['2026-03-02T08:01:00Z', '2026-03-02T08:02:00Z'],
      ['2026-03-02T08:01:00Z', '2026-03-02T08:03:00Z'],
    ]);
  });
});
