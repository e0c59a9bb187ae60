import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseKinds, openSharedDatabase } from '../../testing/databases.ts';
import { createWorld, type World } from '../../testing/world.ts';

const ORIGIN = 'https://intranet.example';

describe.each(databaseKinds)('a report of an anonymous visitor, on %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await createWorld(await openSharedDatabase(kind));
  });
  afterAll(() => world.close());

  /** Sends a report from a page with the key. */
  async function report(body: object, key = world.publishable_key, headers = {}) {
    const session = await world.call('POST', '/api/auth/session', {
      body: { publishable_key: key },
      headers: { authorization: '', origin: ORIGIN },
    });
    return world.call('POST', '/api/work-orders', {
      body: { title: 'It leaks', ...body },
      headers: { authorization: `Bearer ${String(session.body['token'])}`, origin: ORIGIN, ...headers },
    });
  }

  it.each(['low', 'medium', 'high'])('may be of %s priority', async (priority) => {
    expect(await report({ priority })).toMatchObject({ status: 201, body: { priority, status: 'open' } });
  });

  it('is not critical, which a person’s may be', async () => {
    expect(await report({ priority: 'critical' })).toMatchObject({
      status: 422,
      body: {
        errors: [
          { field: 'body.priority', rule: 'must not be critical in the report of an anonymous visitor' },
        ],
      },
    });
    for (const role of ['requester', 'technician'] as const)
      expect(
        await world.call('POST', '/api/work-orders', { role, body: { title: 'x', priority: 'critical' } }),
      ).toMatchObject({ status: 201 });
  });

  it('is stored once, also where it is sent again in a new session', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const [first, second] = [
      await report({}, world.publishable_key, headers),
      await report({}, world.publishable_key, headers),
    ];
    expect(second).toMatchObject({ status: 201, body: { id: first.body['id'] } });
    expect(second.headers.get('idempotent-replayed')).toBe('true');
  });

  it('needs a key that allows reports', async () => {
    const { body } = await world.call('POST', '/api/keys', {
      body: { kind: 'publishable', name: 'reads', allowed_origins: [ORIGIN], allow_reports: false },
    });
    expect(await report({}, String(body['key']))).toMatchObject({ status: 403, body: { code: 'forbidden' } });
  });
});
