import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

describe.each(databaseKinds)('work orders on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  const create = async (body: object) =>
    (await world.call('POST', '/api/work-orders', { body })).body as { id: number } & Record<string, unknown>;

  it('creates, reads and changes a work order with all its fields', async () => {
    const asset = await world.call('POST', '/api/assets', {
      body: { name: 'Feed pump', asset_tag: 'P-1', location: 'Boiler house' },
    });
    const fields = {
      title: 'Replace motor bearings',
      description: 'Noisy at the drive end',
      asset_id: asset.body['id'],
      assigned_to: 'john_smith',
      work_type: 'corrective',
      priority: 'high',
      due_date: '2025-10-20T14:00:00Z',
      estimated_hours: 4.5,
      actual_hours: 0.25,
      parts_cost: -12.5,
      labor_cost: 99999999.99,
      completion_notes: 'none',
      safety_notes: 'Lock out',
      external_ref: 'SAP-1',
    };
    const created = await world.call('POST', '/api/work-orders', { body: fields });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      ...fields,
      status: 'open',
      asset_tag: 'P-1',
      asset_name: 'Feed pump',
      asset_location: 'Boiler house',
    });
    const read = await world.call('GET', `/api/work-orders/${created.body['id']}`);
    expect(read.body).toEqual(created.body);
    const changed = await world.call('PUT', `/api/work-orders/${created.body['id']}`, {
      body: { status: 'in_progress', actual_hours: 3.5 },
    });
    expect(changed.body).toMatchObject({ status: 'in_progress', actual_hours: 3.5, title: fields.title });
    expect(changed.body['started_at']).not.toBeNull();
    expect(
      (await world.call('PUT', `/api/work-orders/${created.body['id']}`, { body: { description: null } }))
        .body['description'],
    ).toBeNull();
  });

  it('keeps instants of another zone in UTC', async () => {
    expect(await create({ title: 'zone', due_date: '2026-03-31T14:00:00+02:00' })).toMatchObject({
      due_date: '2026-03-31T12:00:00Z',
    });
  });

  it.each([
    ['start', 'open', 'in_progress'],
    ['cancel', 'open', 'cancelled'],
    ['hold', 'in_progress', 'on_hold'],
    ['complete', 'in_progress', 'completed'],
    ['start', 'on_hold', 'in_progress'],
    ['complete', 'on_hold', 'completed'],
    ['cancel', 'on_hold', 'cancelled'],
    ['reopen', 'completed', 'open'],
    ['reopen', 'cancelled', 'open'],
  ])('%s leads from %s to %s', async (action, from, to) => {
    const { id } = await inStatus(from);
    expect((await world.call('POST', `/api/work-orders/${id}/${action}`, { body: {} })).body['status']).toBe(
      to,
    );
  });

  it.each([
    ['complete', 'open'],
    ['hold', 'open'],
    ['reopen', 'open'],
    ['start', 'in_progress'],
    ['hold', 'on_hold'],
    ['start', 'completed'],
    ['cancel', 'completed'],
    ['start', 'cancelled'],
    ['cancel', 'cancelled'],
  ])('refuses to %s what is %s, and changes nothing', async (action, from) => {
    const before = await inStatus(from);
    const answer = await world.call('POST', `/api/work-orders/${before.id}/${action}`);
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'illegal_transition', errors: [{ field: 'status' }] },
    });
    expect((await world.call('GET', `/api/work-orders/${before.id}`)).body).toEqual(before);
  });

  async function inStatus(status: string) {
    const { id } = await create({ title: `to be ${status}` });
    const path =
      {
        open: [],
        in_progress: ['start'],
        on_hold: ['start', 'hold'],
        completed: ['start', 'complete'],
        cancelled: ['cancel'],
      }[status] ?? [];
    const answers = [];
    for (const action of path)
      answers.push((await world.call('POST', `/api/work-orders/${id}/${action}`, { body: {} })).status);
    expect(answers).toEqual(path.map(() => 200));
    return (await world.call('GET', `/api/work-orders/${id}`)).body as { id: number } & Record<
      string,
      unknown
    >;
  }

  it('refuses an illegal status in an update, and accepts the present one again', async () => {
    const { id } = await inStatus('completed');
    for (const status of ['open', 'in_progress', 'cancelled']) {
      expect(
        await world.call('PUT', `/api/work-orders/${id}`, { body: { status, title: 'changed' } }),
      ).toMatchObject({ status: 409 });
    }
    expect(
      (
        await world.call('PUT', `/api/work-orders/${id}`, {
          body: { status: 'completed', title: 'same again' },
        })
      ).body,
    ).toMatchObject({ status: 'completed', title: 'same again' });
  });

  it('lets only one of two people complete a work order', async () => {
    const { id } = await inStatus('in_progress');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        world.call('POST', `/api/work-orders/${id}/complete`, { body: { completion_notes: 'done' } }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409, 409, 409]);
  });

  it('filters, sorts and walks pages and cursors with a true total', async () => {
    const asset = (await world.call('POST', '/api/assets', { body: { name: 'Conveyor', asset_tag: 'CV-9' } }))
      .body['id'];
    const ids: number[] = [];
    for (let i = 0; i < 23; i++) {
      ids.push(
        (
          await create({
            title: `belt ${i} tracking`,
            asset_id: asset,
            priority: ['low', 'medium', 'high', 'critical'][i % 4],
            ...(i % 3 ? { due_date: `2026-01-${String(i + 1).padStart(2, '0')}T00:00:00Z` } : {}),
          })
        ).id,
      );
    }
    for (const sort of ['-created_at', 'created_at', '-updated_at', 'updated_at', 'due_date', '-priority']) {
      const walked: number[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body } = await world.call(
          'GET',
          `/api/work-orders?asset_id=${asset}&sort=${sort}&limit=5${cursor ? `&cursor=${cursor}` : ''}`,
        );
        expect(body['total']).toBe(23);
        walked.push(...(body['work_orders'] as { id: number }[]).map(({ id }) => id));
        cursor = body['next_cursor'] as string | null;
      }
      expect(walked).toHaveLength(23);
      expect(new Set(walked)).toEqual(new Set(ids));
      const paged: number[] = [];
      for (let page = 1; page <= 5; page++)
        paged.push(
          ...(
            (await world.call('GET', `/api/work-orders?asset_id=${asset}&sort=${sort}&limit=5&page=${page}`))
              .body['work_orders'] as { id: number }[]
          ).map(({ id }) => id),
        );
      expect(paged).toEqual(walked);
    }
    const count = async (query: string) =>
      (await world.call('GET', `/api/work-orders?asset_id=${asset}&${query}`)).body['total'];
    expect(await count('priority=critical,high')).toBe(11);
    expect(await count('status=open')).toBe(23);
    expect(await count('q=belt%20tracking')).toBe(23);
    expect(await count('q=belt%2017')).toBe(1);
    expect(await count('due_after=2026-01-10T00:00:00Z&due_before=2026-01-12T00:00:00Z')).toBe(2);
    expect(await count('overdue=true')).toBe(15);
    expect(await count('overdue=false')).toBe(8);
    expect(await count('assigned_to=nobody')).toBe(0);
  });

  it('keeps exact counts by status and priority, whatever happens', async () => {
    const { body } = await world.call('GET', '/api/work-orders/summary');
    const { work_orders } = (await world.call('GET', '/api/work-orders?limit=200')).body as unknown as {
      work_orders: { status: string; priority: string }[];
    };
    const unfinished = work_orders.filter(({ status }) =>
      ['open', 'in_progress', 'on_hold'].includes(status),
    );
    expect(body['total']).toBe(work_orders.length);
    const ofStatus = (status: string) => work_orders.filter((order) => order.status === status).length;
    const ofPriority = (priority: string) => unfinished.filter((order) => order.priority === priority).length;
    expect(body['by_status']).toEqual({
      open: ofStatus('open'),
      in_progress: ofStatus('in_progress'),
      on_hold: ofStatus('on_hold'),
      completed: ofStatus('completed'),
      cancelled: ofStatus('cancelled'),
    });
    expect(body['by_priority']).toEqual({
      low: ofPriority('low'),
      medium: ofPriority('medium'),
      high: ofPriority('high'),
      critical: ofPriority('critical'),
    });
    expect((await world.call('GET', '/api/work-orders?status=completed&limit=1')).body['total']).toBe(
      (body['by_status'] as { completed: number }).completed,
    );
  });

  it('refuses a reference that another work order has, and an asset that is not there', async () => {
    await create({ title: 'first', external_ref: 'ERP-7' });
    expect(
      await world.call('POST', '/api/work-orders', { body: { title: 'second', external_ref: 'ERP-7' } }),
    ).toMatchObject({ status: 409, body: { code: 'conflict', errors: [{ field: 'body.external_ref' }] } });
    expect(
      await world.call('POST', '/api/work-orders', { body: { title: 'lost', asset_id: 2147483647 } }),
    ).toMatchObject({ status: 422, body: { errors: [{ field: 'body.asset_id' }] } });
    const theirs = (await world.call('POST', '/api/assets', { whose: 'theirs', body: { name: 'Theirs' } }))
      .body['id'];
    expect(
      await world.call('POST', '/api/work-orders', { body: { title: 'stolen', asset_id: theirs } }),
    ).toMatchObject({ status: 422, body: { errors: [{ field: 'body.asset_id' }] } });
  });
});
