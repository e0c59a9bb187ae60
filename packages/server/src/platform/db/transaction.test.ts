import { and, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import type { Context } from '../../context.ts';
import { assets } from '../../features/assets/schema.ts';
import { parts } from '../../features/parts/schema.ts';
import { createPart } from '../../features/parts/service.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { fieldsOf, insertionOf } from './columns.ts';
import { build, ofTenant, tenantId } from './statements.ts';
import { read, write, type Transaction } from './transaction.ts';

const part = (partNumber: string) =>
  build.insert(parts).values({ tenant_id: tenantId, part_number: partNumber, name: 'made by a test' });

it('a write is given statements and its caller, and no way to anything slow', () => {
  expectTypeOf<keyof Transaction>().toEqualTypeOf<
    'run' | 'send' | 'emit' | 'enqueue' | 'giveWay' | 'context'
  >();
  expectTypeOf<keyof Context>().toEqualTypeOf<
    | 'tenant_id'
    | 'tenant'
    | 'actor'
    | 'role'
    | 'permissions'
    | 'db'
    | 'now'
    | 'request_id'
    | 'via'
    | 'ip'
    | 'fred'
  >();
  expect.assertions(0); // the type checker is what fails
});

describe('a statement', () => {
  it('runs only through read and write', async () => {
    await expect(async () => build.select({ id: parts.id }).from(parts)).rejects.toThrow(
      'A statement runs only when it is given to read',
    );
  });

  it('has fields that are columns, and no other', () => {
    expect(fieldsOf(parts, { name: 'x', unit_cost: null })).toEqual({ name: 'x', unit_cost: null });
    expect(() => fieldsOf(parts, { name: 'x', barcode: '1' })).toThrow(
      'No column of parts for the field barcode',
    );
    expect(() => insertionOf(parts, ['name', 'barcode'], { id: parts.id })).toThrow(
      'No column of parts for the field barcode',
    );
    expect(() =>
      insertionOf(parts, ['name'], { id: parts.id }).valuesOf({ name: 'x', category: 'y' }),
    ).toThrow('The insertion has no field category');
  });
});

describe.each(databaseKinds)('reads and writes on %s', (kind) => {
  let world: World;
  let context: Context;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    context = contextOf(world);
  });
  afterAll(() => world.close());

  const count = async (partNumber: string, whose: 'ours' | 'theirs' = 'ours') => {
    const [row] = await read(
      contextOf(world, 'admin', whose),
      build
        .select({ n: sql<number>`count(*)::int`.as('n') })
        .from(parts)
        .where(and(ofTenant(parts), eq(parts.part_number, partNumber))),
    );
    return row?.n;
  };

  it('a statement that is a constant is run again with other values and for other tenants', async () => {
    const find = build
      .select({ id: parts.id, name: parts.name })
      .from(parts)
      .where(and(ofTenant(parts), eq(parts.part_number, sql.placeholder('number'))));
    const [ours] = await write(context, part('SAME').returning({ id: parts.id }));
    const [theirs] = await write(
      contextOf(world, 'admin', 'theirs'),
      part('SAME').returning({ id: parts.id }),
    );
    expect(await read(context, find, { number: 'SAME' })).toEqual([{ id: ours!.id, name: 'made by a test' }]);
    expect(await read(contextOf(world, 'admin', 'theirs'), find, { number: 'SAME' })).toEqual([
      { id: theirs!.id, name: 'made by a test' },
    ]);
    expect(await read(context, find, { number: 'ANOTHER' })).toEqual([]);
  });

  it('refuses a selected property that is not called as its column', async () => {
    expect(() => read(context, build.select({ number: parts.part_number }).from(parts))).toThrow(
      'The selected property number comes from the database as part_number',
    );
  });

  it('an insertion gives what is not given its default, and keeps null, numbers and dates', async () => {
    const insertion = insertionOf(
      assets,
      ['name', 'asset_tag', 'purchase_cost', 'purchase_date', 'status', 'description'],
      {
        name: assets.name,
        asset_tag: assets.asset_tag,
        purchase_cost: assets.purchase_cost,
        purchase_date: assets.purchase_date,
        status: assets.status,
        description: assets.description,
      },
    );
    const insert = (fields: Parameters<typeof insertion.valuesOf>[0]) =>
      write(context, insertion.statement, insertion.valuesOf(fields));
    expect(await insert({ name: 'Pump', asset_tag: null, purchase_cost: null })).toEqual([
      {
        name: 'Pump',
        asset_tag: null,
        purchase_cost: null,
        purchase_date: null,
        status: 'active',
        description: null,
      },
    ]);
    expect(
      await insert({ name: 'Fan', purchase_cost: 0.1, purchase_date: '2024-02-29', status: 'retired' }),
    ).toMatchObject([{ purchase_cost: 0.1, purchase_date: '2024-02-29', status: 'retired' }]);
  });

  it('keeps all statements of a write or none', async () => {
    await write(context, async (tx) => {
      await tx.run(part('ALL-1'));
      tx.send(part('ALL-2'));
    });
    expect([await count('ALL-1'), await count('ALL-2')]).toEqual([1, 1]);
    await expect(
      write(context, async (tx) => {
        await tx.run(part('NONE-1'));
        tx.send(part('NONE-2'));
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect([await count('NONE-1'), await count('NONE-2')]).toEqual([0, 0]);
  });

  it('fails with the failure of a statement that nobody waited for', async () => {
    await write(context, part('TAKEN'));
    const twice = { code: '23505' };
    await expect(
      write(context, async (tx) => {
        await tx.run(part('SENT-1'));
        tx.send(part('TAKEN'));
      }),
    ).rejects.toMatchObject(twice);
    // What follows it fails only because of it.
    await expect(
      write(context, async (tx) => {
        tx.send(part('TAKEN'));
        await tx.run(part('SENT-2'));
      }),
    ).rejects.toMatchObject(twice);
    expect([await count('SENT-1'), await count('SENT-2'), await count('TAKEN')]).toEqual([0, 0, 1]);
  });

  it('a service that takes part in a write is undone with it, and a part that failed can be left out', async () => {
    await expect(
      write(context, async (tx) => {
        await createPart(tx.context, { part_number: 'INSIDE', name: 'x' });
        throw new Error('undo');
      }),
    ).rejects.toThrow('undo');
    expect(await count('INSIDE')).toBe(0);
    await write(context, async (tx) => {
      await tx.run(part('OUTER'));
      const failed = write(tx.context, async (inner) => {
        await inner.run(part('INNER'));
        await inner.run(part('OUTER'));
      });
      await expect(failed).rejects.toMatchObject({ code: '23505' });
      await tx.run(part('AFTER'));
    });
    expect([await count('OUTER'), await count('INNER'), await count('AFTER')]).toEqual([1, 0, 1]);
  });

  it('is on one connection', async () => {
    expect(await write(context, async (tx) => tx.context.db.connections)).toBe(1);
    expect(context.db.connections).toBeGreaterThan(1);
  });

  it('goes on after a failure, as before', async () => {
    await expect(write(context, part('OUTER'))).rejects.toMatchObject({ code: '23505' });
    expect((await write(context, part('NEXT').returning({ version: parts.version })))[0]).toEqual({
      version: 1,
    });
    expect(await count('NEXT', 'theirs')).toBe(0);
  });
});
