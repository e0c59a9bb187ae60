import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  AssetCreate,
  AssetUpdate,
  endpoints,
  PartCreate,
  PartUpdate,
  WorkOrderCreate,
  WorkOrderUpdate,
} from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { assertHandled, forEachOf, shown } from '../../testing/handled.ts';
import { hostileTexts, hostileValues } from '../../testing/hostile-values/index.ts';
import { fieldsOf, headersOf, makeRecords, requestOf, type Place } from '../../testing/operations.ts';
import { sample } from '../../testing/sample.ts';
import { createWorld, type Answer, type World } from '../../testing/world.ts';

// Every field of every operation, made from the contract, against a sample of the values that break software.

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;

const texts = sample(hostileTexts, 0.05),
  values = sample(hostileValues, 0.05);
/** Operations that hash passwords, which takes its time on purpose, get fewer. */
const valuesToHash = sample(hostileValues, 0.02);
const hashing = new Set([
  'login',
  'createUser',
  'updateUser',
  'changePassword',
  'beginSecondFactor',
  'confirmSecondFactor',
]);

/** Refused before it is read, and so before its fields have names. */
const isRefusedUnread = ({ body }: Answer) =>
  body.errors?.[0]?.field === 'body' &&
  /^must (not be nested|have at most \d+ (bytes|values))/.test(body.errors[0].rule);

it('there are enough values', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(500);
  expect(hostileValues.length).toBeGreaterThanOrEqual(500);
});

describe.each(databaseKinds)('hostile input on %s', (kind) => {
  let world: World, place: Place;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
    place = { world, whose: 'ours', records: await makeRecords(world, 'ours', 'target') };
  });
  afterAll(() => world.close());

  // Before the bodies, which fill the lists.
  it.each(endpoints.filter(({ query }) => query))(
    '$operationId: every field of the query',
    async (endpoint) => {
      const { method, path } = requestOf(endpoint, place);
      for (const field of [...fieldsOf(endpoint.query), 'unknown_field'])
        await forEachOf(texts, async (value) => {
          const query = `?${field}=${encodeURIComponent(value.toWellFormed().slice(0, 5000))}`;
          assertHandled(
            await world.call(method, path + query),
            `${endpoint.operationId} ${field} = ${shown(value)}`,
          );
        });
      for (const raw of [
        '?%',
        '?%ff=%ff',
        '?a&b&c',
        `?${'a='.repeat(2000)}`,
        '?limit=1e1',
        '?__proto__=1',
        '?constructor=1',
      ])
        assertHandled(await world.call(method, path + raw), raw);
      expect(await world.call(method, `${path}?limit=5&limit=6`)).toMatchObject({ status: 422 });
    },
    300_000,
  );

  it.each(endpoints.filter(({ params }) => params))(
    '$operationId: hostile ids',
    async (endpoint) => {
      const { body } = await world.call('GET', '/api/operator/tenants', {
        headers: { authorization: `Bearer ${world.operatorKey}` },
      });
      const tenants = (body['tenants'] as { tenant: string }[]).map(({ tenant }) => tenant);
      // An odd name can be a tenant's, a number a record's id, and an address that ends in a dot or a slash
      // is another one.
      const ids = texts.filter((text) => !tenants.includes(text) && !/^\d{1,4}$|^\.*$|^\.?\/\.*$/.test(text));
      await forEachOf(ids, async (value) => {
        const id = encodeURIComponent(value.toWellFormed().slice(0, 3000));
        const path = endpoint.path.replace(/\{\w+\}/, id);
        const request = requestOf(endpoint, place);
        const answer = await world.call(request.method, path, {
          headers: headersOf(endpoint, world),
          ...(request.body ? { body: request.body } : {}),
        });
        assertHandled(answer, path.slice(0, 80));
        expect(answer.status, path.slice(0, 80)).toBeGreaterThanOrEqual(400);
      });
    },
    120_000,
  );

  it('every header that is read', async () => {
    for (const name of [
      'authorization',
      'idempotency-key',
      'if-match',
      'content-type',
      'accept',
      'origin',
      'x-request-id',
      'x-forwarded-for',
      'forwarded',
      'host',
      'cookie',
      'content-length',
      'range',
      'accept-language',
    ])
      await forEachOf(texts, async (value) => {
        let headers: Record<string, string>;
        try {
          headers = Object.fromEntries(new Headers({ [name]: value })); // what cannot be sent is not sent
        } catch {
          return;
        }
        for (const [method, path, body] of [
          ['GET', `/api/parts/${place.records.part}`, undefined],
          ['PUT', `/api/work-orders/${place.records.workOrder}`, { priority: 'low' }],
        ] as const)
          assertHandled(
            await world.call(method, path, { headers, ...(body ? { body } : {}) }),
            `${name}: ${shown(value)}`,
          );
      });
  });

  // Fred first, who searches all that the others make.
  it.each(
    endpoints
      .filter(({ body }) => body)
      .toSorted((a, b) => Number(b.tag === 'Fred') - Number(a.tag === 'Fred')),
  )(
    '$operationId: every field of the body',
    async (endpoint) => {
      // Of one account only a few passwords are checked at once.
      const [sent, atOnce] = hashing.has(endpoint.operationId) ? [valuesToHash, 1] : [values, 8];
      const send = async (field: string, value: unknown) => {
        const { method, path, body } = requestOf(endpoint, place);
        const answer = await world.call(method, path, {
          body: { ...body, [field]: value },
          headers: headersOf(endpoint, world),
        });
        // Some values name the identity provider of the tenant, which nobody runs.
        if (answer.body.code !== 'identity_provider_unavailable')
          assertHandled(answer, `${endpoint.operationId} ${field} = ${shown(value)}`);
        const unknown = { field: 'body.unknown_field', rule: 'is not a known field' };
        const isUnknown = field === 'unknown_field' && value !== undefined && !isRefusedUnread(answer);
        expect(isUnknown ? answer.body.errors : [unknown]).toContainEqual(unknown);
      };
      for (const field of [...fieldsOf(endpoint.body), 'unknown_field'])
        await forEachOf(sent, (value) => send(field, value), atOnce);
    },
    300_000,
  );

  // Each field has the schema that it has in its own operation, which gets more values.
  it.each(
    ['insert', 'update', 'delete'].flatMap((operation) =>
      ['work_orders', 'assets', 'parts'].map((table) => ({ operation, table })),
    ),
  )(
    'bulkWrite: every field of a row to $operation in $table',
    async ({ operation, table }) => {
      const { create, update, row } = {
        work_orders: { create: WorkOrderCreate, update: WorkOrderUpdate, row: { title: 'x' } },
        assets: { create: AssetCreate, update: AssetUpdate, row: { name: 'x' } },
        parts: { create: PartCreate, update: PartUpdate, row: { part_number: 'x', name: 'x' } },
      }[table]!;
      const fields = { insert: fieldsOf(create), update: fieldsOf(update), delete: [] }[operation]!;
      const given = operation === 'insert' ? row : { id: 2147483647 };
      for (const field of [...fields, 'id', 'version', 'unknown_field', '__proto__'])
        await forEachOf(sample(hostileValues, 0.02), async (value) => {
          // A property named __proto__ cannot be written as a literal's: it is put into the text.
          const data = JSON.stringify({ ...given, ...(field === '__proto__' ? {} : { [field]: value }) });
          const last = field === '__proto__' ? `,"__proto__":${JSON.stringify(value ?? null)}}` : '}';
          const answer = await world.call('POST', '/api/bulk', {
            body: `{"operation":"${operation}","table":"${table}","data":[${data.slice(0, -1)}${last}]}`,
            headers: { authorization: `Bearer ${world.secret_key}` },
          });
          assertHandled(answer, `${operation} ${table} ${field} = ${shown(value)}`);
          const wrong = answer.status < 400 || isRefusedUnread(answer) ? [] : answer.body.errors!;
          expect(wrong.filter((error) => !error.field.startsWith('body.data'))).toEqual([]);
        });
    },
    300_000,
  );

  it('gives its memory back', async () => {
    const send = (value: unknown, i: number) =>
      world
        .call('POST', i % 2 ? '/api/work-orders' : '/api/assets', {
          body: i % 2 ? { title: value } : { name: 'x', [`field ${i}`]: value },
          headers: {
            'idempotency-key': `memory-${i}`,
            authorization: i % 3 ? `Bearer ${String(i)}` : `Bearer ${world.tokens.ours.admin}`,
          },
        })
        .then(() => {});
    const heapAfter = async (rounds: readonly number[]) => {
      for (const round of rounds)
        await forEachOf(
          hostileValues.map((value, i) => [value, round * 1000 + i] as const),
          ([value, i]) => send(value, i),
        );
      collectGarbage();
      return process.memoryUsage().heapUsed / 1024 / 1024;
    };
    const rounds = sample([...Array(20).keys()], 0.25);
    const warm = await heapAfter(rounds.slice(0, 1));
    expect((await heapAfter(rounds.slice(1))) - warm, 'MiB of heap').toBeLessThan(8);
  }, 300_000);

  it('met no failure that was not foreseen', () => {
    expect(world.unforeseen).toEqual([]);
  });
});
