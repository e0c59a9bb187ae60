import { endpoints } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openTestDatabase } from '../../testing/databases.ts';
import { listEvents, openEventStream } from '../../testing/event-streams.ts';
import { headersOf, makeRecords, readyFor, requestOf, type Place } from '../../testing/operations.ts';
import { until } from '../../testing/until.ts';
import { createWorld, signingSecret, type World } from '../../testing/world.ts';
import { createEncryption } from '../secrets/encryption.ts';
import { createEventIds } from './event-ids.ts';
import { createEventHub, type EventHub } from './hub.ts';
import { at } from './position.ts';

describe.each(databaseKinds)('GET /api/events on %s', (kind) => {
  let world: World, hub: EventHub;
  let time = new Date();
  beforeAll(async () => {
    const db = await openTestDatabase(kind);
    hub = createEventHub(db, { now: () => time });
    world = await createWorld(db, { eventHub: hub, now: () => time });
  });
  afterAll(() => world.close());

  const createPart = async (name: string, options: Parameters<World['call']>[2] = {}) =>
    world.call('POST', '/api/parts', { ...options, body: { part_number: crypto.randomUUID(), name } });
  const importOrders = (count: number) =>
    world.call('POST', '/api/work-orders/import', {
      body: { rows: Array.from({ length: count }, (_, n) => ({ title: `Imported ${n}` })) },
    });

  it('streams each change, with the version that the record has since', async () => {
    const stream = await openEventStream(world.app, world.tokens.ours.viewer);
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(await stream.next()).toMatchObject({ type: 'ready' });
    const { body } = await world.call('POST', '/api/work-orders', { body: { title: 'Leak' } });
    await world.call('POST', `/api/work-orders/${String(body['id'])}/start`, { body: {} });
    const of = { resource: 'work_orders', resource_id: body['id'] };
    expect(await stream.next()).toMatchObject({ type: 'work_order.created', ...of, version: 1 });
    expect(await stream.next()).toMatchObject({ type: 'work_order.updated', ...of, version: 2 });
    await stream.leave();
  });

  it('shows the changes of the caller’s tenant, of records that they may read', async () => {
    const { last_event_id } = await listEvents(world);
    const { body: key } = await world.call('POST', '/api/keys', {
      body: { kind: 'restricted', name: 'shop', permissions: ['parts:read'] },
    });
    const stream = await openEventStream(world.app, key['key'] as string, last_event_id);
    await createPart('theirs', { whose: 'theirs' });
    await world.call('POST', '/api/assets', { body: { name: 'Pump' } });
    const { body: part } = await createPart('ours');
    expect(await stream.next()).toMatchObject({ type: 'part.created', resource_id: part['id'] });
    await stream.leave();
    const read = await listEvents(world, last_event_id, { authorization: `Bearer ${key['key'] as string}` });
    expect(read.events.map(({ resource_id }) => resource_id)).toEqual([part['id']]);
    expect((await listEvents(world, last_event_id)).events.map(({ type }) => type)).toEqual([
      'asset.created',
      'part.created',
    ]);
  });

  it('goes on behind any event of a batch: none is skipped and none comes twice', async () => {
    const { last_event_id } = await listEvents(world);
    await importOrders(5);
    await createPart('later');
    const { events, ...after } = await listEvents(world, last_event_id);
    expect(events).toHaveLength(6);
    expect(events.map(({ type }) => type)).toEqual([
      ...Array.from({ length: 5 }, () => 'work_order.created'),
      'part.created',
    ]);
    expect((await listEvents(world, after.last_event_id)).events).toEqual([]);
    const ids = events.map(({ resource_id: id }) => id);
    const left = ids.map((_, index) => ids.slice(index + 1));
    const listed: number[][] = [];
    const streamed: unknown[][] = [];
    for (const [index, { id }] of events.entries()) {
      listed.push((await collect(id)).map(({ resource_id: behind }) => behind));
      const stream = await openEventStream(world.app, world.tokens.ours.viewer, id);
      const read: unknown[] = [];
      for (let n = index + 1; n < ids.length; n++) read.push(await stream.next());
      streamed.push(read);
      await stream.leave();
    }
    expect(listed).toEqual(left);
    expect(streamed).toMatchObject(left.map((behind) => behind.map((id) => ({ resource_id: id }))));
  });

  /** All events behind an id, page by page. */
  async function collect(id: string) {
    const all = [];
    for (let more = true, at = id; more;) {
      const page = await listEvents(world, at);
      all.push(...page.events);
      ({ more, last_event_id: at } = page);
    }
    return all;
  }

  it('says nothing of a write that was undone, nor again of one that was repeated', async () => {
    const { last_event_id } = await listEvents(world);
    const bulk = await world.call('POST', '/api/bulk', {
      headers: { authorization: `Bearer ${world.secret_key}` },
      body: {
        operation: 'insert',
        table: 'parts',
        data: ['first', 'second'].map((name) => ({ part_number: 'the same', name })),
      },
    });
    expect(bulk.status).toBe(409);
    const dryRun = await world.call('POST', '/api/work-orders/import', {
      body: { rows: [{ title: 'Not kept' }], dry_run: true },
    });
    expect(dryRun.body).toMatchObject({ created: 1 });
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const body = { part_number: crypto.randomUUID(), name: 'Once' };
    const first = await world.call('POST', '/api/parts', { headers, body });
    const second = await world.call('POST', '/api/parts', { headers, body });
    expect(second.headers.get('idempotent-replayed')).toBe('true');
    expect((await collect(last_event_id)).map(({ resource_id }) => resource_id)).toEqual([first.body['id']]);
  });

  it('emits what each operation of the contract declares, and nothing else', async () => {
    const place: Place = { world, whose: 'ours', records: await makeRecords(world, 'ours', 'Emitting') };
    const writes = endpoints.filter(({ method, permission }) => method !== 'GET' && permission !== null);
    expect(writes.filter(({ emits }) => emits).length).toBeGreaterThan(10);
    const wrong: unknown[] = [];
    for (const endpoint of writes) {
      const ready = await readyFor(endpoint, place);
      const { last_event_id } = await listEvents(world);
      const { method, path, query, body } = requestOf(endpoint, ready);
      const { status } = await world.call(method, path + query, {
        headers: headersOf(endpoint, world),
        ...(body ? { body } : {}),
      });
      const emitted = [...new Set((await collect(last_event_id)).map(({ type }) => type))];
      const { operationId, emits = [] } = endpoint;
      const asDeclared = emits.length > 0 ? emitted.length > 0 : emitted.length === 0;
      if (status !== endpoint.status || !asDeclared || emitted.some((type) => !emits.includes(type)))
        wrong.push({ operationId, status, emitted });
    }
    expect(wrong).toEqual([]);
  });

  it('goes on behind the id of the query where the header is empty, as browsers begin', async () => {
    const { last_event_id } = await listEvents(world);
    const { body: part } = await createPart('behind the query');
    const { body } = await world.call('GET', `/api/events?last_event_id=${last_event_id}`, {
      headers: { 'last-event-id': '' },
    });
    expect(body).toMatchObject({ events: [{ resource_id: part['id'] }], reset: false });
  });

  it.each(['x', 'ab.1.5-3.5-3.0', 'v1.', `v1.${'?'.repeat(60)}`])('refuses the id %s', async (id) => {
    const viaHeader = await world.call('GET', '/api/events', { headers: { 'last-event-id': id } });
    expect(viaHeader).toMatchObject({ status: 422, body: { errors: [{ field: 'header.Last-Event-ID' }] } });
    const viaQuery = await world.call('GET', `/api/events?last_event_id=${id}`);
    expect(viaQuery).toMatchObject({ status: 422, body: { errors: [{ field: 'query.last_event_id' }] } });
  });

  // What an id of this server says once it is decrypted: `database.since.from.to.after`.
  const refused = [
    ['a number that is missing', 'ab.1.5-3.5-3'],
    ['a number too many', 'ab.1.5-3.5-3.0.0'],
    ['no database', '.1.5-3.5-3.0'],
    ['a database in capitals', 'AB.1.5-3.5-3.0'],
    ['a time that is none', 'ab.?.5-3.5-3.0'],
    ['an event that is none', 'ab.1.5-3.5-3.-1'],
    ['a number beyond all transactions', 'ab.1.5-3.5-3.zzzzzzzzzzz'],
    ['a snapshot that begins at 0', 'ab.1.0-3.5-3.0'],
    ['a snapshot without an end', 'ab.1.5.5-3.0'],
    ['a second snapshot without an end', 'ab.1.5-3.5.0'],
    ['running transactions that descend', 'ab.1.5-3-2-1.5-3.0'],
    ['a running transaction twice', 'ab.1.5-3-1-1.5-3.0'],
    ['a running transaction at the end', 'ab.1.5-3-3.5-3.0'],
    ['a running transaction that is none', 'ab.1.5-3-.5-3.0'],
  ] as const;
  it.each(refused)('refuses an id with %s', async (_, text) => {
    const id = createEncryption(signingSecret).seal(text, `events of ${world.tenants.ours.id}`);
    expect(await world.call('GET', `/api/events?last_event_id=${id}`)).toMatchObject({ status: 422 });
  });

  it.each(['ab.1.5-3.5-3.0', 'ab.1.5-3-0-2.5-0.z'])(
    'takes %s for an id of another database',
    async (text) => {
      const id = createEncryption(signingSecret).seal(text, `events of ${world.tenants.ours.id}`);
      expect(await listEvents(world, id)).toMatchObject({ events: [], reset: true });
    },
  );

  it('says that everything is to be loaded again where an id leads nowhere', async () => {
    const { last_event_id } = await listEvents(world);
    const encryption = createEncryption(signingSecret);
    const about = `events of ${world.tenants.ours.id}`;
    const [database, given, from] = encryption.open(last_event_id, about).trim().split('.');
    const later = `${(Number.parseInt(from!.split('-')[0]!, 36) + 1_000_000).toString(36)}-0`;
    const anotherDatabase = ['1', given, from, from, '0'].join('.');
    const notYet = [database, given, later, later, '0'].join('.');
    const sevenDaysOld = [
      database,
      (Number.parseInt(given!, 36) - 7 * 86_400).toString(36),
      from,
      from,
      '0',
    ].join('.');
    const ids = [
      ...[anotherDatabase, notYet, sevenDaysOld].map((id) => encryption.seal(id, about)),
      encryption.seal([database, given, from, from, '0'].join('.'), `events of ${world.tenants.theirs.id}`),
      createEncryption(new TextEncoder().encode('the secret of another server, 32 bytes')).seal(
        'x'.repeat(64),
        about,
      ),
    ];
    for (const id of ids) {
      expect(await listEvents(world, id), id).toMatchObject({ events: [], reset: true });
      const stream = await openEventStream(world.app, world.tokens.ours.viewer, id);
      expect(await stream.next(), id).toMatchObject({ type: 'reset' });
      await stream.leave();
    }
    expect(await listEvents(world, last_event_id)).toMatchObject({ events: [], reset: false });
  });

  it('gives ids that show neither the transactions of other tenants nor how many there are', async () => {
    const ids = createEventIds(hub, createEncryption(signingSecret));
    const idOf = (running: number[]) =>
      ids.of(1, at({ xmin: 1_000_000, xmax: 1_000_100, running }, new Date(0)));
    const [quiet, busy] = [await idOf([]), await idOf([1_000_000, 1_000_030, 1_000_099])];
    expect(busy).toHaveLength(quiet.length);
    expect(quiet).not.toBe(await idOf([]));
    const { last_event_id } = await listEvents(world);
    expect(last_event_id).toMatch(/^v1\.[\w-]{150,}$/);
  });

  it('says so too where a reader pauses between two pages until the rest of the first is no longer kept', async () => {
    const headers = { authorization: `Bearer ${world.secret_key}` };
    const { last_event_id: before } = await listEvents(world);
    await importOrders(1_000);
    await createPart('rest');
    const began = time;
    const daysLater = (days: number) => {
      time = new Date(began.getTime() + days * 86_400_000);
    };
    daysLater(6);
    const first = await listEvents(world, before, headers);
    expect(first).toMatchObject({ more: true, reset: false });
    const second = await listEvents(world, first.last_event_id, headers);
    expect(second.events).toMatchObject([{ type: 'part.created' }]);
    daysLater(7);
    for (const id of [first.last_event_id, first.events[0]!.id]) {
      expect(await listEvents(world, id, headers)).toMatchObject({ events: [], reset: true });
      const stream = await openEventStream(world.app, world.secret_key, id);
      expect(await stream.next()).toMatchObject({ type: 'reset' });
      await stream.leave();
    }
    expect(await listEvents(world, second.last_event_id, headers)).toMatchObject({ reset: false });
    time = began;
  });

  it('gives a reader who fell far behind everything, once', async () => {
    const stream = hub.follow(world.tenants.ours.id, undefined, new AbortController().signal);
    expect((await stream.next()).value).toMatchObject({ type: 'ready' });
    const begun = stream.next();
    const { body } = await createPart('first');
    expect((await begun).value).toMatchObject({ event: { resource_id: body['id'] } });
    for (let n = 0; n < 7; n++) await importOrders(1_000);
    const last = await createPart('last');
    const seen = new Set<number>();
    let count = 0;
    for await (const item of stream) {
      if (item.type !== 'event') continue;
      count++;
      seen.add(item.event.resource_id);
      if (item.event.type === 'part.created' && item.event.resource_id === last.body['id']) break;
    }
    expect([count, seen.size]).toEqual([7_001, 7_001]);
  });

  it('ends when the credential does, and says so', async () => {
    const stream = await openEventStream(world.app, world.tokens.ours.viewer);
    expect(await stream.next()).toMatchObject({ type: 'ready' });
    await new Promise((resolve) => {
      setTimeout(resolve, 1_100); // a credential is checked once a second at most
    });
    time = new Date(time.getTime() + 2 * 3_600_000);
    await importOrdersAs(world.secret_key);
    expect(await stream.next()).toMatchObject({
      type: 'end',
      reason: 'access_ended',
      problem: { code: 'token_expired' },
    });
    expect(await stream.next()).toBeUndefined();
    time = new Date();
  });
  const importOrdersAs = (key: string) =>
    world.call('POST', '/api/work-orders', {
      headers: { authorization: `Bearer ${key}` },
      body: { title: 'Later' },
    });

  it('refuses a caller who opens too many streams, until one is closed', async () => {
    const open = () => openEventStream(world.app, world.tokens.theirs.viewer);
    const streams = await Promise.all(Array.from({ length: 50 }, open));
    expect((await open()).status).toBe(429);
    await streams[0]!.leave();
    let another = await open();
    await until(async () => {
      if (another.status === 429) another = await open();
      return another.status === 200;
    });
    await Promise.all([...streams, another].map((stream) => stream.leave()));
  });

  it('ends all streams when the server stops', async () => {
    const stream = await openEventStream(world.app, world.tokens.ours.viewer);
    expect(await stream.next()).toMatchObject({ type: 'ready' });
    hub.close();
    expect(await stream.next()).toEqual({ type: 'end', reason: 'server_stopping' });
    expect(await stream.next()).toBeUndefined();
  });
});
