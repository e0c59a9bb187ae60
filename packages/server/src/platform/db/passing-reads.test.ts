import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPart } from '../../features/parts/service.ts';
import { parts } from '../../features/parts/schema.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { contextOf, createWorld, type World } from '../../testing/world.ts';
import { build, ofTenant } from './statements.ts';
import { read, write } from './transaction.ts';

const names = build.select({ name: parts.name }).from(parts).where(ofTenant(parts)).orderBy(parts.id);
const namesOf = async (world: World, whose: 'ours' | 'theirs') =>
  (await read(contextOf(world, 'admin', whose), names)).map(({ name }) => name);

describe.each(databaseKinds)('reads beside a long write that gives way, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    await createPart(contextOf(world), { part_number: 'A', name: 'Ours' });
    await createPart(contextOf(world, 'admin', 'theirs'), { part_number: 'A', name: 'Theirs' });
  });
  afterAll(() => world.close());

  it('pass if they are another tenant’s, see its own rows, and leave nothing in the write', async () => {
    const ours = contextOf(world);
    const passed = await write(
      ours,
      async (tx) => {
        await createPart(tx.context, { part_number: 'B', name: 'Not committed' });
        const reading = namesOf(world, 'theirs');
        const failing = read(contextOf(world, 'admin', 'theirs'), sql`select 1 / 0`);
        failing.catch(() => {});
        for (let tries = 0; tries < 3; tries++) await tx.giveWay();
        const theirs = await reading;
        await expect(failing).rejects.toMatchObject({ code: '22012' });
        // The settings of the read are gone: what follows is ours again.
        await createPart(tx.context, { part_number: 'C', name: 'After' });
        return theirs;
      },
      { givesWay: true },
    );
    expect(passed).toEqual(['Theirs']);
    expect(await namesOf(world, 'ours')).toEqual(['Ours', 'Not committed', 'After']);
    expect(await namesOf(world, 'theirs')).toEqual(['Theirs']);
  });

  it('wait for the end if they are of the same tenant', async () => {
    let seen: Promise<string[]> | undefined;
    await expect(
      write(
        contextOf(world),
        async (tx) => {
          await createPart(tx.context, { part_number: 'D', name: 'Undone' });
          seen = namesOf(world, 'ours');
          await tx.giveWay();
          throw new Error('planned');
        },
        { givesWay: true },
      ),
    ).rejects.toThrow('planned');
    expect(await seen).not.toContain('Undone');
  });

  it('of the same tenant also wait if another tenant’s long write is next', async () => {
    let seen: Promise<string[]> | undefined, next: Promise<void> | undefined;
    const undone = write(
      contextOf(world),
      async (tx) => {
        await createPart(tx.context, { part_number: 'E', name: 'Undone too' });
        next = write(contextOf(world, 'admin', 'theirs'), (other) => other.giveWay(), { givesWay: true });
        seen = namesOf(world, 'ours');
        await tx.giveWay();
        throw new Error('planned');
      },
      { givesWay: true },
    );
    await expect(undone).rejects.toThrow('planned');
    await next;
    expect(await seen).not.toContain('Undone too');
  });

  it('run after the write if it failed before', async () => {
    let reading: Promise<string[]> | undefined;
    await expect(
      write(
        contextOf(world),
        async (tx) => {
          await tx.run(sql`select 1 / 0`).catch(() => {});
          reading = namesOf(world, 'theirs');
          await tx.giveWay();
          await tx.run(sql`select 1`);
        },
        { givesWay: true },
      ),
    ).rejects.toMatchObject({ code: '22012' });
    expect(await reading).toEqual(['Theirs']);
  });
});

it('the write of a keyed request gives way where its endpoint may take long', async () => {
  const db = await openTestDatabase('pglite');
  const gaveWay: (number | undefined)[] = [];
  const world = await createWorld({
    ...db,
    transaction: (work, options) => {
      gaveWay.push(options?.givesWayOf);
      return db.transaction(work, options);
    },
  });
  const send = async (path: string, body: object, key: string) => {
    gaveWay.length = 0;
    const headers = { authorization: `Bearer ${world.secret_key}`, 'idempotency-key': key };
    expect((await world.call('POST', path, { body, headers })).status).toBeLessThan(300);
    return gaveWay.filter((tenant) => tenant !== undefined);
  };
  const data = [{ part_number: 'K-1', name: 'Keyed' }];
  expect(await send('/api/bulk', { operation: 'insert', table: 'parts', data }, 'key-1')).toEqual([
    world.tenants.ours.id,
  ]);
  expect(await send('/api/parts', { part_number: 'K-2', name: 'Keyed' }, 'key-2')).toEqual([]);
  await world.close();
});
