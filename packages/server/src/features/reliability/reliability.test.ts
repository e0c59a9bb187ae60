import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';
import { performanceMetrics } from './metrics.ts';

describe('the figures of an asset', () => {
  it('are the textbook’s', () => {
    const figures = performanceMetrics({
      window_days: 365,
      observed_hours: 8760,
      failures: 4,
      repairs: 3,
      repair_hours: 12,
      costed: 5,
      cost: 1234.567,
    });
    expect(figures).toMatchObject({
      failures: { value: 4, unit: 'count' },
      mttr: { value: 4, unit: 'hours', n: 3, state: 'ok' },
      mtbf: { value: 2190, n: 4 },
      availability: { value: 0.9982, unit: 'ratio', n: 3 },
      maintenance_cost: { value: 1234.57, unit: 'currency', n: 5 },
    });
    for (const { formula } of [figures.mttr, figures.mtbf, figures.availability])
      expect(formula).not.toBe('');
  });

  it.each([
    [2, 0],
    [1, -12.5],
  ])('have a cost where %d orders have one, also of %d', (costed, cost) => {
    const seen = { window_days: 365, observed_hours: 0, failures: 0, repairs: 0, repair_hours: 0 };
    expect(performanceMetrics({ ...seen, costed, cost }).maintenance_cost).toMatchObject({
      value: cost,
      n: costed,
      state: 'ok',
    });
  });

  it('need two observations and a day on record', () => {
    const valuesOf = (observations: number, hours: number) => {
      const { mttr, mtbf, availability } = performanceMetrics({
        window_days: 365,
        observed_hours: hours,
        failures: observations,
        repairs: observations,
        repair_hours: 4,
        costed: 0,
        cost: 0,
      });
      return [mttr.value, mtbf.value, availability.value];
    };
    expect(valuesOf(2, 24)).toEqual([2, 12, 0.8571]);
    expect(valuesOf(2, 23.9)).toEqual([2, null, null]);
    expect(valuesOf(1, 24)).toEqual([null, null, null]);
  });

  it('say so where there is too little to say', () => {
    fc.assert(
      fc.property(
        fc.record({
          failures: fc.nat(50),
          repairs: fc.nat(50),
          repair_hours: fc.double({ min: 0, max: 1e5, noNaN: true }),
          observed_hours: fc.double({ min: 0, max: 8760, noNaN: true }),
          costed: fc.nat(9),
          cost: fc.double({ min: 0, max: 1e9, noNaN: true }),
        }),
        (seen) => {
          const { mttr, mtbf, availability, maintenance_cost } = performanceMetrics({
            window_days: 365,
            ...seen,
          });
          for (const metric of [mttr, mtbf, availability, maintenance_cost])
            expect(metric.value === null).toBe(metric.state === 'insufficient_data');
          expect(mttr.value === null).toBe(seen.repairs < 2);
          expect(mtbf.value === null).toBe(seen.failures < 2 || seen.observed_hours < 24);
          expect(availability.value ?? 0).toBeGreaterThanOrEqual(0);
          expect(availability.value ?? 0).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe.each(databaseKinds)('reliability on %s', (kind) => {
  let world: World;
  const now = new Date('2026-06-01T00:00:00Z');
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind), { now: () => now });
  });
  afterAll(() => world.close());

  const asset = async (body: object) =>
    (await world.call('POST', '/api/assets', { body })).body['id'] as number;
  const imported = async (rows: object[]) =>
    expect((await world.call('POST', '/api/work-orders/import', { body: { rows } })).body).toMatchObject({
      rejected: [],
    });

  it('counts failures, repairs and costs of the last year, and nothing else', async () => {
    const id = await asset({ name: 'Cooling pump', asset_tag: 'P-1' });
    const done = { asset: 'P-1', status: 'completed', work_type: 'corrective' };
    await imported([
      {
        ...done,
        title: 'seal',
        created_at: '2026-01-01T00:00:00Z',
        started_at: '2026-01-01T06:00:00Z',
        completed_at: '2026-01-01T10:00:00Z',
        parts_cost: 100.1,
      },
      {
        ...done,
        title: 'bearing',
        created_at: '2026-03-01T00:00:00Z',
        started_at: '2026-03-01T06:00:00Z',
        completed_at: '2026-03-02T08:30:00Z', // 26.5 hours
        parts_cost: 50,
        labor_cost: 60.05,
      },
      {
        ...done,
        title: 'two years ago',
        created_at: '2024-03-01T00:00:00Z',
        started_at: '2024-03-01T06:00:00Z',
        completed_at: '2024-03-02T06:00:00Z',
        parts_cost: 9999,
      },
      {
        ...done,
        title: 'grease',
        work_type: 'preventive',
        created_at: '2026-04-01T00:00:00Z',
        started_at: '2026-04-01T00:00:00Z',
        completed_at: '2026-04-02T00:00:00Z',
      },
      {
        asset: 'P-1',
        title: 'still broken',
        work_type: 'corrective',
        created_at: '2026-05-30T00:00:00Z',
        due_date: '2026-06-03T00:00:00Z',
      },
      {
        asset: 'P-1',
        title: 'never mind',
        work_type: 'corrective',
        status: 'cancelled',
        created_at: '2026-05-01T00:00:00Z',
      },
      { asset: 'P-1', title: 'whenever', work_type: 'preventive', created_at: '2026-05-20T00:00:00Z' },
      {
        asset: 'P-1',
        title: 'first due',
        work_type: 'preventive',
        created_at: '2026-05-31T00:00:00Z',
        due_date: '2026-06-02T00:00:00Z',
      },
    ]);
    const { body } = await world.call('GET', `/api/assets/${id}`);
    expect(body['performance_metrics']).toMatchObject({
      window_days: 365,
      failures: { value: 3 },
      mttr: { value: 15.25, n: 2 },
      mtbf: { value: 2920, n: 3 }, // 8,760 hours ÷ 3
      availability: { value: 0.9948 },
      maintenance_cost: { value: 210.15, n: 2 },
    });
    const titles = (list: string) => (body[list] as { title: string }[]).map(({ title }) => title);
    expect(titles('maintenance_history')).toEqual([
      'never mind',
      'grease',
      'bearing',
      'seal',
      'two years ago',
    ]);
    expect(titles('upcoming_maintenance')).toEqual(['first due', 'still broken', 'whenever']);
  });

  it('counts from the first moment of the window, costs of labor alone, and repairs with both of their times', async () => {
    const id = await asset({ name: 'Fan', asset_tag: 'F-1' });
    const begin = '2025-06-01T00:00:00Z',
      before = '2025-05-31T23:59:59Z';
    const done = { asset: 'F-1', status: 'completed', work_type: 'corrective' };
    await imported([
      { ...done, title: 'first', created_at: begin, started_at: begin, completed_at: '2025-06-01T05:00:00Z' },
      { ...done, title: 'too early', created_at: before, started_at: before, completed_at: begin },
      {
        ...done,
        title: 'no start',
        created_at: begin,
        completed_at: '2025-06-02T00:00:00Z',
        labor_cost: 7.5,
      },
      { ...done, title: 'free', created_at: begin, started_at: begin, completed_at: begin, parts_cost: 0 },
      { ...done, title: 'paid before', created_at: before, completed_at: before, labor_cost: 999 },
      { asset: 'F-1', title: 'open', work_type: 'inspection', parts_cost: 999, created_at: begin },
    ]);
    expect((await world.call('GET', `/api/assets/${id}`)).body['performance_metrics']).toMatchObject({
      failures: { value: 3 },
      mttr: { value: 2.5, n: 2 },
      mtbf: { value: 2920, n: 3 },
      maintenance_cost: { value: 7.5, n: 2 },
    });
  });

  it('answers “insufficient data” of an asset that is new', async () => {
    const id = await asset({ name: 'New' });
    const { body } = await world.call('GET', `/api/assets/${id}`);
    expect(body).toMatchObject({
      maintenance_history: [],
      upcoming_maintenance: [],
      performance_metrics: {
        failures: { value: 0, state: 'ok' },
        mttr: { value: null, state: 'insufficient_data' },
        mtbf: { value: null },
        availability: { value: null },
        maintenance_cost: { value: null },
      },
    });
  });

  it('has a dashboard that agrees with the lists', async () => {
    await asset({ name: 'due', next_maintenance_date: '2026-05-31T23:59:59Z' });
    await asset({ name: 'not yet', next_maintenance_date: '2026-06-01T00:00:01Z' });
    await asset({ name: 'gone', status: 'retired', next_maintenance_date: '2026-01-01T00:00:00Z' });
    const critical = (
      await world.call('POST', '/api/work-orders', { body: { title: 'hot', priority: 'critical' } })
    ).body['id'];
    const dashboard = async () => (await world.call('GET', '/api/assets/dashboard')).body;
    const total = async (path: string) => (await world.call('GET', path)).body['total'];
    expect(await dashboard()).toMatchObject({
      total_assets: await total('/api/assets?status=active,inactive,maintenance'),
      active_assets: await total('/api/assets?status=active'),
      maintenance_due: await total('/api/assets?maintenance_due=true'),
      critical_alerts: 1,
      as_of: now.toISOString(),
    });
    expect((await dashboard())['maintenance_due']).toBe(1);
    for (const [action, alerts] of [
      ['start', 1],
      ['hold', 1],
      ['cancel', 0],
    ] as const) {
      await world.call('POST', `/api/work-orders/${critical}/${action}`, { body: {} });
      expect((await dashboard())['critical_alerts'], action).toBe(alerts);
    }
  });
});
