import { AuditQuery, PartCreate } from '@chatterfix/sdk/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPart } from '../features/parts/service.ts';
import { databaseKinds, openTestDatabase } from '../testing/databases.ts';
import { contextOf, createWorld, type World } from '../testing/world.ts';

interface Entry {
  id: number;
  action: string;
  resource: string;
  resource_id: string | null;
  actor: string;
  actor_kind: string;
  via: string;
  before: object | null;
  after: Record<string, unknown> | null;
  request_id: string | null;
  run_id: string | null;
  ip: string | null;
  at: string;
}

describe.each(databaseKinds)('the audit log on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openTestDatabase(kind));
  });
  afterAll(() => world.close());
  const entries = async (query: string) =>
    (await world.call('GET', `/api/audit?${query}`)).body['entries'] as Entry[];

  it('has an entry for each write: who, in which request, the values before and after', async () => {
    const created = await world.call('POST', '/api/work-orders', {
      role: 'technician',
      body: { title: 'Seal leaks', priority: 'high' },
    });
    const id = created.body['id'] as number;
    const changed = await world.call('PUT', `/api/work-orders/${id}`, {
      role: 'planner',
      body: { priority: 'low', description: 'A drop an hour' },
    });
    await world.call('POST', `/api/work-orders/${id}/start`, { role: 'technician', body: {} });
    const [started, updated, first] = await entries(`resource=work_orders&resource_id=${id}`);
    expect(first).toMatchObject({
      action: 'created',
      actor: 'technician-user',
      actor_kind: 'user',
      via: 'api',
      before: null,
      after: { title: 'Seal leaks', priority: 'high' },
      request_id: created.headers.get('x-request-id'),
    });
    expect(updated).toMatchObject({
      action: 'updated',
      actor: 'planner-user',
      before: { priority: 'high', description: null },
      after: { priority: 'low', description: 'A drop an hour' },
      request_id: changed.headers.get('x-request-id'),
    });
    expect(Object.keys(updated!.after!).sort()).toEqual(['description', 'priority', 'updated_at', 'version']);
    expect(started).toMatchObject({ after: { status: 'in_progress' } });
    expect(await entries(`request_id=${changed.headers.get('x-request-id')}`)).toHaveLength(1);
    expect((await entries('actor=planner-user')).map(({ actor, action }) => `${actor} ${action}`)).toEqual([
      'planner-user updated',
    ]);
  });

  it('has no entry for a write that failed', async () => {
    const before = (await world.call('GET', '/api/audit')).body['total'];
    await world.call('POST', '/api/work-orders', { body: { title: 'x', asset_id: 2_000_000_000 } });
    await world.call('POST', '/api/parts', { body: { part_number: '', name: 'x' } });
    expect((await world.call('GET', '/api/audit')).body['total']).toBe(before);
  });

  it('records sign-ins, tokens and keys, and never a secret', async () => {
    await world.call('POST', '/api/users', {
      body: { username: 'maria', password: 'an unlikely pass phrase', role: 'technician' },
    });
    const { slug } = world.tenants.ours;
    for (const password of ['wrong', 'an unlikely pass phrase'])
      await world.call('POST', '/api/auth/login', {
        body: { username: 'maria', password, tenant: slug },
        headers: { authorization: '' },
      });
    // Somebody has typed their password where the name belongs.
    await world.call('POST', '/api/auth/login', {
      body: { username: 'a mistyped pass phrase', password: 'x', publishable_key: world.publishable_key },
      headers: { authorization: '', origin: 'https://intranet.example' },
    });
    expect(await entries('action=sign_in_failed')).toMatchObject([
      { actor: 'unknown', actor_kind: 'user', resource: 'users', resource_id: 'unknown' },
      { actor: 'maria', actor_kind: 'user', resource: 'users', resource_id: 'maria' },
    ]);
    const minted = { external_user_id: 'erp-7', role: 'viewer', ttl: 900 };
    await world.call('POST', '/api/auth/token', { body: minted });
    expect(await entries('action=token_minted')).toMatchObject([{ resource: 'tokens', after: minted }]);
    await world.call('GET', '/api/auth/me', {
      headers: { authorization: `Bearer ${world.secret_key}`, origin: 'https://evil.example' },
    });
    const key = (
      await world.call('POST', '/api/keys', {
        body: { kind: 'restricted', name: 'meter', permissions: ['work_orders:read'] },
      })
    ).body as Record<string, string>;
    await world.call('POST', `/api/keys/${key['id']}/revoke`, { body: {} });
    await world.call('GET', '/api/work-orders', { headers: { authorization: `Bearer ${key['key']}` } });
    const seen = await entries('limit=50');
    for (const [action, resource] of [
      ['created', 'users'],
      ['sign_in_failed', 'users'],
      ['signed_in', 'users'],
      ['token_minted', 'tokens'],
      ['key_refused', 'api_keys'],
      ['created', 'api_keys'],
      ['updated', 'api_keys'],
    ]) {
      expect(seen).toContainEqual(expect.objectContaining({ action, resource }));
    }
    expect(
      seen
        .filter(({ action }) => action === 'key_refused')
        .map(({ after }) => after?.['reason'])
        .sort(),
    ).toEqual(['revoked', 'sent by a browser']);
    const text = JSON.stringify(seen);
    for (const secret of ['an unlikely pass phrase', world.secret_key, key['key']!, 'scrypt$'])
      expect(text).not.toContain(secret);
  });

  it('records that a secret was changed, without its value', async () => {
    const { id } = (
      await world.call('POST', '/api/users', {
        body: { username: 'nadia', password: 'an unlikely pass phrase', role: 'viewer' },
      })
    ).body;
    await world.call('PUT', `/api/users/${id}`, { body: { password: 'another unlikely phrase' } });
    const [changed] = await entries(`resource=users&resource_id=${id}&action=updated`);
    expect(changed).toMatchObject({
      before: { version: 1, password_hash: '[secret]' },
      after: { version: 2, password_hash: '[another secret]' },
    });
    await world.call('PUT', `/api/users/${id}`, { body: { role: 'technician' } });
    expect((await entries(`resource=users&resource_id=${id}&action=updated`))[0]!.after).toEqual({
      version: 3,
      role: 'technician',
    });
  });

  it('is filtered by each of its fields', async () => {
    await world.call('POST', '/api/work-orders', {
      body: { title: 'by a key' },
      headers: { authorization: `Bearer ${world.secret_key}` },
      from: '192.0.2.7',
    });
    for (const run of ['run-1', 'run-2'])
      await createPart(
        { ...contextOf(world), via: 'fred', fred: { run_id: run, approved_by: null }, ip: '192.0.2.8' },
        PartCreate.parse({ part_number: run, name: 'Proposed' }),
      );
    const all = await entries('limit=200');
    const newest = all[0]!;
    expect(newest).toMatchObject({ actor_kind: 'system', ip: '192.0.2.8', via: 'fred', run_id: 'run-2' });
    const fields = [
      'actor',
      'actor_kind',
      'via',
      'ip',
      'action',
      'resource',
      'resource_id',
      'request_id',
      'run_id',
    ] as const;
    const others = ['after', 'before', 'limit', 'page', 'cursor'];
    expect(Object.keys(AuditQuery.shape).toSorted()).toEqual([...fields, ...others].toSorted());
    for (const field of fields) {
      const query = `${field}=${encodeURIComponent(String(newest[field]))}`;
      const expected = all.filter((entry) => entry[field] === newest[field]).map(({ id }) => id);
      expect(
        (await entries(`${query}&limit=200`)).map(({ id }) => id),
        query,
      ).toEqual(expected);
      expect(expected.length, query).toBeLessThan(all.length);
    }
    expect(await entries('ip=203.0.113.7')).toEqual([]);
    expect(await world.call('GET', '/api/audit?via=magic')).toMatchObject({ status: 422 });
  });

  it('is limited to a time', async () => {
    const all = await entries('limit=200');
    const middle = all[Math.floor(all.length / 2)]!.at;
    const ids = async (query: string) => (await entries(`${query}&limit=200`)).map(({ id }) => id);
    const idsWhere = (holds: (at: number) => boolean) =>
      all.filter(({ at }) => holds(Date.parse(at))).map(({ id }) => id);
    const time = encodeURIComponent(middle);
    expect(await ids(`after=${time}`)).toEqual(idsWhere((at) => at >= Date.parse(middle)));
    expect(await ids(`before=${time}`)).toEqual(idsWhere((at) => at <= Date.parse(middle)));
    expect((await ids(`after=${time}`)).length).toBeLessThan(all.length);
    expect((await ids(`before=${time}`)).length).toBeLessThan(all.length);
  });

  it('cannot be changed by the server or by the owner of the tables', async () => {
    for (const statement of [
      `update audit_log set actor = 'nobody'`,
      'delete from audit_log',
      'truncate audit_log',
      `insert into audit_log (tenant_id, actor_kind, actor, via, action, resource) values (${world.tenants.ours.id}, 'user', 'forged', 'api', 'created', 'users')`,
    ]) {
      await expect(world.db.query(statement, []), statement).rejects.toThrow(/permission denied/);
    }
    for (const statement of [
      `update audit_log set actor = 'nobody'`,
      'delete from audit_log',
      'truncate audit_log',
    ]) {
      await expect(
        world.db.transaction(async (query) => {
          await query('set local role none', []);
          await query(statement, []);
        }),
        statement,
      ).rejects.toThrow(/append-only/);
    }
  });
});
