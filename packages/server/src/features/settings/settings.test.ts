import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { until } from '../../testing/until.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { moveDueDays } from './move-due-days.ts';

describe.each(databaseKinds)('the settings of a tenant on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());

  const change = (zone: string, headers: Record<string, string> = {}) =>
    world.call('PUT', '/api/settings', { body: { time_zone: zone }, headers });

  it('are those of UTC until they are changed, and are recorded', async () => {
    expect((await world.call('GET', '/api/settings')).body).toEqual({ time_zone: 'UTC', version: 0 });
    expect((await change('Europe/Berlin')).body).toEqual({ time_zone: 'Europe/Berlin', version: 1 });
    expect((await change('Europe/Berlin')).body).toEqual({ time_zone: 'Europe/Berlin', version: 1 });
    expect((await change('America/Chicago')).body).toEqual({ time_zone: 'America/Chicago', version: 2 });
    expect((await world.call('GET', '/api/settings', { role: 'viewer' })).body).toMatchObject({
      time_zone: 'America/Chicago',
    });
    expect((await world.call('GET', '/api/settings', { whose: 'theirs' })).body).toMatchObject({
      time_zone: 'UTC',
    });
    const { body } = await world.call('GET', '/api/audit?resource=tenant_settings');
    expect(body['entries']).toMatchObject([
      { action: 'updated', before: { time_zone: 'Europe/Berlin' }, after: { time_zone: 'America/Chicago' } },
      { action: 'created', after: { time_zone: 'Europe/Berlin' } },
    ]);
  });

  it('are changed only at the version that the caller has seen', async () => {
    const { body } = await world.call('GET', '/api/settings');
    expect(await change('Asia/Tokyo', { 'if-match': '"0"' })).toMatchObject({
      status: 412,
      body: { code: 'version_mismatch' },
    });
    const seen = `"${String(body['version'])}"`;
    expect((await change('Asia/Tokyo', { 'if-match': seen })).body).toMatchObject({
      time_zone: 'Asia/Tokyo',
    });
  });

  it.each(['Europe/Atlantis', '+05:30', 'europe/berlin', ' '])('have no time zone “%s”', async (zone) => {
    expect(await change(zone)).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'body.time_zone' }] },
    });
  });

  it.runIf(kind === 'postgresql')('wait for work orders that are being written', async () => {
    await change('UTC');
    const tenant = world.tenants.ours.id;
    let changing: Promise<void> | undefined;
    let isChanged = false;
    const [order] = await world.db.transaction(async (query) => {
      await query(`select set_config('app.tenant', $1, true)`, [String(tenant)]);
      const created = await query<{ id: number }>(
        `insert into work_orders (tenant_id, title, due_day) values ($1, 'Being written', '2026-12-01') returning id`,
        [tenant],
      );
      changing = change('Pacific/Honolulu').then(async () => {
        await moveDueDays(contextOf(world));
        isChanged = true;
      });
      const waits = `select from pg_locks where locktype = 'advisory' and not granted and classid = 7210353`;
      await until(async () => isChanged || (await query(waits, [])).length > 0);
      return created;
    });
    await changing;
    expect((await world.call('GET', `/api/work-orders/${order!.id}`)).body).toMatchObject({
      due_date: '2026-12-01',
      overdue_at: '2026-12-02T09:59:59.999Z',
    });
  });
});
