import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atCommandLine, createTenant } from '../../identity/tenants.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import type { Database } from './database.ts';

// The numbers of a tenant's rows tell nothing about other tenants.

describe.each(databaseKinds)('the numbers of rows on %s', (kind) => {
  let db: Database;
  beforeAll(async () => {
    db = await openTestDatabase(kind);
  });
  afterAll(() => db.close());

  const newTenant = async (name: string) => (await createTenant(atCommandLine(db, 'test'), name, name)).id;

  async function asTenant<Row>(tenantId: number, statement: string, undo = false): Promise<Row[]> {
    const undone = new Error('undone');
    let rows: Row[] = [];
    await db
      .transaction(async (query) => {
        await query(`select set_config('app.tenant', $1, true)`, [String(tenantId)]);
        rows = await query<Row & Record<string, unknown>>(statement, []);
        if (undo) throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    return rows;
  }
  const addAsset = async (tenantId: number, undo = false) => {
    const [row] = await asTenant<{ id: number }>(
      tenantId,
      `insert into assets (tenant_id, name) values (${tenantId}, 'pump') returning id`,
      undo,
    );
    return row!.id;
  };

  it('count for each tenant and each table by itself', async () => {
    const [first, second] = [await newTenant('count-a'), await newTenant('count-b')];
    const numbers: [number, number][] = [];
    for (let turn = 0; turn < 3; turn++) numbers.push([await addAsset(first), await addAsset(second)]);
    expect(numbers).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const parts = await asTenant(
      first,
      `insert into parts (tenant_id, part_number, name) values (${first}, 'a', 'a'), (${first}, 'b', 'b') returning id`,
    );
    expect(parts).toEqual([{ id: 1 }, { id: 2 }]);
    const audited = await asTenant(first, `select id from audit_log where tenant_id = ${first} order by id`);
    // The creation of the tenant, three assets and two parts.
    expect(audited).toEqual([1, 2, 3, 4, 5, 6].map((id) => ({ id })));
  });

  it('are all different if many writers add the first rows of a tenant at once', async () => {
    const tenant = await newTenant('crowd');
    const numbers = await Promise.all(Array.from({ length: 20 }, () => addAsset(tenant)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it('are given again if the transaction that created the sequence was undone', async () => {
    const tenant = await newTenant('undone');
    expect(await addAsset(tenant, true)).toBe(1);
    expect(await addAsset(tenant)).toBe(1);
    expect(await addAsset(tenant)).toBe(2);
  });

  it('go on after the rows that a tenant had before it had a sequence', async () => {
    const tenant = await newTenant('older');
    await asTenant(tenant, `insert into assets (tenant_id, id, name) values (${tenant}, 41, 'pump')`);
    expect(await addAsset(tenant)).toBe(42);
  });

  it('cannot be read from the sequences by the role of the server', async () => {
    const tenant = await newTenant('closed');
    await addAsset(tenant);
    await expect(db.query(`select last_value from numbers.assets_${tenant}`, [])).rejects.toThrow(
      /permission denied/,
    );
    await expect(db.query('create sequence numbers.mine', [])).rejects.toThrow(/permission denied/);
  });

  it('come from no count over all tenants, in any table with a tenant', async () => {
    const global = await db.query(
      `select c.relname || '.' || a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
       join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and a.attidentity <> '' and exists (
         select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant_id')`,
      [],
    );
    // The number of an event orders the events of all tenants; nobody sees it, because positions are encrypted.
    expect(global).toEqual([{ column: 'events.id' }]);
  });
});
