import type { Context } from '../context.ts';
import { atCommandLine, createTenant, systemContext } from '../identity/tenants.ts';
import type { Database } from '../platform/db/database.ts';

/** A plant that is small enough to work out its figures by hand, for tests. */
export async function createSmallPlant(db: Database): Promise<Context> {
  const tenant = await createTenant(atCommandLine(db, 'test'), 'small', 'Small plant');
  const context = {
    ...systemContext(db, tenant, 'test', 'admin'),
    now: () => new Date('2026-06-15T12:00:00Z'),
  };
  await db.transaction(async (query) => {
    await query('set local role none', []);
    for (const statement of [
      `insert into assets (tenant_id, id, name, asset_tag, location, manufacturer, status, purchase_date, purchase_cost, current_value, last_maintenance_date, next_maintenance_date, maintenance_schedule) values
        ($1, 1, 'Steam boiler', 'BO-1', 'Building A, basement', 'Alphatherm', 'active', '2020-03-01', 1000, 400, '2026-04-03', '2026-07-01', 'quarterly'),
        ($1, 2, 'Dough mixer', 'MX-2', 'Building A, bay 2', 'Betamix', 'maintenance', '2022-05-01', 3000, 2500, null, '2026-06-18', 'monthly'),
        ($1, 3, 'Belt conveyor', 'CV-3', 'Yard', 'Alphatherm', 'retired', '2015-01-01', 500, null, null, null, null)`,
      `insert into work_orders (tenant_id, id, title, asset_id, assigned_to, work_type, priority, status, created_at, started_at, completed_at, due_date, actual_hours, estimated_hours, parts_cost, labor_cost) values
        ($1, 1, 'Burner trips', 1, 'ana.cruz', 'corrective', 'critical', 'open', '2026-06-01', null, null, '2026-06-10', null, 4, null, null),
        ($1, 2, 'Descale', 1, 'ana.cruz', 'preventive', 'low', 'completed', '2026-04-01', '2026-04-02T08:00Z', '2026-04-03T08:00Z', null, 3, 2, 10, 20),
        ($1, 3, 'Shaft noise', 2, 'ben.lind', 'corrective', 'high', 'in_progress', '2026-05-05', '2026-05-06', null, '2026-06-20', null, 6, null, null),
        ($1, 4, 'Replace gearbox', 2, 'ben.lind', 'corrective', 'medium', 'completed', '2026-05-01', '2026-05-10T18:00Z', '2026-05-11', null, 5, 8, 100, 50),
        ($1, 5, 'Guard check', 3, null, 'inspection', 'medium', 'on_hold', '2026-05-20', null, null, null, null, null, null, null),
        ($1, 6, 'Grease bowl', 2, 'ana.cruz', 'preventive', 'medium', 'cancelled', '2026-04-20', null, null, null, null, null, null, null)`,
      `insert into parts (tenant_id, id, part_number, name, category, supplier, manufacturer, current_stock, min_stock_level, unit_cost, location) values
        ($1, 1, 'BR-1', 'Roller bearing', 'bearings', 'Lubrena', 'Rollex', 2, 5, 10, 'Shelf 1'),
        ($1, 2, 'SL-2', 'Shaft seal', 'seals', 'Lubrena', 'Rollex', 0, 1, 4, 'Shelf 2'),
        ($1, 3, 'BT-3', 'Drive belt', 'belts', 'Voltarc', 'Beltor', 8, 8, 2.5, 'Shelf 2')`,
    ])
      await query(statement, [tenant.id]);
  });
  return context;
}
