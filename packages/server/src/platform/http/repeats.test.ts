import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweep } from '../../identity/sweep.ts';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

// Repeated requests take effect once (Idempotency-Key), and nobody overwrites the changes of others
// (If-Match).

describe.each(databaseKinds)('on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());
  const create = (title: string, key: string, options: Parameters<World['call']>[2] = {}) =>
    world.call('POST', '/api/work-orders', {
      body: { title },
      headers: { 'idempotency-key': key },
      ...options,
    });
  const count = async (title: string) =>
    (await world.call('GET', `/api/work-orders?q=${title}`)).body['total'];

  describe('an Idempotency-Key', () => {
    it('makes a request take effect once; repetitions get the same answer', async () => {
      const first = await create('Onceonly', 'key-1');
      const second = await create('Onceonly', 'key-1');
      expect(second).toMatchObject({ status: 201, body: first.body });
      expect(second.headers.get('idempotent-replayed')).toBe('true');
      expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
      expect(first.headers.get('idempotent-replayed')).toBeNull();
      expect(await count('Onceonly')).toBe(1);
    });

    it('changes nothing for a request that only reads', async () => {
      const { body } = await create('Read twice', 'key-10');
      const read = () =>
        world.call('GET', `/api/work-orders/${body['id']}`, { headers: { 'idempotency-key': 'key-11' } });
      expect((await read()).body['title']).toBe('Read twice');
      await world.call('PUT', `/api/work-orders/${body['id']}`, { body: { title: 'Read anew' } });
      const second = await read();
      expect([second.body['title'], second.headers.get('idempotent-replayed')]).toEqual(['Read anew', null]);
    });

    it('belongs to one request of one actor in one tenant', async () => {
      await create('Scoped', 'key-2');
      expect(await create('Another', 'key-2')).toMatchObject({
        status: 422,
        body: { code: 'idempotency_key_reused', errors: [{ field: 'header.Idempotency-Key' }] },
      });
      expect(
        (
          await create('Scoped', 'key-2', {
            role: 'planner',
            body: { title: 'Other' },
            headers: { 'idempotency-key': 'key-2' },
          })
        ).status,
      ).toBe(201);
      expect(
        (
          await create('Scoped', 'key-2', {
            whose: 'theirs',
            body: { title: 'Other' },
            headers: { 'idempotency-key': 'key-2' },
          })
        ).status,
      ).toBe(201);
      expect(
        (
          await world.call('POST', '/api/assets', {
            body: { name: 'Scoped' },
            headers: { 'idempotency-key': 'key-2' },
          })
        ).status,
      ).toBe(201);
    });

    it('is refused when it is used again for another record', async () => {
      const [one, other] = [await create('First', 'key-a'), await create('Second', 'key-b')];
      const headers = { 'idempotency-key': 'key-c' };
      for (const [method, path, body] of [
        ['POST', '/start', {}],
        ['PUT', '', { title: 'Changed' }],
      ] as const) {
        const send = (id: unknown) =>
          world.call(method, `/api/work-orders/${String(id)}${path}`, { body, headers });
        expect((await send(one.body['id'])).status).toBe(200);
        expect(await send(other.body['id'])).toMatchObject({
          status: 422,
          body: { code: 'idempotency_key_reused' },
        });
      }
      expect((await world.call('GET', `/api/work-orders/${String(other.body['id'])}`)).body).toMatchObject({
        title: 'Second',
        status: 'open',
      });
    });

    it('can be used again after a request that failed', async () => {
      expect((await create('', 'key-3')).status).toBe(422);
      expect(
        (
          await world.call('POST', '/api/work-orders', {
            body: { title: 'x', asset_id: 2_000_000_000 },
            headers: { 'idempotency-key': 'key-3' },
          })
        ).status,
      ).toBe(422);
      expect((await create('Thirdtry', 'key-3')).status).toBe(201);
    });

    it('lets one of many simultaneous requests take effect', async () => {
      const answers = await Promise.all(Array.from({ length: 20 }, () => create('Crowded', 'key-4')));
      expect(await count('Crowded')).toBe(1);
      const refused = answers.filter(({ status }) => status === 409);
      expect(refused.map(({ body, headers }) => [body.code, headers.get('retry-after')])).toEqual(
        refused.map(() => ['request_in_flight', '1']),
      );
      const others = answers.filter(({ status }) => status !== 409);
      expect(new Set(others.map(({ status }) => status))).toEqual(new Set([201]));
    });

    it('also works for a dry run and for the real run after it', async () => {
      const rows = [{ title: 'Dryrun', external_ref: 'dry-1' }];
      const dry = await world.call('POST', '/api/work-orders/import', {
        body: { rows, dry_run: true },
        headers: { 'idempotency-key': 'key-5' },
      });
      expect(dry.body).toMatchObject({ created: 1, dry_run: true });
      expect(await count('Dryrun')).toBe(0);
      const again = await world.call('POST', '/api/work-orders/import', {
        body: { rows, dry_run: true },
        headers: { 'idempotency-key': 'key-5' },
      });
      expect(again.body).toEqual(dry.body);
    });

    it('never stores a secret: a repeated request creates one key and shows it once', async () => {
      const make = () =>
        world.call('POST', '/api/keys', {
          body: { kind: 'secret', name: 'once' },
          headers: { 'idempotency-key': 'key-6' },
        });
      const { key } = (await make()).body as { key?: string };
      expect(key).toMatch(/^sk_/);
      expect(await make()).toMatchObject({ status: 409, body: { code: 'already_done' } });
      expect((await world.call('GET', '/api/keys')).body['keys']).toEqual(
        expect.not.arrayContaining([expect.objectContaining({ key })]),
      );
      expect(
        ((await world.call('GET', '/api/keys')).body['keys'] as { name: string }[]).filter(
          ({ name }) => name === 'once',
        ),
      ).toHaveLength(1);
    });

    it.each(['', ' ', 'with space', 'ü', 'x'.repeat(256)])('refuses the key “%s”', async (key) => {
      expect(await create('x', key)).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'header.Idempotency-Key' }] },
      });
    });

    it('is kept for 30 days; after that a request with it is a new one', async () => {
      const age = (days: number) =>
        world.db.transaction(async (query) => {
          await query('set local role none', []);
          await query(
            `update idempotency_keys set created_at = now() - interval '${days} days' where key = 'key-8'`,
            [],
          );
        });
      const kept = () =>
        world.db.transaction(async (query) => {
          await query('set local role none', []);
          return (await query(`select 1 from idempotency_keys where key = 'key-8'`, [])).length;
        });
      const first = await create('Monthold', 'key-8');
      await age(29);
      await sweep(world.db);
      expect((await create('Monthold', 'key-8')).body['id']).toBe(first.body['id']);
      await age(31);
      const second = (await create('Monthold', 'key-8')).body['id'];
      expect(second).not.toBe(first.body['id']);
      expect((await create('Monthold', 'key-8')).body['id'], 'kept for 30 days again').toBe(second);
      await age(31);
      await sweep(world.db);
      expect(await kept()).toBe(0);
    });

    it('also works for the operator, whose requests belong to no tenant', async () => {
      const send = (path: string, body: object) =>
        world.call('POST', path, {
          body,
          headers: { authorization: `Bearer ${world.operatorKey}`, 'idempotency-key': 'key-9' },
        });
      for (const [path, body] of [
        ['/api/operator/tenants', { tenant: 'once-only' }],
        [`/api/operator/tenants/${world.tenants.theirs.slug}/keys`, { kind: 'secret', name: 'once-only' }],
      ] as const) {
        expect((await send(path, body)).status, path).toBe(201);
        expect(await send(path, body), path).toMatchObject({ status: 409, body: { code: 'already_done' } });
      }
      expect(
        (
          (await world.call('GET', '/api/keys', { whose: 'theirs' })).body['keys'] as { name: string }[]
        ).filter(({ name }) => name === 'once-only'),
      ).toHaveLength(1);
    });

    it('repeats the answer of a transition instead of refusing it', async () => {
      const { body } = await world.call('POST', '/api/work-orders', { body: { title: 'Transition' } });
      const start = () =>
        world.call('POST', `/api/work-orders/${body['id']}/start`, {
          body: {},
          headers: { 'idempotency-key': 'key-7' },
        });
      expect((await start()).body).toEqual((await start()).body);
    });
  });

  describe('If-Match', () => {
    const resources = [
      ['/api/work-orders', { title: 'A' }, { title: 'B' }],
      ['/api/assets', { name: 'A' }, { name: 'B' }],
      ['/api/parts', { part_number: 'A', name: 'A' }, { name: 'B' }],
      [
        '/api/users',
        { username: 'race', password: 'an unlikely pass phrase', role: 'viewer' },
        { role: 'technician' },
      ],
    ] as const;

    it.each(resources)(
      '%s: one of a hundred changes of the same version wins',
      async (path, body, change) => {
        const created = await world.call('POST', path, { body });
        const etag = created.headers.get('etag')!;
        expect(etag).toBe('"1"');
        const race = await Promise.all(
          Array.from({ length: 100 }, () =>
            world.call('PUT', `${path}/${created.body['id']}`, {
              body: change,
              headers: { 'if-match': etag },
            }),
          ),
        );
        expect(race.filter(({ status }) => status === 200)).toHaveLength(1);
        const [lost] = race.filter(({ status }) => status !== 200);
        expect(race.filter(({ status }) => status === 412)).toHaveLength(99);
        expect(lost!.body).toMatchObject({ code: 'version_mismatch' });
        expect(
          (
            await world.call('PUT', `${path}/${created.body['id']}`, {
              body: change,
              headers: { 'if-match': '"2"' },
            })
          ).status,
        ).toBe(200);
      },
    );

    it('also guards transitions, and says why one is refused', async () => {
      const { body } = await world.call('POST', '/api/work-orders', { body: { title: 'Guarded' } });
      const act = (action: string, ifMatch: string) =>
        world.call('POST', `/api/work-orders/${body['id']}/${action}`, {
          body: {},
          headers: { 'if-match': ifMatch },
        });
      expect((await act('start', '"1"')).headers.get('etag')).toBe('"2"');
      expect(await act('complete', '"1"')).toMatchObject({
        status: 412,
        body: { detail: expect.stringContaining('version 2') as string },
      });
      expect(await act('start', '"2"')).toMatchObject({ status: 409, body: { code: 'illegal_transition' } });
      for (const etag of ['W/"2"', '2', '"x"', '"2147483648"', ''])
        expect((await act('complete', etag)).status, etag).toBe(412);
      expect((await act('complete', '"7", "2"')).status).toBe(200);
      expect((await act('reopen', '*')).status).toBe(200);
      expect(
        (
          await world.call('PUT', '/api/work-orders/2000000000', {
            body: { title: 'x' },
            headers: { 'if-match': '"1"' },
          })
        ).status,
      ).toBe(404);
    });

    it('sees every change in the version', async () => {
      const { body } = await world.call('POST', '/api/parts', {
        body: { part_number: 'counted', name: 'x' },
      });
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 5 }), async (stocks) => {
          const before = (await world.call('GET', `/api/parts/${body['id']}`)).body['version'] as number;
          for (const currentStock of stocks)
            await world.call('PUT', `/api/parts/${body['id']}`, { body: { current_stock: currentStock } });
          expect((await world.call('GET', `/api/parts/${body['id']}`)).headers.get('etag')).toBe(
            `"${before + stocks.length}"`,
          );
        }),
        { numRuns: 5 },
      );
    });
  });
});
