import { endpoints, type Endpoint } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDatabase } from '../../testing/databases.ts';
import { headersOf, makeRecords, readyFor, requestOf, type Records } from '../../testing/operations.ts';
import { isWhole } from '../../testing/sample.ts';
import { createWorld, type World } from '../../testing/world.ts';
import type { Database } from './database.ts';

// The work of a transaction may run again, so it must change nothing but the database
// (docs/decisions/0015-postgresql-may-go-away.md).

let forced = 0;
/** Undoes each transaction once, when its work is done. */
function withConflicts(db: Database): Database {
  return {
    ...db,
    transaction: (work) => {
      let isFirst = true;
      return db.transaction(async (query, inside) => {
        const result = await work(query, inside);
        if (isFirst) {
          isFirst = false;
          forced++;
          throw Object.assign(new Error('forced by a test'), { code: '40001' });
        }
        return result;
      });
    },
  };
}

interface Run {
  world: World;
  records: Records;
}
let undisturbed: Run, repeated: Run;

/** How many rows each table has. */
async function counts({ db }: World): Promise<Record<string, number>> {
  return db.transaction(async (query) => {
    await query('set local role none', []);
    const tables = await query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'pgboss') order by 1`,
      [],
    );
    const rows = await query<{ name: string; n: number }>(
      tables
        .map(({ name }) => `select '${name}' as name, count(*)::int as n from ${name}`)
        .join(' union all '),
      [],
    );
    return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
  });
}

/** Members that are random or the end of a random key. */
const randomNames = new Set(['kid', 'hint']);

/** An answer without what is different each time: ids (an undone write uses up numbers), times and secrets. */
function comparable(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => comparable(item, name));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, comparable(item, key)]));
  if (typeof value === 'number') return /(^|_)(ids?|ms)$/.test(name) ? 'number' : value;
  if (typeof value !== 'string') return value;
  if (randomNames.has(name)) return 'random';
  return value
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'time')
    .replaceAll(/(sk|pk|rk|op)_[\w-]+/g, 'key')
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{8}/g, 'random')
    .replaceAll(/ey[\w-]+\.[\w-]+\.[\w-]+/g, 'token')
    .replaceAll(/\d+/g, 'number');
}

async function perform(endpoint: Endpoint, { world, records }: Run, key: string | undefined) {
  const place = await readyFor(endpoint, { world, whose: 'ours', records });
  const before = await counts(world);
  const { method, path, query, body } = requestOf(endpoint, place);
  const answer = await world.call(method, path + query, {
    headers: { ...headersOf(endpoint, world), ...(key ? { 'idempotency-key': key } : {}) },
    ...(body ? { body } : {}),
  });
  const after = await counts(world);
  const added = Object.entries(after).flatMap(([table, n]) => {
    const more = n - (before[table] ?? 0);
    return more === 0 ? [] : [`${table} ${more}`];
  });
  return { status: answer.status, body: comparable(answer.body), added };
}

const writes = endpoints.filter(({ method }) => method !== 'GET');

// It takes half a minute, so it is for test:full.
describe.runIf(isWhole())('every write', () => {
  beforeAll(async () => {
    const run = async (db: Database): Promise<Run> => {
      const world = await createWorld(db);
      return { world, records: await makeRecords(world, 'ours', 'Repeated') };
    };
    undisturbed = await run(await openTestDatabase('postgresql'));
    repeated = await run(withConflicts(await openTestDatabase('postgresql')));
  });
  afterAll(async () => {
    await undisturbed.world.close();
    await repeated.world.close();
  });

  it.each([
    // With a key each write is a transaction with work; without one only those of several statements.
    { name: 'with an Idempotency-Key', keyed: true, atLeast: 20 },
    { name: 'without one', keyed: false, atLeast: 5 },
  ])('$name has the same effect where each transaction is run twice', async ({ keyed, atLeast }) => {
    expect(writes.length).toBeGreaterThan(20);
    const forcedBefore = forced;
    const expected: unknown[] = [];
    const actual: unknown[] = [];
    for (const endpoint of writes) {
      const key = keyed ? `once-${endpoint.operationId}` : undefined;
      expected.push({ of: endpoint.operationId, ...(await perform(endpoint, undisturbed, key)) });
      actual.push({ of: endpoint.operationId, ...(await perform(endpoint, repeated, key)) });
    }
    expect(actual).toEqual(expected);
    expect(forced - forcedBefore).toBeGreaterThanOrEqual(atLeast);
  });
});
