import { eventTypes, permissions, roles, type EventType, type Permission } from '@chatterfix/sdk/contract';
import { Hono } from 'hono';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openTestDatabase } from '../../testing/databases.ts';
import { listEvents, openEventStream } from '../../testing/event-streams.ts';
import { contextOf, createWorld, signingSecret, type World } from '../../testing/world.ts';
import { DomainError } from '../../errors.ts';
import { write } from '../db/transaction.ts';
import { createAdmission } from '../http/admission.ts';
import type { Env } from '../http/env.ts';
import { createPageOrigins } from '../http/page-origins.ts';
import { createRequestTurns } from '../http/request-turns.ts';
import { createEncryption } from '../secrets/encryption.ts';
import { createEventIds } from './event-ids.ts';
import { createEventHub } from './hub.ts';
import { eventRoutes } from './routes.ts';

// Nothing of it depends on the database.

const ofWorkOrders: EventType[] = ['work_order.created', 'work_order.updated', 'work_order.deleted'];
const ofAssets: EventType[] = ['asset.created', 'asset.updated', 'asset.deleted'];
const ofParts: EventType[] = ['part.created', 'part.updated', 'part.deleted'];
describe('the events that a caller sees', () => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase('postgresql'));
  });
  afterEach(() => vi.restoreAllMocks());
  afterAll(() => world.close());

  const emit = (types: readonly EventType[], whose: 'ours' | 'theirs' = 'ours') =>
    write(contextOf(world, 'admin', whose), async (tx) =>
      tx.emit(types.map((type, index) => ({ type, resource_id: index + 1, version: 1 }))),
    );
  const newKey = async (one: Permission) => {
    const { body } = await world.call('POST', '/api/keys', {
      body: { kind: 'restricted', name: one, permissions: [one] },
    });
    return { id: body['id'] as number, key: body['key'] as string };
  };
  /** The types of the events behind an id, as JSON and from a stream. */
  const seenBy = async (credential: string, behind: string) => {
    const { events } = await listEvents(world, behind, { authorization: `Bearer ${credential}` });
    const stream = await openEventStream(world.app, credential, behind);
    const streamed: string[] = [];
    while (streamed.length < events.length) streamed.push((await stream.next())!.type);
    await stream.leave();
    expect(streamed).toEqual(events.map(({ type }) => type));
    return streamed;
  };

  it('are those of their tenant, for every role', async () => {
    const positionOf = async (whose: 'ours' | 'theirs') => {
      const headers = { authorization: `Bearer ${world.tokens[whose].admin}` };
      return (await listEvents(world, undefined, headers)).last_event_id;
    };
    const before = { ours: await positionOf('ours'), theirs: await positionOf('theirs') };
    await emit(['part.updated'], 'theirs');
    await emit(eventTypes);
    const all = [...ofWorkOrders, ...ofAssets, ...ofParts];
    const seen: unknown[] = [];
    for (const role of roles)
      for (const whose of ['ours', 'theirs'] as const)
        seen.push([whose, role, await seenBy(world.tokens[whose][role], before[whose])]);
    expect(seen).toEqual(
      ['viewer', 'requester', 'technician', 'planner', 'admin'].flatMap((role) => [
        ['ours', role, all],
        ['theirs', role, ['part.updated']],
      ]),
    );
  });

  it('are those of records that a restricted key may read', async () => {
    const { last_event_id: before } = await listEvents(world);
    const keys = new Map<Permission, string>();
    for (const one of permissions) keys.set(one, (await newKey(one)).key);
    await emit(eventTypes);
    const seen: Partial<Record<Permission, string[]>> = {};
    for (const [one, key] of keys) {
      const types = await seenBy(key, before);
      if (types.length > 0) seen[one] = types;
    }
    expect(seen).toEqual({
      'work_orders:read': ofWorkOrders,
      'assets:read': ofAssets,
      'parts:read': ofParts,
    });
  });

  it('end when the key is revoked, the user disabled, or the user’s role changed', async () => {
    const key = await newKey('parts:read');
    const sessions = await Promise.all([{ disabled: true }, { role: 'viewer' }].map(newSession));
    const streams = await Promise.all(
      [key.key, ...sessions.map(({ token }) => token)].map((token) => openEventStream(world.app, token)),
    );
    const next = () => Promise.all(streams.map((stream) => stream.next()));
    const three = (event: object) => Array.from({ length: 3 }, () => event);
    expect(await next()).toMatchObject(three({ type: 'ready' }));
    await emit(['part.created']);
    expect(await next()).toMatchObject(three({ type: 'part.created' }));
    await world.call('POST', `/api/keys/${key.id}/revoke`);
    for (const { change } of sessions) await change();
    later(6_000);
    await emit(['part.deleted']);
    expect(await next()).toMatchObject(three({ type: 'end', reason: 'access_ended' }));
    expect(await next()).toEqual([undefined, undefined, undefined]);
  });

  it.each([
    ['forbidden', 'access_ended'],
    ['conflict', 'failed'],
  ] as const)('become fewer with the permissions, and end where the check says %s', async (code, reason) => {
    let isRefused = false;
    let { permissions: present } = contextOf(world);
    const authenticate = async () => {
      if (isRefused) throw new DomainError(code, 'No longer');
      return { ...contextOf(world), permissions: present };
    };
    const app = new Hono<Env>();
    const hub = createEventHub(world.db);
    const admission = createAdmission({
      authenticate,
      authenticateOperator: () => Promise.reject(new Error('nobody operates it')),
      limits: undefined,
      origins: createPageOrigins(async () => new Set(), undefined),
    });
    const turns = createRequestTurns(world.db.connections);
    eventRoutes(
      { app, db: world.db, admission, fingerprint: String, turns, settingsChanged: () => {} },
      hub,
      createEventIds(hub, createEncryption(signingSecret)),
      () => {},
    );
    const stream = await openEventStream(app, 'any');
    expect(await stream.next()).toMatchObject({ type: 'ready' });
    present = new Set(['assets:read']);
    later(1_500);
    await emit(['part.updated', 'asset.updated']);
    expect(await stream.next()).toMatchObject({ type: 'asset.updated' });
    isRefused = true;
    vi.restoreAllMocks();
    later(3_000);
    await emit(['part.deleted']);
    expect(await stream.next()).toMatchObject({ type: 'end', reason, problem: { code } });
    hub.close();
  });

  let made = 0;
  /** Somebody who has signed in, and the change of their user. */
  async function newSession(changes: object) {
    const username = `maria-${++made}`;
    const password = 'seal leaks at the gland';
    const { body } = await world.call('POST', '/api/users', {
      body: { username, password, role: 'technician' },
    });
    const signedIn = await world.call('POST', '/api/auth/login', {
      body: { tenant: world.tenants.ours.slug, username, password },
    });
    return {
      token: signedIn.body['token'] as string,
      change: () => world.call('PUT', `/api/users/${String(body['id'])}`, { body: changes }),
    };
  }

  /** Lets time pass for what is remembered of credentials. */
  function later(milliseconds: number): void {
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + milliseconds);
  }
});
